import { env } from '#env.ts';
import { demoLogins } from '#prisma/demo/passwords.ts';

/** What to open, and who can sign in. */
export function welcome(): string {
  const { siteUrl, mode } = env();
  const lines = ['', `The site is ready: ${siteUrl}`];
  if (mode === 'demo') {
    lines.push(
      `  The article:      ${siteUrl}/fa/news/004f8e8e6e`,
      `  English edition:  ${siteUrl}/en`,
      `  The newsroom:     ${siteUrl}/fa/admin and ${siteUrl}/en/admin`,
      '',
      'Accounts of the demo, who sign in there:',
      ...demoLogins().map(
        ({ role, email, password }) => `  ${role.padEnd(10)} ${email.padEnd(30)} ${password}`,
      ),
    );
  }
  return [...lines, '', 'Ctrl-C stops the site and its database.'].join('\n');
}
