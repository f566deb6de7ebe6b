/** Lets the model read a file of the conversation from beginning to end, a part at a time. */
import { z } from 'zod';
import type { ReadableFile, SessionFiles } from '../../contract/attachments.ts';
import type { Passage } from '../../contract/knowledge.ts';
import { passageOf } from '../attachments/file-passages.ts';
import { maskFilePassages } from '../privacy/mask-passages.ts';
import { defineTool, type Tool, type ToolResult } from './define-tool.ts';

const PART_PASSAGES = 12;
const MAX_NAME_CHARACTERS = 200;
/** A file may have to be read anew first. */
const TIMEOUT_MS = 20_000;

export function createReadAttachment(files: SessionFiles): Tool {
  return defineTool({
    name: 'read_attachment',
    description:
      'Reads a file that the customer sent in this conversation. Without a name it lists the files. What it says are passages that you may cite.',
    input: z.object({
      name: z.string().max(MAX_NAME_CHARACTERS).optional().describe('The name of the file, as listed.'),
      part: z
        .number()
        .int()
        .min(1)
        .max(1_000)
        .optional()
        .describe('Long files come in parts; 1 is the first.'),
    }),
    timeoutMs: TIMEOUT_MS,
    async run({ name, part = 1 }, { sessionId, mask }, signal) {
      const all = await files.read(sessionId, signal);
      const wanted = name === undefined ? undefined : newestNamed(all, name, mask);
      if (wanted === undefined) return { kind: 'said', text: list(all, mask) };
      return readPart(wanted, part, mask);
    },
  });
}

/** The model knows the name as it was masked for it. */
function newestNamed(files: readonly ReadableFile[], name: string, mask: (text: string) => string) {
  const known = [name.toLowerCase(), mask(name).toLowerCase()];
  return files.findLast(({ file }) => known.includes(mask(file.name).toLowerCase()));
}

function list(files: readonly ReadableFile[], mask: (text: string) => string): string {
  if (files.length === 0) return 'The customer has sent no files.';
  return files.map((each) => `- ${mask(each.file.name)} (${describe(each)})`).join('\n');
}

function describe({ file, passages }: ReadableFile): string {
  if (passages === undefined) return 'cannot be read';
  if (passages.length === 0) return `${file.mimeType}, holds no text`;
  return `${file.mimeType}, ${Math.ceil(passages.length / PART_PASSAGES)} parts`;
}

function readPart(
  { file, passages }: ReadableFile,
  part: number,
  mask: (text: string) => string,
): ToolResult {
  if (passages === undefined)
    return { kind: 'said', text: 'This file cannot be read: it is broken or locked.' };
  const from = (part - 1) * PART_PASSAGES;
  const found = passages
    .slice(from, from + PART_PASSAGES)
    .map((passage, at): Passage => ({ ...passageOf(file, passage, from + at), score: 1 }));
  if (found.length === 0) return { kind: 'said', text: 'There is no text in this part of the file.' };
  return { kind: 'found', passages: maskFilePassages(found, mask), isConfident: true };
}
