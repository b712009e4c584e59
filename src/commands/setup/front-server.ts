import { env } from '#env.ts';
import { type Front, startFront } from '#front/server.ts';
import { Refusal } from './refusal.ts';

/** Opens the door on HOST and PORT. */
export async function openFront(pagesPort: number): Promise<Front> {
  const { host, port, siteUrl, trustProxy } = env();
  try {
    return await startFront({
      host,
      port,
      pagesPort,
      trustProxy,
      isSecure: siteUrl.startsWith('https:'),
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new Refusal(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Refusal(`HOST ${host} is not an address of this machine.`);
    }
    throw error;
  }
}
