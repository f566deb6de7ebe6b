/** Lets a language model answer. When search is sure, each sentence is shown as soon as it proves supported; otherwise all are held back. */
import type { SearchResult } from '../../contract/knowledge.ts';
import type { ChatModel } from '../../contract/models.ts';
import type { AnswerRequest } from './answering.ts';
import { withoutAnswer } from './ask-back.ts';
import type { AnsweringOptions, Asked, Finding } from './asked.ts';
import { citationsOf } from './citations.ts';
import type { Evidence } from './evidence.ts';
import { judgeReply } from './judge-reply.ts';
import type { PassageReader } from './passage-reader.ts';
import { withFileNames, writeHistory, writeInstructions } from './prompt.ts';
import { quote } from './quoting.ts';
import { type RoundsResult, runRounds } from './rounds.ts';
import { createReplyReader } from './support/reply-reader.ts';

interface ModelOptions extends AnsweringOptions {
  readonly model: ChatModel;
  readonly passages: PassageReader;
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
  const { reply, grounded } = result;
  const { text, cited } = grounded;
  if (grounded.removed > 0) options.metrics.count('claims_removed', {}, grounded.removed);
  switch (judgeReply(reply, grounded, result.evidence)) {
    case 'answered': {
      const sources = result.evidence.passages.filter(({ index }) => cited.includes(index));
      const citations = await citationsOf(text, sources, options.passages);
      return { decision: { kind: 'answered', text, citations }, model, tokens };
    }
    case 'chatted':
      return { decision: { kind: 'chatted', text }, model, tokens };
    case 'unsupported': {
      const quoted = grounded.saysUnknown ? undefined : await quote(options, asked, result.evidence);
      if (quoted !== undefined) return { decision: quoted, model: options.extractive.id, tokens };
      return { decision: await withoutAnswer(found, asked), model, tokens };
    }
  }
}

function askInRounds(
  { model, toolbox, reach, passages, compareMeaning }: ModelOptions,
  { request, masking, written, journal, visible, signal }: Asked,
  evidence: Evidence,
  isLive: boolean,
): Promise<RoundsResult> {
  const { session, customer, turnId, question, attachments, history, memories } = request;
  return runRounds(
    {
      model,
      offer: toolbox.offered(customer),
      passages,
      journal,
      reach,
      context: {
        sessionId: session.id,
        customerId: customer.id,
        turnId,
        customerSaid: wordsOfCustomer(request),
        mask: masking.mask,
        restore: masking.restore,
      },

      signal,
    },
    {
      instructions: writeInstructions(evidence.passages, memories),
      turns: [...writeHistory(history), { role: 'user', text: withFileNames(question, attachments) }],
      question,
      evidence: { ...evidence, written: [...memories.map(({ text }) => text), evidence.written].join('\n') },
    },
    {
      begin: (found) =>
        createReplyReader({
          evidence: found,
          passages,
          question: wordsOfCustomer(request),
          language: written,
          ...(compareMeaning === undefined ? {} : { compareMeaning }),
          show: isLive ? visible.show : () => undefined,
          takeBack: visible.clear,
          signal,
        }),
      drop: visible.clear,
    },
  );
}

function wordsOfCustomer({ question, history }: AnswerRequest): string {
  const said = history.filter(({ role }) => role === 'user').map(({ content }) => content);
  return [...said, question].join('\n');
}
