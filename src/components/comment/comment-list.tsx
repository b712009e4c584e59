import { getTranslations } from 'next-intl/server';
import type { CommentView, ThreadView } from '#comments/list-comments.ts';
import type { Locale } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';
import { formatDate } from '#persian/format-date.ts';
import { isoWithOffset } from '#persian/iso-with-offset.ts';

/** Published comments with their replies, and the policy they were judged by. */
export async function CommentList({
  threads,
  policy,
  locale,
  areOpen,
}: {
  threads: ThreadView[];
  policy: string[];
  locale: Locale;
  areOpen: boolean;
}) {
  const t = await getTranslations('comments');
  const count = threads.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
  return (
    <section id="comments" aria-labelledby="comments-title" className="comments">
      <h2 id="comments-title" className="block-title">
        {t('heading')}{' '}
        <span className="count">
          {t('count', { count, formatted: formatNumber(count, locale) })}
        </span>
      </h2>
      <ul className="policy" aria-label={t('policy')}>
        {policy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!areOpen && <p className="comments-closed">{t('closed')}</p>}
      {count === 0 ? (
        areOpen && <p className="text-muted">{t('empty')}</p>
      ) : (
        <ol className="threads">
          {threads.map((thread) => (
            <li key={thread.id}>
              <Comment comment={thread} locale={locale} />
              {thread.replies.length > 0 && (
                <ol aria-label={t('replies', { name: thread.name })}>
                  {thread.replies.map((reply) => (
                    <li key={reply.id}>
                      <Comment comment={reply} locale={locale} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

async function Comment({ comment, locale }: { comment: CommentView; locale: Locale }) {
  const t = await getTranslations('comments');
  return (
    <article
      className={comment.isStaff ? 'comment comment-staff' : 'comment'}
      id={`comment-${comment.id}`}
    >
      <p className="comment-head">
        <strong>
          <bdi>{comment.name}</bdi>
        </strong>
        {comment.isStaff && <span className="label">{t('staff')}</span>}
        <time dateTime={isoWithOffset(comment.createdAt)}>
          <bdi>{formatDate(comment.createdAt, { locale, style: 'datetime' })}</bdi>
        </time>
      </p>
      <p className="comment-text" dir="auto">
        {comment.text}
      </p>
      {comment.likes + comment.dislikes > 0 && (
        <p className="comment-reactions">
          <bdi>{t('likes', { count: formatNumber(comment.likes, locale) })}</bdi>
          <bdi>{t('dislikes', { count: formatNumber(comment.dislikes, locale) })}</bdi>
        </p>
      )}
    </article>
  );
}
