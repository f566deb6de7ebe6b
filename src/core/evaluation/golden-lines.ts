/** Reads golden questions that are written as one JSON object a line. What they may hold is the same for Markdown. */
import { z } from 'zod';
import type { GoldenMistake, GoldenQuestion } from '../../contract/evaluation.ts';

/** The questions of one file, and the lines of it that cannot be used. */
export interface GoldenFile {
  readonly questions: readonly PlacedQuestion[];
  readonly mistakes: readonly GoldenMistake[];
}

export interface PlacedQuestion {
  /** As in `questions.jsonl:12`. */
  readonly place: string;
  readonly question: GoldenQuestion;
}

const MAX_TEXT_CHARACTERS = 4_000;
const MAX_HISTORY = 50;
const text = z.string().trim().min(1).max(MAX_TEXT_CHARACTERS);
const word = z.string().trim().min(1).max(100);

const entry = z
  .strictObject({
    id: word.optional(),
    text,
    relevant: z.array(word).optional(),
    person: z.boolean().default(false),
    history: z
      .array(z.strictObject({ role: z.enum(['user', 'assistant']), text }))
      .max(MAX_HISTORY)
      .default([]),
    kind: word.optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'must be a language code such as "de"')
      .optional(),
  })
  .refine(({ person, relevant }) => person || relevant !== undefined, {
    path: ['relevant'],
    message: 'name the articles that answer it, none ([]) for an unanswerable question, or "person": true',
  });

export function readGoldenLines(content: string, file: string): GoldenFile {
  const questions: PlacedQuestion[] = [];
  const mistakes: GoldenMistake[] = [];
  for (const [at, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${file}:${at + 1}`;
    const read = readEntry(parseJson(line), place);
    if ('problem' in read) mistakes.push(read);
    else questions.push(read);
  }
  return { questions, mistakes };
}

/** `value`: the fields of one question, as they were written. */
export function readEntry(value: unknown, place: string): PlacedQuestion | GoldenMistake {
  if (value === undefined) return { place, problem: 'is not a JSON object' };
  const { success, data, error } = entry.safeParse(value);
  if (!success) return { place, problem: describe(error) };
  const { id = place, relevant = [], language, kind = kindOf(data), ...rest } = data;
  return {
    place,
    question: { ...rest, id, kind, relevant, ...(language === undefined ? {} : { language }) },
  };
}

function kindOf({ person, relevant, history }: z.infer<typeof entry>): string {
  if (person) return 'person';
  if (relevant === undefined || relevant.length === 0) return 'unanswerable';
  return history.length > 0 ? 'follow-up' : 'answerable';
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function describe({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ');
}
