/** Answers one question, top to bottom: mask, intent, retrieval, model or quotation, decision. Storing and sending are the turn's own job. */
import { AppError } from '../../contract/errors.ts';
import type { SearchResult } from '../../contract/knowledge.ts';
import type { Session } from '../../contract/records.ts';
import type { Metrics } from '../../contract/telemetry.ts';
import { languageOf } from '../phrases/language.ts';
import { phrasesIn } from '../phrases/phrases.ts';
import { maskFilePassages } from '../privacy/mask-passages.ts';
import { createMasking, type Masking, NO_MASKING } from '../privacy/masking.ts';
import { answerWithModel } from './answer-with-model.ts';
import type { Answer, AnswerQuestion, AnswerRequest, Decision } from './answering.ts';
import { hasChosen, withoutAnswer } from './ask-back.ts';
import type { AnsweringOptions, Asked, Finding } from './asked.ts';
import { addPassages, NO_EVIDENCE } from './evidence.ts';
import { type Rewrite, rewriteQuestion } from './follow-up/rewrite-question.ts';
import { type Intent, readIntent } from './intent.ts';
import { maskRequest, restoreDecision, restoreStream } from './mask-request.ts';
import { createMessageReader } from './message-reader.ts';
import { createPassageReader, type PassageReader } from './passage-reader.ts';
import { quote } from './quoting.ts';
import type { Retrieval } from './retrieval.ts';
import { joinFound, retrieveEach } from './retrieve-each.ts';
import { addTokens } from './rounds.ts';
import type { SpendLimit } from './spending.ts';
import { createVisibleText } from './visible-text.ts';

/** A question and its answer. */
const MESSAGES_A_TURN = 2;

export function createAnswering(options: AnsweringOptions): AnswerQuestion {
  const passages = createPassageReader();
  const readMessage = createMessageReader(options.personNeed);

  return async (request, journal, stream, signal) => {
    const { session, customer } = request;
    const message = await readMessage(request.question);
    const written = languageOfCustomer(request, message.written);
    const language = languageOf(written ?? session.locale ?? customer.locale);
    const masking = options.maskPersonalData ? createMasking() : NO_MASKING;
    const asked: Asked = {
      request: maskRequest(request, masking),
      masking,
      ...(written === undefined ? {} : { written }),
      phrases: phrasesIn(language),
      journal,
      visible: createVisibleText(restoreStream(stream, masking)),
      signal,
    };
    if (request.question === '') {
      return conclude(asked, { decision: { kind: 'chatted', text: asked.phrases.fileReceived } });
    }
    const intent = readIntent(request.question, message, request.history, language);
    if (intent.kind !== 'question') return conclude(...react(intent, asked));
    if (isTooLong(session, options.turnLimit)) {
      return conclude(asked, { decision: { kind: 'handed-over', reason: 'turn-limit' } });
    }
    return await lookUp({ ...options, passages }, asked);
  };
}

/** A topic that was chosen is written in the help centre's language, not in the customer's. */
function languageOfCustomer(
  { question, history, session }: AnswerRequest,
  written: string | undefined,
): string | undefined {
  return hasChosen(question, history) ? session.locale?.split('-')[0]?.toLowerCase() : written;
}

async function lookUp(
  options: AnsweringOptions & { readonly passages: PassageReader },
  asked: Asked,
): Promise<Answer> {
  const { request, masking, signal } = asked;
  const rewrite = await complete(options, asked);
  const retrievals = await retrieveEach(options.search, request, rewrite?.text, signal);
  for (const retrieval of retrievals) report(retrieval, options.metrics);
  const searched = retrievals.map((each) => ({ ...each, found: maskFound(each.found, masking) }));
  const finding = await find(options, { ...asked, searched });
  return conclude(asked, withTokens(finding, rewrite), retrievals);
}

/** Undefined without a model. */
async function complete({ model, ...options }: AnsweringOptions, asked: Asked): Promise<Rewrite | undefined> {
  return model === undefined ? undefined : await rewriteQuestion({ ...options, model }, asked);
}

