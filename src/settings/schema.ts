import { z } from 'zod';

const bilingual = z.object({ fa: z.string(), en: z.string() });

/** Services that a story can be shared on; the order is the page's. */
export const SHARE_TARGETS = [
  'telegram',
  'eitaa',
  'bale',
  'rubika',
  'soroush',
  'whatsapp',
  'x',
  'email',
] as const;
export type ShareTarget = (typeof SHARE_TARGETS)[number];

/** Every setting with its check. A value that is missing or no longer fits falls back to DEFAULTS. */
export const settingsSchema = {
  shareTargets: z.array(z.enum(SHARE_TARGETS)),
  /** The three lines under the comments, per edition. */
  commentPolicy: z.array(bilingual),
};

export type Settings = { [K in keyof typeof settingsSchema]: z.infer<(typeof settingsSchema)[K]> };

export const DEFAULTS: Settings = {
  shareTargets: [...SHARE_TARGETS],
  commentPolicy: [
    {
      fa: 'دیدگاه‌های ارسال‌شده توسط شما پس از تأیید مدیر سایت منتشر خواهد شد.',
      en: 'Your comment is published after a moderator has approved it.',
    },
    {
      fa: 'پیام‌هایی که حاوی تهمت و افترا باشند منتشر نخواهند شد.',
      en: 'Messages that defame or insult somebody are not published.',
    },
    {
      fa: 'پیام‌هایی که به زبانی غیر از فارسی یا نامرتبط با خبر باشند منتشر نخواهند شد.',
      en: 'Messages that are not in English, or not about the story, are not published.',
    },
  ],
};
