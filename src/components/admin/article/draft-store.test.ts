import { describe, expect, it } from 'vitest';
import { type DraftStorage, DraftStore } from './draft-store.ts';

function storage(): DraftStorage & { map: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    map,
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

const draft = (content: string) => ({ content, seenVersion: 3, baseNumber: 2 });
const now = new Date('2026-11-24T08:00:00Z');
const none = () => false;

describe('DraftStore', () => {
  it('offers what a closed tab has left, the newest first, until it is discarded', () => {
    const shared = storage();
    const tab = (name: string) =>
      new DraftStore<string>(shared, { article: 'a', person: 'p', tab: name });
    tab('1').keep(draft('older'), now);
    tab('2').keep(draft('newer'), new Date(now.getTime() + 1000));
    const later = tab('3');
    const left = later.left(none);
    expect(left.map(({ content }) => content)).toEqual(['newer', 'older']);
    expect(left[1]).toMatchObject({ seenVersion: 3, baseNumber: 2, at: now });
    expect(later.left((key) => key === tab('2').key).map(({ content }) => content)).toEqual([
      'older',
    ]);
    for (const { key } of left) later.discard(key);
    expect(later.left(none)).toEqual([]);
  });

  it('keeps nothing that the server has', () => {
    const shared = storage();
    const store = new DraftStore<string>(shared, { article: 'a', person: 'p', tab: '1' });
    store.keep(draft('text'), now);
    store.keep(null, now);
    expect(shared.map.size).toBe(0);
  });

  it('gives nobody the text of another person or article, and survives what it cannot read', () => {
    const shared = storage();
    new DraftStore<string>(shared, { article: 'a', person: 'p', tab: '1' }).keep(draft('x'), now);
    shared.setItem('draft:a:q:0', '{broken');
    shared.setItem('draft:a:q:1', 'null');
    const other = new DraftStore<string>(shared, { article: 'a', person: 'q', tab: '2' });
    expect(other.left(none)).toEqual([]);
    other.discard('draft:a:p:1');
    expect(shared.map.has('draft:a:p:1')).toBe(true);
  });
});
