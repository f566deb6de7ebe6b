/** Answers without any language model: quotes what the best passages say, shaped into a short reply with its sources. */
import type { ChatModel, CitablePassage } from '../contract/models.ts';
import { type Block, readSections, type Section } from './passage-sections.ts';
import { coverage, meaningfulStems, type WordWeights, weighWords } from './question-words.ts';
import { quoteSection, totalWords } from './quote-section.ts';

const MAX_WORDS = 120;
/** A second section is quoted only when it says at least this much of the question that the first one left out. */
const NEW_SHARE = 0.2;
/** What search thinks of a passage counts for this much beside the words it shares with the question. */
const SEARCH_WEIGHT = 1;
const HEADING_WEIGHT = 0.7;
/** Words left for a second quotation to be worth making. */
const MIN_WORDS = 20;

export function createExtractiveChatModel(): ChatModel {
  return {
    id: 'extractive',
    async *complete({ question, passages }, signal) {
      signal.throwIfAborted();
      const paragraphs = writeReply(question, passages);
      for (const [place, paragraph] of paragraphs.entries()) {
        yield { kind: 'text', text: place === 0 ? paragraph : `\n\n${paragraph}` };
      }
      yield { kind: 'finish', reason: 'stop' };
    },
  };
}

/** Empty when no passage holds anything that can be quoted. */
function writeReply(question: string, passages: readonly CitablePassage[]): readonly string[] {
  const sections = passages.flatMap(readSections);
  const weights = weighWords(question, sections.map(wholeText));
  const ranked = [...sections].sort((first, second) => worth(second, weights) - worth(first, weights));
  const [best, ...others] = ranked;
  if (best === undefined) return [];
  const quoted = quoteSection(best, weights, MAX_WORDS);
  const room = MAX_WORDS - totalWords(quoted);
  const second = room < MIN_WORDS ? undefined : others.find((other) => adds(other, best, weights));
  return [
    ...cite(quoted, best),
    ...(second === undefined ? [] : cite(quoteSection(second, weights, room), second)),
  ];
}

function worth(section: Section, weights: WordWeights): number {
  return (
    section.score * SEARCH_WEIGHT +
    coverage(section.heading, weights) * HEADING_WEIGHT +
    coverage(wholeText(section), weights)
  );
}

/** Whether another section answers a part of the question on which the best one is silent. */
function adds(other: Section, best: Section, weights: WordWeights): boolean {
  return coverage(wholeText(other), weights, meaningfulStems(wholeText(best))) >= NEW_SHARE;
}

function wholeText({ title, heading, blocks }: Section): string {
  return [title, heading, ...blocks.map(({ text }) => text)].join('\n');
}

/** Puts the section's number behind the last words before which it makes sense: never into code or a table. */
function cite(blocks: readonly Block[], { index, title }: Section): readonly string[] {
  const at = blocks.findLastIndex(({ kind }) => kind === 'prose' || kind === 'list');
  const texts = blocks.map(({ text }) => text);
  if (at === -1) return [`**${title}** [${index}]`, ...texts];
  return texts.with(at, withNumber(texts[at] ?? '', index));
}

function withNumber(text: string, index: number): string {
  const isOpen = /[:：]$/.test(text);
  return isOpen ? `${text.slice(0, -1)} [${index}]:` : `${text} [${index}]`;
}
