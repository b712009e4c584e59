import { Fragment } from 'react';
import { type DiffPart, ZWNJ } from './word-diff.ts';

/**
 * A text with what was added and removed marked: by colour, by a line through or under it, and for
 * screen readers by the elements themselves. In what differs, half-spaces can be seen.
 */
export function DiffText({ parts, isNeutral = false }: { parts: DiffPart[]; isNeutral?: boolean }) {
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        const key = `${index}-${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = isNeutral ? 'mark' : kind === 'added' ? 'ins' : 'del';
        const look = isNeutral ? LOOKS.neutral : LOOKS[kind];
        return (
          <Mark key={key} className={`rounded-sm px-0.5 ${look}`}>
            <WithJoiners text={text} />
          </Mark>
        );
      })}
    </>
  );
}

const LOOKS = {
  added: 'bg-[var(--mark)] text-accent underline decoration-2',
  removed: 'bg-paper text-kicker line-through decoration-2',
  neutral: 'bg-[var(--mark)] text-ink',
};

/** The half-space, which nobody can see, as a dot that can be; the character itself stays in its place. */
function WithJoiners({ text }: { text: string }) {
  return text.split(ZWNJ).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, drawn anew with it
    <Fragment key={index}>
      {index > 0 && (
        <>
          {ZWNJ}
          <span
            aria-hidden="true"
            data-joiner=""
            className="mx-px inline-block size-1.5 rounded-full bg-current align-middle"
          />
          {ZWNJ}
        </>
      )}
      {piece}
    </Fragment>
  ));
}
