/** Says on the terminal what is happening, how far it is, and how long it took. */
export class Steps {
  private number = 0;
  private readonly all: number;

  constructor(all: number) {
    this.all = all;
  }

  /** Runs one step; `act` may report where it is. */
  async run<T>(title: string, act: (log: (line: string) => void) => Promise<T>): Promise<T> {
    this.number += 1;
    const start = performance.now();
    const place = `[${this.number}/${this.all}]`;
    console.log(`${place} ${title} …`);
    const result = await act((line) => console.log(`${' '.repeat(place.length)} ${line}`));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${' '.repeat(place.length)} done in ${seconds} s`);
    return result;
  }
}
