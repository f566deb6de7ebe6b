/** Reads golden questions that are written in Markdown: a heading of the second level is a question, the list below it says what is right. */
import type { GoldenMistake } from '../../contract/evaluation.ts';
import { type GoldenFile, readEntry } from './golden-lines.ts';

const QUESTION = /^## +(?<text>.+)$/;
const FIELD = /^[-*] +(?<name>[a-z]+) *: *(?<value>.*)$/i;
const NO_ARTICLE = 'none';
const NO_FIELD =
  'is not a field: there are article, customer, bot, person (yes or no), kind, language and id';

interface Draft {
  readonly place: string;
  readonly text: string;
  readonly fields: Fields;
}

interface Fields {
  readonly relevant?: readonly string[];
  readonly history?: readonly { readonly role: string; readonly text: string }[];
  readonly person?: boolean;
  readonly [name: string]: unknown;
}

export function readGoldenMarkdown(content: string, file: string): GoldenFile {
  const drafts: Draft[] = [];
  const mistakes: GoldenMistake[] = [];
  for (const [at, line] of content.split('\n').entries()) {
    const place = `${file}:${at + 1}`;
    const text = QUESTION.exec(line)?.groups?.text;
    if (text === undefined) mistakes.push(...readField(line, place, drafts));
    else drafts.push({ place, text, fields: {} });
  }
  const read = drafts.map(({ place, text, fields }) => readEntry({ text, ...fields }, place));
  return {
    questions: read.flatMap((entry) => ('problem' in entry ? [] : entry)),
    mistakes: [...mistakes, ...read.flatMap((entry) => ('problem' in entry ? entry : []))],
  };
}

/** Adds the field to the newest question. Lines that are no field are notes. */
function readField(line: string, place: string, drafts: Draft[]): readonly GoldenMistake[] {
  const { name, value = '' } = FIELD.exec(line)?.groups ?? {};
  if (name === undefined) return [];
  const draft = drafts.pop();
  if (draft === undefined) return [{ place, problem: 'stands before the first question (## …)' }];
  const fields = withField(draft.fields, name.toLowerCase(), value);
  drafts.push({ ...draft, fields: fields ?? draft.fields });
  return fields === undefined ? [{ place, problem: `"${name}" ${NO_FIELD}` }] : [];
}

/** Undefined when there is no such field. */
function withField(fields: Fields, name: string, value: string): Fields | undefined {
  const said = value.trim();
  switch (name) {
    case 'article':
      return { ...fields, relevant: [...(fields.relevant ?? []), ...(said === NO_ARTICLE ? [] : [said])] };
    case 'customer':
      return { ...fields, history: [...(fields.history ?? []), { role: 'user', text: said }] };
    case 'bot':
      return { ...fields, history: [...(fields.history ?? []), { role: 'assistant', text: said }] };
    case 'person':
      return said === 'yes' || said === 'no' ? { ...fields, person: said === 'yes' } : undefined;
    case 'kind':
    case 'language':
    case 'id':
      return { ...fields, [name]: said };
    default:
      return undefined;
  }
}
