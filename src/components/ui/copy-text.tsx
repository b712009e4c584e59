import { getTranslations } from 'next-intl/server';

/** A button that copies `text`; hidden until its behaviour is there. */
export async function CopyText({ text, label }: { text: string; label: string }) {
  const t = await getTranslations('article');
  return (
    <copy-text data-text={text} data-done={t('copied')} data-failed={t('copyFailed')}>
      <button type="button" className="icon-button" title={label}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9 9h11v11H9zM5 15H4V4h11v1" />
        </svg>
        <span className="sr-only">{label}</span>
      </button>
      <span role="status" className="status" />
    </copy-text>
  );
}
