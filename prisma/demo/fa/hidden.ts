import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

/** One article for each state that readers must never see. */
export const HIDDEN: DemoArticle[] = [
  edition({
    story: 'draft-river-budget',
    headline: 'پیش‌نویس: بودجهٔ پاک‌سازی رودخانهٔ بهشت‌آباد',
    lead: 'عددهای این گزارش هنوز با سند اصلی سنجیده نشده است؛ پیش از انتشار، بند سوم کامل شود.',
    body: `به گفتهٔ مسئولان محلی، پاک‌سازی شش کیلومتر از بستر رودخانه در دو نوبت انجام می‌شود.

سهم هر یک از سه شهرستان از هزینه باید از روی سند تازه نوشته شود.

[متن سند](https://example.org/river-budget) رسیده است، اما جدول پیوست ندارد.`,
    section: 'politics',
    tags: ['رودخانه', 'بودجه'],
    bylines: ['arash-damavandi'],
    publishedAt: { hoursAgo: 5 },
    picture: 'dam-lake',
    pictureCaption: 'رودخانه در بالادست سد',
    pictureAlt: 'آب میان کوه‌ها',
    views: 0,
    state: 'draft',
  }),
  edition({
    story: 'scheduled-winter-festival',
    kicker: 'از فردا',
    headline: 'جشنوارهٔ قصه‌های زمستانی در اردبیل گشایش می‌یابد',
    lead: 'شصت قصه‌گو از دوازده استان به اردبیل می‌آیند تا پنج شب، زیر کرسی و کنار آتش، قصه بگویند.',
    body: `شب نخست به قصه‌های ترکی آذربایجانی می‌رسد و شب‌های بعد به تالشی، کردی، گیلکی و فارسی. هر قصه ترجمهٔ کوتاهی بر برگه‌ای چاپی دارد.

سولماز سبلانی، دبیر جشنواره، می‌گوید قصه‌ها ضبط و برای گنجینهٔ صوتی کتابخانه نگه داشته می‌شود.

ورود آزاد است و برای کودکان زیر شش سال نوبت عصر در نظر گرفته‌اند.

برنامهٔ کامل از بامداد فردا در [این نشانی](https://example.org/winter-tales) دیده می‌شود.`,
    section: 'culture',
    tags: ['قصه‌گویی', 'اردبیل', 'جشنواره'],
    bylines: ['culture-desk'],
    publishedAt: { hoursAgo: -15 },
    picture: 'theatre',
    pictureCaption: 'صحنهٔ اصلی جشنواره',
    pictureAlt: 'صحنهٔ تئاتر با پردهٔ سرخ',
    views: 0,
    state: 'scheduled',
  }),
  edition({
    story: 'expired-seedling-giveaway',
    headline: 'نهال رایگان تا پایان هفته در پنج میدان میوه و تره‌بار',
    lead: 'شهروندان سمنان با کارت ملی می‌توانند دو نهال بومی بگیرند. این خبر پس از پایان زمان توزیع از سایت برداشته می‌شود.',
    body: `نهال‌ها پسته، بادام و داغداغان است و هر یک برگه‌ای دارد که زمان آبیاری را می‌گوید.

توزیع از ساعت ۹ تا ۱۳ انجام می‌شود و برای حیاط مدرسه‌ها سهم جداگانه‌ای هست.

کسانی که جای کاشت ندارند، می‌توانند نهال را به نام خود در بوستان شرقی بکارند.

نگهداری نهال‌های بوستان تا دو سال با شهرداری است.`,
    section: 'city',
    tags: ['سمنان', 'درخت‌کاری'],
    bylines: ['city-desk'],
    publishedAt: '2026-03-05T06:00:00Z',
    picture: 'wheat-field',
    pictureCaption: 'نهال‌ها از گلخانه‌های پیرامون شهر می‌آید',
    pictureAlt: 'کشتزاری زیر آسمان صاف',
    views: 1904,
    state: 'expired',
  }),
  edition({
    story: 'withdrawn-transfer-rumour',
    headline: 'مهاجم پولادِ الوند از تیم جدا شد',
    lead: 'این خبر بر پایهٔ نامه‌ای منتشر شد که نادرستی آن روشن شده است؛ تحریریه آن را پس گرفت.',
    body: `باشگاه پولادِ الوند جدایی مهاجم خود را تکذیب کرد و گفت قرارداد او دو فصل دیگر اعتبار دارد.

بررسی ما نشان داد نامهٔ رسیده به تحریریه از نشانی باشگاه فرستاده نشده بود.

از بازیکن، باشگاه و خوانندگان پوزش می‌خواهیم.

از این پس، خبر نقل‌وانتقال تنها پس از تأیید دو منبع مستقل منتشر می‌شود.`,
    section: 'sport',
    tags: ['فوتبال', 'نقل‌وانتقال'],
    bylines: ['sport-desk'],
    publishedAt: '2026-01-17T10:30:00Z',
    revisedHoursLater: 2,
    picture: 'football-pitch',
    pictureCaption: 'زمین تمرین',
    pictureAlt: 'زمین چمن فوتبال',
    views: 2733,
    state: 'withdrawn',
    comments: [
      {
        name: 'هوادار',
        text: 'خوب شد که خودتان گفتید اشتباه بوده.',
        hoursLater: 3,
        status: 'published',
        likes: 12,
        dislikes: 1,
      },
    ],
  }),
];
