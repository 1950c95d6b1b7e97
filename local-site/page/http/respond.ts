import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';

/** Name carries a hash of the content or of the installed versions: never asked for again. */
export const immutable = 'public, max-age=31536000, immutable';
export const noStore = 'no-store';

/** Below this many bytes compression costs more than it saves. */
const smallestCompressed = 1024;

const compressed = new WeakMap<Uint8Array, Uint8Array>();

/** Answers bytes, gzipped when the client takes that; bytes that stay in memory are compressed once. */
export function respond(
  context: Context,
  body: Uint8Array,
  contentType: string,
  cacheControl: string
): Response {
  const headers: Record<string, string> = {
    'content-type': contentType,
    'cache-control': cacheControl,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding'
  };
  const compress = isText(contentType) && body.length >= smallestCompressed && acceptsGzip(context);
  if (compress) headers['content-encoding'] = 'gzip';
  return context.body(Buffer.from(compress ? gzipOnce(body) : body), 200, headers);
}

function gzipOnce(body: Uint8Array): Uint8Array {
  const known = compressed.get(body);
  if (known) return known;
  const result = gzipSync(body);
  compressed.set(body, result);
  return result;
}

function acceptsGzip(context: Context): boolean {
  return /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
}

function isText(contentType: string): boolean {
  return /^(text|application\/(javascript|json))/.test(contentType);
}

const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  woff: 'font/woff',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain; charset=utf-8'
};

export function contentTypeOf(fileName: string): string {
  return (
    contentTypes[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
  );
}
