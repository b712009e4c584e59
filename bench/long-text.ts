import type { Body, BodyBlock } from '#articles/body.ts';

// Words of a report; their order is nonsense, their letters and half-spaces are those of a newspaper.
const WORDS =
  'سالن بزرگ است و صدایش کم روی گلیم\u200Cها بالش چیده\u200Cاند و قفسه\u200Cها تا کمر بزرگ\u200Cترها می\u200Cرسد ناشران باور نمی\u200Cکردند که کتاب\u200Cهای کودکان را کسی بخرد ولی برنامهٔ نمایشگاه در روزهای پایانی دگرگون شد'.split(
    ' ',
  );

/** A text of at least `words` words: paragraphs, headings, lists, quotes, marks and links. */
export function longText(words: number): Body {
  const content: BodyBlock[] = [];
  let written = 0;
  for (let index = 0; written < words; index += 1) {
    const length = 30 + ((index * 17) % 60);
    content.push(block(index, length));
    written += length;
  }
  return { type: 'doc', content };
}

function block(index: number, length: number): BodyBlock {
  const paragraph = (count: number): BodyBlock & { type: 'paragraph' } => ({
    type: 'paragraph',
    content: [
      { type: 'text', text: `${sentence(index, count - 4)} ` },
      { type: 'text', text: sentence(index + 3, 2), marks: [{ type: 'bold' }] },
      { type: 'text', text: ' ' },
      {
        type: 'text',
        text: sentence(index + 5, 2),
        marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }],
      },
    ],
  });
  if (index % 9 === 4) {
    const text = sentence(index, length);
    return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] };
  }
  if (index % 11 === 6) return { type: 'blockquote', content: [paragraph(length)] };
  if (index % 11 === 7) {
    const third = Math.ceil(length / 3);
    const items = [third, third, third].map((count) => ({
      type: 'listItem' as const,
      content: [paragraph(Math.max(count, 6))],
    }));
    return { type: 'bulletList', content: items };
  }
  return paragraph(length);
}

function sentence(start: number, count: number): string {
  const words = Array.from(
    { length: count },
    (_, at) => WORDS[(start * 7 + at * 5) % WORDS.length],
  );
  return words.join(' ');
}
