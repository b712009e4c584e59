// In this order: each later one says that it is the earlier ones too.
const BROWSERS: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** «Firefox, Windows»: enough to know one's own devices; null when it says neither. */
export function browserOf(userAgent: string): string | null {
  const found = [BROWSERS, SYSTEMS].flatMap(
    (names) => names.find(([shape]) => shape.test(userAgent))?.[1] ?? [],
  );
  return found.length > 0 ? found.join(', ') : null;
}
