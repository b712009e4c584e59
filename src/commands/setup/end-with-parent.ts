/**
 * Loaded before Next: when `npm start` is killed, its channel to us breaks, and nobody reaches us any
 * more. Ends as if asked to, so that the views of the last seconds are written.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
