/** Lets the model search the help centre in words of its own. */
import { z } from 'zod';
import type { KnowledgeSearch } from '../../contract/knowledge.ts';
import { defineTool, type Tool } from './define-tool.ts';

const MAX_PASSAGES = 5;

export function createSearchKnowledge(search: KnowledgeSearch): Tool {
  return defineTool({
    name: 'search_knowledge',
    description:
      'Searches the help centre. Use it when the passages you have do not answer: ask in other words, or for one part of the question.',
    input: z.object({
      query: z.string().min(1).max(300).describe('A complete question or a few key words, without pronouns.'),
    }),
    async run({ query }, _context, signal) {
      const { passages, confident } = await search.search({ text: query, limit: MAX_PASSAGES }, signal);
      return { kind: 'found', passages, isConfident: confident };
    },
  });
}
