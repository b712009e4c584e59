import type { ReactNode } from 'react';
import type { BodyInline, BodyText } from '#articles/body.ts';

/** The words of a block with their marks. */
export function BodyInlines({ content = [] }: { content?: BodyInline[] | undefined }): ReactNode {
  return content.map((inline, key) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn once
    inline.type === 'hardBreak' ? <br key={key} /> : <Text key={key} {...inline} />,
  );
}

function Text({ text, marks = [] }: BodyText): ReactNode {
  let inner: ReactNode = text;
  for (const mark of marks) {
    if (mark.type === 'bold') inner = <strong>{inner}</strong>;
    else if (mark.type === 'italic') inner = <em>{inner}</em>;
    else inner = <a href={mark.attrs.href}>{inner}</a>;
  }
  return inner;
}
