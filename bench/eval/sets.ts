/** Reads the evaluation sets in `../shared/eval`, which are data of others and no part of this repository. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export interface EvaluationSet {
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly questions: readonly EvaluationQuestion[];
}

export interface EvaluationQuestion {
  readonly text: string;
  /** What was said before, oldest first. */
  readonly context: string;
  /** Ids of documents that answer it; empty when none does. */
  readonly relevant: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../../../shared/eval/', import.meta.url));

const documentLine = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  lang: z.string().optional(),
});
const questionLine = z.object({
  text: z.string(),
  relevant: z.array(z.string()),
  kind: z.string(),
  history: z.array(z.object({ text: z.string() })).default([]),
  lang: z.string().optional(),
});

export function hasEvaluationSets(): boolean {
  return existsSync(FOLDER);
}

/** Some sets hold several languages; `language` keeps one of them. */
export async function readEvaluationSet(folder: string, language?: string): Promise<EvaluationSet> {
  const documents = await readLines(`${FOLDER}${folder}/corpus.jsonl`, documentLine);
  const questions = await readLines(`${FOLDER}${folder}/queries.jsonl`, questionLine);
  const isWanted = ({ lang }: { readonly lang?: string | undefined }): boolean =>
    language === undefined || lang === language;
  return {
    name: language === undefined ? folder : `${folder} ${language}`,
    documents: documents.filter(isWanted),
    // Other kinds, such as a page's own headings, are easier than what customers ask.
    questions: questions
      .filter((question) => isWanted(question))
      .filter(({ kind, relevant }) => relevant.length === 0 || kind.startsWith('answerable'))
      .map(({ text, relevant, history }) => ({
        text,
        relevant,
        context: history.map((turn) => turn.text).join('\n'),
      })),
  };
}

async function readLines<Line>(path: string, line: z.ZodType<Line>): Promise<readonly Line[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => line.parse(JSON.parse(row)));
}
