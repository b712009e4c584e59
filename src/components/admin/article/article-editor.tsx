'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EditView } from '#articles/edit-view.ts';
import type { WritingChoices } from '#articles/find-choices.ts';
import { Button } from '../button.tsx';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { Notice } from '../notice.tsx';
import { BodyField } from './body-field.tsx';
import { EditorBar } from './editor-bar.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SaveTrouble } from './save-trouble.tsx';
import { SidePanel } from './side-panel.tsx';
import { SourceColumn, type SourceEdition } from './source-column.tsx';
import { TitleFields } from './title-fields.tsx';
import { TypographyPanel } from './typography-panel.tsx';
import { useGuard } from './use-guard.ts';
import { toFigure, usePictures } from './use-pictures.tsx';
import { WritingProvider } from './writing.tsx';
import { WritingSession } from './writing-session.ts';

/** The page on which an article is written: the text in the middle, everything else beside it. */
export function ArticleEditor({
  article,
  choices,
  person,
  source = null,
}: {
  article: EditView;
  choices: WritingChoices;
  person: { id: string; name: string };
  /** Stands beside the text instead of the panel: what is translated. */
  source?: SourceEdition | null;
}) {
  const t = useTranslations('admin.article');
  const router = useRouter();
  const editor = useRef<EditorHandle | null>(null);
  const [session] = useState(() => startOf(article, person.id));
  const [isDrawn, setDrawn] = useState(false);
  const [isMending, setMending] = useState(false);
  const [isPasted, setPasted] = useState(false);
  const refresh = useCallback(() => router.refresh(), [router]);
  const { pick, upload, dialog } = usePictures();
  useEffect(() => session.open(), [session]);
  useGuard(session);
  useEffect(() => {
    // A newer version has come with the page: another tab, another person.
    if (article.version > session.version && !session.isDirty) void session.meet();
  }, [article.version, session]);
  const writing = useMemo(
    () => ({ session, article, choices, person, refresh, editor }),
    [session, article, choices, person, refresh],
  );
  const mend = () => {
    setPasted(false);
    setMending(true);
    setDrawn(true);
  };
  const isPersian = article.locale === 'fa';
  return (
    <WritingProvider value={writing}>
      <EditorBar
        onDraw={source ? null : () => setDrawn(true)}
        onMend={isPersian && article.can.edit && !source ? mend : null}
      />
      <div className={source ? 'grid lg:grid-cols-2' : 'grid lg:grid-cols-[minmax(0,1fr)_23rem]'}>
        <div className="min-w-0 px-4 py-6 sm:px-8">
          <div className="mx-auto grid max-w-3xl gap-5">
            <SaveTrouble />
            {!article.can.edit && (
              <Notice>
                <p>{t('readOnly')}</p>
              </Notice>
            )}
            {isPasted && isPersian && !isMending && !source && (
              <Notice isNews>
                <p>{t('pasted')}</p>
                <p className="flex gap-2">
                  <Button size="small" tone="primary" onClick={mend}>
                    {t('mend')}
                  </Button>
                  <Button size="small" onClick={() => setPasted(false)}>
                    {t('notNow')}
                  </Button>
                </p>
              </Notice>
            )}
            <div onPaste={() => setPasted(true)}>
              <TitleFields />
            </div>
            <BodyField
              onPasted={() => setPasted(true)}
              picker={async () => (await pick(true)).map(toFigure)}
              upload={upload}
            />
          </div>
        </div>
        {source ? (
          <SourceColumn source={source} />
        ) : (
          <SidePanel isDrawn={isDrawn} onClose={() => setDrawn(false)} pick={pick}>
            {isMending && <TypographyPanel onClose={() => setMending(false)} />}
          </SidePanel>
        )}
      </div>
      <MergeDialog />
      {dialog}
    </WritingProvider>
  );
}

function startOf(article: EditView, personId: string): WritingSession {
  const { id: articleId, locale, savedAt, content, version, number, savedBy } = article;
  const newest = { content, version, number, savedBy: savedBy?.name ?? null };
  return new WritingSession({ articleId, locale, personId, newest, savedAt });
}
