import { connect } from 'node:net';

/**
 * A process of its own: readers who ask for one page again and again on kept connections, and nothing
 * else, so that it costs less than the server it loads. Prints one line of JSON.
 */
type Order = {
  port: number;
  path: string;
  connections: number;
  seconds: number;
  /** Requests a second, sent at their time however slow the answers are; 0: as fast as they come. */
  rate: number;
};
export type Outcome = { requests: number; errors: number; seconds: number; latencies: number[] };

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

const order: Order = JSON.parse(process.argv[2] ?? '{}');
const head = Buffer.from(
  `GET ${order.path} HTTP/1.1\r\nHost: 127.0.0.1:${order.port}\r\nAccept-Encoding: gzip\r\n\r\n`,
);
const latencies: number[] = [];
let errors = 0;
let isOver = false;
/** When requests were due that no connection was free for. */
const waiting: number[] = [];
const free: ((due: number) => void)[] = [];

for (let index = 0; index < order.connections; index += 1) openReader();
const start = performance.now();
if (order.rate > 0) keepTime();
setTimeout(finish, order.seconds * 1000);

function openReader(): void {
  const socket = connect(order.port, '127.0.0.1').setNoDelay();
  let due = 0;
  let isInAnswer = false;
  /** Bytes that are still to come; null: until the last chunk, which is not announced. */
  let missing: number | null = 0;
  const send = (at: number) => {
    due = at;
    socket.write(head);
  };
  const next = () => {
    if (order.rate === 0) return send(performance.now());
    const late = waiting.shift();
    if (late === undefined) free.push(send);
    else send(late);
  };
  socket.once('connect', next);
  socket.on('data', (chunk) => {
    if (!isInAnswer) {
      missing = lengthOf(chunk);
      if (!isGood(chunk)) errors += 1;
    }
    isInAnswer = true;
    if (missing !== null) missing -= chunk.length;
    if (missing === null ? !chunk.subarray(-5).equals(LAST_CHUNK) : missing > 0) return;
    isInAnswer = false;
    latencies.push(performance.now() - due);
    if (!isOver) next();
  });
  socket.on('error', () => {});
  socket.once('close', () => {
    if (isOver) return;
    errors += 1;
    openReader();
  });
}

/** Of a whole answer by its head, which comes in one piece; null when it is chunked. */
function lengthOf(start: Buffer): number | null {
  const end = start.indexOf(END_OF_HEAD);
  const text = start.toString('latin1', 0, end);
  const content = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
  return content === undefined ? null : end + 4 + Number(content);
}

function isGood(answer: Buffer): boolean {
  return answer.toString('latin1', 9, 12) === '200';
}

function keepTime(): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (isOver) return clearInterval(timer);
    const elapsed = performance.now() - start;
    for (; sent < (elapsed * order.rate) / 1000; sent += 1) {
      const due = start + (sent * 1000) / order.rate;
      const send = free.pop();
      if (send) send(due);
      else waiting.push(due);
    }
  }, 1);
}

function finish(): void {
  isOver = true;
  const seconds = (performance.now() - start) / 1000;
  const outcome: Outcome = {
    requests: latencies.length,
    errors,
    seconds,
    // Enough for a percentile, and not megabytes of them.
    latencies: latencies.filter((_, index) => index % Math.ceil(latencies.length / 20_000) === 0),
  };
  process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
}
