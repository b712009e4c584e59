/** The edition of a reader who asks for `/`: the first of their languages that we have; else fa. */
export function editionOf(acceptLanguage: string | undefined): 'fa' | 'en' {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(';q=');
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight ? Number(weight) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const found = wanted.find(({ language }) => language === 'fa' || language === 'en')?.language;
  return found === 'en' ? 'en' : 'fa';
}
