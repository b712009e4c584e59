const list =
  'تنها انتها بها اشتها منتها رها اژدها فقها سفها علیها منها الیها طاها سها شیربها گرانبها خونبها ' +
  'پربها پراشتها شانگهای یاماها';

/** Words that end like a plural and are none. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(list.split(' '));
