import { expect, test } from 'vitest';
import { type Pressed, shortcutOf } from './shortcut-of.ts';

const key = (code: string, more: Partial<Pressed> = {}): Pressed => ({
  ...{ shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...{ isTyping: false, isOff: false },
  code,
  ...more,
});

test.each([
  ['J', key('KeyJ'), 'next'],
  ['K', key('KeyK'), 'previous'],
  ['X', key('KeyX'), 'select'],
  ['N', key('KeyN'), 'create'],
  ['/', key('Slash'), 'search'],
  ['?', key('Slash', { shiftKey: true }), 'help'],
  ['Ctrl+K', key('KeyK', { ctrlKey: true }), 'palette'],
  ['Cmd+K', key('KeyK', { metaKey: true }), 'palette'],
  ['Ctrl+K while typing', key('KeyK', { ctrlKey: true, isTyping: true }), 'palette'],
  ['Ctrl+K when single keys are off', key('KeyK', { ctrlKey: true, isOff: true }), 'palette'],
  ['J while typing', key('KeyJ', { isTyping: true }), null],
  ['J when switched off', key('KeyJ', { isOff: true }), null],
  ['? while typing', key('Slash', { shiftKey: true, isTyping: true }), null],
  ['Ctrl+J', key('KeyJ', { ctrlKey: true }), null],
  ['Alt+N', key('KeyN', { altKey: true }), null],
  ['Shift+J', key('KeyJ', { shiftKey: true }), null],
  ['Ctrl+Shift+K', key('KeyK', { ctrlKey: true, shiftKey: true }), null],
  ['Ctrl+Cmd+K', key('KeyK', { ctrlKey: true, metaKey: true }), null],
  ['another key', key('KeyQ'), null],
])('%s', (_, pressed, shortcut) => {
  expect(shortcutOf(pressed)).toBe(shortcut);
});
