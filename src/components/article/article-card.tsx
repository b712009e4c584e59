import type { ArticleCard as Card } from '#articles/views.ts';
import { Picture } from '#components/ui/picture.tsx';
import { formatDate } from '#persian/format-date.ts';
import { isoWithOffset } from '#persian/iso-with-offset.ts';
import { articleLink } from '#web/links.ts';

type Look = 'lead' | 'picture' | 'row' | 'line';

/** An article in a list. `lead` is the largest, `line` a headline alone. */
export function ArticleCard({
  card,
  look,
  heading: Heading = 'h3',
  hasSection = false,
}: {
  card: Card;
  look: Look;
  heading?: 'h2' | 'h3';
  hasSection?: boolean;
}) {
  const isLead = look === 'lead';
  return (
    <article className={`card card-${look}`}>
      {card.picture && look !== 'line' && (
        <Picture
          picture={card.picture}
          alt=""
          sizes={SIZES[look]}
          ratio={look === 'row' ? '4x3' : '16x9'}
          isFirst={isLead}
        />
      )}
      <div className="card-text">
        {card.kicker && look !== 'line' && (
          <p className="card-kicker" dir="auto">
            {card.kicker}
          </p>
        )}
        <Heading dir="auto" className="card-headline">
          <a href={articleLink(card)}>{card.headline}</a>
        </Heading>
        {(isLead || look === 'picture') && (
          <p className="card-summary" dir="auto">
            {card.lead}
          </p>
        )}
        <p className="card-meta">
          {hasSection && <span className="card-section">{card.section.name}</span>}
          <time dateTime={isoWithOffset(card.publishAt)}>
            <bdi>{formatDate(card.publishAt, { locale: card.locale, style: 'datetime' })}</bdi>
          </time>
        </p>
      </div>
    </article>
  );
}

const SIZES: Record<Look, string> = {
  lead: '(min-width: 64rem) 42rem, 100vw',
  picture: '(min-width: 64rem) 18rem, (min-width: 40rem) 50vw, 100vw',
  row: '8rem',
  line: '',
};
