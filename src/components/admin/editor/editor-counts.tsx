'use client';

import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { formatNumber } from '#persian/digits.ts';
import type { Locale } from '#persian/locale.ts';
import { countCharacters, countWords, readingMinutes } from '#persian/reading-time.ts';

type Counts = { words: number; characters: number };

const known = new WeakMap<Node, Counts>();

/** Of a document; blocks that stayed as they were are not counted again. */
export function countText(node: Node): Counts {
  const before = known.get(node);
  if (before) return before;
  const sum = { words: 0, characters: 0 };
  if (node.isTextblock) {
    const text = node.textBetween(0, node.content.size, '\n', '\n');
    sum.words = countWords(text);
    sum.characters = countCharacters(text);
  } else {
    for (const child of node.children) {
      const { words, characters } = countText(child);
      sum.words += words;
      sum.characters += characters;
    }
  }
  known.set(node, sum);
  return sum;
}

/** Words, characters and reading time beneath the text. `locale` is the text's, for its speed. */
export function EditorCounts({
  editor,
  locale,
  shownIn,
}: {
  editor: Editor;
  locale: Locale;
  shownIn: Locale;
}) {
  const t = useTranslations('admin.editor.counts');
  const { words, characters } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => countText(state.doc),
  });
  const number = (value: number) => formatNumber(value, shownIn);
  const minutes = readingMinutes(words, locale);
  return (
    <p className="editor-counts">
      <span>{t('words', { count: words, formatted: number(words) })}</span>
      <span>{t('characters', { count: characters, formatted: number(characters) })}</span>
      {minutes > 0 && <span>{t('minutes', { count: minutes, formatted: number(minutes) })}</span>}
    </p>
  );
}
