/** Masks everything in a request that could reach a model server, and shows the customer the values again. */
import type { Citation } from '../../contract/records.ts';
import type { Masking } from '../privacy/masking.ts';
import type { AnswerRequest, AnswerStream, Decision } from './answering.ts';

/** The oldest first, so that a repeated turn gives every value the same name. */
export function maskRequest(request: AnswerRequest, { mask }: Masking): AnswerRequest {
  const history = request.history.map((message) => ({
    ...message,
    content: mask(message.content),
    attachments: message.attachments.map((file) => ({ ...file, name: mask(file.name) })),
  }));
  const question = mask(request.question);
  const memories = request.memories.map((memory) => ({ ...memory, text: mask(memory.text) }));
  const attachments = request.attachments.map((file) => ({ ...file, name: mask(file.name) }));
  return { ...request, history, question, attachments, memories };
}

/** Names of values are written whole: what is shown comes in sentences or in words without brackets. */
export function restoreStream(stream: AnswerStream, { restore }: Masking): AnswerStream {
  return { write: (text) => stream.write(restore(text)), restart: stream.restart };
}

export function restoreDecision(decision: Decision, { restore }: Masking): Decision {
  switch (decision.kind) {
    case 'answered': {
      const citations = decision.citations.map((citation) => restoreCitation(citation, restore));
      return { ...decision, text: restore(decision.text), citations };
    }
    case 'chatted':
    case 'asked':
    case 'declined':
      return { ...decision, text: restore(decision.text) };
    case 'handed-over':
      return decision.detail === undefined ? decision : { ...decision, detail: restore(decision.detail) };
  }
}

/** What is quoted from a customer's file was masked too. */
function restoreCitation(citation: Citation, restore: Masking['restore']): Citation {
  return { ...citation, title: restore(citation.title), quote: restore(citation.quote) };
}
