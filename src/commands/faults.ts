import { command } from './setup/end.ts';
import { faults } from './setup/suite.ts';

/** `npm run faults`: the parts killed, starved and cut off, for real. */
await command(faults);
