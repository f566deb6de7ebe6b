/** Asks the answering part one question, with everything around it in memory, and tells what became visible. */
import type { TurnStep } from '../../../src/contract/delivery.ts';
import type { AttachmentReference } from '../../../src/contract/event.ts';
import type { ChatModel } from '../../../src/contract/models.ts';
import type { Customer, Memory, MessageRole, Session, StoredMessage } from '../../../src/contract/records.ts';
import type { Checkpoint } from '../../../src/contract/telemetry.ts';
import type { Answer, AnswerRequest, StepJournal } from '../../../src/core/answer/answering.ts';
import { createAnswering } from '../../../src/core/answer/create-answering.ts';
import { createRefusedTopics } from '../../../src/core/needs-person/refused-topics.ts';
import type { Tool } from '../../../src/core/tools/define-tool.ts';
import { createEscalate } from '../../../src/core/tools/escalate.ts';
import { createRecallMemories, createRemember } from '../../../src/core/tools/memories.ts';
import { createSearchKnowledge } from '../../../src/core/tools/search-knowledge.ts';
import { createToolbox } from '../../../src/core/tools/toolbox.ts';
import { createExtractiveChatModel } from '../../../src/llm/extractive-chat-model.ts';
import { aPassage, createFixedSearch, type FixedSearch, findSurely } from '../../fakes/fixed-search.ts';
import { createMemoryMemories } from '../../fakes/memory-memories.ts';
import { createRecordingLogger, createRecordingMetrics } from '../../fakes/recording-telemetry.ts';

export interface Situation {
  readonly question: string;
  readonly model?: ChatModel;
  readonly search?: FixedSearch;
  readonly misses?: number;
  readonly locale?: string;
  readonly lastSeq?: number;
  readonly ticketNumber?: number;
  readonly attachments?: readonly AttachmentReference[];
  readonly history?: readonly StoredMessage[];
  readonly memories?: readonly Memory[];
  readonly assurance?: Customer['assurance'];
  readonly tools?: readonly Tool[];
  readonly maskPersonalData?: boolean;
  readonly refusedTopics?: readonly string[];
  readonly memos?: MemoJournal;
  readonly signal?: AbortSignal;
}

export interface Asked extends Answer {
  /** What the customer saw in the end. */
  readonly visible: string;
  /** Everything that was ever shown, taken back or not. */
  readonly everShown: string;
  readonly reached: readonly Checkpoint[];
  readonly stored: readonly Memory[];
}

const customerId = 'customer-1';

export async function ask(situation: Situation): Promise<Asked> {
  const search = situation.search ?? createFixedSearch(findSurely(aPassage()));
  const store = createMemoryMemories();
  const logger = createRecordingLogger();
  const reached: Checkpoint[] = [];
  const memoryOptions = { memories: store, clock: () => 1_000 };
  const tools = situation.tools ?? [
    createSearchKnowledge(search),
    createRemember(memoryOptions),
    createRecallMemories(memoryOptions),
    createEscalate(),
  ];
  const answer = createAnswering({
    ...(situation.model === undefined ? {} : { model: situation.model }),
    extractive: createExtractiveChatModel(),
    search,
    toolbox: createToolbox(tools, logger),
    maskPersonalData: situation.maskPersonalData ?? true,
    turnLimit: 50,
    personNeed: {
      findRefusedTopic: createRefusedTopics(situation.refusedTopics ?? []),
      watch: ['frustration', 'legal', 'safety'],
    },
    logger,
    metrics: createRecordingMetrics(),
    reach: (checkpoint) => reached.push(checkpoint),
  });
  let visible = '';
  let everShown = '';
  const stream = {
    write: (text: string) => {
      visible += text;
      everShown += text;
    },
    restart: () => {
      visible = '';
    },
  };
  const result = await answer(
    aRequest(situation),
    situation.memos ?? createMemoJournal(),
    stream,
    situation.signal ?? AbortSignal.timeout(20_000),
  );
  return { ...result, visible, everShown, reached, stored: await store.recall(customerId, 1_000) };
}

export interface MemoJournal extends StepJournal {
  readonly steps: readonly Pick<TurnStep, 'kind' | 'name' | 'result'>[];
  /** Begins the turn anew: what was journalled is answered from memory. */
  restart(): void;
}

export function createMemoJournal(): MemoJournal {
  const steps: { kind: TurnStep['kind']; name: string; input: string; result: string }[] = [];
  let next = 0;
  return {
    steps,
    restart: () => {
      next = 0;
    },
    async step({ kind, name, input }, run) {
      const place = next++;
      const memo = steps[place];
      if (memo?.input === input && memo.name === name) return memo.result;
      const result = await run();
      steps[place] = { kind, name, input, result };
      return result;
    },
  };
}

function aRequest(situation: Situation): AnswerRequest {
  const session: Session = {
    id: 'session-1',
    channel: 'web',
    customerId,
    status: 'open',
    handler: 'bot',
    version: 1,
    lastSeq: situation.lastSeq ?? 1,
    misses: situation.misses ?? 0,
    replyTo: {},
    createdAt: 0,
    ...(situation.locale === undefined ? {} : { locale: situation.locale }),
    ...(situation.ticketNumber === undefined ? {} : { ticketNumber: situation.ticketNumber }),
  };
  return {
    turnId: 'turn-1',
    session,
    customer: { id: customerId, assurance: situation.assurance ?? 'anonymous', createdAt: 0 },
    question: situation.question,
    attachments: situation.attachments ?? [],
    history: situation.history ?? [],
    memories: situation.memories ?? [],
    hasFiles: (situation.attachments ?? []).length > 0,
  };
}

export function aMessage(role: MessageRole, content: string): StoredMessage {
  return {
    id: content,
    sessionId: 'session-1',
    seq: 1,
    role,
    content,
    citations: [],
    attachments: [],
    createdAt: 0,
  };
}
