import type { BilingualStory } from './types.ts';

/** The stories with both editions; `fa/` and `en/` agree on these keys, and on nothing else. */
export const BILINGUAL_STORIES: BilingualStory[] = [
  {
    story: 'innovation-factory-mashhad',
    headlineFa: 'دومین کارخانه نوآوری در حاشیه شهر مشهد ایجاد میشود',
    gist: 'Mashhad city council spokesman announces a second innovation factory on the edge of the city, for its poorer districts, at a meeting of the managers of the country’s innovation factories (18 December 2022).',
    picture: 'innovation-factory',
    section: 'city',
  },
  {
    story: 'shiraz-metro-night-service',
    headlineFa: 'متروی شیراز آخر هفته‌ها تا نیمه‌شب کار می‌کند',
    gist: 'Three-month trial: Shiraz metro line 1 runs until 00:30 on Wednesday to Friday nights, every 20 minutes; table of last trains; shopkeepers and night-shift nurses welcome it, drivers ask for an extra rest day; a survey decides about the rest of the year.',
    picture: 'metro-line',
    section: 'city',
  },
  {
    story: 'council-minutes-online',
    headlineFa: 'صورت‌جلسه‌های شورا؛ ده روز بعد، روی وب',
    gist: 'Twelve mid-sized city councils agree to publish minutes and votes within ten days in one open format; an invented forum of councils (Majma-e Shoraha-ye Shahrhaye Miani) runs the archive; a researcher says search matters more than PDFs.',
    picture: 'parliament-hall',
    section: 'politics',
  },
  {
    story: 'sister-cities-isfahan',
    headlineFa: 'نشست شهرهای خواهرخوانده در اصفهان پایان یافت',
    gist: 'Delegates of nine cities end a three-day meeting in Isfahan with a short joint statement on water, old quarters and student exchange; next host to be chosen by lot; the list of four working groups.',
    picture: 'city-skyline',
    section: 'politics',
  },
  {
    story: 'saffron-export-qaen',
    headlineFa: 'زعفران قائن با شناسنامه به بازار می‌رود',
    gist: 'A growers’ cooperative in Qaen (South Khorasan) gives each packet a code that leads to field, harvest week and lab grade; table of grades and share of harvest; cost per packet small; exporters say buyers ask for it; growers of under half a hectare pay nothing in the first year.',
    picture: 'saffron-field',
    section: 'economy',
  },
  {
    story: 'chabahar-cold-store',
    headlineFa: 'سردخانهٔ تازهٔ چابهار، امید صیادان خرد',
    gist: 'A 4,000-tonne cold store opens beside the port of Chabahar; small-boat fishers may rent by the crate and the day; ice used to cost a third of the catch’s price; solar roof supplies a quarter of the power; the union wants a second one in Konarak.',
    picture: 'port',
    section: 'economy',
  },
  {
    story: '5g-training-hospital',
    headlineFa: 'کلاس جراحی از اتاق عمل کرمان تا زابل، روی شبکهٔ 5G',
    gist: 'A teaching hospital in Kerman streams operations over a private 5G network to students in Zabol, Bam and Jiroft; delay under 40 ms; patients consent in writing; plain limits: no remote surgery, teaching only; two-camera view with Persian captions.',
    picture: 'hospital',
    section: 'science',
  },
  {
    story: 'wetland-bird-count',
    headlineFa: 'سرشماری زمستانه؛ ۴۱ هزار پرنده در تالاب',
    gist: 'Volunteers and rangers count 41,000 waterbirds of 63 species in a wetland near Gorgan (invented name: Gol-Chal); up from 36,000 a year before; white-headed duck seen again; rain helped, but nets and noise remain; how to help: three rules for visitors.',
    picture: 'wetland',
    section: 'science',
  },
  {
    story: 'children-book-fair',
    headlineFa: 'نمایشگاه کتاب کودک کرمانشاه؛ جایی که می‌شود روی زمین نشست و خواند',
    gist: 'Children’s book fair in Kermanshah with 120 publishers: reading corners instead of stalls, Kurdish and Persian story hours, swap a book for a book, a bus library for 30 villages; a report with voices of a publisher, a teacher and a nine-year-old.',
    picture: 'book-fair',
    section: 'culture',
  },
  {
    story: 'desert-marathon-lut',
    headlineFa: 'دوندگان در سپیده‌دم لوت؛ ۴۲ کیلومتر میان کلوت‌ها',
    gist: '310 runners from 14 countries run a marathon among the kaluts near Shahdad, start 05:30 to avoid the heat; winners: Sina Kavirpour 3:04:21 and Hana Daryabari 3:29:50 (both invented); one bottle each, refilled, no plastic left; local families host runners.',
    picture: 'desert-road',
    section: 'sport',
  },
];
