import type { Locale } from './locale.ts';

export type Calendar = 'persian' | 'gregory';

const list = (names: string): readonly string[] => names.split(' ');

/** Own tables, for those of ICU change with its version («ژوئیهٔ», «مهٔ»). January or فروردین first. */
export const monthNames: Record<Locale, Record<Calendar, readonly string[]>> = {
  fa: {
    persian: list('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
    gregory: list('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'),
  },
  en: {
    persian: list(
      'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand',
    ),
    gregory: list(
      'January February March April May June July August September October November December',
    ),
  },
};

/** Other names that people type, beside the first three letters of an English month. */
export const otherMonthNames: Record<Calendar, Record<string, number>> = {
  persian: { امرداد: 5 },
  gregory: { اپریل: 4, می: 5, جون: 6, جولای: 7, آگوست: 8, اوگوست: 8, sept: 9 },
};

/** Sunday first. */
export const weekdayNames: Record<Locale, readonly string[]> = {
  fa: list('یکشنبه دوشنبه سه\u200Cشنبه چهارشنبه پنجشنبه جمعه شنبه'),
  en: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
};
