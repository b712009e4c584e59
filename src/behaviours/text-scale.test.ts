import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textSizeChoice } from './choices.ts';
import {
  isAtEnd,
  largestStep,
  nextStep,
  sizeSentence,
  smallestStep,
  textPercents,
} from './text-scale.ts';

test.each([
  [0, 1, 1],
  [3, 1, 4],
  [4, 1, 4],
  [0, -1, -1],
  [-1, -1, -1],
  [4, -1, 3],
  [3, 0, 0],
  [-1, 0, 0],
])('from step %i, a press on %i leads to %i', (step, by, next) => {
  expect(nextStep(step, by)).toBe(next);
});

test('only a press that changes nothing is at the end; the way back to normal never is', () => {
  const ends = [-1, 0, 1, 2, 3, 4].flatMap((step) =>
    [-1, 0, 1].filter((by) => isAtEnd(step, by)).map((by) => [step, by]),
  );
  expect(ends).toEqual([
    [-1, -1],
    [4, 1],
  ]);
});

test('each step has a size that may stand at the root, and larger is larger', () => {
  const steps = Object.keys(textPercents)
    .map(Number)
    .sort((a, b) => a - b);
  expect([steps[0], steps.at(-1)]).toEqual([smallestStep, largestStep]);
  expect(steps.filter((step) => step !== 0).map(String)).toEqual([...textSizeChoice.values]);
  const percents = steps.map((step) => textPercents[step] ?? 0);
  expect(percents).toEqual([...new Set(percents)].sort((a, b) => a - b));
  expect(textPercents[0]).toBe(100);
});

test('the size is said with the digits of the language', () => {
  expect(sizeSentence('اندازهٔ متن: {percent} درصد', 2, 'fa')).toBe('اندازهٔ متن: ۱۳۰ درصد');
  expect(sizeSentence('Text size: {percent}%', -1, 'en')).toBe('Text size: 90%');
  expect(sizeSentence('{percent}', 0, '')).not.toBe('');
});

test('the style sheet draws the sizes that are said', () => {
  const css = readFileSync(new URL('../app/styles/theme.css', import.meta.url), 'utf8');
  const rule = /data-text-size="(-?\d)"\] \{\s*--text-scale: ([\d.]+);/g;
  const drawn = [...css.matchAll(rule)].map(([, step, scale]) => [step, Number(scale) * 100]);
  const said = textSizeChoice.values.map((step) => [step, textPercents[Number(step)]]);
  expect(drawn.map(([step, percent]) => [step, Math.round(Number(percent))])).toEqual(said);
});
