'use client';

import type { ChainedCommands, Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import { Group, I18nProvider, Toolbar } from 'react-aria-components';
import { LANGUAGE_TAG } from '#i18n/routing.ts';
import { directionAt } from './direction-command.ts';
import { Icon, type IconName } from './icons.tsx';
import { emptyBox, emptyTable, insertBlock } from './insert-block.ts';
import { typeZwnjInto } from './physical-keys.ts';
import { TableTools } from './table-tools.tsx';
import { ToolButton } from './tool-button.tsx';
import { areZwnjShown } from './zwnj-marks.ts';

export type Dialogs = { openLink: () => void; openEmbed: () => void; pickPictures: () => void };

/** What the caret stands in: whatever changes the look of a button. */
function readState({ editor }: { editor: Editor }) {
  return {
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
    isH2: editor.isActive('heading', { level: 2 }),
    isH3: editor.isActive('heading', { level: 3 }),
    isBold: editor.isActive('bold'),
    isItalic: editor.isActive('italic'),
    isLink: editor.isActive('link'),
    isBulleted: editor.isActive('bulletList'),
    isNumbered: editor.isActive('orderedList'),
    isQuote: editor.isActive('blockquote'),
    isInTable: editor.isActive('table'),
    dir: directionAt(editor.state).chosen,
    areZwnjShown: areZwnjShown(editor.state),
  };
}

/** Everything that can be done to the text, each with its shortcut; arrow keys go from one to the next. */
export function EditorToolbar({ editor, dialogs }: { editor: Editor; dialogs: Dialogs }) {
  const t = useTranslations('admin.editor.tools');
  const language = LANGUAGE_TAG[useLocale()];
  const state = useEditorState({ editor, selector: readState });
  const tool = (
    name: keyof typeof KEYS_SHOWN,
    content: IconName | { text: string },
    run: (chain: ChainedCommands) => ChainedCommands,
    is: { isOn?: boolean; isOff?: boolean } = {},
  ) => (
    <ToolButton
      label={t(name)}
      keys={KEYS_SHOWN[name]}
      act={(isByKeyboard) => {
        const chain = editor.chain();
        run(isByKeyboard ? chain : chain.focus()).run();
      }}
      {...is}
    >
      {typeof content === 'string' ? <Icon name={content} /> : <b>{content.text}</b>}
    </ToolButton>
  );
  const { dir } = state;
  return (
    // Arrow keys go the way that the page is read.
    <I18nProvider locale={language}>
      <Toolbar aria-label={t('label')} className="editor-toolbar">
        <Group aria-label={t('history')}>
          {tool('undo', 'undo', (chain) => chain.undo(), { isOff: !state.canUndo })}
          {tool('redo', 'redo', (chain) => chain.redo(), { isOff: !state.canRedo })}
        </Group>
        <Group aria-label={t('marks')}>
          {tool('bold', 'bold', (chain) => chain.toggleBold(), {
            isOn: state.isBold,
          })}
          {tool('italic', 'italic', (chain) => chain.toggleItalic(), {
            isOn: state.isItalic,
          })}
          <ToolButton label={t('link')} keys="Ctrl+K" isOn={state.isLink} act={dialogs.openLink}>
            <Icon name="link" />
          </ToolButton>
        </Group>
        <Group aria-label={t('blocks')}>
          {tool(
            'heading2',
            { text: t('heading2Sign') },
            (chain) => chain.toggleHeading({ level: 2 }),
            {
              isOn: state.isH2,
            },
          )}
          {tool(
            'heading3',
            { text: t('heading3Sign') },
            (chain) => chain.toggleHeading({ level: 3 }),
            {
              isOn: state.isH3,
            },
          )}
          {tool('bulletList', 'bulletList', (chain) => chain.toggleBulletList(), {
            isOn: state.isBulleted,
          })}
          {tool('orderedList', 'orderedList', (chain) => chain.toggleOrderedList(), {
            isOn: state.isNumbered,
          })}
          {tool('blockquote', 'blockquote', (chain) => chain.toggleBlockquote(), {
            isOn: state.isQuote,
          })}
        </Group>
        <Group aria-label={t('letters')}>
          <ToolButton label={t('zwnj')} keys="Shift+Space" act={() => typeZwnjInto(editor.view)}>
            <b aria-hidden="true">{t('zwnjSign')}</b>
          </ToolButton>
          {tool('showZwnj', 'eye', (chain) => chain.toggleZwnjMarks(), {
            isOn: state.areZwnjShown,
          })}
          <ToolButton
            label={t('rtl')}
            keys="Ctrl+Shift+X"
            isOn={dir === 'rtl'}
            act={() => editor.commands.setDirection(dir === 'rtl' ? null : 'rtl')}
          >
            <Icon name="rtl" />
          </ToolButton>
          <ToolButton
            label={t('ltr')}
            keys="Ctrl+Shift+X"
            isOn={dir === 'ltr'}
            act={() => editor.commands.setDirection(dir === 'ltr' ? null : 'ltr')}
          >
            <Icon name="ltr" />
          </ToolButton>
        </Group>
        <Group aria-label={t('insert')}>
          <ToolButton label={t('picture')} act={dialogs.pickPictures}>
            <Icon name="picture" />
          </ToolButton>
          <ToolButton label={t('table')} act={() => insertBlock(editor, emptyTable(3, 3))}>
            <Icon name="table" />
          </ToolButton>
          <ToolButton label={t('factBox')} act={() => insertBlock(editor, emptyBox)}>
            <Icon name="factBox" />
          </ToolButton>
          <ToolButton label={t('embed')} act={dialogs.openEmbed}>
            <Icon name="embed" />
          </ToolButton>
        </Group>
        {state.isInTable && <TableTools editor={editor} />}
      </Toolbar>
    </I18nProvider>
  );
}

const KEYS_SHOWN = {
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Shift+Z',
  bold: 'Ctrl+B',
  italic: 'Ctrl+I',
  heading2: 'Ctrl+Alt+2',
  heading3: 'Ctrl+Alt+3',
  bulletList: 'Ctrl+Shift+8',
  orderedList: 'Ctrl+Shift+7',
  blockquote: 'Ctrl+Shift+9',
  showZwnj: undefined,
} as const;
