/** Finds what fits a question: what fits it by itself, which many customers may ask, and what fits it after what was said before. */
import type { VectorStore } from '../../src/contract/knowledge.ts';
import { createContextReader } from './context-reader.ts';
import { addTalkedAbout, type Candidate, fuse, rank, type Sought } from './fuse.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { FindNearest } from './nearest-passages.ts';
import { readQuestion } from './question.ts';
import type { ReadTerms } from './terms.ts';

export interface Found extends Sought {
  /** In no order, whatever was said before. */
  readonly candidates: readonly Candidate[];
  /** The best of them; undefined when there is none. */
  readonly surest: Candidate | undefined;
  /** The embedding model did not answer. */
  readonly degraded: boolean;
}

export interface Ranked {
  /** Best first. */
  readonly candidates: Iterable<Candidate>;
  /** How clearly the best one's page is what is talked about; 0 when it is not, or when no page has a subject. */
  readonly subject: number;
}

export interface FindPassagesOptions {
  readonly vectors: Pick<VectorStore, 'compare'>;
  readonly findNearest: FindNearest;
  readonly readTerms: ReadTerms;
  /** Languages that the embedding model understands; undefined = most. */
  readonly languages?: readonly string[] | undefined;
}

export interface FindPassages {
  find(index: KnowledgeIndex, text: string, signal: AbortSignal): Promise<Found>;
  /** `context` is what was said before, a line each, the oldest first. */
  rankIn(index: KnowledgeIndex, found: Found, text: string, context: string): Promise<Ranked>;
}

/** How much the conversation counts where a question says nothing itself. */
const MOST_LEANING = 2;
/** A question with so many telling words leans half as much; whoever asks something new says more. */
const HALF_LEANING_WORDS = 2;
/** Words alone add up to about half of what words and vectors do. */
const LEANING_OF_WORDS = 0.5;
/** Passages that are looked at because of their meaning. */
const DENSE_CANDIDATES = 64;

export function createFindPassages(options: FindPassagesOptions): FindPassages {
  const { vectors, findNearest, readTerms, languages } = options;
  const readContext = createContextReader(readTerms);
  return {
    async find(index, text, signal) {
      const question = readQuestion(text, readTerms, index.language);
      if (question.terms.length === 0) {
        return { question, meaning: undefined, candidates: [], surest: undefined, degraded: false };
      }
      const isUnderstood = languages?.includes(question.language) ?? true;
      const meaning = isUnderstood ? await findNearest(text, DENSE_CANDIDATES, signal) : undefined;
      const candidates = await fuse(index, { question, meaning }, vectors.compare);
      return {
        question,
        meaning,
        candidates,
        surest: bestOf(candidates),
        degraded: isUnderstood && meaning === undefined,
      };
    },
    async rankIn(index, found, text, context) {
      const strengths = index.subjects.talkedAbout([text, ...context.split('\n').reverse()]);
      const candidates = await addTalkedAbout(index, found, strengths, vectors.compare);
      const before = readContext(context, found.question, index.language);
      const ranked = rank(index, candidates, before, { strengths, leaning: leaningOf(found) });
      const [first] = ranked;
      const page = index.pageOf[first?.row ?? -1];
      return { candidates: ranked, subject: page === undefined ? 0 : (strengths.get(page) ?? 0) };
    },
  };
}

/** How much a question leans on what was said before: the less it says itself, the more. */
function leaningOf({ question, meaning }: Found): number {
  const said = (question.informative.length / HALF_LEANING_WORDS) ** 2;
  return (MOST_LEANING / (1 + said)) * (meaning === undefined ? LEANING_OF_WORDS : 1);
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  let best = candidates[0];
  for (const one of candidates) if (one.fused > (best?.fused ?? 0)) best = one;
  return best;
}
