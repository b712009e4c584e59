import { describe, expect, it } from 'vitest';
import { applyEdits } from './apply.ts';
import { loadLexicon } from './load-lexicon.ts';
import { proposeEdits } from './propose.ts';

const lexicon = await loadLexicon();

/** Half-spaces as «|», so that they are seen. */
const show = (text: string) => text.replaceAll('\u200C', '|');
const hide = (text: string) => text.replaceAll('|', '\u200C');

function repair(text: string) {
  const hidden = hide(text);
  const edits = proposeEdits(hidden, { lexicon });
  return {
    text: show(applyEdits(hidden, edits)),
    rules: edits.map(({ rule, level }) => `${rule} ${level}`),
  };
}

describe('half-spaces', () => {
  it.each([
    ['می شود', 'می|شود', 'mi_apart 1'],
    ['نمی  توانسته', 'نمی|توانسته', 'mi_apart 1'],
    ['می رفته اند', 'می|رفته|اند', 'mi_apart 1'],
    ['نمیتوان', 'نمی|توان', 'mi_joined 1'],
    ['شهرداری ها', 'شهرداری|ها', 'plural_apart 1'],
    ['مجموعه هایشان', 'مجموعه|هایشان', 'plural_apart 1'],
    ['کار ها', 'کارها', 'plural_apart 1'],
    ['این ها', 'این|ها', 'plural_apart 1'],
    ['کارخانههای نو', 'کارخانه|های نو', 'plural_joined 1'],
    ['برنامه|ریزیهای او', 'برنامه|ریزی|های او', 'plural_joined 1'],
    ['مُشکِلهای ما', 'مُشکِل|های ما', 'plural_joined 1'],
    ['آنها', 'آن|ها', 'plural_joined 2'],
    ['هر حوزهای که', 'هر حوزه|ای که', 'he_suffix_joined 1'],
    ['حرفهای که زد', 'حرفه|ای که زد', 'plural_or_he 2'],
    ['زبانهای دیگر', 'زبان|های دیگر', 'plural_or_he 2'],
    ['منطقهای آزاد', 'منطقه|ای آزاد', 'plural_or_he 2'],
    ['توسعه ای', 'توسعه|ای', 'he_suffix_apart 1'],
    ['رفته ام', 'رفته|ام', 'he_suffix_apart 1'],
    ['خانه شان', 'خانه|شان', 'he_suffix_apart 2'],
    ['رفتهاند', 'رفته|اند', 'he_suffix_joined 1'],
    ['زندگیاش', 'زندگی|اش', 'he_suffix_joined 1'],
    ['پرچالش ترین', 'پرچالش|ترین', 'comparative_apart 1'],
    ['کند تر', 'کندتر', 'comparative_apart 1'],
    ['سالمتر', 'سالم|تر', 'comparative_joined 2'],
    ['چشم انداز', 'چشم|انداز', 'compound_apart 2'],
    ['چشم انداز های', 'چشم|اندازهای', 'compound_apart 2'],
    ['کسب و کار', 'کسب|وکار', 'compound_apart 3'],
    ['برنامهریزی', 'برنامه|ریزی', 'compound_joined 1'],
    ['هزینهشده', 'هزینه|شده', 'compound_joined 2'],
    ['بهتدریج', 'به|تدریج', 'prefix_joined 2'],
    ['بیپروایی', 'بی|پروایی', 'prefix_joined 1'],
    ['بیتلویزیون', 'بی|تلویزیون', 'prefix_joined 2'],
    ['کشورکه', 'کشور که', 'run_together 3'],
    ['ارائهراهکارهایی', 'ارائه راهکارهایی', 'run_together 3'],
  ])('«%s» → «%s» (%s)', (text, after, rule) => {
    expect(repair(text)).toEqual({ text: after, rules: [rule] });
  });
});

describe('signs and spelling', () => {
  it.each([
    ['کرد:بنابراین', 'کرد: بنابراین', ['sign_spacing 1']],
    ['سلام ،خوب', 'سلام، خوب', ['sign_spacing 1', 'sign_spacing 1']],
    ['رفت.دید', 'رفت. دید', ['sign_spacing 1']],
    ['« سلام »', '«سلام»', ['sign_spacing 1', 'sign_spacing 1']],
    ['گفت«سلام»و', 'گفت «سلام» و', ['sign_spacing 1', 'sign_spacing 1']],
    ['"سلام"', '«سلام»', ['persian_quotes 1', 'persian_quotes 1']],
    ['چرا? خوب, بد; نه...', 'چرا؟ خوب، بد؛ نه…', Array(4).fill('persian_signs 1')],
    ['4 نفر', '۴ نفر', ['persian_digits 2']],
    ['حدود 50% مردم', 'حدود ۵۰٪ مردم', ['persian_digits 2']],
    ['خانه ی ما', 'خانهٔ ما', ['he_hamza 2']],
    ['خانه|ی ما', 'خانهٔ ما', ['he_hamza 2']],
    ['قطعا', 'قطعاً', ['tanvin 2']],
    ['شرکة', 'شرکت', ['teh_marbuta 2']],
    ['سـلام', 'سلام', ['kashida 1']],
    ['عالی!!!', 'عالی!', ['repeated_sign 1']],
    ['سلام  بر', 'سلام بر', ['double_space 1']],
  ])('«%s» → «%s»', (text, after, rules) => {
    expect(repair(text)).toEqual({ text: after, rules });
  });

  it('makes one edit of what touches: a sign, and the space after it', () => {
    const [edit, ...others] = proposeEdits('آیا می شود?بله', { lexicon }).slice(1);
    expect(edit).toEqual({
      ...{ from: 10, to: 11, before: '?', after: '؟ ', rule: 'persian_signs', level: 1 },
    });
    expect(others).toEqual([]);
  });
});

