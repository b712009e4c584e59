-- CreateTable
CREATE TABLE "ArticleSearch" (
    "articleId" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "listedAt" TIMESTAMPTZ(3) NOT NULL,
    "listedUntil" TIMESTAMPTZ(3),
    "words" tsvector NOT NULL,

    CONSTRAINT "ArticleSearch_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "ArticleSearch_locale_listedAt_articleId_idx" ON "ArticleSearch"("locale", "listedAt" DESC, "articleId" DESC);

-- AddForeignKey
ALTER TABLE "ArticleSearch" ADD CONSTRAINT "ArticleSearch_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- In the bodies of functions x3B stands for the semicolon: the driver adapter, through which this file
-- is applied, cuts it at every semicolon, quoted or not.

-- The stem of Persian words, over fa_fold: «کارخانه‌ها», «کارخانه ها», «کارخانهها» and «كارخانه هاي» are
-- one. Five passes: shields words that only look like plurals, drops affixes that stand alone, cuts
-- joined plurals, cuts a joined «می» from frequent verbs, drops nineteen function words, none of them a
-- verb. The shield is a half-space behind the word, which no folded text has, and goes at the end:
-- to PostgreSQL 18 it would be a letter of the word.
CREATE FUNCTION fa_norm(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT replace(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(' ' || fa_fold(t) || ' ',
      '\m(تنها|انتها|بها|اشتها|منتها|رها|اژدها|فقها|سفها|علیها|منها|طاها|شیربها|گرانبها|خونبها|پربها|پراشتها|شانگهای|یاماها)\M', '\1' || chr(8204), 'g'),
      '\m(ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|می|نمی)\M(?!' || chr(8204) || ')', ' ', 'g'),
      '\m(\w{2,}?)(هایشان|هایمان|هایتان|هایم|هایت|هایش|هایی|های|ها)\M(?!' || chr(8204) || ')', '\1', 'g'),
      '\mن?می(شو[دم]|شوند|شوی[مد]?|کن[دم]|کنند|کنی[مد]|ده[دم]|دهند|دهی[مد]|گیر[دم]|گیرند|گیری[مد]|رو[دم]|روند|روی[مد]|توان|توان[دم]|توانند|توانی[مد]|گوی[دم]|گویند|گویی[مد]|خواه[دم]|خواهند|خواهی[مد]|باش[دم]|باشند|باشی[مد]|ای[دم]|ایند|یاب[دم]|یابند|رس[دم]|رسند|رسان[دم]|رسانند|کرد|کردند|کردم|کردیم|شد|شدند|داد|دادند|گفت|گفتند|رفت|رفتند|دار[دم]|دارند|بر[دم]|برند|برد|بردند|گذارد|گذارند|دان[دم]|دانند|دانی[مد]|بین[دم]|بینند|بینی[مد]|نویس[دم]|نویسند|خور[دم]|خورند|ساز[دم]|سازند|پرداز[دم]|پردازند|نمای[دم]|نمایند|گرد[دم]|گردند|مان[دم]|مانند|زن[دم]|زنند|کش[دم]|کشند|پذیر[دم]|پذیرند|طلب[دم]|طلبند|افزای[دم]|افزایند|خوان[دم]|خوانند)\M', '\1', 'g'),
      '\m(و|در|به|از|که|این|است|با|را|برای|ان|تا|بر|نیز|هم|یا|اما|وی|یک)\M', ' ', 'g'),
    chr(8204), '')
$$;

