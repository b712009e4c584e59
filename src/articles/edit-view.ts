import type { ArticleStage, CorrectionKind } from '#db/generated/client.ts';
import type { Locale } from '#persian/locale.ts';
import type { Content } from './content.ts';
import type { ArticleState } from './state.ts';

/** Somebody of the newsroom, as the newsroom names them. */
export type PersonView = { id: string; name: string };

/** An article as who writes it sees it: the newest revision, and all that became of it. */
export type EditView = {
  id: string;
  code: string;
  locale: Locale;
  /** What the next change says that it has seen. */
  version: number;
  /** Of the newest revision; 0: nothing was saved yet. */
  number: number;
  content: Content;
  stage: ArticleStage;
  state: ArticleState;
  owner: PersonView | null;
  savedAt: Date | null;
  savedBy: PersonView | null;
  createdAt: Date;
  /** The first three are instants; `publishedRevision` is what readers get, or will at `publishAt`. */
  publishAt: Date | null;
  expireAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnReason: string;
  revisedAt: Date | null;
  publishedRevision: number | null;
  /** A revision that is to replace the published one. */
  update: { revision: number; at: Date } | null;
  /** The other language's edition, when there is one that this person may open. */
  edition: EditionView | null;
  corrections: {
    id: string;
    kind: CorrectionKind;
    text: string;
    by: PersonView | null;
    at: Date;
  }[];
  /** Oldest first. */
  steps: StepView[];
  /** Those that still work. */
  previewLinks: PreviewLinkView[];
  can: EditCan;
};

export type EditionView = {
  id: string;
  code: string;
  locale: Locale;
  headline: string;
  state: ArticleState;
  /** Its newest revision, and the one that its readers get. */
  number: number;
  publishedRevision: number | null;
  /**
   * Of a translation of it: the revision that this article says the same as, and whether it has moved
   * on since. What readers get counts; while nothing is published, the newest. Null: not a translation.
   */
  translation: { from: number; to: number; isStale: boolean } | null;
};

export type StepView = {
  id: string;
  revision: number;
  stage: ArticleStage;
  note: string;
  by: PersonView | null;
  at: Date;
};

export type PreviewLinkView = {
  id: string;
  revision: number;
  expiresAt: Date;
  createdAt: Date;
  by: PersonView | null;
};

export type EditCan = {
  edit: boolean;
  submit: boolean;
  takeBack: boolean;
  approve: boolean;
  publish: boolean;
  withdraw: boolean;
  correct: boolean;
  share: boolean;
};
