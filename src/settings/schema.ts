import { z } from 'zod';

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

/** A line under the comments. Its number is what decisions on comments name, so it never changes. */
const policyLineSchema = z.object({
  number: z.int().positive(),
  /** Empty: the edition does not have this line. */
  fa: z.string(),
  en: z.string(),
  isOn: z.boolean(),
});
export type PolicyLine = z.infer<typeof policyLineSchema>;

/** What stands in the head of an edition: a section of ours, or a link of its own. */
const menuItemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section'), slug: z.string() }),
  z.object({ kind: z.literal('link'), label: z.string(), url: z.string() }),
]);
export type MenuItem = z.infer<typeof menuItemSchema>;

/** Null: all sections of the first level, in the newsroom's order. */
const menuSchema = z.array(menuItemSchema).nullable();

/** Empty: the name that the program comes with. */
const siteNameSchema = z.object({ name: z.string(), tagline: z.string() });

/** Every setting with its check. A value that is missing or no longer fits falls back to DEFAULTS. */
export const settingsSchema = {
  shareTargets: z.array(z.enum(SHARE_TARGETS)),
  commentPolicy: z.array(policyLineSchema),
  menus: z.object({ fa: menuSchema, en: menuSchema }),
  siteNames: z.object({ fa: siteNameSchema, en: siteNameSchema }),
};

export type Settings = { [K in keyof typeof settingsSchema]: z.infer<(typeof settingsSchema)[K]> };

export const DEFAULTS: Settings = {
  shareTargets: [...SHARE_TARGETS],
  commentPolicy: [
    {
      number: 1,
      fa: 'دیدگاه‌های ارسال‌شده توسط شما پس از تأیید مدیر سایت منتشر خواهد شد.',
      en: 'Your comment is published after a moderator has approved it.',
      isOn: true,
    },
    {
      number: 2,
      fa: 'پیام‌هایی که حاوی تهمت و افترا باشند منتشر نخواهند شد.',
      en: 'Messages that defame or insult somebody are not published.',
      isOn: true,
    },
    {
      number: 3,
      fa: 'پیام‌هایی که به زبانی غیر از فارسی یا نامرتبط با خبر باشند منتشر نخواهند شد.',
      en: 'Messages that are not in English, or not about the story, are not published.',
      isOn: true,
    },
  ],
  menus: { fa: null, en: null },
  siteNames: { fa: { name: '', tagline: '' }, en: { name: '', tagline: '' } },
};
