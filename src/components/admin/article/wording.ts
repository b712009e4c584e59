import type { useTranslations } from 'next-intl';
import type { Content } from '#articles/content.ts';
import type { WritingChoices } from '#articles/find-choices.ts';
import { formatDate } from '#persian/format-date.ts';
import type { Locale } from '#persian/locale.ts';
import { joinWords } from './join-words.ts';

type Named = { id: string; nameFa: string; nameEn: string };

type Words = {
  t: ReturnType<typeof useTranslations<'admin.article'>>;
  locale: Locale;
  choices: WritingChoices;
};

/** A field's value as people call it: names for ids, dates for instants; empty when there is none. */
export function wordingOf(
  field: keyof Content,
  value: unknown,
  { t, locale, choices }: Words,
): string {
  const nameIn = (list: Named[], id: unknown) => {
    const one = list.find((thing) => thing.id === id);
    return one ? (locale === 'fa' ? one.nameFa : one.nameEn) : String(id);
  };
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return '';
  }
  switch (field) {
    case 'sectionId':
      return nameIn(choices.sections, value);
    case 'sourceId':
      return nameIn(choices.sources, value);
    case 'authorIds':
      return joinWords(
        (value as string[]).map((id) => nameIn(choices.authors, id)),
        locale,
      );
    case 'commentsCloseAt':
      return formatDate(new Date(value as string), { locale, style: 'datetime' });
    case 'commentsMode':
      return t(`commentsModes.${value as Content['commentsMode']}`);
    case 'leadMediaId':
      return t('aPicture');
    case 'relatedIds':
      return t('articles', { count: (value as string[]).length });
    default:
      return Array.isArray(value) ? joinWords(value, locale) : String(value);
  }
}
