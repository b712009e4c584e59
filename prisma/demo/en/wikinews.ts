import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

type Changes = 'edited' | 'shortened';

const CREDIT: Record<Changes, string> = {
  edited: 'Text: Wikinews, CC BY 2.5; lead rewritten and text lightly edited by Tahririeh',
  shortened:
    'Text: Wikinews, CC BY 2.5; lead rewritten, text shortened and lightly edited by Tahririeh',
};

type Taken = Omit<DemoArticle, 'locale' | 'source' | 'licenceNote' | 'sourceUrl'> & {
  /** Title of the original in the address of its page. */
  page: string;
  changes: Changes;
};

/** An article taken from Wikinews, with the credit that its licence asks for. */
export function wikinews({ page, changes, ...article }: Taken): DemoArticle {
  return edition({
    ...article,
    source: 'wikinews',
    sourceUrl: `https://en.wikinews.org/wiki/${page}`,
    licenceNote: CREDIT[changes],
  });
}
