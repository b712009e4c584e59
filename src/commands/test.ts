import { command } from './setup/end.ts';
import { check, e2e, faults } from './setup/suite.ts';

/** `npm test`: everything that CI asks. */
await command(async () => (await check()) && (await faults()) && (await e2e()));
