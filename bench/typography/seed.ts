import { SEED_ARTICLE } from '#prisma/demo/fa/seed-article.ts';

const { headline, lead, body } = SEED_ARTICLE;

/** The article of the saved page, with its headline and lead. */
export const SEED_TEXT = `${headline}\n${lead}\n${body}`;

/** Every form in it that lacks a half-space and is joined instead, as often as it stands there. */
export const SEED_JOINED = [
  ...['میشود', 'نمیتوان', 'حوزهای', 'توسعهای', 'برنامهریزی', 'ایدههای', 'گرههای'],
  ...['خروجیهای', 'فناوریهای', 'کارخانهها'],
  ...Array.from({ length: 5 }, () => 'کارخانههای'),
];
