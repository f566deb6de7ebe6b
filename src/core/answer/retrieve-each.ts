/** Searches for a message: as a whole, and question by question where it asks several things. */
import type { KnowledgeSearch, SearchResult } from '../../contract/knowledge.ts';
import type { AnswerRequest } from './answering.ts';
import { questionPart } from './question-part.ts';
import { type Retrieval, retrieve } from './retrieval.ts';
import { severalQuestions } from './several-questions.ts';

/** `rewritten`: a question that takes the message's place. One retrieval a question that is answered by itself, or one for the whole. */
export async function retrieveEach(
  search: KnowledgeSearch,
  request: AnswerRequest,
  rewritten: string | undefined,
  signal: AbortSignal,
): Promise<readonly Retrieval[]> {
  const whole = rewritten ?? questionPart(request.question);
  const questions = rewritten === undefined ? severalQuestions(request.question) : [];
  const retrievals = await Promise.all(
    [whole, ...questions].map((question, place) => retrieve(search, { ...request, question }, signal, place)),
  );
  const [first, ...parts] = retrievals;
  if (first === undefined) return [];
  return areDifferent(parts) ? parts : [first];
}

/** Whether some are answered, and each of them by another passage; otherwise the questions are one. */
function areDifferent(parts: readonly Retrieval[]): boolean {
  const answered = parts
    .filter(({ found }) => found.confident)
    .map(({ found }) => found.passages[0]?.chunkId);
  return answered.length > 0 && new Set(answered).size === answered.length;
}

/** As if one search had found it all; the passages of each question in turn. */
export function joinFound(retrievals: readonly Pick<Retrieval, 'found'>[]): SearchResult {
  const found = retrievals.map((retrieval) => retrieval.found);
  const [first, ...others] = found;
  if (first === undefined) throw new RangeError('There is nothing to join.');
  if (others.length === 0) return first;
  const longest = Math.max(...found.map(({ passages }) => passages.length));
  const passages = Array.from({ length: longest }, (_, place) =>
    found.flatMap((each) => each.passages[place] ?? []),
  );
  return {
    passages: [...new Map(passages.flat().map((passage) => [passage.chunkId, passage])).values()],
    confidence: Math.max(...found.map(({ confidence }) => confidence)),
    confident: found.some(({ confident }) => confident),
    parts: found.flatMap(({ parts }) => parts),
    degraded: found.some(({ degraded }) => degraded),
  };
}
