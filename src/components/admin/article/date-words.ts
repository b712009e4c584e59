import * as english from 'react-aria-components/i18n/en-US';

type Words = Record<string, string | ((values: { date: string; time: string }) => string)>;
type Sentence = 'selectedDate' | 'today' | 'todaySelected' | 'dateSelected' | 'empty' | 'dismiss';
type Sentences = (key: `words.${Sentence}`, values?: { date: string }) => string;

const STRINGS = Symbol.for('react-aria.i18n.strings');
const LOCALE = Symbol.for('react-aria.i18n.locale');

/**
 * What the date picker says to screen readers. It ships 34 languages and no Persian, and takes the
 * words of a page from these two symbols; all other packages of it must stand there too.
 */
export function teachDateWords(t: Sentences): void {
  if (typeof window === 'undefined' || STRINGS in window) return;
  // Its types call the strings themselves a type.
  const { default: all } = english as unknown as { default: Record<string, Words> };
  const selectedDateDescription: Words[string] = ({ date }) => t('words.selectedDate', { date });
  const taught: Record<string, Words> = {
    '@react-aria/calendar': {
      selectedDateDescription,
      todayDate: ({ date }) => t('words.today', { date }),
      todayDateSelected: ({ date }) => t('words.todaySelected', { date }),
      dateSelected: ({ date }) => t('words.dateSelected', { date }),
    },
    '@react-aria/datepicker': { selectedDateDescription },
    '@react-aria/spinbutton': { Empty: t('words.empty') },
    '@react-aria/overlays': { dismiss: t('words.dismiss') },
  };
  const words = Object.entries(all).map(([name, own]) => [name, { ...own, ...taught[name] }]);
  Object.assign(window, {
    [LOCALE]: document.documentElement.lang,
    [STRINGS]: Object.fromEntries(words),
  });
}
