import 'server-only';
import { createTransport } from 'nodemailer';
import { env } from '#env.ts';

const LONGEST_MS = 10_000;

/**
 * Sends one letter of plain text through the operator's SMTP server; gives whether it took it. False
 * also where none is configured: the link is then shown to who asked for it.
 */
export async function sendMail(letter: {
  to: string;
  subject: string;
  text: string;
}): Promise<boolean> {
  const { smtpUrl, mailFrom } = env();
  if (!smtpUrl) return false;
  const url = new URL(smtpUrl);
  // Options of a transport stand in the query of its address.
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    url.searchParams.set(name, String(LONGEST_MS));
  }
  const transport = createTransport(url.href);
  try {
    await transport.sendMail({ from: mailFrom, ...letter });
    return true;
  } catch (error) {
    // The address and the link stay out of the log.
    console.error('A letter could not be sent:', (error as { code?: string }).code ?? 'unknown');
    return false;
  } finally {
    transport.close();
  }
}
