'use client';

import type { ChainedCommands, Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { Group } from 'react-aria-components';
import { Icon } from './icons.tsx';
import { ToolButton } from './tool-button.tsx';

const TOOLS = {
  rowBefore: (chain) => chain.addRowBefore(),
  rowAfter: (chain) => chain.addRowAfter(),
  deleteRow: (chain) => chain.deleteRow(),
  columnBefore: (chain) => chain.addColumnBefore(),
  columnAfter: (chain) => chain.addColumnAfter(),
  deleteColumn: (chain) => chain.deleteColumn(),
  headerRow: (chain) => chain.toggleHeaderRow(),
  mergeCells: (chain) => chain.mergeOrSplit(),
  deleteTable: (chain) => chain.deleteTable(),
} as const satisfies Record<string, (chain: ChainedCommands) => ChainedCommands>;

/** Shown while the caret is in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  const t = useTranslations('admin.editor.tools');
  return (
    <Group aria-label={t('tableTools')}>
      {(Object.keys(TOOLS) as (keyof typeof TOOLS)[]).map((name) => (
        <ToolButton
          key={name}
          label={t(name)}
          act={(isByKeyboard) => {
            const chain = editor.chain();
            TOOLS[name](isByKeyboard ? chain : chain.focus()).run();
          }}
        >
          <Icon name={name} />
        </ToolButton>
      ))}
    </Group>
  );
}
