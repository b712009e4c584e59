import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };

export const unavailableStyle =
  ':root{color-scheme:light dark}body{font:1.125rem/1.8 Tahoma,system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem}';

/** For a reader who comes while Next is away; in the language of the path. */
export function unavailablePage(path: string): string {
  const isEnglish = path === '/en' || path.startsWith('/en/');
  const { unavailable } = isEnglish ? en : fa;
  const [lang, dir] = isEnglish ? ['en', 'ltr'] : ['fa', 'rtl'];
  return `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${unavailable.title}</title><style>${unavailableStyle}</style></head><body><h1>${unavailable.title}</h1><p>${unavailable.text}</p></body></html>`;
}
