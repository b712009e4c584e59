import type { Random } from '../demo/pictures/random.ts';

/** Sentence patterns with slots such as `{city}`, and what may stand in them. */
export type Templates = {
  slots: Record<string, string[]>;
  /** Sentences that fit a text of any topic. */
  common: string[];
  topics: Record<string, { title: string[]; lead: string[]; body: string[] }>;
};

export type Composed = {
  topic: string;
  headline: string;
  lead: string;
  paragraphs: string[];
  /** What stands in the slots throughout the text: its city, its festival … */
  subjects: Record<string, string>;
};

// Numbers and days are others in each sentence; a city or a person stays the same in one text.
const PASSING = new Set([
  ...['small', 'num', 'bignum', 'pct', 'money', 'score', 'month', 'weekday'],
]);
const SLOT = /\{(\w+)\}/g;

/** A text of one topic: title, lead and 4 to 7 sentences in their own order. */
export function compose(templates: Templates, random: Random): Composed {
  const topic = random.pick(Object.keys(templates.topics));
  const patterns = templates.topics[topic];
  if (!patterns) throw new Error(`no patterns for «${topic}»`);
  const chosen = new Map<string, number>();
  const fill = (pattern: string) => fillSlots(pattern, templates.slots, chosen, random);
  const headline = fill(random.pick(patterns.title));
  const lead = fill(random.pick(patterns.lead));
  const sentences = pickSome(
    [...patterns.body, ...templates.common],
    random.whole(4, 7),
    random,
  ).map(fill);
  return { topic, headline, lead, paragraphs: sentences, subjects: subjectsOf(templates, chosen) };
}

function fillSlots(
  pattern: string,
  slots: Record<string, string[]>,
  chosen: Map<string, number>,
  random: Random,
): string {
  const seen = new Map<string, number>();
  const text = pattern.replace(SLOT, (_, slot: string) => {
    const values = slots[slot];
    if (!values) throw new Error(`no values for {${slot}}`);
    // Two teams of one sentence are two.
    const nth = seen.get(slot) ?? 0;
    seen.set(slot, nth + 1);
    const first = PASSING.has(slot) ? undefined : chosen.get(slot);
    const index = first ?? random.whole(0, values.length - 1);
    if (first === undefined) chosen.set(slot, index);
    return values[(index + nth) % values.length] ?? '';
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `count` of a list, in the order of the list. */
function pickSome<T>(list: readonly T[], count: number, random: Random): T[] {
  return list.filter((_, index) => {
    const wanted = random.chance(count / (list.length - index));
    if (wanted) count -= 1;
    return wanted;
  });
}

function subjectsOf({ slots }: Templates, chosen: Map<string, number>): Record<string, string> {
  return Object.fromEntries([...chosen].map(([slot, index]) => [slot, slots[slot]?.[index] ?? '']));
}
