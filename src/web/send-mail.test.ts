import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { expectLines } from '#tests/support/quiet.ts';

// It throws outside of Next, whose bundler knows the condition that makes it empty.
vi.mock('server-only', () => ({}));

let server: Server;
let letter = '';
let isFull = false;

/** As much of an SMTP server as takes a letter, or says that its disk is full. */
beforeAll(async () => {
  server = createServer((socket) => {
    let isData = false;
    socket.write('220 ready\r\n');
    socket.on('data', (bytes) => {
      const text = bytes.toString();
      if (isData) {
        letter += text;
        if (!letter.endsWith('\r\n.\r\n')) return;
        isData = false;
        socket.write(isFull ? '452 no room\r\n' : '250 taken\r\n');
      } else if (/^DATA/i.test(text)) {
        isData = true;
        socket.write('354 go on\r\n');
      } else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`);
  vi.stubEnv('MAIL_FROM', 'newsroom@news.example');
});

afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

const link = 'https://news.example/fa/login/invite/abc';
const asked = { to: 'sara@news.example', subject: 'دعوت', text: `سلام\n\n${link}` };

it('hands a letter to the server that is set, in its own name', async () => {
  const { sendMail } = await import('./send-mail.ts');
  expect(await sendMail(asked)).toBe(true);
  expect(letter).toContain('From: newsroom@news.example');
  expect(letter).toContain('To: sara@news.example');
  // Quoted-printable breaks long lines.
  expect(letter.replaceAll('=\r\n', '')).toContain(link);
});

it('says that it could not, and writes neither address nor link into the log', async () => {
  expectLines(/^A letter could not be sent:/);
  const { sendMail } = await import('./send-mail.ts');
  isFull = true;
  expect(await sendMail(asked)).toBe(false);
  const said = JSON.stringify(vi.mocked(console.error).mock.calls);
  expect(said).not.toContain('sara@');
  expect(said).not.toContain('invite');
});
