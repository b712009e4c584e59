import { startFront } from '#front/server.ts';

/** A front before the server on the port that is given, until its test ends. */
const pagesPort = Number(process.argv[2]);
const front = await startFront({ host: '127.0.0.1', port: 0, pagesPort, isSecure: false });
process.send?.(front.port);
process.once('disconnect', () => process.exit());
