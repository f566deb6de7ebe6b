/** Lets a model and its tools take turns until the model has an answer, a person is wanted, or it has had its chances. */
import type { ChatModel, ChatTurn, ToolCall } from '../../contract/models.ts';
import type { EscalationReason } from '../../contract/records.ts';
import type { ReachCheckpoint } from '../../contract/telemetry.ts';
import { fence } from '../privacy/untrusted.ts';
import type { ToolContext, ToolOutcome } from '../tools/define-tool.ts';
import type { Offer } from '../tools/toolbox.ts';
import type { StepJournal } from './answering.ts';
import { addPassages, type Evidence } from './evidence.ts';
import { askModel, type ModelReply } from './model-reply.ts';
import type { PassageReader } from './passage-reader.ts';
import { writePassages } from './prompt.ts';
import type { Grounded, ReplyReader } from './support/reply-reader.ts';
import { runTool } from './tool-step.ts';

export interface RoundsOptions {
  readonly model: ChatModel;
  readonly offer: Offer;
  readonly passages: Pick<PassageReader, 'asData'>;
  readonly journal: StepJournal;
  readonly reach: ReachCheckpoint;
  readonly context: Omit<ToolContext, 'callNumber' | 'othersWrote'>;
  readonly signal: AbortSignal;
}

export interface Conversation {
  readonly instructions: string;
  /** The last one is the customer's question. */
  readonly turns: readonly ChatTurn[];
  readonly question: string;
  readonly evidence: Evidence;
}

/** Who reads what the model writes, while it writes. A round that ends in tool calls was no answer: its text is dropped. */
export interface RoundReader {
  begin(evidence: Evidence): ReplyReader;
  drop(): void;
}

export interface Tokens {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export const NO_TOKENS: Tokens = { inputTokens: 0, outputTokens: 0 };

interface HandedOver {
  readonly kind: 'handed-over';
  readonly reason: EscalationReason;
  readonly detail?: string;
}

export type RoundsResult = { readonly tokens: Tokens } & (
  | {
      readonly kind: 'replied';
      readonly reply: ModelReply;
      readonly grounded: Grounded;
      readonly evidence: Evidence;
    }
  | HandedOver
);

/** What one round leaves to the next. */
interface State {
  readonly kind: 'open';
  readonly turns: readonly ChatTurn[];
  readonly evidence: Evidence;
  readonly calls: number;
  readonly repairs: number;
}

const MAX_ROUNDS = 6;
/** Malformed input, unknown tools and failed tools that are forgiven in one turn. */
const MAX_REPAIRS = 2;

export async function runRounds(
  options: RoundsOptions,
  conversation: Conversation,
  reader: RoundReader,
): Promise<RoundsResult> {
  const { model, offer, journal, signal } = options;
  const { instructions, question, turns, evidence } = conversation;
  let state: State = { kind: 'open', turns, evidence, calls: 0, repairs: 0 };
  let tokens = NO_TOKENS;

  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const passages = state.evidence.passages;
    const request = { instructions, turns: state.turns, tools: offer.descriptions, question, passages };
    const { write, end } = reader.begin(state.evidence);
    const reply = await askModel(model, request, journal, { onText: write, signal });
    const grounded = await end();
    tokens = addTokens(tokens, reply);
    if (reply.calls.length === 0) {
      return { kind: 'replied', reply, grounded, evidence: state.evidence, tokens };
    }
    reader.drop();
    const next = await runCalls(options, state, reply);
    if (next.kind === 'handed-over') return { ...next, tokens };
    state = next;
  }
  return { kind: 'handed-over', reason: 'tool-failure', tokens };
}

/** One after the other: a later call may rest on what an earlier one did. */
async function runCalls(
  options: RoundsOptions,
  before: State,
  { text, calls }: ModelReply,
): Promise<State | HandedOver> {
  let state: State = { ...before, turns: [...before.turns, { role: 'assistant', text, toolCalls: calls }] };
  for (const call of calls) {
    const context = { ...options.context, callNumber: state.calls, othersWrote: state.evidence.written };
    const outcome = await runTool(options.offer, call, { ...options, context });
    if (outcome.kind === 'hand-over') return toPerson(outcome.detail);
    state = afterCall(state, call, outcome, options.passages);
    if (state.repairs > MAX_REPAIRS) return { kind: 'handed-over', reason: 'tool-failure' };
  }
  return state;
}

function afterCall(
  state: State,
  call: ToolCall,
  outcome: Spoken,
  { asData }: Pick<PassageReader, 'asData'>,
): State {
  const evidence =
    outcome.kind === 'found'
      ? addPassages(state.evidence, outcome.passages, outcome.isConfident, asData)
      : state.evidence;
  const answer: ChatTurn = { role: 'tool', callId: call.id, text: describe(outcome, evidence) };
  return {
    kind: 'open',
    turns: [...state.turns, answer],
    evidence,
    calls: state.calls + 1,
    repairs: state.repairs + (outcome.kind === 'rejected' ? 1 : 0),
  };
}

/** Outcomes that the model is told about. */
type Spoken = Exclude<ToolOutcome, { kind: 'hand-over' }>;

function describe(outcome: Spoken, evidence: Evidence): string {
  switch (outcome.kind) {
    case 'said':
      return fence('tool-result', outcome.text);
    case 'rejected':
      return `Error: ${outcome.problem}`;
    case 'found': {
      const ids = new Set(outcome.passages.map(({ chunkId }) => chunkId));
      const found = evidence.passages.filter(({ passage }) => ids.has(passage.chunkId));
      return found.length > 0 ? writePassages(found) : 'Nothing was found.';
    }
  }
}

function toPerson(detail: string | undefined): HandedOver {
  return { kind: 'handed-over', reason: 'model-decision', ...(detail === undefined ? {} : { detail }) };
}

export function addTokens(tokens: Tokens = NO_TOKENS, more: Tokens): Tokens {
  return {
    inputTokens: tokens.inputTokens + more.inputTokens,
    outputTokens: tokens.outputTokens + more.outputTokens,
  };
}
