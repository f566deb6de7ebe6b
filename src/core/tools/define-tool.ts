/** What a tool is. The model chooses its input; who it acts for is filled in by the server. */
import { z } from 'zod';
import type { Passage } from '../../contract/knowledge.ts';
import type { ToolDescription } from '../../contract/models.ts';

/** Filled in by the server, never by the model. */
export interface ToolContext {
  readonly sessionId: string;
  readonly customerId: string;
  readonly turnId: string;
  /** What the customer wrote, in this turn and before it. */
  readonly customerSaid: string;
  /** What the passages of this turn say, orders to models included. */
  readonly othersWrote: string;
  /** Masks personal data in what the model is shown. */
  readonly mask: (text: string) => string;
  /** Puts masked values back into what the model wrote, for what is kept on this side. */
  readonly restore: (text: string) => string;
  /** From 0 within the turn; the same again when the turn is repeated. */
  readonly callNumber: number;
}

export type ToolResult =
  /** Words for the model. */
  | { readonly kind: 'said'; readonly text: string }
  /** Passages that the answer may cite. `isConfident`: search is sure that the best one answers. */
  | { readonly kind: 'found'; readonly passages: readonly Passage[]; readonly isConfident: boolean }
  /** Ends the turn: a person is wanted. */
  | { readonly kind: 'hand-over'; readonly detail?: string };

/** `rejected`: nothing was done, the problem is told to the model, which may try again. */
export type ToolOutcome = ToolResult | { readonly kind: 'rejected'; readonly problem: string };

export interface Tool {
  readonly description: ToolDescription;
  /** Only for customers whose identity is proven. */
  readonly needsVerified: boolean;
  readonly timeoutMs: number;
  /** `input` is JSON text as the model wrote it. Rejects when the work itself failed. */
  run(input: string, context: ToolContext, signal: AbortSignal): Promise<ToolOutcome>;
  cleanup(): Promise<void>;
}

interface ToolDefinition<Input> {
  readonly name: string;
  /** Tells the model when to call it. */
  readonly description: string;
  readonly input: z.ZodType<Input>;
  readonly run: (input: Input, context: ToolContext, signal: AbortSignal) => Promise<ToolResult>;
  /** Called once at shutdown. */
  readonly cleanup?: () => Promise<void>;
  readonly timeoutMs?: number;
  readonly needsVerified?: boolean;
}

const DEFAULT_TIMEOUT_MS = 10_000;
/** Longer input is no tool call but a mistake. */
const MAX_INPUT_CHARACTERS = 8_000;

export function defineTool<Input>(definition: ToolDefinition<Input>): Tool {
  const { name, description, input: schema } = definition;
  return {
    description: { name, description, parameters: z.toJSONSchema(schema, { io: 'input' }) },
    needsVerified: definition.needsVerified ?? false,
    timeoutMs: definition.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    async run(written, context, signal) {
      const read = schema.safeParse(readJson(written));
      if (read.success) return definition.run(read.data, context, signal);
      return { kind: 'rejected', problem: `The input of ${name} is wrong: ${z.prettifyError(read.error)}` };
    },
    cleanup: definition.cleanup ?? (async () => undefined),
  };
}

/** Undefined when it is no JSON; the schema then says what it wants instead. An empty text is an empty input. */
function readJson(written: string): unknown {
  if (written.trim() === '') return {};
  if (written.length > MAX_INPUT_CHARACTERS) return undefined;
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
