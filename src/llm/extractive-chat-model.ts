/** Answers without any language model: quotes what the best passages say, shaped into a short reply with its sources. */
import type { ChatModel, CitablePassage } from '../contract/models.ts';
import { type Block, readSections, type Section } from './passage-sections.ts';
import { coverage, meaningfulStems, type Stems, type WordWeights, weighWords } from './question-words.ts';
import { endsOpen, quoteSection, totalWords } from './quote-section.ts';

const MAX_WORDS = 120;
/** A second section is quoted only when it says at least this much of the question that the first one left out. */
const NEW_SHARE = 0.3;
const NEARLY_AS_GOOD = 0.85;
/** Search has compared every passage with the question already; shared words only decide between near equals. */
const HEADING_WEIGHT = 0.1;
const TEXT_WEIGHT = 0.15;
/** Words left for a second quotation to be worth making. */
const MIN_WORDS = 20;
/** So much of a heading's words are in a question that asks what it asks. */
const SAME_QUESTION = 0.5;
const YES_OR_NO = /^(?:yes|no|not yet|ja|nein|oui|non|s[ií]|sim|não|sì)[,.;: ]/i;
const ASKS_FOR_MORE =
  /^(?:what|how|which|why|where|when|who|was|wie|welche|warum|wo|wann|wer|que|quoi|comment|quel|pourquoi|où|quand|qui|qué|cómo|cuál|dónde|cuándo|quién|o que|como|qual|onde|quando|quem|cosa|come|quale|perché|dove|chi)/i;

export function createExtractiveChatModel(): ChatModel {
  return {
    id: 'extractive',
    async *complete({ question, passages, maxWords = MAX_WORDS }, signal) {
      signal.throwIfAborted();
      const paragraphs = writeReply(question, passages, maxWords);
      for (const [place, paragraph] of paragraphs.entries()) {
        yield { kind: 'text', text: place === 0 ? paragraph : `\n\n${paragraph}` };
      }
      yield { kind: 'finish', reason: 'stop' };
    },
  };
}

/** A section with its words, read once. */
interface ReadSection {
  readonly section: Section;
  readonly headingStems: Stems;
  readonly stems: Stems;
}

/** Empty when no passage holds anything that can be quoted. */
function writeReply(
  question: string,
  passages: readonly CitablePassage[],
  maxWords: number,
): readonly string[] {
  const sections = passages.flatMap(readSections).map(readWords);
  const weights = weighWords(
    question,
    sections.map(({ stems }) => stems),
  );
  const [best, ...others] = sections.sort((first, second) => worth(second, weights) - worth(first, weights));
  if (best === undefined) return [];
  const quoted = quoteSection(best.section, weights, maxWords);
  const first = [...headingIfNeeded(question, best, quoted), ...cite(quoted, best.section)];
  const room = maxWords - totalWords(quoted);
  if (room < MIN_WORDS) return first;
  const second = others.find((other) => follows(other, best, quoted) || adds(other, best, weights))?.section;
  const more = second === undefined ? [] : quoteSection(second, weights, room);
  // A list that is longer than the room is left is better read at its source.
  return second === undefined || totalWords(more) > room ? first : [...first, ...cite(more, second)];
}

function readWords(section: Section): ReadSection {
  const { title, heading, blocks } = section;
  const whole = [title, heading, ...blocks.map(({ text }) => text)].join('\n');
  return { section, headingStems: meaningfulStems(heading), stems: meaningfulStems(whole) };
}

/** A quoted yes or no answers the heading's question, which may not be the one that was asked. */
function headingIfNeeded(
  question: string,
  { section: { heading }, headingStems }: ReadSection,
  quoted: readonly Block[],
): readonly string[] {
  if (!YES_OR_NO.test(quoted[0]?.text ?? '') || !heading.endsWith('?')) return [];
  const isSame = !ASKS_FOR_MORE.test(question.trim()) && shareIn(question, headingStems) >= SAME_QUESTION;
  return isSame ? [] : [`**${heading}**`];
}

function shareIn(question: string, stems: Stems): number {
  const asked = meaningfulStems(question);
  return [...stems].filter((stem) => asked.has(stem)).length / Math.max(1, stems.size);
}

/** Whether a quotation breaks off at a colon and the other section is where it goes on. */
function follows(other: ReadSection, best: ReadSection, quoted: readonly Block[]): boolean {
  const last = quoted.at(-1);
  if (last === undefined || !endsOpen(last)) return false;
  return other.section.title === best.section.title && other.section.heading === best.section.heading;
}

/** Whether another section that search holds nearly as good answers a part of the question on which the best one is silent. */
function adds(other: ReadSection, best: ReadSection, weights: WordWeights): boolean {
  if (other.section.score < best.section.score * NEARLY_AS_GOOD) return false;
  return coverage(other.stems, weights, best.stems) >= NEW_SHARE;
}

function worth({ section, headingStems, stems }: ReadSection, weights: WordWeights): number {
  return (
    section.score + coverage(headingStems, weights) * HEADING_WEIGHT + coverage(stems, weights) * TEXT_WEIGHT
  );
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
