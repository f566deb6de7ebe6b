/** Answers by quoting: what is said without a model, and whenever the model's own words cannot be used. */
import type { ChatModel, CitablePassage } from '../../contract/models.ts';
import { languageOf, nameOfLanguage } from '../phrases/language.ts';
import { fillIn } from '../phrases/phrases.ts';
import type { Decision } from './answering.ts';
import type { Asked } from './asked.ts';
import { createCitationFilter } from './citation-filter.ts';
import { citationsOf } from './citations.ts';
import { type Evidence, isCitable } from './evidence.ts';
import { readReply } from './model-reply.ts';
import type { PassageReader } from './passage-reader.ts';
import { readLanguage } from './read-language.ts';

interface QuoteOptions {
  readonly extractive: ChatModel;
  readonly passages: Pick<PassageReader, 'words'>;
}

const MAX_PASSAGES = 4;

/** Undefined when no trusted passage holds anything to quote. */
export async function quote(
  { extractive, passages: reader }: QuoteOptions,
  asked: Asked,
  evidence: Evidence,
): Promise<Decision | undefined> {
  const { request, visible, signal } = asked;
  const trusted = evidence.passages.filter(({ index }) => evidence.trusted.has(index));
  if (trusted.length === 0) return undefined;
  const filter = createCitationFilter(
    (index) => isCitable(evidence, index),
    (place) => place,
  );
  let text = '';
  visible.clear();
  const show = (part: string) => {
    text += part;
    visible.show(part);
  };
  const passages = trusted.slice(0, MAX_PASSAGES);
  const preface = await prefaceTo(passages, asked);
  const question = {
    instructions: '',
    turns: [],
    tools: [],
    question: asked.searched ?? request.question,
    passages,
  };
  await readReply(extractive.complete(question, signal), (part) => {
    if (text === '' && part !== '') show(preface);
    show(filter.push(part));
  });
  show(filter.flush());
  if (text.trim() === '') return undefined;
  return {
    kind: 'answered',
    text: text.trim(),
    citations: await citationsOf(text, sources(filter.cited(), evidence), reader),
  };
}

/** Whoever reads a quotation sees no other passages, so that its sources are numbered from 1. */
function sources(cited: readonly number[], { passages }: Evidence): readonly CitablePassage[] {
  return cited.flatMap((index, at) =>
    passages.filter((known) => known.index === index).map(({ passage }) => ({ index: at + 1, passage })),
  );
}

/** Says honestly in which language the help centre has it, when that is not the customer's. Empty otherwise. */
async function prefaceTo(passages: readonly CitablePassage[], { written, phrases }: Asked): Promise<string> {
  const found = await readLanguage(passages[0]?.passage.text ?? '');
  if (written === undefined || found === undefined || found === written) return '';
  const language = nameOfLanguage(found, languageOf(written));
  return `${fillIn(phrases.otherLanguage, { language })}\n\n`;
}
