/** Reads what a ZIP archive says of its entries, without inflating any. What it says may be a lie: inflating is bounded as well. */

export interface ZipEntry {
  readonly name: string;
  readonly compressedBytes: number;
  /** As announced. */
  readonly inflatedBytes: number;
}

/** APPNOTE.TXT, 4.3.16 and 4.3.12, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT. */
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const MAX_COMMENT_BYTES = 65_535;

/** More entries than this are not looked at. */
const MAX_ENTRIES = 1_000;

/** Undefined when it is no archive, is broken, or has too many entries. ZIP64, which small archives do not need, counts as broken. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return undefined;
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (offset + ENTRY_BYTES > end || view.getUint32(offset, true) !== ENTRY_SIGNATURE) return undefined;
    const nameBytes = view.getUint16(offset + 28, true);
    const extraBytes = view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
    const nameAt = offset + ENTRY_BYTES;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameBytes)),
      compressedBytes: view.getUint32(offset + 20, true),
      inflatedBytes: view.getUint32(offset + 24, true),
    });
    offset = nameAt + nameBytes + extraBytes;
  }
  return entries;
}

/** The end record stands before a comment of any length. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let offset = last; offset >= Math.max(0, last - MAX_COMMENT_BYTES); offset -= 1) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  return undefined;
}
