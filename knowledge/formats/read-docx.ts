/** Reads a Word document. What it inflates to is bounded before and while it is inflated, whatever the archive says of itself. */
import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Article } from '../ingest/article.ts';
import { readHtml } from '../ingest/read-html.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** OWASP ASVS 5.2.3 asks for such bounds; real documents stay far below them. */
const MAX_RATIO = 100;
const MAX_INFLATED_BYTES = 50_000_000;
/** Small entries of repeated marks compress well and do no harm. */
const RATIO_COUNTS_FROM_BYTES = 1_000_000;
/** Text and its relations; pictures and embedded files are never inflated. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/;

/** Rejects when the archive is broken or too large inside. */
export async function readDocx(bytes: Uint8Array, fallbackTitle: string): Promise<Article> {
  const entries = readZipDirectory(bytes);
  if (entries === undefined) throw new Error('The archive is broken.');
  refuseBombs(entries);
  // An entry that inflates to more than it says is cut off at what it said.
  const files = unzipSync(bytes, { filter: ({ name }) => NEEDED.test(name) });
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  const { value: html } = await mammoth.convertToHtml({ buffer });
  return readHtml(html, fallbackTitle);
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { compressedBytes, inflatedBytes } of entries) {
    total += inflatedBytes;
    const isDense = inflatedBytes > compressedBytes * MAX_RATIO;
    if (isDense && inflatedBytes > RATIO_COUNTS_FROM_BYTES) throw new Error('An entry inflates too much.');
  }
  if (total > MAX_INFLATED_BYTES) throw new Error('The archive inflates too much.');
}
