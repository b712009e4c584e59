import { openWorkerDatabase } from './database.ts';

await openWorkerDatabase();
