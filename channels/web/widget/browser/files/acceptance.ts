/** Which files are not worth sending. The server decides by their bytes; here only what it surely refuses is told at once. */
import type { Strings } from '../strings.ts';
import { ACCEPTED_FILES } from './accepted-files.ts';

/** No server takes a larger one, whatever its operator chose. */
const MAX_BYTES = 20_000_000;
const TEXT_LIKE = /^(text\/(?!xml)|application\/(json|ld\+json|x-ndjson|yaml|x-yaml|toml|x-sh|javascript)$)/;

/** A sentence for the customer; undefined when the file may be tried. */
export function refusalOf({ name, size, type }: File, strings: Strings): string | undefined {
  if (size > MAX_BYTES) return strings.fileTooLarge;
  // What the browser knows no type for may well be text.
  if (type === '' || TEXT_LIKE.test(type)) return undefined;
  const isAccepted = ACCEPTED_FILES.split(',').some(
    (one) => one === type || name.toLowerCase().endsWith(one),
  );
  return isAccepted ? undefined : strings.fileType;
}
