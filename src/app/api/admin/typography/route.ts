import { z } from 'zod';
import { listWords } from '#articles/words.ts';
import { loadLexicon } from '#persian/typography/load-lexicon.ts';
import { proposeEdits } from '#persian/typography/propose.ts';
import { adminRoute } from '#web/admin-route.ts';

// As long as a text may be (src/articles/body-bounds.ts), in as many pieces.
const schema = z.object({
  texts: z
    .array(z.string().max(500_000))
    .max(20_000)
    .refine((texts) => texts.reduce((sum, { length }) => sum + length, 0) <= 600_000),
});

/** What could be written better in each of the texts. Nothing is changed here. */
export const POST = adminRoute(schema, async ({ input }) => {
  const [lexicon, words] = await Promise.all([loadLexicon(), listWords()]);
  const newsroomWords = words.map(({ word }) => word);
  return { edits: input.texts.map((text) => proposeEdits(text, { lexicon, newsroomWords })) };
});
