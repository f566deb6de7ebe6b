/** Lets the model search the help centre in words of its own. */
import { z } from 'zod';
import type { KnowledgeSearch } from '../../contract/knowledge.ts';
import { maskFilePassages } from '../privacy/mask-passages.ts';
import { defineTool, type Tool } from './define-tool.ts';

const MAX_PASSAGES = 5;

export function createSearchKnowledge(search: KnowledgeSearch): Tool {
  return defineTool({
    name: 'search_knowledge',
    description:
      'Searches the help centre and the files of this conversation. Use it when the passages you have do not answer: ask in other words, or for one part of the question.',
    input: z.object({
      query: z.string().min(1).max(300).describe('A complete question or a few key words, without pronouns.'),
    }),
    async run({ query }, { sessionId, mask }, signal) {
      const { passages, confident } = await search.search(
        { text: query, limit: MAX_PASSAGES, sessionId },
        signal,
      );
      return { kind: 'found', passages: maskFilePassages(passages, mask), isConfident: confident };
    },
  });
}