function withTokens(finding: Finding, rewrite: Rewrite | undefined): Finding {
  return rewrite === undefined ? finding : { ...finding, tokens: addTokens(finding.tokens, rewrite.tokens) };
}

function maskFound(found: SearchResult, { mask }: Masking): SearchResult {
  return { ...found, passages: maskFilePassages(found.passages, mask) };
}

function report({ found, durationMs }: Retrieval, metrics: Metrics): void {
  metrics.observeMs('search', durationMs);
  metrics.observeMs('turn_stage', durationMs, { stage: 'retrieval' });
  metrics.count('searches', { result: found.confident ? 'confident' : 'unsure' });
}

async function find(
  options: AnsweringOptions & { readonly passages: PassageReader },
  asked: Asked,
): Promise<Finding> {
  const { model, extractive, logger } = options;
  const { searched = [] } = asked;
  const found = joinFound(searched);
  const evidence = searched.reduce(
    (before, each) => addPassages(before, each.found.passages, each.found.confident, options.passages.asData),
    NO_EVIDENCE,
  );
  if (model !== undefined) {
    const limit = await options.spending?.exceeded(asked.request.session.id);
    if (limit !== undefined) return tooExpensive(limit, options);
    try {
      return await answerWithModel({ ...options, model }, asked, found, evidence);
    } catch (cause) {
      if (!isOutage(cause)) throw cause;
      logger.error('model-outage', cause, { model: model.id });
    }
  }
  const quoted = await quote(options, asked, evidence);
  if (quoted !== undefined) return { decision: quoted, model: extractive.id };
  return model === undefined
    ? { decision: await withoutAnswer(found, asked) }
    : { decision: { kind: 'handed-over', reason: 'model-outage' } };
}

/** Once a person has been called, they know of the conversation. */
function isTooLong({ lastSeq, ticketNumber }: Session, limit: number): boolean {
  return limit > 0 && ticketNumber === undefined && lastSeq >= limit * MESSAGES_A_TURN;
}

function tooExpensive(limit: SpendLimit, { metrics, logger }: AnsweringOptions): Finding {
  metrics.count('spend_limited', { limit });
  logger.warn('spend-limit-reached', { limit });
  return { decision: { kind: 'handed-over', reason: 'spend-limit' } };
}

/** What needs no search. A greeting also tells the language. */
function react(intent: Exclude<Intent, { kind: 'question' }>, asked: Asked): [Asked, Finding] {
  switch (intent.kind) {
    case 'person':
      return [asked, { decision: { kind: 'handed-over', ...intent.need } }];
    case 'unhelped': {
      const { didNotHelp, offer } = asked.phrases;
      return [asked, { decision: { kind: 'declined', text: `${didNotHelp}\n\n${offer}` } }];
    }
    case 'small-talk': {
      const greeted = intent.language === undefined ? asked : { ...asked, written: intent.language };
      return [greeted, { decision: { kind: 'chatted', text: intent.reply } }];
    }
  }
}

/** A second miss in a row is a person's case. What is said and was not streamed yet becomes visible here. */
function conclude(
  { request, visible, written, masking }: Asked,
  finding: Finding,
  retrievals: readonly Retrieval[] = [],
): Answer {
  const isRepeated = finding.decision.kind === 'declined' && request.session.misses >= 1;
  const decision: Decision = isRepeated ? { kind: 'handed-over', reason: 'repeated-miss' } : finding.decision;
  if (decision.kind === 'handed-over') visible.clear();
  else visible.settle(decision.text);
  return {
    decision: restoreDecision(decision, masking),
    ...(written === undefined ? {} : { language: written }),
    ...(finding.model === undefined ? {} : { model: finding.model }),
    inputTokens: finding.tokens?.inputTokens ?? 0,
    outputTokens: finding.tokens?.outputTokens ?? 0,
    steps: retrievals.map(({ step }) => step),
  };
}

function isOutage(cause: unknown): boolean {
  return cause instanceof AppError && (cause.code === 'model-unavailable' || cause.code === 'model-refused');
}
