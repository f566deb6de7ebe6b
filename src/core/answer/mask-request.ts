/** Masks everything in a request that could reach a model server. */
import { maskPersonalData } from '../privacy/mask.ts';
import type { AnswerRequest } from './answering.ts';

export function maskRequest(request: AnswerRequest): AnswerRequest {
  return {
    ...request,
    question: maskPersonalData(request.question),
    history: request.history.map((message) => ({ ...message, content: maskPersonalData(message.content) })),
    memories: request.memories.map((memory) => ({ ...memory, text: maskPersonalData(memory.text) })),
  };
}
