import { command } from './setup/end.ts';
import { e2e } from './setup/suite.ts';

/** `npm run e2e [-- playwright's arguments]`: the production build in a real browser. */
await command(() => e2e(process.argv.slice(2)));