describe('what is right', () => {
  it.each([
    ...['می ناب', 'میان میدان میزبان میلیون', 'میخانه'],
    ...['تنها انتها بها فقها رها اژدها تنهایی', 'کارها شهرهای', 'های های گریه', 'و های و'],
    ...['این تر و تازه', 'هوای تر و خشک', 'دختر دفتر بهتر مشتری کمتری بیشترین', 'بزرگتر'],
    ...['این گونه', 'یک بار', 'هیچ کس', 'ساخته شده است', 'در پیش گرفته است', 'که ای', 'به ای'],
    ...['اردیبهشت ماه', 'آن را به کار برد', 'شهرهای که', 'پیشرو'],
    ...['ه.ش و ق.م', 'هـ.ش', 'خوب :)', 'آخر "یک', 'چه؟! نه!', 'جدا', 'آیةالله', '۱ : ۲'],
  ])('stays: «%s»', (text) => {
    expect(repair(text)).toEqual({ text, rules: [] });
  });
});

describe('what is not to be touched', () => {
  it.each([
    ['a code', 'کد خبر 004f8e8e6e است'],
    ['a code of digits', 'کد 1234567890 است'],
    ['an address', 'در https://a.ir/می شود'],
    ['an address in Persian letters', 'در https://fa.wikipedia.org/wiki/کتاب_ها'],
    ['an address without a scheme', 'در www.a.ir/1'],
    ['an e-mail address', 'به info@a1.ir'],
    ['an account', '@خبر_4'],
    ['a hashtag', '#کارخانه_نوآوری4'],
    ['a version', 'نسخهٔ 2.5.1'],
    ['numbers with Latin letters', 'جنگندهٔ F16 و COVID-19 و 4K'],
    ['a time', 'ساعت 07:30'],
    ['a date', 'در 28/9/1401'],
    ['a decimal', 'برابر 3.5 بود'],
    ['thousands', 'برابر 1,234 بود'],
    ['a telephone', 'تلفن 051-3214-5678 و 05132145678 و +98 915 123 و 0915 123'],
    ['Latin', 'گفت Hello, world; "is it?" و رفت'],
    ['a verse', '﴿ان الله مع الصابرین ,ی﴾'],
    ['Arabic in quotes', '«ان الله مع الصابرین فی الدنیا»'],
    ['Arabic with vowel signs', '«وَ لا تَنسَ نَصيبَكَ ها»'],
  ])('%s: «%s»', (_what, text) => {
    expect(repair(text)).toEqual({ text, rules: [] });
  });

  it('is told apart from Persian in quotes', () => {
    expect(repair('«من و شرکت ها»').text).toBe('«من و شرکت|ها»');
  });
});

describe('options', () => {
  const afterOf = (text: string, options: object) =>
    show(applyEdits(text, proposeEdits(text, { lexicon, ...options })));

  it('never touch a word of the newsroom', () => {
    expect(afterOf('سیدعلی آمد', {})).toBe('سید علی آمد');
    expect(afterOf('سیدعلی آمد', { newsroomWords: ['سیدعلی'] })).toBe('سیدعلی آمد');
  });

  it('give endings to a word of the newsroom', () => {
    expect(afterOf('دیجیکالاییها', {})).toBe('دیجیکالاییها');
    expect(afterOf('دیجیکالاییها', { newsroomWords: ['دیجیکالایی'] })).toBe('دیجیکالایی|ها');
    expect(afterOf('دیجیکالایی ها', { newsroomWords: ['دیجیکالایی'] })).toBe('دیجیکالایی|ها');
  });

  it('never touch a phrase, however its letters are typed', () => {
    const options = { newsroomWords: ['چشم انداز نو'] };
    expect(afterOf('چشم انداز نو و چشم انداز', options)).toBe('چشم انداز نو و چشم|انداز');
    expect(afterOf('می شود', { skipWords: ['مي شود'] })).toBe('می شود');
    expect(afterOf('4 نفر', { skipWords: ['4'] })).toBe('4 نفر');
  });

  it('switch rules off', () => {
    expect(afterOf('4 کتاب ها', { skipRules: ['persian_digits'] })).toBe('4 کتاب|ها');
  });

  it('leave ranges alone, also where a repair before them moves them', () => {
    const text = 'می شود می شود می شود';
    const options = { skipRanges: [{ from: 7, to: 13 }] };
    expect(afterOf(text, options)).toBe('می|شود می شود می|شود');
  });
});
