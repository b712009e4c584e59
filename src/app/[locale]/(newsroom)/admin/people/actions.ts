'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { LOCALES } from '#i18n/routing.ts';
import * as bans from '#people/ban.ts';
import * as roles from '#people/change-role.ts';
import * as invitations from '#people/invite.ts';
import * as removals from '#people/remove-person.ts';
import * as resets from '#people/reset-password.ts';
import * as steps from '#people/reset-second-step.ts';
import * as revocations from '#people/revoke-invitation.ts';
import { formAction } from '#web/form-action.ts';
import { handOverLink } from '#web/hand-over-link.ts';
import { adminLink, inviteLink, resetLink } from '#web/links.ts';

// An action knows no locale of its own: the form says in which language it was drawn.
const locale = z.enum(LOCALES);
const id = z.uuid();
const role = z.enum(['reporter', 'editor', 'chief', 'moderator', 'admin']);
const sections = z.array(z.uuid()).default([]);

// What opens or shuts doors for others; a ban is none of them: it may be urgent.
const DANGEROUS = { isDangerous: true };

const drawAgain = () => revalidatePath('/', 'layout');

export const invite = formAction(
  z.object({
    locale,
    email: z.string().min(1, 'field_missing'),
    name: z.string().default(''),
    role,
    sections,
  }),
  async (person, { locale: inLocale, sections: sectionIds, ...input }, now) => {
    const { email, token } = await invitations.invite(person, { ...input, sectionIds }, now);
    drawAgain();
    return handOverLink('invite', { locale: inLocale, email, path: inviteLink(inLocale, token) });
  },
  DANGEROUS,
);

export const revokeInvitation = formAction(z.object({ id }), async (person, input, now) => {
  await revocations.revokeInvitation(person, input, now);
  drawAgain();
  return {};
});

export const changeRole = formAction(
  z.object({ id, role, sections }),
  async (person, { sections: sectionIds, ...input }, now) => {
    await roles.changeRole(person, { ...input, sectionIds }, now);
    drawAgain();
    return {};
  },
  DANGEROUS,
);

export const ban = formAction(z.object({ id, reason: z.string() }), async (person, input, now) => {
  await bans.ban(person, input, now);
  drawAgain();
  return {};
});

export const unban = formAction(z.object({ id }), async (person, input, now) => {
  await bans.unban(person, input, now);
  drawAgain();
  return {};
});

export const issueReset = formAction(
  z.object({ locale, id }),
  async (person, { locale: inLocale, ...input }, now) => {
    const { email, token } = await resets.issueReset(person, input, now);
    return handOverLink('reset', { locale: inLocale, email, path: resetLink(inLocale, token) });
  },
  DANGEROUS,
);

export const resetSecondStep = formAction(
  z.object({ id }),
  async (person, input, now) => {
    await steps.resetSecondStep(person, input, now);
    drawAgain();
    return {};
  },
  DANGEROUS,
);

export const removePerson = formAction(
  z.object({ locale, id }),
  async (person, { locale: inLocale, ...input }, now): Promise<null> => {
    await removals.removePerson(person, input, now);
    redirect(adminLink(inLocale, 'people'));
  },
  DANGEROUS,
);
