/** Runs one tool call of a model, journalled, so that a restart does not act twice. */
import { z } from 'zod';
import type { ToolCall } from '../../contract/models.ts';
import type { ReachCheckpoint } from '../../contract/telemetry.ts';
import type { ToolContext, ToolOutcome } from '../tools/define-tool.ts';
import type { Offer } from '../tools/toolbox.ts';
import type { StepJournal } from './answering.ts';

const passage = z.object({
  chunkId: z.string(),
  documentId: z.string(),
  title: z.string(),
  headings: z.array(z.string()),
  url: z.string().exactOptional(),
  text: z.string(),
  score: z.number(),
  isFile: z.boolean().exactOptional(),
});

const toolOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('said'), text: z.string() }),
  z.object({ kind: z.literal('found'), passages: z.array(passage), isConfident: z.boolean() }),
  z.object({ kind: z.literal('hand-over'), detail: z.string().exactOptional() }),
  z.object({ kind: z.literal('rejected'), problem: z.string() }),
]);

interface ToolStep {
  readonly journal: StepJournal;
  readonly reach: ReachCheckpoint;
  readonly context: ToolContext;
  readonly signal: AbortSignal;
}

export async function runTool(offer: Offer, call: ToolCall, step: ToolStep): Promise<ToolOutcome> {
  const { journal, reach, context, signal } = step;
  const input = JSON.stringify([context.callNumber, call.name, call.input]);
  const stored = await journal.step({ kind: 'tool', name: call.name, input }, async () => {
    reach('tool-starting');
    const outcome = await offer.run(call, context, signal);
    reach('tool-finished');
    return JSON.stringify(outcome);
  });
  reach('tool-journalled');
  return toolOutcome.parse(JSON.parse(stored));
}
