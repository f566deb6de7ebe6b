/** Answers by quoting: what is said without a model, and whenever the model's own words cannot be used. */
import type { ChatModel, ChatRequest, CitablePassage } from '../../contract/models.ts';
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
/** Of a whole answer. */
const MAX_WORDS = 120;
const PARAGRAPH = '\n\n';

/** Undefined when no trusted passage holds anything to quote. */
export async function quote(
  { extractive, passages: reader }: QuoteOptions,
  asked: Asked,
  evidence: Evidence,
): Promise<Decision | undefined> {
  const { visible, signal } = asked;
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
  const preface = await prefaceTo(trusted, asked);
  for (const request of requestsFor(trusted, asked)) {
    let isBegun = false;
    await readReply(extractive.complete(request, signal), (part) => {
      if (!isBegun && part !== '') show(text === '' ? preface : PARAGRAPH);
      isBegun ||= part !== '';
      show(filter.push(part));
    });
  }
  show(filter.flush());
  if (text.trim() === '') return undefined;
  show(whatIsUnknown(asked));
  return {
    kind: 'answered',
    text: text.trim(),
    citations: await citationsOf(text, sources(filter.cited(), evidence), reader),
  };
}

/** One a question that is answered, of which each gets its share of the words and is quoted from the passage that answers it. */
function requestsFor(trusted: readonly CitablePassage[], { request, searched = [] }: Asked): ChatRequest[] {
  const answered = searched.filter(({ found }) => found.confident);
  const base = { instructions: '', turns: [], tools: [] };
  if (searched.length <= 1) {
    const question = searched[0]?.question ?? request.question;
    return [{ ...base, question, passages: trusted.slice(0, MAX_PASSAGES), maxWords: MAX_WORDS }];
  }
  return answered.map(({ question, found }) => ({
    ...base,
    question,
    passages: trusted.filter(({ passage }) => passage.chunkId === found.passages[0]?.chunkId),
    maxWords: Math.floor(MAX_WORDS / answered.length),
  }));
}

/** Of several questions those that nothing answers, with the offer of a person. Empty when there are none. */
function whatIsUnknown({ searched = [], phrases }: Asked): string {
  const unknown = searched.length > 1 ? searched.filter(({ found }) => !found.confident) : [];
  if (unknown.length === 0) return '';
  const question = unknown.map(({ asked }) => asked).join(' ');
  return [PARAGRAPH, fillIn(phrases.notThis, { question }), ' ', phrases.offer].join('');
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
