import type { Bilingual, DemoDesk, DemoPerson, DemoSection, DemoSource } from './types.ts';

export const SITE_NAME: Bilingual = { fa: 'تحریریه', en: 'Tahririeh' };

/** In the order of the navigation. */
export const SECTIONS: DemoSection[] = [
  { slug: 'politics', name: { fa: 'سیاست', en: 'Politics' } },
  { slug: 'economy', name: { fa: 'اقتصاد', en: 'Economy' } },
  { slug: 'city', name: { fa: 'شهر', en: 'City' } },
  {
    slug: 'science',
    name: { fa: 'دانش و فناوری', en: 'Science & Technology' },
  },
  { slug: 'culture', name: { fa: 'فرهنگ', en: 'Culture' } },
  { slug: 'sport', name: { fa: 'ورزش', en: 'Sport' } },
];

export const SOURCES: DemoSource[] = [
  {
    slug: 'tasnim',
    name: { fa: 'تسنیم', en: 'Tasnim News Agency' },
    url: 'https://www.tasnimnews.com',
    creditRule: {
      fa: 'نام خبرگزاری و پیوند به آن در پایان خبر می‌آید.',
      en: 'The agency’s name, with a link, stands under the story.',
    },
  },
  {
    slug: 'wikinews',
    name: { fa: 'ویکی‌خبر', en: 'Wikinews' },
    url: 'https://www.wikinews.org',
    creditRule: {
      fa: 'نام ویکی‌خبر، پیوند به صفحهٔ اصلی و پروانهٔ انتشار زیر متن می‌آید و تغییرها یادآوری می‌شود.',
      en: 'Wikinews, a link to the original and the licence stand under the text; changes are noted.',
    },
    licence: {
      name: 'CC BY 2.5',
      url: 'https://creativecommons.org/licenses/by/2.5/',
    },
  },
  {
    slug: 'tahririeh',
    name: { fa: 'تحریریه', en: 'Tahririeh newsroom' },
    url: 'https://tahririeh.example',
    creditRule: {
      fa: 'بازنشر با نام و پیوند به «تحریریه» آزاد است.',
      en: 'Free to republish with our name and a link.',
    },
  },
  {
    slug: 'kavir',
    name: { fa: 'خبرگزاری کویر', en: 'Kavir News Agency' },
    url: 'https://kavir.example',
    creditRule: {
      fa: 'نام خبرگزاری پیش از نخستین بند یا در پایان خبر می‌آید.',
      en: 'The agency is named before the first paragraph or at the end.',
    },
  },
];

/** Every name is invented. */
export const PEOPLE: DemoPerson[] = [
  {
    handle: 'navid-sarvari',
    role: 'admin',
    name: { fa: 'نوید سروری', en: 'Navid Sarvari' },
    bio: { fa: 'مدیر فنی تحریریه.', en: 'Runs the newsroom’s systems.' },
    email: 'admin@tahririeh.example',
  },
  {
    handle: 'mina-abtinfar',
    role: 'chief',
    name: { fa: 'مینا آبتین‌فر', en: 'Mina Abtinfar' },
    bio: {
      fa: 'سردبیر؛ بیست سال خبرنگار شهری بوده و هنوز هر روز با اتوبوس به سر کار می‌آید.',
      en: 'Editor-in-chief; a city reporter for twenty years who still comes to work by bus.',
    },
    email: 'chief@tahririeh.example',
  },
  {
    handle: 'kaveh-radmanesh',
    role: 'editor',
    name: { fa: 'کاوه رادمنش‌پور', en: 'Kaveh Radmaneshpour' },
    bio: {
      fa: 'دبیر اقتصاد و شهر. دربارهٔ آب، کار و خانه می‌نویسد.',
      en: 'Edits economy and city; writes on water, work and housing.',
    },
    email: 'editor@tahririeh.example',
  },
  {
    handle: 'sahar-nikravesh',
    role: 'moderator',
    name: { fa: 'سحر نیک‌روش', en: 'Sahar Nikravesh' },
    bio: {
      fa: 'دبیر دیدگاه‌ها؛ پیام‌های خوانندگان را می‌خواند و پاسخ می‌دهد.',
      en: 'Readers’ editor; reads the comments and answers them.',
    },
    email: 'moderator@tahririeh.example',
  },
  {
    handle: 'arash-damavandi',
    role: 'reporter',
    name: { fa: 'آرش دماوندی‌زاده', en: 'Arash Damavandizadeh' },
    bio: {
      fa: 'خبرنگار شهر و حمل‌ونقل در شیراز و جنوب.',
      en: 'Reports on cities and transport from Shiraz and the south.',
    },
    email: 'reporter@tahririeh.example',
  },
  {
    handle: 'taraneh-kouhsar',
    role: 'reporter',
    name: { fa: 'ترانه کوهسار', en: 'Taraneh Kouhsar' },
    bio: {
      fa: 'خبرنگار دانش و محیط زیست؛ زیست‌شناسی خوانده است.',
      en: 'Science and environment reporter, trained as a biologist.',
    },
    email: 'taraneh.kouhsar@tahririeh.example',
  },
  {
    handle: 'bardia-sepehri',
    role: 'reporter',
    name: { fa: 'بردیا سپهری‌نسب', en: 'Bardia Sepehrinasab' },
    bio: {
      fa: 'خبرنگار ورزش؛ دوندهٔ کم‌سرعت ماراتن.',
      en: 'Sports reporter and a slow marathon runner.',
    },
    email: 'bardia.sepehri@tahririeh.example',
  },
  {
    handle: 'parisa-golzari',
    role: 'reporter',
    name: { fa: 'پریسا گلزاری', en: 'Parisa Golzari' },
    bio: {
      fa: 'خبرنگار کتاب، تئاتر و میراث فرهنگی.',
      en: 'Covers books, theatre and heritage.',
    },
    email: 'parisa.golzari@tahririeh.example',
  },
];

/** Group bylines, shown where a text has no single author. */
export const DESKS: DemoDesk[] = [
  {
    handle: 'politics-desk',
    name: { fa: 'گروه سیاسی', en: 'Politics desk' },
    bio: { fa: 'دبیران و خبرنگاران گروه سیاسی.', en: 'Our politics team.' },
  },
  {
    handle: 'economy-desk',
    name: { fa: 'گروه اقتصادی', en: 'Economy desk' },
    bio: { fa: 'دبیران و خبرنگاران گروه اقتصادی.', en: 'Our economy team.' },
  },
  {
    handle: 'city-desk',
    name: { fa: 'گروه شهری', en: 'City desk' },
    bio: { fa: 'دبیران و خبرنگاران گروه شهری.', en: 'Our city team.' },
  },
  {
    handle: 'science-desk',
    name: { fa: 'گروه دانش', en: 'Science desk' },
    bio: {
      fa: 'دبیران و خبرنگاران گروه دانش و فناوری.',
      en: 'Our science team.',
    },
  },
  {
    handle: 'culture-desk',
    name: { fa: 'گروه فرهنگ', en: 'Culture desk' },
    bio: { fa: 'دبیران و خبرنگاران گروه فرهنگ.', en: 'Our culture team.' },
  },
  {
    handle: 'sport-desk',
    name: { fa: 'گروه ورزشی', en: 'Sports desk' },
    bio: { fa: 'دبیران و خبرنگاران گروه ورزشی.', en: 'Our sports team.' },
  },
];
