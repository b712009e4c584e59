import type { ArticleCard as Card } from '#articles/views.ts';
import { ArticleCard } from './article-card.tsx';

/** A titled block of headlines beside or under an article. */
export function CardList({
  id,
  title,
  cards,
  look = 'line',
}: {
  id: string;
  title: string;
  cards: Card[];
  look?: 'line' | 'row';
}) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id} className="card-list">
      <h2 id={id} className="block-title">
        {title}
      </h2>
      <ul>
        {cards.map((card) => (
          <li key={card.code}>
            <ArticleCard card={card} look={look} hasSection />
          </li>
        ))}
      </ul>
    </section>
  );
}
