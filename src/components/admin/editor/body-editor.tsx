'use client';

import type { Editor } from '@tiptap/core';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Body, BodyFigure } from '#articles/body.ts';
import { readEmbed } from '#articles/embeds.ts';
import { DIRECTION } from '#i18n/routing.ts';
import type { Locale } from '#persian/locale.ts';
import { deskPictureLinkOf } from '#web/links.ts';
import { AddressDialog } from './address-dialog.tsx';
import { fromBody, toBody } from './body-json.ts';
import { Bounds } from './bounds.ts';
import { BlockDirection } from './direction-command.ts';
import { EditorCounts } from './editor-counts.tsx';
import { type EditorHandle, handleOf } from './editor-handle.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import { insertBlock } from './insert-block.ts';
import { linkAt, setLink } from './link-command.ts';
import { Paste } from './paste/paste.ts';
import { PhysicalKeys } from './physical-keys.ts';
import { readAddress } from './read-address.ts';
import { bodyNodes } from './schema.ts';
import { ZwnjMarks } from './zwnj-marks.ts';

export type BodyEditorProps = {
  /** The text at the beginning; later ones come by the handle's `setBody`. */
  initial: Body;
  /** The edition's language: the text's direction and `lang`, not the newsroom's. */
  locale: Locale;
  /** After every change. The text always passes `bodySchema`. */
  onChange: (body: Body) => void;
  onReady?: (handle: EditorHandle) => void;
  /** Opens the picture library; gives what was picked, none when it was closed. */
  picker?: () => Promise<BodyFigure[]>;
  /** Takes pictures that were pasted or dropped as files, and gives them as the library's. */
  upload?: (files: File[]) => Promise<BodyFigure[]>;
  /** Something was pasted: the moment to offer a look at half-spaces. */
  onPasted?: () => void;
  isReadOnly?: boolean;
};

type Notice = 'tooLarge' | 'foreignPictures' | 'picturesLost' | null;

/** The text of an article, written as it will be read. */
export function BodyEditor(props: BodyEditorProps) {
  const { initial, locale, isReadOnly = false } = props;
  const t = useTranslations('admin.editor');
  const shownIn = useLocale();
  const [dialog, setDialog] = useState<'link' | 'embed' | null>(null);
  const [notice, setNotice] = useState<Notice>(null);
  // The editor is made once: what it calls is always the newest.
  const latest = useRef(props);
  latest.current = props;

  const made = useRef<Editor>(null);
  const addPictures = async (coming: Promise<BodyFigure[]> | undefined) => {
    try {
      const pictures = await coming;
      if (pictures && made.current) handleOf(made.current).insertPictures(pictures);
    } catch {
      setNotice('picturesLost');
    }
  };

  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editable: !isReadOnly,
    // Signs at the beginning of a line make lists; signs around words stay signs.
    enableInputRules: ['bulletList', 'orderedList'],
    enablePasteRules: false,
    extensions: [
      ...bodyNodes({ words: t, srcOf: deskPictureLinkOf }),
      UndoRedo,
      Gapcursor,
      Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
      Placeholder.configure({ placeholder: t('placeholder') }),
      BlockDirection,
      ZwnjMarks,
      Bounds.configure({ onRefused: () => setNotice('tooLarge') }),
      Paste.configure({
        onFiles: props.upload
          ? (files: File[]) => void addPictures(latest.current.upload?.(files))
          : null,
        onForeignPictures: () => setNotice('foreignPictures'),
      }),
      PhysicalKeys.configure({ onLink: () => setDialog('link') }),
    ],
    editorProps: {
      attributes: {
        class: 'editor-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('label'),
        lang: locale,
        dir: DIRECTION[locale],
      },
    },
    onCreate: ({ editor }) => {
      made.current = editor;
      latest.current.onReady?.(handleOf(editor));
    },
    onBeforeCreate: ({ editor }) => {
      editor.options.content = fromBody(initial, editor.schema).toJSON();
    },
    onUpdate: ({ editor, transaction }) => {
      latest.current.onChange(toBody(editor.state.doc));
      if (transaction.getMeta('uiEvent') === 'paste') latest.current.onPasted?.();
      else setNotice(null);
    },
  });

  useEffect(() => editor?.setEditable(!isReadOnly, false), [editor, isReadOnly]);

  const closeDialog = () => {
    setDialog(null);
    editor?.commands.focus();
  };

  if (!editor) return <div className="editor" aria-busy="true" />;
  return (
    <div className="editor">
      {!isReadOnly && (
        <EditorToolbar
          editor={editor}
          dialogs={{
            openLink: () => setDialog('link'),
            openEmbed: () => setDialog('embed'),
            pickPictures: () => void addPictures(latest.current.picker?.()),
          }}
        />
      )}
      <EditorContent editor={editor} className="editor-frame" />
      <p role="status" className="editor-notice">
        {notice && t(`notice.${notice}`)}
      </p>
      <EditorCounts editor={editor} locale={locale} shownIn={shownIn} />
      {dialog === 'link' && (
        <AddressDialog
          title={t('link.title')}
          hint={t('link.hint')}
          initial={linkAt(editor) ?? ''}
          onSubmit={(typed) => {
            const href = readAddress(typed);
            if (!href) return t('link.wrong');
            setDialog(null);
            setLink(editor, href);
            return null;
          }}
          onRemove={
            linkAt(editor) === null
              ? undefined
              : () => {
                  setDialog(null);
                  setLink(editor, null);
                }
          }
          onClose={closeDialog}
        />
      )}
      {dialog === 'embed' && (
        <AddressDialog
          title={t('embedDialog.title')}
          hint={t('embedDialog.hint')}
          initial=""
          onSubmit={(typed) => {
            const embed = readEmbed(typed);
            if (!embed) return t('embedDialog.wrong');
            setDialog(null);
            insertBlock(editor, { type: 'embed', attrs: embed });
            editor.commands.focus();
            return null;
          }}
          onClose={closeDialog}
        />
      )}
    </div>
  );
}
