/** Chooses what to quote of one section: all of it when it is short, else the blocks and sentences that answer. */
import type { Block, Section } from './passage-sections.ts';
import { countWords } from './passage-sections.ts';
import { coverage, meaningfulStems, type WordWeights } from './question-words.ts';

/** A list of steps may run over the limit by this factor: half a list of steps is worse than a long one. */
const STEPS_ALLOWANCE = 1.7;
/** A sentence that begins so means nothing without the one before it. */
const LEANS_BACK =
  /^(?:it|its|this|that|these|those|they|them|then|but|so|also|otherwise|however|instead|therefore|both|such|dies|diese|dieser|er|sie|es|dann|aber|cela|ce|cette|ils|elles|il|esto|esta|ello)\b/i;

const splitSentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Blocks in the order of the page, together about `maxWords` long. Never empty. */
export function quoteSection(section: Section, weights: WordWeights, maxWords: number): readonly Block[] {
  const { blocks } = section;
  if (totalWords(blocks) <= maxWords) return blocks;
  const best = bestBlock(blocks, weights);
  const chosen = new Set([best, ...introductionOf(blocks, best), ...continuationOf(blocks, best)]);
  let words = totalWords([...chosen].flatMap((at) => blocks[at] ?? []));
  // Neighbours fill what room is left, the start of the section first: there the answer stands in short.
  for (const at of [0, best + 1, best - 1]) {
    const block = blocks[at];
    if (block === undefined || chosen.has(at) || words + block.words > maxWords || endsOpen(block)) continue;
    chosen.add(at);
    words += block.words;
  }
  return [...chosen]
    .sort((first, second) => first - second)
    .flatMap((at) => shorten(blocks[at], weights, maxWords));
}

function bestBlock(blocks: readonly Block[], weights: WordWeights): number {
  const worth = blocks.map(
    (block, at) => coverage(meaningfulStems(block.text), weights) + (at === 0 ? 0.15 : 0),
  );
  return worth.indexOf(Math.max(...worth));
}

/** What a block needs before it: the line that ends with a colon, or prose above code. */
function introductionOf(blocks: readonly Block[], at: number): readonly number[] {
  const before = blocks[at - 1];
  return before !== undefined && blocks[at]?.kind !== 'prose' && before.kind === 'prose' ? [at - 1] : [];
}

/** What a block promises: a list or code behind its colon. */
function continuationOf(blocks: readonly Block[], at: number): readonly number[] {
  const block = blocks[at];
  return block !== undefined && endsOpen(block) && blocks[at + 1] !== undefined ? [at + 1] : [];
}

/** Promises a list or code that comes behind it. */
export function endsOpen(block: Block): boolean {
  return block.kind === 'prose' && /[:：]$/.test(block.text);
}

function shorten(block: Block | undefined, weights: WordWeights, maxWords: number): readonly Block[] {
  if (block === undefined) return [];
  if (block.kind === 'code' || block.words <= maxWords) return [block];
  if (block.kind === 'prose') return [asBlock('prose', shortenProse(block.text, weights, maxWords))];
  return [asBlock(block.kind, keepLines(block.text, Math.floor(maxWords * STEPS_ALLOWANCE)))];
}

/** The best run of sentences, in order. */
function shortenProse(text: string, weights: WordWeights, maxWords: number): string {
  const sentences = [...splitSentences.segment(text)].map(({ segment }) => segment);
  const worth = sentences.map((sentence) => coverage(meaningfulStems(sentence), weights));
  let start = worth.indexOf(Math.max(...worth));
  while (start > 0 && LEANS_BACK.test(sentences[start] ?? '')) start -= 1;
  let end = start + 1;
  while (end < sentences.length && countWords(sentences.slice(start, end + 1).join('')) <= maxWords) end += 1;
  return sentences.slice(start, end).join('').trim();
}

/** Whole lines from the top; an ellipsis says that there were more. */
function keepLines(text: string, maxWords: number): string {
  const lines = text.split('\n');
  let end = 1;
  while (end < lines.length && countWords(lines.slice(0, end + 1).join('\n')) <= maxWords) end += 1;
  return end === lines.length ? text : `${lines.slice(0, end).join('\n')}\n\n…`;
}

function asBlock(kind: Block['kind'], text: string): Block {
  return { kind, text, words: countWords(text) };
}

export function totalWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
