/** Opens the SDK's client for any OpenAI-compatible server, with everything off that the SDK would do behind our back. */
import { OpenAI } from 'openai';

export interface OpenAiServer {
  /** Undefined for servers that ask for none. */
  readonly apiKey?: string;
  /** Up to and including the version, as in `http://127.0.0.1:8080/v1`. */
  readonly baseUrl: string;
}

/** The SDK's ten minutes never fire: callers pass their own signal. Retries are ours, so that a cut reply is never paid twice unseen. */
export function openClient(server: OpenAiServer): OpenAI {
  return new OpenAI({
    apiKey: server.apiKey ?? 'none',
    baseURL: server.baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    ...(server.apiKey === undefined ? { defaultHeaders: { Authorization: null } } : {}),
  });
}
