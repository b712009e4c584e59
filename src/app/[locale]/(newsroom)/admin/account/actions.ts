'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import { changeOwn } from '#people/change-own.ts';
import { changePassword } from '#people/change-password.ts';
import { endOtherSessions, endSession } from '#sign-in/own-sessions.ts';
import {
  confirmSecondStep,
  dropSecondStep,
  renewBackupCodes,
  startSecondStep,
} from '#sign-in/second-step.ts';
import { formAction } from '#web/form-action.ts';
import { qrCode } from '#web/qr-code.ts';
import { currentVisit } from '#web/session.ts';

const filled = z.string().min(1, 'field_missing');

export const saveOwn = formAction(
  z.object({ name: filled, shortcuts: z.string().optional() }),
  async (person, { name, shortcuts }, now) => {
    await changeOwn(person, { name, shortcutsOff: shortcuts === undefined }, now);
    revalidatePath('/', 'layout');
    return {};
  },
);

export const savePassword = formAction(
  z.object({ currentPassword: filled, password: filled }),
  async (person, input, now) => {
    const sessionId = (await currentVisit())?.sessionId ?? '';
    const { currentPassword: current, password: next } = input;
    return changePassword(person, { current, next, sessionId }, now);
  },
);

export const stopSession = formAction(z.object({ id: z.uuid() }), async (person, { id }, now) => {
  await endSession(person, { id }, now);
  revalidatePath('/', 'layout');
  return {};
});

export const stopOtherSessions = formAction(z.object({}), async (person, _input, now) => {
  const sessionId = (await currentVisit())?.sessionId ?? '';
  const { ended } = await endOtherSessions(person, { sessionId }, now);
  revalidatePath('/', 'layout');
  return { ended };
});

// Before the second step nothing else is open, so these are.
const FIRST = { beforeSecondStep: true };

export const beginStep = formAction(
  z.object({ password: filled }),
  async (person, { password }, now) => {
    const { uri, backupCodes } = await startSecondStep(
      person,
      { password, headers: await headers() },
      now,
    );
    const secret = new URL(uri).searchParams.get('secret') ?? '';
    return { qr: await qrCode(uri), secret, backupCodes };
  },
  FIRST,
);

export const confirmStep = formAction(
  z.object({ code: filled }),
  async (person, { code }, now) => {
    await confirmSecondStep(person, { code, headers: await headers() }, now);
    return {};
  },
  FIRST,
);

export const renewCodes = formAction(
  z.object({ password: filled }),
  async (person, { password }, now) =>
    renewBackupCodes(person, { password, headers: await headers() }, now),
);

export const dropStep = formAction(
  z.object({ password: filled }),
  async (person, { password }, now) => {
    await dropSecondStep(person, { password, headers: await headers() }, now);
    revalidatePath('/', 'layout');
    return {};
  },
);
