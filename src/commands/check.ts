import { command } from './setup/end.ts';
import { check } from './setup/suite.ts';

/** `npm run check`: format and lint, types, unit and operation tests, build. */
await command(check);
