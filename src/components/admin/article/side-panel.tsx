'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PickedPicture } from '#media/views.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { BylineFields } from './byline-fields.tsx';
import { CommentsFields } from './comments-fields.tsx';
import { CorrectionsPanel } from './corrections-panel.tsx';
import { EditionsPanel } from './editions-panel.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { NoteField } from './note-field.tsx';
import { PlacingFields } from './placing-fields.tsx';
import { PreviewLinksPanel } from './preview-links-panel.tsx';
import { RelatedFields } from './related-fields.tsx';
import { SchedulePanel } from './schedule-panel.tsx';
import { SideSection } from './side-section.tsx';
import { SourceFields } from './source-fields.tsx';
import { StatePanel } from './state-panel.tsx';

/** Everything about the article but its text: beside it, or on phones in a drawer over it. */
export function SidePanel({
  isDrawn,
  onClose,
  pick,
  children,
}: {
  isDrawn: boolean;
  onClose: () => void;
  pick: (isMultiple: boolean) => Promise<PickedPicture[]>;
  children: ReactNode;
}) {
  const t = useTranslations('admin.article');
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isDrawn) close.current?.focus();
  }, [isDrawn]);
  return (
    <aside
      aria-label={t('panel')}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
      className={`border-line bg-paper max-lg:fixed max-lg:inset-0 max-lg:z-40 max-lg:overflow-y-auto lg:sticky lg:top-[6.5rem] lg:h-[calc(100dvh-6.5rem)] lg:overflow-y-auto lg:border-s ${isDrawn ? '' : 'max-lg:hidden'}`}
    >
      <header className="sticky top-0 z-10 flex min-h-14 items-center border-b border-line bg-paper px-4 lg:hidden">
        <p className="me-auto font-bold">{t('panel')}</p>
        <Button
          ref={close}
          tone="quiet"
          size="small"
          onClick={onClose}
          aria-label={t('closePanel')}
        >
          <Icon name="close" />
        </Button>
      </header>
      {children}
      <StatePanel />
      <SchedulePanel />
      <SideSection title={t('parts.placing')} isOpen>
        <PlacingFields />
      </SideSection>
      <SideSection title={t('parts.picture')} isOpen>
        <LeadPicture pick={pick} />
      </SideSection>
      <SideSection title={t('parts.byline')}>
        <BylineFields />
      </SideSection>
      <SideSection title={t('parts.source')}>
        <SourceFields />
      </SideSection>
      <SideSection title={t('parts.comments')}>
        <CommentsFields />
      </SideSection>
      <SideSection title={t('parts.related')}>
        <RelatedFields />
      </SideSection>
      <SideSection title={t('parts.note')}>
        <NoteField />
      </SideSection>
      <EditionsPanel />
      <CorrectionsPanel />
      <PreviewLinksPanel />
    </aside>
  );
}
