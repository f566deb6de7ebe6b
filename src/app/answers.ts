/** Connects what makes answers: the language model or none, search, and the tools that the model may use. */
import { createRankPassages } from '../../knowledge/search/rank-passages.ts';
import { createTermReader } from '../../knowledge/search/terms.ts';
import type { Config } from '../config.ts';
import type { SessionFiles } from '../contract/attachments.ts';
import type { KnowledgeSearch } from '../contract/knowledge.ts';
import type { MemoryStore } from '../contract/memory-store.ts';
import type { ChatModel, EmbeddingModel } from '../contract/models.ts';
import type { Clock, Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import type { UsageStore } from '../contract/usage.ts';
import type { AnswerQuestion } from '../core/answer/answering.ts';
import { createAnswering } from '../core/answer/create-answering.ts';
import { createSpending } from '../core/answer/spending.ts';
import { createCompareMeaning } from '../core/answer/support/compare-meaning.ts';
import { createSearchWithFiles } from '../core/attachments/search-with-files.ts';
import { createMemoryAnswers } from '../core/memory/answer-about-memory.ts';
import { createRefusedTopics } from '../core/needs-person/refused-topics.ts';
import { createEscalate } from '../core/tools/escalate.ts';
import { createRecallMemories, createRemember } from '../core/tools/memories.ts';
import { createReadAttachment } from '../core/tools/read-attachment.ts';
import { createSearchKnowledge } from '../core/tools/search-knowledge.ts';
import { createToolbox } from '../core/tools/toolbox.ts';
import { createExtractiveChatModel } from '../llm/extractive-chat-model.ts';
import { countCost } from './model-cost.ts';

interface AnswersOptions {
  readonly config: Config;
  /** Undefined = answers are quotes. */
  readonly model: ChatModel | undefined;
  readonly search: KnowledgeSearch;
  readonly sessionFiles: SessionFiles;
  readonly embeddings: EmbeddingModel;
  readonly memories: MemoryStore;
  readonly usage: UsageStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

export interface Answers {
  readonly answer: AnswerQuestion;
  /** Closes what the tools hold open. */
  cleanup(): Promise<void>;
}

export function createAnswers(options: AnswersOptions): Answers {
  const { config, model, sessionFiles, embeddings, memories, clock, logger, metrics, reach } = options;
  const rank = createRankPassages(createTermReader());
  const search = createSearchWithFiles({ search: options.search, files: sessionFiles, rank });
  const memoryTools = config.features.customerMemory
    ? [createRemember({ memories, clock }), createRecallMemories({ memories, clock })]
    : [];
  const tools = [createSearchKnowledge(search), createReadAttachment(sessionFiles), ...memoryTools];
  const toolbox = createToolbox([...tools, createEscalate()], logger);
  const compareMeaning = createCompareMeaning(embeddings, logger);
  const answer = createAnswering({
    ...(model === undefined ? {} : { model: countCost(model, config.model?.price, metrics) }),
    extractive: createExtractiveChatModel(),
    search,
    toolbox,
    compareMeaning,
    spending: createSpending({ ...config.spending, usage: options.usage, clock }),
    maskPersonalData: config.turns.maskPersonalData,
    turnLimit: config.turns.limit,
    personNeed: {
      findRefusedTopic: createRefusedTopics(config.turns.refusedTopics),
      watch: config.turns.handOverOn,
    },
    logger,
    metrics,
    reach,
  });
  return {
    answer: config.features.customerMemory
      ? createMemoryAnswers(answer, { memories, clock })
      : (request, ...rest) => answer({ ...request, memories: [] }, ...rest),
    cleanup: toolbox.cleanup,
  };
}
