'use client';

import { useLocale, useTranslations } from 'next-intl';
import { adminLink } from '#web/links.ts';
import { Button, buttonClass } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { Presence } from './presence.tsx';
import { SaveStatus } from './save-status.tsx';
import { useSnapshot, useWriting } from './writing.tsx';

/** Always in sight over the text: what it is, where it is saved, who else is here. */
export function EditorBar({
  onDraw,
  onMend,
}: {
  /** On phones everything but the text is in a drawer. */
  onDraw: (() => void) | null;
  onMend: (() => void) | null;
}) {
  const t = useTranslations('admin.article');
  const locale = useLocale();
  const { article, session } = useWriting();
  const headline = useSnapshot(({ content }) => content.headline);
  return (
    <div className="z-20 flex sm:sticky sm:top-14 min-h-12 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-paper px-4 py-1.5 sm:px-8">
      <h1 dir="auto" className="sr-only">
        {headline || t('untitled')}
      </h1>
      <SaveStatus />
      <Presence />
      <div className="ms-auto flex flex-wrap items-center gap-1.5">
        {article.can.edit && (
          <Button size="small" title="Ctrl+S" onClick={() => void session.save()}>
            {t('save.now')}
          </Button>
        )}
        {onMend && (
          <Button size="small" onClick={onMend}>
            {t('mend')}
          </Button>
        )}
        <a
          className={buttonClass('plain', 'small')}
          href={adminLink(locale, `articles/${article.id}/revisions`)}
        >
          {t('revisions')}
        </a>
        {onDraw ? (
          <Button size="small" className="lg:hidden" onClick={onDraw} aria-haspopup="true">
            <Icon name="settings" className="size-4" />
            {t('panel')}
          </Button>
        ) : (
          <a
            className={buttonClass('plain', 'small')}
            href={adminLink(locale, `articles/${article.id}`)}
          >
            {t('wholePage')}
          </a>
        )}
      </div>
    </div>
  );
}
