const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

const printableAscii = range(0x20, 0x7e).join('');
const persianLetters = 'ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';
/** In names, quotations from Arabic, and texts that no normaliser has seen. */
const otherLetters = 'أإؤئةكيىۀٱ\u0640';
/** Vowel signs, tanvin, shadda, sukun, the hamza of هٔ, madda, superscript alef. */
const marks = [...range(0x64b, 0x655), '\u0670'].join('');
const digits = '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩';
const persianPunctuation = '،؛؟٪٫٬«»﷼';
const punctuation = '“”‘’–—…•·−×±©®°€£№';
/** In the names that news brings: Erdoğan, Zürich, Peña. */
const accentedLatin = 'ÇÉÖÜáãäçèéíñóöúüğışŞİ';
/** No-break space; the half-space and the joiner, which shape their neighbours. */
const invisible = '\u00A0\u200C\u200D';

/** What the site's font draws. Both languages share one file; the rest falls to the next font. */
export const fontCharacters = [
  printableAscii,
  persianLetters,
  otherLetters,
  marks,
  digits,
  persianPunctuation,
  punctuation,
  accentedLatin,
  invisible,
].join('');
