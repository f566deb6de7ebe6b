/** Makes the name that a sender gave to a file harmless to show, to save and to put into a header. */
import type { FileKind } from '../../contract/attachments.ts';

const MAX_CHARACTERS = 120;
/** Control characters, halves of surrogate pairs, and marks that turn the direction of what follows (`gpj.exe`). */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Surrogate}]/gu;
/** Signs that a file system or a shell reads as something else. */
const SPECIAL = /[<>:"|?*\\/]/g;
const NAMELESS = 'file';

/** Its extension says what the bytes are. */
export function harmlessName(given: string, kind: FileKind): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = last.normalize('NFC').replace(HARMFUL, '').replace(SPECIAL, '_').replace(/\s+/g, ' ');
  const name = plain.replace(/^[.\s]+|[.\s]+$/g, '');
  const extension = kind.extensions.find((each) => name.toLowerCase().endsWith(each));
  const stem = extension === undefined ? name : name.slice(0, -extension.length);
  return `${shorten(stem) || NAMELESS}${extension ?? kind.extensions[0] ?? ''}`;
}

/** By whole characters. */
function shorten(stem: string): string {
  return [...stem].slice(0, MAX_CHARACTERS).join('').trim();
}
