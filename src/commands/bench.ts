import { drawTable, type Table } from '../../bench/table.ts';
import { command } from './setup/end.ts';
import { Refusal } from './setup/refusal.ts';

type Part = (args: string[], log: (line: string) => void) => Promise<Table>;

const PARTS: Record<string, () => Promise<Part>> = {
  render: async () => (await import('../../bench/render.ts')).benchRender,
  kept: async () => (await import('../../bench/kept.ts')).benchKept,
  'first-view': async () => (await import('../../bench/first-view.ts')).benchFirstView,
  editor: async () => (await import('../../bench/editor.ts')).benchEditor,
  lighthouse: async () => (await import('../../bench/lighthouse.ts')).benchLighthouse,
  publish: async () => (await import('../../bench/publish.ts')).benchPublish,
};

/** `npm run bench [-- part [its arguments]]`: measures the production build, one table per part. */
await command(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name && !(name in PARTS)) {
    throw new Refusal(`There is no part «${name}». There are: ${Object.keys(PARTS).join(', ')}.`);
  }
  for (const [part, load] of Object.entries(PARTS)) {
    if (name && part !== name) continue;
    console.log(`\n── ${part}`);
    const run = await load();
    console.log(drawTable(await run(args, (line) => console.log(`   ${line}`))));
  }
  return true;
});
