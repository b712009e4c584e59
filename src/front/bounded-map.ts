/** A map that forgets what was not asked for longest when it holds too much. */
export class BoundedMap<Value> {
  private readonly items = new Map<string, { value: Value; bytes: number }>();
  private readonly most: { bytes: number; items: number };
  private held = 0;

  constructor(most: { bytes: number; items: number }) {
    this.most = most;
  }

  get bytes(): number {
    return this.held;
  }

  get size(): number {
    return this.items.size;
  }

  get(name: string): Value | undefined {
    const item = this.items.get(name);
    if (!item) return undefined;
    // A Map keeps the order in which names came: the last one is the youngest.
    this.items.delete(name);
    this.items.set(name, item);
    return item.value;
  }

  set(name: string, value: Value, bytes: number): void {
    this.delete(name);
    if (bytes > this.most.bytes) return;
    this.items.set(name, { value, bytes });
    this.held += bytes;
    for (const oldest of this.items.keys()) {
      if (this.held <= this.most.bytes && this.items.size <= this.most.items) break;
      this.delete(oldest);
    }
  }

  delete(name: string): boolean {
    const item = this.items.get(name);
    if (!item) return false;
    this.held -= item.bytes;
    return this.items.delete(name);
  }

  clear(): void {
    this.items.clear();
    this.held = 0;
  }

  *entries(): Generator<[name: string, value: Value]> {
    for (const [name, { value }] of this.items) yield [name, value];
  }
}
