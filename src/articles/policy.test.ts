import { expect, test } from 'vitest';
import { type Actor, SYSTEM } from '#auth/actor.ts';
import { actorOf } from '#tests/support/build.ts';
import { canEdit, canPublish, canSee, canWithdraw } from './policy.ts';

const published = { sectionId: 'city', isPublic: true };
const draft = { sectionId: 'city', isPublic: false };

test.each<[string, Actor, boolean]>([
  ['reporter', actorOf('reporter'), false],
  ['moderator', actorOf('moderator'), false],
  ['editor', actorOf('editor'), true],
  ['editor of the section', actorOf('editor', ['sport', 'city']), true],
  ['editor of another section', actorOf('editor', ['sport']), false],
  ['editor of no section', actorOf('editor', []), false],
  ['chief', actorOf('chief'), true],
  ['chief who once was bound', actorOf('chief', ['sport']), true],
  ['admin', actorOf('admin'), true],
  ['system', SYSTEM, true],
])('%s', (_, actor, may) => {
  for (const can of [canEdit, canPublish, canWithdraw]) {
    expect(can(actor, published)).toBe(may);
    expect(can(actor, draft)).toBe(may);
  }
});

test.each<[string, Actor, boolean]>([
  ['reporter', actorOf('reporter'), false],
  ['moderator', actorOf('moderator'), false],
  ['editor of another section', actorOf('editor', ['sport']), true],
  ['chief', actorOf('chief'), true],
])('a draft may be known to the %s: %#', (_, actor, may) => {
  expect(canSee(actor, draft)).toBe(may);
  expect(canSee(actor, published)).toBe(true);
});
