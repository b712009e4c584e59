import { z } from 'zod';
import { saveWord } from '#articles/words.ts';
import { adminRoute } from '#web/admin-route.ts';

const schema = z.object({ word: z.string().max(200), kind: z.enum(['name', 'never']) });

export const POST = adminRoute(schema, ({ person, input, now }) => saveWord(person, input, now));
