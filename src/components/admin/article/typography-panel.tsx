'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { textsOf } from '#articles/body-text.ts';
import { Button } from '../button.tsx';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { Icon } from '../icon.tsx';
import { callAdmin } from './call-admin.ts';
import { ProposalItem } from './proposal-item.tsx';
import { type Found, type Place, type Proposal, proposalsOf, without } from './proposals.ts';
import { TroubleNotice } from './trouble-notice.tsx';
import type { Trouble } from './use-act.ts';
import { useWriting } from './writing.tsx';
import type { WritingSession } from './writing-session.ts';

const LINES = ['kicker', 'headline', 'lead'] as const;

/** The half-space desk: what could be written better, to be taken or left, one by one. */
export function TypographyPanel({ onClose }: { onClose: () => void }) {
  const t = useTranslations('admin.article.typography');
  const { session, editor } = useWriting();
  const [list, setList] = useState<Proposal[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const look = useCallback(async () => {
    setTrouble(null);
    const { content } = session.snapshot();
    const places: Place[] = [
      ...LINES.map((field) => ({ field })),
      ...textsOf(content.body).map((_, index) => ({ index })),
    ];
    const texts = [...LINES.map((field) => content[field] ?? ''), ...textsOf(content.body)];
    const answer = await callAdmin<{ edits: Found[][] }>('typography', { texts });
    if (answer.kind === 'ok') setList(proposalsOf(places, texts, answer.data.edits));
    else setTrouble(answer.kind === 'refused' ? answer.refused : 'failed');
  }, [session]);
  useEffect(() => {
    void look();
  }, [look]);

  const accept = (chosen: Proposal[]) => {
    const written = new Set([...writeLines(session, chosen), ...writeBody(editor.current, chosen)]);
    setList(without(list ?? [], chosen, written));
  };
  const never = async (one: Proposal) => {
    const answer = await callAdmin('typography/words', { word: one.before, kind: 'never' });
    if (answer.kind !== 'ok') {
      setTrouble(answer.kind === 'refused' ? answer.refused : 'failed');
      return;
    }
    setList((list ?? []).filter(({ before }) => before !== one.before));
  };
  const sure = (list ?? []).filter(({ level }) => level === 1);
  return (
    <section
      aria-label={t('title')}
      className="grid content-start gap-3 border-b border-line px-4 py-4"
    >
      <header className="flex items-center gap-2">
        <h2 className="me-auto text-lg font-bold">{t('title')}</h2>
        <Button tone="quiet" size="small" onClick={onClose} aria-label={t('close')}>
          <Icon name="close" />
        </Button>
      </header>
      <p role="status" className="text-sm text-muted">
        {list === null ? t('looking') : t('found', { count: list.length })}
      </p>
      <TroubleNotice trouble={trouble} />
      <div className="flex flex-wrap gap-2">
        {sure.length > 0 && (
          <Button tone="primary" size="small" onClick={() => accept(sure)}>
            {t('acceptSure', { count: sure.length })}
          </Button>
        )}
        <Button size="small" onClick={() => void look()}>
          {t('again')}
        </Button>
      </div>
      <ol className="grid gap-2">
        {(list ?? []).map((one) => (
          <ProposalItem
            key={one.id}
            proposal={one}
            onAccept={() => accept([one])}
            onReject={() => setList(without(list ?? [], [one], new Set()))}
            onNever={() => void never(one)}
            onShow={() =>
              'index' in one.place &&
              editor.current?.showText({ index: one.place.index, from: one.from, to: one.to })
            }
          />
        ))}
      </ol>
    </section>
  );
}

type InBody = Proposal & { place: { index: number } };

/** The ids of those that were written; a text that is another one by now is left alone. */
function writeBody(editor: EditorHandle | null, chosen: Proposal[]): string[] {
  const own = chosen.filter((one): one is InBody => 'index' in one.place);
  const edits = own.map(({ place, from, to, before, after }) => ({
    ...{ index: place.index, from, to, expected: before, text: after },
  }));
  const isWritten = editor?.replaceTexts(edits) ?? [];
  return own.filter((_, at) => isWritten[at]).map(({ id }) => id);
}

function writeLines(session: WritingSession, chosen: Proposal[]): string[] {
  // From the end, so that the places of the others hold.
  return chosen.toReversed().flatMap(({ id, place, from, to, before, after }) => {
    if ('index' in place) return [];
    const text = session.snapshot().content[place.field] ?? '';
    if (text.slice(from, to) !== before) return [];
    session.set({ [place.field]: text.slice(0, from) + after + text.slice(to) });
    return [id];
  });
}
