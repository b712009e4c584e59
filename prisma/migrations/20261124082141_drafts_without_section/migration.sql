-- AlterTable
ALTER TABLE "Article" ALTER COLUMN "sectionId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "MediaUse" ADD COLUMN     "isPublished" BOOLEAN NOT NULL DEFAULT false;

-- What readers get, or will get at its instant, has a section.
ALTER TABLE "Article" ADD CONSTRAINT "Article_published_has_section"
  CHECK ("publishAt" IS NULL OR "sectionId" IS NOT NULL) NOT VALID;
ALTER TABLE "Article" VALIDATE CONSTRAINT "Article_published_has_section";

-- Pictures that no article was ever published with are few: a job looks through them twice a second.
CREATE INDEX "MediaAsset_not_public" ON "MediaAsset" (id) WHERE NOT "isPublic";

-- A revision held the text alone, and now holds everything that publishing copies. What older ones
-- lack is as it stands in the columns of readers.
UPDATE "ArticleRevision" r
SET content = jsonb_build_object(
    'label', a.label, 'shortHeadline', a."shortHeadline", 'sectionId', a."sectionId",
    'tags', coalesce((SELECT jsonb_agg(t.name ORDER BY x.position) FROM "ArticleTag" x
      JOIN "Tag" t ON t.id = x."tagId" WHERE x."articleId" = a.id), '[]'),
    'sourceId', a."sourceId", 'sourceUrl', a."sourceUrl",
    'authorIds', coalesce((SELECT jsonb_agg(b."authorId" ORDER BY b.position) FROM "ArticleByline" b
      WHERE b."articleId" = a.id), '[]'),
    'guestBylines', to_jsonb(a."guestBylines"), 'dateline', a.dateline,
    'leadMediaId', a."leadMediaId", 'leadAlt', a."leadAlt", 'leadCaption', a."leadCaption",
    'licenceNote', a."licenceNote", 'relatedIds', '[]'::jsonb, 'commentsMode', a."commentsMode",
    'commentsCloseAt', null, 'editorNote', '', 'canonicalUrl', a."canonicalUrl"
  ) || r.content
FROM "Article" a
WHERE a.id = r."articleId" AND NOT r.content ? 'authorIds';

UPDATE "Article" a
SET "deskHeadline" = r.content ->> 'headline', "deskKey" = btrim(fa_fold(replace(r.content ->> 'headline', chr(8204), ''))),
  "deskSectionId" = a."sectionId", "savedAt" = r."createdAt",
  "publishedRevision" = CASE WHEN a."publishAt" IS NOT NULL THEN (
    SELECT max(p.number) FROM "ArticleRevision" p WHERE p."articleId" = a.id
      AND p.content -> 'body' = a.body AND p.content ->> 'headline' = a.headline
  ) END
FROM "ArticleRevision" r
WHERE r."articleId" = a.id AND a."savedAt" IS NULL
  AND r.number = (SELECT max(n.number) FROM "ArticleRevision" n WHERE n."articleId" = a.id);

-- The pictures of published texts stay public.
INSERT INTO "MediaUse" ("mediaId", "articleId", "isPublished")
SELECT "leadMediaId", id, true FROM "Article"
WHERE "publishAt" IS NOT NULL AND "leadMediaId" IS NOT NULL
UNION
SELECT m.id, shown.id, true
FROM (
  SELECT id, jsonb_path_query(body, 'strict $.**.picture') #>> '{}' AS key FROM "Article"
  WHERE "publishAt" IS NOT NULL
) shown
JOIN "MediaAsset" m ON m.key = shown.key
ON CONFLICT ("mediaId", "articleId") DO UPDATE SET "isPublished" = true;

UPDATE "MediaAsset" SET "isPublic" = true;
