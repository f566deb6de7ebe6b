/** Lets the model hand the conversation to a person. */
import { z } from 'zod';
import { defineTool, type Tool } from './define-tool.ts';

/** A ticket's detail takes 500 characters. */
const MAX_DETAIL_CHARACTERS = 500;

export function createEscalate(): Tool {
  return defineTool({
    name: 'escalate',
    description:
      'Hands the conversation to a person and ends your work. Use it when the customer asks for a person, is upset, or needs something done that only staff can do.',
    input: z.object({
      summary: z
        .string()
        .max(MAX_DETAIL_CHARACTERS)
        .optional()
        .describe('One or two sentences for the colleague: what the customer wants and what was tried.'),
    }),
    run: async ({ summary }) => ({
      kind: 'hand-over',
      ...(summary === undefined ? {} : { detail: summary }),
    }),
  });
}
