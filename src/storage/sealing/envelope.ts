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

/** Undefined when it is plain. */
export function keyIdOf(stored: string): string | undefined {
  const end = stored.startsWith(TEXT_MARK) ? stored.indexOf('$', TEXT_MARK.length) : -1;
  return end === -1 ? undefined : stored.slice(TEXT_MARK.length, end);
}

export function envelopeText(keyId: string, box: Buffer): string {
  return textPrefix(keyId) + box.toString('base64');
}

/** Undefined when it is plain. */
export function readTextEnvelope(stored: string): Envelope | undefined {
  const keyId = keyIdOf(stored);
  if (keyId === undefined) return undefined;
  return { keyId, box: Buffer.from(stored.slice(textPrefix(keyId).length), 'base64') };
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
