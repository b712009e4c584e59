import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What a sentence says, without its arguments; each branch of a plural by itself. */
export function wordsOf(message: string): string[] {
  return walk(parse(message)).flatMap((part) => (part.type === TYPE.literal ? [part.value] : []));
}

/** The arguments of a sentence with their kinds, such as `count:plural`, sorted. */
export function argumentsOf(message: string): string[] {
  const named = walk(parse(message)).flatMap((part) =>
    part.type === TYPE.literal || part.type === TYPE.pound ? [] : [`${part.value}:${kind(part)}`],
  );
  return [...new Set(named)].sort();
}

function kind({ type }: MessageFormatElement): string {
  return TYPE[type];
}

function walk(parts: MessageFormatElement[]): MessageFormatElement[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.plural || part.type === TYPE.select) {
      return [part, ...Object.values(part.options).flatMap(({ value }) => walk(value))];
    }
    return part.type === TYPE.tag ? [part, ...walk(part.children)] : [part];
  });
}
