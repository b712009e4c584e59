import fc from 'fast-check';
import { anyText } from '../nasty-text.fixture.ts';
import { normalizeText } from '../normalize.ts';

/** What the rules look at, so that each meets each other one often. */
const parts = [
  ...[
    'می',
    'نمی',
    'شود',
    'رفته',
    'اند',
    'ها',
    'های',
    'هایی',
    'ای',
    'ام',
    'اش',
    'شان',
    'تر',
    'ترین',
  ],
  ...[
    'کتاب',
    'خانه',
    'توسعه',
    'برنامه',
    'ریزی',
    'چشم',
    'انداز',
    'سخت',
    'زندگی',
    'ی',
    'و',
    'هم',
    'به',
  ],
  ...[
    'کارخانههای',
    'نمیتوان',
    'حرفهای',
    'کشورکه',
    'برنامهریزیها',
    'بزرگتر',
    'رفتهاند',
    'این',
    'آنها',
  ],
  ...['کسب', 'کار', 'گفت', 'گو', 'خانهٔ', 'خانۀ', 'دایرة', 'قطعا', 'المعارف', 'ه', 'کتـــاب', 'مُهر'],
  ...[' ', ' ', ' ', ' ', ' ', '  ', '\u200C', '\u200C', '\n', '«', '»', '"', '“', '”', '(', ')'],
  ...[
    '،',
    ',',
    '؛',
    ';',
    ':',
    '.',
    '..',
    '...',
    '!',
    '!!',
    '?',
    '؟',
    '؟؟',
    '…',
    '-',
    '/',
    '%',
    '٪',
  ],
  ...['ـ', '\u064B', '\u064E', '\u0654', '4', '07:30', '۱۲', '1401', '2.5', 'F16', '004f8e8e6e'],
  ...['https://a.ir/', '@a', '#خبر', 'news', 'ال', 'من', 'فی', 'لا'],
];

/** Paragraphs in the form in which they are stored. */
export const persianText = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...parts), { maxLength: 30, size: 'max' }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof(fc.constantFrom(...parts), anyText), { maxLength: 8 }),
    },
  )
  .map((all) => normalizeText(all.join(''), { locale: 'fa', multiline: true }));
