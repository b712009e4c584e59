import * as articles from '#articles/policy.ts';
import * as audit from '#audit/policy.ts';
import type { Person } from '#auth/actor.ts';
import * as media from '#media/policy.ts';
import * as people from '#people/policy.ts';
import * as redirects from '#redirects/policy.ts';
import * as sections from '#sections/policy.ts';
import * as settings from '#settings/policy.ts';
import * as sources from '#sources/policy.ts';
import { actorOf } from './build.ts';

/** The columns: five roles, and an editor who is bound to a section that the thing is not in. */
export const COLUMNS = {
  R: 'reporter',
  E: 'editor',
  B: 'editor elsewhere',
  C: 'chief editor',
  M: 'moderator',
  A: 'admin',
} as const;

export type Column = keyof typeof COLUMNS;

export function actorIn(column: Column): Person {
  const roles = { R: 'reporter', E: 'editor', B: 'editor', C: 'chief', M: 'moderator', A: 'admin' };
  const role = roles[column] as Person['role'];
  return actorOf(role, column === 'B' ? ['sport'] : null);
}

/** Whose columns stand in `who` may; a dot is a no. */
export type Row = { words: string; who: string; may: (actor: Person) => boolean };

type Thing = (actor: Person) => articles.Guarded;

const SOMEBODY = 'somebody';
const base = { sectionIds: ['city'], isPublic: false, hasInstant: false } as const;
const article = (values: Partial<articles.Guarded>): articles.Guarded => ({
  ...base,
  sectionIds: [...base.sectionIds],
  ownerId: SOMEBODY,
  stage: 'draft',
  ...values,
});

const ownDraft: Thing = ({ id }) => article({ ownerId: id });
const ownInReview: Thing = ({ id }) => article({ ownerId: id, stage: 'inReview' });
const ownReturned: Thing = ({ id }) => article({ ownerId: id, stage: 'changesAsked' });
const ownPublic: Thing = ({ id }) => article({ ownerId: id, isPublic: true, hasInstant: true });
const draft: Thing = () => article({});
const published: Thing = () => article({ isPublic: true, hasInstant: true });

type Can = (actor: Person, thing: articles.Guarded) => boolean;
const on = (can: Can, words: string, who: string, thing: Thing): Row => ({
  words,
  who,
  may: (actor) => can(actor, thing(actor)),
});
const plain = (can: (actor: Person) => boolean, words: string, who: string): Row => ({
  words,
  who,
  may: can,
});

const person = (role: Person['role']) => ({ id: SOMEBODY, role });
const self = (actor: Person) => ({ id: actor.id, role: actor.role });

