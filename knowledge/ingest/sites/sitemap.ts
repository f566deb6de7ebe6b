/** Reads the list that a website gives of its pages: https://www.sitemaps.org/protocol.html. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

export interface Sitemap {
  /** `index`: the addresses are those of further sitemaps. */
  readonly kind: 'pages' | 'index';
  /** As they are written. */
  readonly addresses: readonly string[];
}

const unzip = promisify(gunzip);
const GZIP_SIGNATURE = [0x1f, 0x8b] as const;
/** What the protocol allows a sitemap to be. */
const MAX_UNZIPPED_BYTES = 52_428_800;
const MAX_ADDRESSES = 50_000;
const MAX_ADDRESS_CHARACTERS = 4_096;
/** Where the outermost element must have begun. */
const BEGINNING_CHARACTERS = 4_096;
const OUTERMOST = /<(?:\w{1,30}:)?(urlset|sitemapindex)[\s>]/;
const OPENED = '<loc>';
const CLOSED = '</loc>';
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** Undefined when it is something else. Rejects when it is compressed and becomes too large, or is broken. */
export async function readSitemap(bytes: Uint8Array): Promise<Sitemap | undefined> {
  const text = new TextDecoder().decode(isZipped(bytes) ? await unzipped(bytes) : bytes);
  const [, outermost] = OUTERMOST.exec(text.slice(0, BEGINNING_CHARACTERS)) ?? [];
  if (outermost === undefined) return undefined;
  return { kind: outermost === 'urlset' ? 'pages' : 'index', addresses: [...readAddresses(text)] };
}

function isZipped(bytes: Uint8Array): boolean {
  return GZIP_SIGNATURE.every((byte, at) => bytes[at] === byte);
}

async function unzipped(bytes: Uint8Array): Promise<Uint8Array> {
  return await unzip(bytes, { maxOutputLength: MAX_UNZIPPED_BYTES });
}

/** By position: a foreign text of many megabytes is no place for clever patterns. */
function* readAddresses(text: string): Generator<string> {
  let count = 0;
  let at = text.indexOf(OPENED);
  while (at !== -1 && count < MAX_ADDRESSES) {
    const end = text.indexOf(CLOSED, at);
    if (end === -1) return;
    const written = text.slice(at + OPENED.length, end);
    if (written.length <= MAX_ADDRESS_CHARACTERS) yield readAddress(written);
    count += 1;
    at = text.indexOf(OPENED, end);
  }
}

function readAddress(written: string): string {
  const plain = written.trim();
  if (plain.startsWith('<![CDATA[') && plain.endsWith(']]>')) return plain.slice(9, -3).trim();
  return plain.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES.get(entity) ?? entity);
}
