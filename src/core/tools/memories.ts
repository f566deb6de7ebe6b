/** Lets the model keep facts about a customer and look them up again. */
import { z } from 'zod';
import type { MemoryStore } from '../../contract/memory-store.ts';
import type { Memory } from '../../contract/records.ts';
import type { Clock } from '../../contract/telemetry.ts';
import { contentStems, shareOf } from '../answer/support/content-words.ts';
import { derivedId } from '../ids.ts';
import { keepFact } from '../memory/keep-fact.ts';
import { defineTool, type Tool, type ToolContext } from './define-tool.ts';
import { wordSimilarity } from './word-similarity.ts';

interface MemoryToolOptions {
  readonly memories: MemoryStore;
  readonly clock: Clock;
}

const MAX_RECALLED = 10;
const MAX_TEXT_CHARACTERS = 300;
const MAX_SUBJECT_CHARACTERS = 40;
const DEFAULT_IMPORTANCE = 0.5;
const DAY_MS = 86_400_000;
const MAX_DAYS = 3_650;
/** Shares of a fact's words: that the customer used, and that stand in an article. */
const TOLD = 0.3;
const WRITTEN = 0.6;

export function createRemember({ memories, clock }: MemoryToolOptions): Tool {
  return defineTool({
    name: 'remember',
    description:
      'Keeps one lasting fact that the customer told about themselves, such as the product or plan they use. Never secrets, payment data or health.',
    input: z.object({
      fact: z.string().min(3).max(MAX_TEXT_CHARACTERS).describe('One short sentence about the customer.'),
      subject: z
        .string()
        .min(2)
        .max(MAX_SUBJECT_CHARACTERS)
        .optional()
        .describe(
          'A word for what it is about, such as "plan", "system" or "name"; replaces what was known about that.',
        ),
      importance: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('0 to 1; what is least important is forgotten first.'),
      expiresInDays: z
        .number()
        .int()
        .min(1)
        .max(MAX_DAYS)
        .optional()
        .describe('Leave out for lasting facts.'),
    }),
    async run({ fact, subject, importance = DEFAULT_IMPORTANCE, expiresInDays }, context) {
      const { customerId, turnId, callNumber, restore } = context;
      if (comesFromOthers(fact, context))
        return { kind: 'said', text: 'Not kept: the customer did not say so.' };
      const now = clock();
      await keepFact(
        memories,
        {
          text: restore(fact),
          ...(subject === undefined ? {} : { subject: restore(subject) }),
          importance,
          ...(expiresInDays === undefined ? {} : { expiresAt: now + expiresInDays * DAY_MS }),
        },
        // A repeated turn replaces what it wrote before.
        { id: derivedId('memory', turnId, callNumber), customerId, now },
      );
      return { kind: 'said', text: 'Kept.' };
    },
  });
}

export function createRecallMemories({ memories, clock }: MemoryToolOptions): Tool {
  return defineTool({
    name: 'recall_memories',
    description: 'Looks up facts that this customer told earlier.',
    input: z.object({
      about: z.string().max(MAX_TEXT_CHARACTERS).optional().describe('Words that the facts should hold.'),
    }),
    async run({ about }, { customerId }) {
      const known = await memories.recall(customerId, clock());
      const wanted = about === undefined ? known : nearestFirst(known, about);
      const lines = wanted.slice(0, MAX_RECALLED).map(({ text }) => `- ${text}`);
      return {
        kind: 'said',
        text: lines.length > 0 ? lines.join('\n') : 'Nothing is known about this customer.',
      };
    },
  });
}

/** A fact that an article brought along is none about this customer, whatever the article says. */
function comesFromOthers(fact: string, { customerSaid, othersWrote }: ToolContext): boolean {
  const stems = contentStems(fact);
  const told = shareOf(stems, contentStems(customerSaid));
  return told < TOLD && shareOf(stems, contentStems(othersWrote)) >= WRITTEN;
}

/** The sort keeps the order of importance among those that are equally near. */
function nearestFirst(memories: readonly Memory[], about: string): readonly Memory[] {
  const nearness = new Map(memories.map((memory) => [memory, wordSimilarity(memory.text, about)]));
  return [...memories].sort((first, second) => (nearness.get(second) ?? 0) - (nearness.get(first) ?? 0));
}
