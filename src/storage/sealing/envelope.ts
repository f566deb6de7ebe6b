/** How a sealed value is told from a plain one, and names its key. */

interface Envelope {
  readonly keyId: string;
  readonly box: Uint8Array;
}

/** No plain text begins so: `toStored` writes a quotation mark behind this character, and JSON cannot begin with it. */
const TEXT_MARK = '\u001a$';
/** 16 bytes that no accepted kind of file begins with. */
const BYTES_MARK = Buffer.from('\u0000switchboard\u0000v1\n');
const LONGEST_KEY_ID = 64;

/** What every text that is sealed with the key begins with. */
function textPrefix(keyId: string): string {
  return `${TEXT_MARK}${keyId}$`;
}

export function envelopeText(keyId: string, box: Buffer): string {
  return textPrefix(keyId) + box.toString('base64');
}

/** Undefined when it is plain. */
export function readTextEnvelope(stored: string): Envelope | undefined {
  if (!stored.startsWith(TEXT_MARK)) return undefined;
  const end = stored.indexOf('$', TEXT_MARK.length);
  if (end === -1) return undefined;
  return { keyId: stored.slice(TEXT_MARK.length, end), box: Buffer.from(stored.slice(end + 1), 'base64') };
}

export function bytesEnvelope(keyId: string, box: Buffer): Buffer {
  return Buffer.concat([BYTES_MARK, Buffer.from(`${keyId}\n`), box]);
}

/** Undefined when they are plain. */
export function readBytesEnvelope(stored: Uint8Array): Envelope | undefined {
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  if (!bytes.subarray(0, BYTES_MARK.length).equals(BYTES_MARK)) return undefined;
  const rest = bytes.subarray(BYTES_MARK.length);
  const end = rest.subarray(0, LONGEST_KEY_ID + 1).indexOf('\n');
  return end < 1 ? undefined : { keyId: rest.toString('utf8', 0, end), box: rest.subarray(end + 1) };
}
