/** Finds and reads the files of a golden set. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { AppError } from '../contract/errors.ts';
import type { GoldenMistake, GoldenQuestion } from '../contract/evaluation.ts';
import type { KnowledgeDocument } from '../contract/knowledge.ts';
import { type GoldenFile, type PlacedQuestion, readGoldenLines } from '../core/evaluation/golden-lines.ts';
import { readGoldenMarkdown } from '../core/evaluation/golden-markdown.ts';

const READERS: Readonly<Record<string, (content: string, file: string) => GoldenFile>> = {
  '.jsonl': readGoldenLines,
  '.md': readGoldenMarkdown,
};
/** More are no set but a wrong folder. */
const MAX_FILES = 500;
const MAX_MISTAKES = 50;

/**
 * `path`: a folder with `.jsonl` and `.md` files, or one of them.
 * @throws AppError `invalid-request` with each wrong line as a field
 */
export async function readGoldenSet(
  path: string,
  documents: readonly Pick<KnowledgeDocument, 'source'>[],
): Promise<readonly GoldenQuestion[]> {
  const { folder, files } = await findFiles(path);
  const read = await Promise.all(files.map((file) => readGoldenFile(folder, file)));
  const placed = read.flatMap(({ questions }) => questions);
  const mistakes = [...read.flatMap((file) => file.mistakes), ...findMistakes(placed, documents)];
  if (mistakes.length > 0) {
    throw new AppError('invalid-request', `${mistakes.length} lines of the golden set are wrong.`, {
      fields: mistakes
        .slice(0, MAX_MISTAKES)
        .map(({ place, problem }) => ({ path: place, message: problem })),
    });
  }
  if (placed.length === 0) throw new AppError('invalid-request', 'The golden set holds no question.');
  return placed.map(({ question }) => question);
}

async function readGoldenFile(folder: string, file: string): Promise<GoldenFile> {
  const content = await readFile(join(folder, file), 'utf8');
  return READERS[extname(file)]?.(content, file) ?? { questions: [], mistakes: [] };
}

async function findFiles(path: string): Promise<{ folder: string; files: readonly string[] }> {
  try {
    if ((await stat(path)).isFile()) return { folder: dirname(path), files: onlyGolden([basename(path)]) };
    return { folder: path, files: onlyGolden(await readdir(path, { recursive: true })) };
  } catch (cause) {
    throw new AppError('invalid-request', 'The golden set cannot be read: there is no such folder or file.', {
      cause,
    });
  }
}

function onlyGolden(names: readonly string[]): readonly string[] {
  const files = names.filter((name) => extname(name) in READERS).sort();
  if (files.length > MAX_FILES) throw new Error(`There are more than ${MAX_FILES} files.`);
  return files.map((name) => name.replaceAll('\\', '/'));
}

/** What only shows when all files are known: ids given twice, and articles that are not there. */
function findMistakes(
  placed: readonly PlacedQuestion[],
  documents: readonly Pick<KnowledgeDocument, 'source'>[],
): readonly GoldenMistake[] {
  const sources = new Set(documents.map(({ source }) => source));
  const seen = new Set<string>();
  return placed.flatMap(({ place, question }) => {
    const isTwice = seen.has(question.id);
    seen.add(question.id);
    const unknown = question.relevant.filter((source) => !sources.has(source));
    return [
      ...(isTwice ? [{ place, problem: `the id "${question.id}" is given twice` }] : []),
      ...unknown.map((source) => ({ place, problem: `no article "${source}" is in the knowledge base` })),
    ];
  });
}
