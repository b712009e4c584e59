import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LRUCache } from 'lru-cache';
import { acceptedEncoding, type Encoding, encode, isWorthwhile } from './encoding.ts';
import { type FilePlace, type FilePlaces, findPlace, isText, typeOf } from './file-places.ts';
import { csp } from './headers.ts';
import { type Range, readRange } from './range.ts';
import { entityTag, isUnchanged } from './validators.ts';

/** A file as it is sent: from memory, or from the disk piece by piece. */
type Content = {
  type: string;
  hash: string;
  size: number;
  modifiedAt: number;
  /** In memory: plain, and compressed where that pays. */
  forms: Map<Encoding, Buffer>;
};

const IMMUTABLE = 'public, max-age=31536000, immutable';
const DAY = 'public, max-age=86400';
const LARGEST_HELD = 512_000;
const MOST = { maxSize: 16_000_000, max: 2000 };

/** Files from the disk; small ones are held in memory, compressed once, pictures go out in parts. */
export class Files {
  private readonly places: FilePlaces;
  private readonly common: string[];
  private readonly held = new LRUCache<string, Content>(MOST);

  constructor(places: FilePlaces, common: [string, string][]) {
    this.places = places;
    this.common = common.flat();
  }

  /** False when there is no such file. */
  async send(request: IncomingMessage, response: ServerResponse, url: string): Promise<boolean> {
    const place = findPlace(url, this.places);
    const content = place && (await this.open(place));
    if (!content) return false;
    await this.reply(request, response, place, content);
    return true;
  }

  private async open({ file, isImmutable }: FilePlace): Promise<Content | null> {
    const held = this.held.get(file);
    if (held && isImmutable) return held;
    const stats = await stat(file).catch(() => null);
    if (!stats?.isFile()) return null;
    if (held?.modifiedAt === stats.mtimeMs && held.size === stats.size) return held;
    return stats.size > LARGEST_HELD ? onDisk(file, stats) : this.hold(file, stats);
  }

  private async hold(file: string, stats: Stats): Promise<Content> {
    const body = await readFile(file);
    const type = typeOf(file);
    const forms = new Map<Encoding, Buffer>([['identity', body]]);
    if (isText(type) && isWorthwhile(body.length)) {
      forms.set('br', await encode(body, 'br'));
      forms.set('gzip', await encode(body, 'gzip'));
    }
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 20);
    const content = { type, hash, size: body.length, modifiedAt: stats.mtimeMs, forms };
    const size = [...forms.values()].reduce((sum, form) => sum + form.length, 500);
    this.held.set(file, content, { size });
    return content;
  }

  private async reply(
    request: IncomingMessage,
    response: ServerResponse,
    { file, isImmutable }: FilePlace,
    content: Content,
  ): Promise<void> {
    const wanted = acceptedEncoding(request.headers['accept-encoding']);
    const encoding = content.forms.has(wanted) ? wanted : 'identity';
    const body = content.forms.get(encoding);
    const tag = entityTag(content.hash, encoding);
    const headers = [
      ...this.common,
      ...['Content-Type', content.type, 'Content-Security-Policy', csp.file],
      ...['Cache-Control', isImmutable ? IMMUTABLE : DAY, 'ETag', tag],
      ...['Last-Modified', new Date(content.modifiedAt).toUTCString()],
      ...(content.forms.size > 1 ? ['Vary', 'Accept-Encoding'] : ['Accept-Ranges', 'bytes']),
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ];
    if (isUnchanged(request.headers['if-none-match'], content.hash)) {
      return end(response, 304, headers);
    }
    const size = body?.length ?? content.size;
    const isWhole = content.forms.size > 1 || request.method === 'HEAD';
    const range = isWhole ? null : readRange(request.headers, { size, tag });
    if (range === 'unsatisfiable') {
      return end(response, 416, [...headers, 'Content-Range', `bytes */${size}`]);
    }
    const { start, end: last } = range ?? { start: 0, end: size - 1 };
    headers.push('Content-Length', String(last - start + 1));
    if (range) headers.push('Content-Range', `bytes ${start}-${last}/${size}`);
    response.writeHead(range ? 206 : 200, headers);
    if (request.method === 'HEAD' || size === 0) response.end();
    else if (body) response.end(range ? body.subarray(start, last + 1) : body);
    else await pipeline(part(file, { start, end: last }), response);
  }
}

function onDisk(file: string, { size, mtimeMs }: Stats): Content {
  const hash = `${size.toString(36)}_${Math.trunc(mtimeMs).toString(36)}`;
  return { type: typeOf(file), hash, size, modifiedAt: mtimeMs, forms: new Map() };
}

function part(file: string, { start, end }: Range): Readable {
  return createReadStream(file, { start, end });
}

function end(response: ServerResponse, status: number, headers: string[]): void {
  response.writeHead(status, headers);
  response.end();
}
