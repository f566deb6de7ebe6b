/** Lets a language model answer. When search is sure, its words are shown while they come; otherwise they are held until they prove supported. */
import type { SearchResult } from '../../contract/knowledge.ts';
import type { ChatModel } from '../../contract/models.ts';
import type { AnsweringOptions, Asked, Finding } from './asked.ts';
import { createCitationFilter } from './citation-filter.ts';
import { citationsOf } from './citations.ts';
import { writeDecline } from './decline.ts';
import { type Evidence, isCitable } from './evidence.ts';
import { judgeReply } from './judge-reply.ts';
import { writeHistory, writeInstructions } from './prompt.ts';
import { quote } from './quoting.ts';
import { type RoundDisplay, type RoundsResult, runRounds } from './rounds.ts';
import type { VisibleText } from './visible-text.ts';

interface ModelOptions extends AnsweringOptions {
  readonly model: ChatModel;
}

/** @throws AppError `model-unavailable`, `model-refused` */
export async function answerWithModel(
  options: ModelOptions,
  asked: Asked,
  found: SearchResult,
  evidence: Evidence,
): Promise<Finding> {
  const result = await askInRounds(options, asked, evidence, found.confident);
  const { tokens } = result;
  const model = options.model.id;
  if (result.kind === 'handed-over') {
    const { reason, detail } = result;
    return {
      decision: { kind: 'handed-over', reason, ...(detail === undefined ? {} : { detail }) },
      model,
      tokens,
    };
  }
  const filter = createCitationFilter((index) => isCitable(result.evidence, index));
  const text = (filter.push(result.reply.text) + filter.flush()).trim();
  switch (judgeReply(result.reply, text, filter, result.evidence)) {
    case 'answered': {
      const citations = citationsOf(text, filter.cited(), result.evidence);
      return { decision: { kind: 'answered', text, citations }, model, tokens };
    }
    case 'chatted':
      return { decision: { kind: 'chatted', text }, model, tokens };
    case 'unsupported': {
      const quoted = filter.saysUnknown()
        ? undefined
        : await quote(options.extractive, asked, result.evidence);
      if (quoted !== undefined) return { decision: quoted, model: options.extractive.id, tokens };
      return { decision: { kind: 'declined', text: writeDecline(found, asked.phrases) }, model, tokens };
    }
  }
}

function askInRounds(
  { model, toolbox, reach }: ModelOptions,
  { request, journal, visible, signal }: Asked,
  evidence: Evidence,
  isLive: boolean,
): Promise<RoundsResult> {
  const { session, customer, turnId, question, history, memories } = request;
  return runRounds(
    {
      model,
      offer: toolbox.offered(customer),
      journal,
      reach,
      context: { sessionId: session.id, customerId: customer.id, turnId },
      signal,
    },
    {
      instructions: writeInstructions(evidence.passages, memories),
      turns: [...writeHistory(history), { role: 'user', text: question }],
      question,
      evidence,
    },
    isLive ? showLive(visible) : HOLD_BACK,
  );
}

const HOLD_BACK: RoundDisplay = {
  begin: () => ({ write: () => undefined, end: () => undefined }),
  drop: () => undefined,
};

function showLive(visible: VisibleText): RoundDisplay {
  return {
    begin(evidence) {
      const filter = createCitationFilter((index) => isCitable(evidence, index));
      return {
        write: (text) => visible.show(filter.push(text)),
        end: () => visible.show(filter.flush()),
      };
    },
    drop: () => visible.clear(),
  };
}
