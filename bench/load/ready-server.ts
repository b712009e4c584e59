import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** The reference: Node's own server and one answer that lies ready. `port file headers-as-json` */
const [port, file = '', headers = '{}'] = process.argv.slice(2);
const body = readFileSync(file);
const head = { ...JSON.parse(headers), 'content-length': body.length };

createServer((_, response) => {
  response.writeHead(200, head);
  response.end(body);
}).listen(Number(port), '127.0.0.1');