-- What a text of an edition is found by.
CREATE FUNCTION search_words(l "Locale", t text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT CASE l
    WHEN 'fa' THEN to_tsvector('simple', fa_norm(t))
    ELSE to_tsvector('english', fa_fold(t))
  END
$$;

-- What readers type: "words together" or «words together», -without, or, یا.
CREATE FUNCTION search_query(l "Locale", q text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT CASE l
    WHEN 'fa' THEN websearch_to_tsquery('simple', fa_norm(
      regexp_replace(regexp_replace(q, '[«»“”„]', '"', 'g'), '(^|\s)یا(?=\s|$)', '\1or', 'g')))
    ELSE websearch_to_tsquery('english', fa_fold(regexp_replace(q, '[«»“”„]', '"', 'g')))
  END
$$;

-- The words of a ProseMirror document: the lines of every block, and what stands in attributes of
-- pictures and boxes for readers to see.
CREATE FUNCTION body_text(body jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT left(string_agg(line, ' '), 300000) FROM (
    SELECT (
      SELECT string_agg(coalesce(part->>'text', ' '), '' ORDER BY place)
      FROM jsonb_array_elements(block->'content') WITH ORDINALITY AS parts(part, place)
    ) AS line
    FROM jsonb_path_query(body, 'strict $.** ? (@.content[*].type == "text")', silent => true) AS blocks(block)
    UNION ALL
    SELECT attribute #>> '{}'
    FROM jsonb_path_query(body, 'strict $.** ? (exists (@.attrs.caption)).attrs.caption', silent => true)
      AS captions(attribute)
    UNION ALL
    SELECT attribute #>> '{}'
    FROM jsonb_path_query(body, 'strict $.** ? (exists (@.attrs.title)).attrs.title', silent => true)
      AS titles(attribute)
  ) lines
$$;

CREATE FUNCTION article_words(article uuid) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT
    setweight(search_words(a.locale, concat_ws(' ', a.kicker, a.headline)), 'A')
    || setweight(search_words(a.locale, concat_ws(' ', a.lead, (
      SELECT string_agg(t.name, ' ') FROM "ArticleTag" x JOIN "Tag" t ON t.id = x."tagId"
      WHERE x."articleId" = a.id
    ))), 'B')
    || setweight(search_words(a.locale, coalesce(body_text(a.body), '')), 'D')
  FROM "Article" a WHERE a.id = article
$$;

-- Writes the row of one article anew, or takes it away.
CREATE FUNCTION search_refresh(article uuid) RETURNS void LANGUAGE sql AS $$
  MERGE INTO "ArticleSearch" s USING (
    SELECT a.*, a."publishAt" IS NOT NULL AND a."withdrawnAt" IS NULL AS "isListed"
    FROM "Article" a WHERE a.id = article
  ) a ON s."articleId" = a.id
  WHEN MATCHED AND NOT a."isListed" THEN DELETE
  WHEN MATCHED THEN UPDATE SET "listedAt" = a."publishAt", "listedUntil" = a."expireAt",
    words = article_words(a.id)
  WHEN NOT MATCHED AND a."isListed" THEN
    INSERT ("articleId", locale, "listedAt", "listedUntil", words)
    VALUES (a.id, a.locale, a."publishAt", a."expireAt", article_words(a.id))
$$;

-- When the transaction commits, and once in it, whatever it changed.
CREATE FUNCTION article_searchable() RETURNS trigger LANGUAGE plpgsql AS E'
DECLARE
  changed uuid\x3B
BEGIN
  IF TG_TABLE_NAME = ''Article'' THEN changed := NEW.id\x3B
  ELSIF TG_OP = ''DELETE'' THEN changed := OLD."articleId"\x3B
  ELSE changed := NEW."articleId"\x3B
  END IF\x3B
  PERFORM FROM "ArticleSearch"
    WHERE "articleId" = changed AND xmin = pg_current_xact_id()::xid\x3B
  IF NOT FOUND THEN PERFORM search_refresh(changed)\x3B END IF\x3B
  RETURN NULL\x3B
END
';

CREATE CONSTRAINT TRIGGER article_searchable AFTER INSERT OR UPDATE OF
    kicker, headline, lead, body, "publishAt", "expireAt", "withdrawnAt" ON "Article"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION article_searchable();
CREATE CONSTRAINT TRIGGER tag_searchable AFTER INSERT OR DELETE ON "ArticleTag"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION article_searchable();

-- The words lie beside the row, so that counting and paging read little.
ALTER TABLE "ArticleSearch" ALTER COLUMN words SET STORAGE EXTERNAL;

INSERT INTO "ArticleSearch" ("articleId", locale, "listedAt", "listedUntil", words)
  SELECT id, locale, "publishAt", "expireAt", article_words(id) FROM "Article"
  WHERE "publishAt" IS NOT NULL AND "withdrawnAt" IS NULL;

-- Without a list of entries that are still to be sorted in: a search must not pay for a publication.
CREATE INDEX "ArticleSearch_words" ON "ArticleSearch" USING gin (words) WITH (fastupdate = off);
