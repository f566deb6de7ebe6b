/** Gives elements what only conversations with files need, once it is loaded. */
import { useEffect, useState } from 'preact/hooks';
import type { FileParts } from './files.ts';

/** Undefined until they are here; where they cannot be had, files are shown by their names alone. */
export function useFileParts(need: () => Promise<FileParts>, isWanted: boolean): FileParts | undefined {
  const [parts, setParts] = useState<FileParts>();
  useEffect(() => {
    if (isWanted) void need().then(setParts, () => undefined);
  }, [isWanted]);
  return parts;
}
