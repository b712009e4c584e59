import { useLocale, useTranslations } from 'next-intl';
import type { Content } from '#articles/content.ts';
import type { EditView } from '#articles/edit-view.ts';
import type { WritingChoices } from '#articles/find-choices.ts';
import type { RevisionView } from '#articles/list-revisions.ts';
import { formatNumber } from '#persian/digits.ts';
import { adminLink } from '#web/links.ts';
import { buttonClass } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Page, Panel } from '../page.tsx';
import { RestoreButton } from './restore-button.tsx';
import { RevisionDiff } from './revision-diff.tsx';
import { RevisionList } from './revision-list.tsx';

type Shown = { number: number; content: Content };

/** What an article was, and what each revision has changed in it. */
export function RevisionsPage({
  article,
  choices,
  revisions,
  shown,
  base,
}: {
  article: EditView;
  choices: WritingChoices;
  revisions: RevisionView[];
  shown: Shown | null;
  /** The one before it; of the first there is none. */
  base: Shown | null;
}) {
  const t = useTranslations('admin.article.history');
  const locale = useLocale();
  const here = adminLink(locale, `articles/${article.id}`);
  const last = revisions.at(-1)?.number ?? 1;
  const nameOf = (number: number) => t('number', { number: formatNumber(number, locale) });
  return (
    <Page
      title={t('title')}
      lead={<bdi>{article.content.headline}</bdi>}
      actions={
        <a className={buttonClass()} href={here}>
          {t('back')}
        </a>
      }
    >
      {shown ? (
        <div className="grid gap-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <RevisionList
            revisions={revisions}
            shown={shown.number}
            published={article.publishedRevision}
            older={last > 1 ? `?number=${shown.number}&before=${last}` : null}
          />
          <Panel
            title={nameOf(shown.number)}
            actions={
              <span className="flex flex-wrap gap-2">
                <a className={buttonClass()} href={`${here}/preview?revision=${shown.number}`}>
                  {t('preview')}
                </a>
                {article.can.edit && shown.number !== article.number && (
                  <RestoreButton
                    id={article.id}
                    number={shown.number}
                    seenVersion={article.version}
                    to={here}
                  />
                )}
              </span>
            }
          >
            <RevisionDiff
              before={base?.content ?? emptied(shown.content)}
              after={shown.content}
              titles={[
                base ? t('before', { number: formatNumber(base.number, locale) }) : t('nothing'),
                nameOf(shown.number),
              ]}
              locale={article.locale}
              choices={choices}
            />
          </Panel>
        </div>
      ) : (
        <EmptyState title={t('empty')} />
      )}
    </Page>
  );
}

/** What stood there before the first revision. */
function emptied(content: Content): Content {
  const nothing = { kicker: null, headline: '', shortHeadline: '', lead: '' };
  return { ...content, ...nothing, body: { type: 'doc', content: [] } };
}
