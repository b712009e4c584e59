/** Where the topics of the templates stand on the site, and the tag that all their texts carry. */
export const TOPICS: Record<string, { section: string; tag: { fa: string; en: string } }> = {
  city: { section: 'city', tag: { fa: 'مدیریت شهری', en: 'Urban planning' } },
  science: { section: 'science', tag: { fa: 'پژوهش', en: 'Research' } },
  economy: { section: 'economy', tag: { fa: 'صادرات', en: 'Exports' } },
  sport: { section: 'sport', tag: { fa: 'مسابقات', en: 'Competitions' } },
  culture: { section: 'culture', tag: { fa: 'جشنواره‌ها', en: 'Festivals' } },
  environment: { section: 'science', tag: { fa: 'محیط زیست', en: 'Environment' } },
  health: { section: 'city', tag: { fa: 'سلامت', en: 'Health' } },
  education: { section: 'city', tag: { fa: 'آموزش', en: 'Education' } },
  tourism: { section: 'culture', tag: { fa: 'گردشگری', en: 'Tourism' } },
  agriculture: { section: 'economy', tag: { fa: 'کشاورزی', en: 'Agriculture' } },
};

/** Slots whose value, beside the city, is a tag of its own: hundreds of tags with few texts each. */
const THINGS = [
  ...['project', 'tech', 'product', 'festival', 'species', 'monument', 'team', 'sport'],
];

/** The tags of a text: its topic (many texts), its city (fewer), its thing in its city (few). */
export function tagsOf(
  topic: string,
  subjects: Record<string, string>,
  locale: 'fa' | 'en',
): string[] {
  const thing = THINGS.map((slot) => subjects[slot]).find(Boolean);
  const { city } = subjects;
  const inCity = thing && city && (locale === 'fa' ? `${thing} ${city}` : `${city} ${thing}`);
  const names = [TOPICS[topic]?.tag[locale], city, inCity];
  return names.filter((name): name is string => Boolean(name));
}
