-- The key by which texts are compared and found, in SQL. Its twin is src/persian/fold.ts: what cannot
-- be seen goes, Arabic letters become Persian ones, all digits ASCII, and a half-space or a hyphen
-- inside a word a space. TypeScript also collapses white space and trims.
CREATE FUNCTION fa_visible(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT regexp_replace(t, '[\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u066C\u00AD\u034F\u061C\u180B-\u180F\u200B\u200D-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]', '', 'g')
$$;

CREATE FUNCTION fa_fold(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT regexp_replace(
    translate(
      normalize(fa_visible(lower(normalize(t, NFKC))), NFKC),
      'يىئكةۀۂەھہأإآٱؤ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫' || chr(8204),
      'یییکههههههااااو01234567890123456789. '),
    '([\u0621-\u06D3])[-\u2010\u2011\u2013](?=[\u0621-\u06D3])', '\1 ', 'g')
$$;

-- A code is ten hex digits and never changes: it is printed, spoken and linked to.
ALTER TABLE "Article" ADD CONSTRAINT "Article_code_hex" CHECK ("code" ~ '^[0-9a-f]{10}$');
