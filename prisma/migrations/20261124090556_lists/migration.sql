-- DropIndex
DROP INDEX "Article_locale_publishAt_id_idx";

-- DropIndex
DROP INDEX "Article_locale_sectionId_publishAt_id_idx";

-- DropIndex
DROP INDEX "Article_sourceId_idx";

-- DropIndex
DROP INDEX "ArticleByline_authorId_idx";

-- DropIndex
DROP INDEX "ArticleTag_tagId_idx";

-- AlterTable
ALTER TABLE "ArticleByline" ADD COLUMN     "listedAt" TIMESTAMPTZ(3),
ADD COLUMN     "listedUntil" TIMESTAMPTZ(3),
ADD COLUMN     "locale" "Locale";

-- AlterTable
ALTER TABLE "ArticleTag" ADD COLUMN     "listedAt" TIMESTAMPTZ(3),
ADD COLUMN     "listedUntil" TIMESTAMPTZ(3);

-- What is listed, and until when, beside what it is listed by: these columns are src/articles/live.ts in
-- an index. Triggers see to them, so that no operation need know. (x3B stands for the semicolon.)
UPDATE "ArticleTag" l SET
    "listedAt" = CASE WHEN a."withdrawnAt" IS NULL THEN a."publishAt" END, "listedUntil" = a."expireAt"
  FROM "Article" a WHERE a.id = l."articleId";
UPDATE "ArticleByline" l SET locale = a.locale,
    "listedAt" = CASE WHEN a."withdrawnAt" IS NULL THEN a."publishAt" END, "listedUntil" = a."expireAt"
  FROM "Article" a WHERE a.id = l."articleId";

-- FOR SHARE: an article that somebody else publishes at this moment is waited for.
CREATE FUNCTION tag_listed() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  SELECT CASE WHEN a."withdrawnAt" IS NULL THEN a."publishAt" END, a."expireAt"
    INTO NEW."listedAt", NEW."listedUntil"
    FROM "Article" a WHERE a.id = NEW."articleId" FOR SHARE\x3B
  RETURN NEW\x3B
END
';

CREATE FUNCTION byline_listed() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  SELECT a.locale, CASE WHEN a."withdrawnAt" IS NULL THEN a."publishAt" END, a."expireAt"
    INTO NEW.locale, NEW."listedAt", NEW."listedUntil"
    FROM "Article" a WHERE a.id = NEW."articleId" FOR SHARE\x3B
  RETURN NEW\x3B
END
';

CREATE FUNCTION article_listed() RETURNS trigger LANGUAGE plpgsql AS E'
DECLARE
  listed timestamptz := CASE WHEN NEW."withdrawnAt" IS NULL THEN NEW."publishAt" END\x3B
BEGIN
  UPDATE "ArticleTag" SET "listedAt" = listed, "listedUntil" = NEW."expireAt"
    WHERE "articleId" = NEW.id\x3B
  UPDATE "ArticleByline" SET "listedAt" = listed, "listedUntil" = NEW."expireAt"
    WHERE "articleId" = NEW.id\x3B
  RETURN NULL\x3B
END
';

CREATE TRIGGER tag_listed BEFORE INSERT ON "ArticleTag"
  FOR EACH ROW EXECUTE FUNCTION tag_listed();
CREATE TRIGGER byline_listed BEFORE INSERT ON "ArticleByline"
  FOR EACH ROW EXECUTE FUNCTION byline_listed();
CREATE TRIGGER article_listed AFTER UPDATE OF "publishAt", "expireAt", "withdrawnAt" ON "Article"
  FOR EACH ROW WHEN (
    (OLD."publishAt", OLD."expireAt", OLD."withdrawnAt")
      IS DISTINCT FROM (NEW."publishAt", NEW."expireAt", NEW."withdrawnAt")
  )
  EXECUTE FUNCTION article_listed();

-- CreateIndex
CREATE INDEX "Article_edition_list" ON "Article"("locale", "publishAt" DESC, "id" DESC, "withdrawnAt", "expireAt");

-- CreateIndex
CREATE INDEX "Article_section_list" ON "Article"("sectionId", "locale", "publishAt" DESC, "id" DESC, "withdrawnAt", "expireAt");

-- CreateIndex
CREATE INDEX "Article_source_list" ON "Article"("sourceId", "locale", "publishAt" DESC, "id" DESC, "withdrawnAt", "expireAt");

-- CreateIndex
CREATE INDEX "ArticleByline_list" ON "ArticleByline"("authorId", "locale", "listedAt" DESC, "articleId" DESC, "listedUntil");

-- CreateIndex
CREATE INDEX "ArticleTag_list" ON "ArticleTag"("tagId", "listedAt" DESC, "articleId" DESC, "listedUntil");