/** For every exported can* of every policy, its rows; the README shows them. */
export const TABLE: Record<string, Row[]> = {
  'articles.canCreate': [plain(articles.canCreate, 'begin an article', 'REBC.A')],
  'articles.canSee': [
    on(articles.canSee, 'know of an own draft', 'REBC.A', ownDraft),
    on(articles.canSee, 'know of another’s draft', '.E.C.A', draft),
    on(articles.canSee, 'see a published article', 'REBCMA', published),
  ],
  'articles.canOpen': [
    on(articles.canOpen, 'read the revisions of an own article', 'REBC.A', ownPublic),
    on(articles.canOpen, 'read the revisions of another’s', '.E.C.A', published),
  ],
  'articles.canEdit': [
    on(articles.canEdit, 'edit an own draft', 'REBC.A', ownDraft),
    on(articles.canEdit, 'edit an own article that came back', 'REBC.A', ownReturned),
    on(articles.canEdit, 'edit an own article in review', '.E.C.A', ownInReview),
    on(articles.canEdit, 'edit an own published article', '.E.C.A', ownPublic),
    on(articles.canEdit, 'edit another’s article', '.E.C.A', draft),
  ],
  'articles.canSubmit': [
    on(articles.canSubmit, 'hand in an own draft', 'REBC.A', ownDraft),
    on(articles.canSubmit, 'hand in another’s draft', '.E.C.A', draft),
  ],
  'articles.canTakeBack': [
    on(articles.canTakeBack, 'take an own article back from review', 'REBC.A', ownInReview),
    on(articles.canTakeBack, 'take back another’s', '.E.C.A', () => article({ stage: 'inReview' })),
  ],
  'articles.canApprove': [
    on(articles.canApprove, 'approve, or ask for changes', '.E.C.A', ownInReview),
  ],
  'articles.canPublish': [on(articles.canPublish, 'publish and schedule', '.E.C.A', ownDraft)],
  'articles.canWithdraw': [on(articles.canWithdraw, 'withdraw', '.E.C.A', ownPublic)],
  'articles.canCorrect': [on(articles.canCorrect, 'correct in public', '.E.C.A', ownPublic)],
  'articles.canShare': [
    on(articles.canShare, 'make a preview link of an own draft', 'REBC.A', ownDraft),
    on(articles.canShare, 'make a preview link of another’s', '.E.C.A', draft),
  ],
  'articles.canUseSection': [
    plain(
      (a) => articles.canUseSection(a, 'city'),
      'use a section for what they may edit',
      'RE.CMA',
    ),
    plain((a) => articles.canUseSection(a, null), 'leave it without a section', 'REBCMA'),
  ],
  'media.canUpload': [plain(media.canUpload, 'upload pictures', 'REBC.A')],
  'media.canEditPicture': [
    {
      words: 'edit an own picture',
      who: 'REBC.A',
      may: (actor) => media.canEditPicture(actor, { uploadedById: actor.id }),
    },
    {
      words: 'edit another’s picture',
      who: '.EBC.A',
      may: (actor) => media.canEditPicture(actor, { uploadedById: SOMEBODY }),
    },
  ],
  'media.canDeletePicture': [
    {
      words: 'delete an own picture',
      who: 'REBC.A',
      may: (actor) => media.canDeletePicture(actor, { uploadedById: actor.id }),
    },
    {
      words: 'delete another’s picture',
      who: '.EBC.A',
      may: (actor) => media.canDeletePicture(actor, { uploadedById: SOMEBODY }),
    },
  ],
  'people.canSeePeople': [plain(people.canSeePeople, 'see the list of people', '...C.A')],
  'people.canInvite': [
    plain((a) => people.canInvite(a, 'reporter'), 'invite a reporter', '...C.A'),
    plain((a) => people.canInvite(a, 'editor'), 'invite an editor', '...C.A'),
    plain((a) => people.canInvite(a, 'moderator'), 'invite a moderator', '...C.A'),
    plain((a) => people.canInvite(a, 'chief'), 'invite a chief editor', '.....A'),
    plain((a) => people.canInvite(a, 'admin'), 'invite an admin', '.....A'),
  ],
  'people.canManagePerson': [
    plain(
      (a) => people.canManagePerson(a, person('editor')),
      'bind, ban or reset an editor',
      '...C.A',
    ),
    plain(
      (a) => people.canManagePerson(a, person('chief')),
      'ban or reset a chief editor',
      '.....A',
    ),
    plain(
      (a) => people.canManagePerson(a, person('admin')),
      'ban or reset another admin',
      '.....A',
    ),
    plain((a) => people.canManagePerson(a, self(a)), 'ban or reset oneself', '......'),
  ],
  'people.canChangeRole': [
    plain(
      (a) => people.canChangeRole(a, person('reporter'), 'editor'),
      'make a reporter an editor',
      '...C.A',
    ),
    plain(
      (a) => people.canChangeRole(a, person('editor'), 'chief'),
      'make an editor chief',
      '.....A',
    ),
    plain(
      (a) => people.canChangeRole(a, person('admin'), 'reporter'),
      'make an admin a reporter',
      '.....A',
    ),
    plain((a) => people.canChangeRole(a, self(a), 'admin'), 'give oneself another role', '......'),
  ],
  'people.canRemovePerson': [
    plain((a) => people.canRemovePerson(a, person('reporter')), 'delete an account', '.....A'),
    plain((a) => people.canRemovePerson(a, self(a)), 'delete one’s own account', '......'),
  ],
  'redirects.canChangeRedirects': [
    plain(redirects.canChangeRedirects, 'say where old addresses lead', '...C.A'),
  ],
  'sections.canEditSections': [plain(sections.canEditSections, 'change the sections', '...C.A')],
  'sources.canEditSources': [plain(sources.canEditSources, 'change the sources', '...C.A')],
  'settings.canEditSettings': [plain(settings.canEditSettings, 'change settings', '...C.A')],
  'settings.canEditSiteNames': [
    plain(settings.canEditSiteNames, 'change the site’s names', '.....A'),
  ],
  'audit.canSeeAudit': [plain(audit.canSeeAudit, 'read the history', '...C.A')],
};

/** The table as the README has it. */
export function markdown(): string {
  const columns = Object.entries(COLUMNS);
  const rows = Object.values(TABLE).flat();
  return [
    `| may | ${columns.map(([, name]) => name).join(' | ')} |`,
    `| --- |${columns.map(() => ' :-: |').join('')}`,
    ...rows.map(
      ({ words, who }) =>
        `| ${words} |${columns.map(([letter]) => (who.includes(letter) ? ' ✓ |' : '  |')).join('')}`,
    ),
  ].join('\n');
}
