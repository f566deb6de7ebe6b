/** What the product asks of language and embedding models. */
import type { Passage } from './knowledge.ts';

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** JSON text exactly as the model wrote it; may be malformed. */
  readonly input: string;
}

export type ChatTurn =
  | { readonly role: 'user'; readonly text: string }
  | { readonly role: 'assistant'; readonly text: string; readonly toolCalls: readonly ToolCall[] }
  | { readonly role: 'tool'; readonly callId: string; readonly text: string };

export interface ToolDescription {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of the input. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A passage offered to the model under a number; `[1]` in the answer cites it. */
export interface CitablePassage {
  /** From 1, unique within the turn. */
  readonly index: number;
  readonly passage: Passage;
}

export interface ChatRequest {
  /** The system prompt: policy, and the passages and memories fenced as data. */
  readonly instructions: string;
  /** Oldest first; the last one is the customer's, or the results of tools. */
  readonly turns: readonly ChatTurn[];
  readonly tools: readonly ToolDescription[];
  /** The customer's question alone, for models that do not read `turns`. */
  readonly question: string;
  /** The passages in `instructions`, for models that do not read prose. */
  readonly passages: readonly CitablePassage[];
  /** Undefined = as many as the server gives. */
  readonly maxTokens?: number;
  /** For models that count words; undefined = as many as they give. */
  readonly maxWords?: number;
}

export type ModelPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tool-call'; readonly call: ToolCall }
  | { readonly kind: 'usage'; readonly inputTokens: number; readonly outputTokens: number }
  | { readonly kind: 'finish'; readonly reason: 'stop' | 'tool-calls' | 'length' | 'refused' };

export interface ChatModel {
  readonly id: string;
  /**
   * Streams one reply. Ends with exactly one `finish`; a stream that was cut throws instead, so that half a reply is never taken for a whole one.
   * @throws AppError `model-unavailable` after its own retries and deadlines, `model-refused` when asking again is pointless
   */
  complete(request: ChatRequest, signal: AbortSignal): AsyncIterable<ModelPart>;
}

export interface EmbeddingPrefixes {
  readonly question: string;
  readonly passage: string;
}

export interface EmbeddingModel {
  /** Names the model and its version; stored beside each vector. */
  readonly id: string;
  readonly dimensions: number;
  /** ISO 639-1 codes of the languages that it understands; undefined = most. */
  readonly languages?: readonly string[] | undefined;
  /** What the model was taught to find before a question, and before a passage that may answer it; undefined = nothing. */
  readonly prefixes?: EmbeddingPrefixes;
  /**
   * Unit vectors in the order of `texts`.
   * @throws AppError `embeddings-unavailable`
   */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}
