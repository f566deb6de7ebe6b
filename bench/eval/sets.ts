/** Reads what search is measured on: help centres of our own, and the sets in `../shared/eval`, which are data of others and not kept here. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readFrontMatter } from '../../knowledge/ingest/front-matter.ts';
import { readMarkdown } from '../../knowledge/ingest/read-markdown.ts';

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

const ARTICLES = fileURLToPath(new URL('../../knowledge/articles/', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../test/fixtures/', import.meta.url));
const SAMPLE_QUESTIONS = `${FIXTURES}help-centre-questions.jsonl`;

const sampleLine = z.object({ text: z.string(), relevant: z.array(z.string()) });
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

/** The product's own articles, and questions about them in customers' words. */
export function readSampleHelpCentre(): Promise<EvaluationSet> {
  return readHelpCentre('sample help centre', ARTICLES, SAMPLE_QUESTIONS);
}

/** Six pages of a shop that does not exist. Nothing is fitted to it. */
export function readSmallHelpCentre(): Promise<EvaluationSet> {
  return readFixture('small help centre', 'small-help-centre');
}

/** Eight pages of animal clinics that do not exist, in a language that the bundled encoder does not know. Nothing is fitted to it. */
export function readPolishHelpCentre(): Promise<EvaluationSet> {
  return readFixture('small help centre in Polish', 'polish-help-centre');
}

function readFixture(name: string, folder: string): Promise<EvaluationSet> {
  return readHelpCentre(name, `${FIXTURES}${folder}/`, `${FIXTURES}${folder}-questions.jsonl`);
}

async function readHelpCentre(name: string, folder: string, questionsPath: string): Promise<EvaluationSet> {
  const sources = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md'));
  const documents = sources.sort().map(async (source) => {
    const { fields, body } = readFrontMatter(await readFile(`${folder}${source}`, 'utf8'));
    return { id: source, title: fields.get('title') ?? readMarkdown(body, source).title, text: body };
  });
  const questions = await readLines(questionsPath, sampleLine);
  return {
    name,
    documents: await Promise.all(documents),
    questions: questions.map(({ text, relevant }) => ({ text, relevant, context: '' })),
  };
}

async function readLines<Line>(path: string, line: z.ZodType<Line>): Promise<readonly Line[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => line.parse(JSON.parse(row)));
}
