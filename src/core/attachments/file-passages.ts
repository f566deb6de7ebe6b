/** A place in a customer's file as a passage that an answer may cite, by the name of the file. */
import type { FilePassage, StoredFile } from '../../contract/attachments.ts';
import type { Passage } from '../../contract/knowledge.ts';

/** `at` counts from 0 within the file. */
export function passageOf(
  file: StoredFile,
  { headings, text }: FilePassage,
  at: number,
): Omit<Passage, 'score'> {
  return { chunkId: `${file.id}/${at}`, documentId: file.id, title: file.name, headings, text, isFile: true };
}
