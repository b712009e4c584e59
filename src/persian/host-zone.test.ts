import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** Days around changes of the clock, of the year and of the offset's seconds. */
const script = `
  const at = (name) => import(new URL(name, ${JSON.stringify(import.meta.url)}));
  const { formatDate } = await at('./format-date.ts');
  const { isoWithOffset } = await at('./iso-with-offset.ts');
  const { parseDate } = await at('./parse-date.ts');
  const { dayRange } = await at('./date-range.ts');
  for (const year of [1300, 1314, 1356, 1357, 1370, 1384, 1387, 1399, 1400, 1401, 1402, 1403, 1500]) {
    for (const [month, day] of [[1, 1], [1, 2], [1, 3], [6, 29], [6, 30], [6, 31], [7, 1], [12, 29]]) {
      const { start, end } = dayRange({ calendar: 'persian', year, month, day });
      // Null where the clock jumped over it (1 Farvardin 1356).
      const typed = parseDate(year + '/' + month + '/' + day + ' 23:30', 'persian');
      const shown = formatDate(start, { locale: 'fa', style: 'full' });
      console.log(isoWithOffset(start), start.getTime(), end.getTime(), typed?.getTime(), shown);
    }
  }`;

async function underZone(zone: string): Promise<string> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: zone },
  });
  return stdout;
}

it('does not depend on the zone of the host', async () => {
  const [utc, tehran, losAngeles] = await Promise.all(
    ['UTC', 'Asia/Tehran', 'America/Los_Angeles'].map(underZone),
  );
  expect(utc?.split('\n').length).toBe(13 * 8 + 1);
  expect(tehran).toBe(utc);
  expect(losAngeles).toBe(utc);
});
