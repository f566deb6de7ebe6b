/** Says by its bytes what a file is, whatever its name or sender claims. */
import { isUtf8 } from 'node:buffer';
import { fileTypeFromBuffer } from 'file-type';
import type { FileKind, IdentifyFile } from '../../src/contract/attachments.ts';
import { CSV, DOCX, HTML, JSON_FILE, MARKDOWN, PDF, TEXT } from './kinds.ts';
import { readZipDirectory } from './zip-directory.ts';

/** By their signatures, as `file-type` names them. SVG is none of these: it is a program. */
const BY_SIGNATURE: readonly FileKind[] = [
  PDF,
  { mimeType: 'image/png', extensions: ['.png'] },
  { mimeType: 'image/jpeg', extensions: ['.jpg', '.jpeg'] },
  { mimeType: 'image/gif', extensions: ['.gif'] },
  { mimeType: 'image/webp', extensions: ['.webp'] },
];
/** Kinds of text that nothing but the name tells apart. */
const BY_NAME: readonly FileKind[] = [MARKDOWN, CSV, JSON_FILE, TEXT];

/** Enough for every signature that is looked for. */
const SIGNATURE_BYTES = 4_100;
const ZIP_SIGNATURE = [0x50, 0x4b];
const DOCX_BODY = 'word/document.xml';

/** What tells apart text from bytes: no control characters but those of lines and tabs. */
const TEXT_SAMPLE_BYTES = 65_536;
const CONTROL = /(?![\t-\r])\p{Cc}/u;
/** After a byte order mark, blanks and comments. */
const STARTS_AS_PAGE =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|script|title|meta|main|article)\b/i;
const STARTS_AS_XML = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:\?xml|!doctype|svg|[a-z]+:)/i;
const SAMPLE_CHARACTERS = 4_096;

export const identifyFile: IdentifyFile = async (bytes, name) => {
  if (startsWith(bytes, ZIP_SIGNATURE)) return isDocx(bytes) ? DOCX : undefined;
  const found = await fileTypeFromBuffer(bytes.subarray(0, SIGNATURE_BYTES));
  const known = BY_SIGNATURE.find(({ mimeType }) => mimeType === found?.mime);
  if (known !== undefined) return known;
  // An XML declaration is no signature of its own; what stands behind it decides.
  if (found !== undefined && found.mime !== 'application/xml') return undefined;
  return identifyText(bytes, name);
};

function hasExtension(name: string, { extensions }: FileKind): boolean {
  return extensions.some((extension) => name.toLowerCase().endsWith(extension));
}

function identifyText(bytes: Uint8Array, name: string): FileKind | undefined {
  const byName = BY_NAME.find((kind) => hasExtension(name, kind));
  // Old programs write tables and notes in a Windows alphabet: taken where the name says that it is text.
  if (!isUtf8(bytes) && byName === undefined) return undefined;
  const sample = new TextDecoder('utf-8').decode(bytes.subarray(0, TEXT_SAMPLE_BYTES));
  if (bytes.includes(0) || CONTROL.test(sample)) return undefined;
  const beginning = sample.slice(0, SAMPLE_CHARACTERS);
  if (STARTS_AS_PAGE.test(beginning)) return HTML;
  if (STARTS_AS_XML.test(beginning)) return undefined;
  return byName ?? TEXT;
}

function isDocx(bytes: Uint8Array): boolean {
  return readZipDirectory(bytes)?.some(({ name }) => name === DOCX_BODY) ?? false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
