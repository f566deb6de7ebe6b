/** Makes the report of what the knowledge base lacks. */
import type { GapStore, Gaps, MissedQuestion, RatedAnswer } from '../../contract/gaps.ts';
import type { KnowledgeStore } from '../../contract/knowledge.ts';
import type { EmbeddingModel } from '../../contract/models.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';
import { readLanguage } from '../answer/read-language.ts';
import { maskPersonalData } from '../privacy/mask.ts';
import { type ComparedQuestion, clusterQuestions } from './cluster-questions.ts';
import { findDuplicates } from './find-duplicates.ts';

interface GapOptions {
  readonly store: GapStore;
  readonly knowledge: Pick<KnowledgeStore, 'documents' | 'chunks'>;
  readonly embeddings: Pick<EmbeddingModel, 'embed' | 'languages'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

const DAY_MS = 86_400_000;
/** The newest ones. */
const MAX_QUESTIONS = 2_000;
const MAX_DISLIKED = 200;
const MAX_PROPOSED = 200;
const MAX_CLUSTERS = 100;
const MAX_STALE = 100;
const MAX_TEXT_CHARACTERS = 300;
const EMBEDDED_AT_ONCE = 64;

export function createGaps({ store, knowledge, embeddings, clock, logger }: GapOptions): Gaps {
  return {
    async report({ days, staleDays }, signal) {
      const since = clock() - days * DAY_MS;
      const missed = await store.missed(since, MAX_QUESTIONS);
      const compared = await withVectors(missed.map(masked), embeddings, { logger, signal });
      const documents = await knowledge.documents();
      const sources = new Map(documents.map(({ id, source }) => [id, source]));
      const duplicates = await findDuplicates(await knowledge.chunks(), sources, signal);
      const staleBefore = clock() - staleDays * DAY_MS;
      return {
        since,
        unanswered: (await clusterQuestions(compared, signal)).slice(0, MAX_CLUSTERS),
        disliked: (await store.disliked(since, MAX_DISLIKED)).map((answer) => describe(answer, sources)),
        proposed: (await store.proposed(since, MAX_PROPOSED)).map(({ question, text, ...proposal }) => ({
          ...proposal,
          ...(question === undefined ? {} : { question: present(question) }),
          text: present(text),
        })),
        stale: documents
          .filter(({ updatedAt }) => updatedAt < staleBefore)
          .sort((first, second) => first.updatedAt - second.updatedAt)
          .slice(0, MAX_STALE)
          .map(({ source, title, updatedAt }) => ({ source, title, changedAt: updatedAt })),
        duplicates: duplicates.found,
        isPartial: duplicates.isPartial || missed.length === MAX_QUESTIONS,
      };
    },
  };
}

function masked(question: MissedQuestion): MissedQuestion {
  return { ...question, text: present(question.text) };
}

function present(text: string): string {
  return maskPersonalData(text).replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT_CHARACTERS);
}

function describe(rated: RatedAnswer, sources: ReadonlyMap<string, string>) {
  const { question, comment, answer, documentIds, ratedAt } = rated;
  return {
    ...(question === undefined ? {} : { question: present(question) }),
    answer: present(answer),
    ...(comment === undefined ? {} : { comment: present(comment) }),
    articles: documentIds.map((id) => sources.get(id) ?? id),
    ratedAt,
  };
}

/** A model that is gone, or that does not know the language, leaves the words. */
async function withVectors(
  questions: readonly MissedQuestion[],
  embeddings: Pick<EmbeddingModel, 'embed' | 'languages'>,
  { logger, signal }: { readonly logger: Logger; readonly signal: AbortSignal },
): Promise<readonly ComparedQuestion[]> {
  const compared: ComparedQuestion[] = [];
  for (let at = 0; at < questions.length; at += EMBEDDED_AT_ONCE) {
    const batch = questions.slice(at, at + EMBEDDED_AT_ONCE);
    const vectors = await embedKnown(batch, embeddings, { logger, signal });
    compared.push(...batch.map((question) => ({ ...question, vector: vectors.get(question.text) })));
  }
  return compared;
}

async function embedKnown(
  questions: readonly MissedQuestion[],
  { embed, languages }: Pick<EmbeddingModel, 'embed' | 'languages'>,
  { logger, signal }: { readonly logger: Logger; readonly signal: AbortSignal },
): Promise<ReadonlyMap<string, Float32Array>> {
  const texts: string[] = [];
  for (const { text } of questions) {
    const language = languages === undefined ? undefined : await readLanguage(text);
    if (language === undefined || languages?.includes(language) === true) texts.push(text);
  }
  try {
    const vectors = texts.length === 0 ? [] : await embed(texts, signal);
    return new Map(vectors.map((vector, at) => [texts[at] ?? '', vector]));
  } catch (cause) {
    signal.throwIfAborted();
    logger.warn('gaps-without-vectors', { code: cause instanceof Error ? cause.name : 'unknown' });
    return new Map();
  }
}
