/** The tools of the product: which are offered to whom, and how one call is run. */
import { startDeadline } from '../../contract/deadline.ts';
import type { ToolCall, ToolDescription } from '../../contract/models.ts';
import type { Customer } from '../../contract/records.ts';
import type { Logger } from '../../contract/telemetry.ts';
import type { Tool, ToolContext, ToolOutcome } from './define-tool.ts';

export interface Toolbox {
  /** Chosen by policy alone; nothing that a customer or a text says changes it. */
  offered(customer: Customer): Offer;
  /** Closes what the tools hold open. */
  cleanup(): Promise<void>;
}

export interface Offer {
  readonly descriptions: readonly ToolDescription[];
  /** Never rejects, except with the abort reason: what goes wrong is told to the model. */
  run(call: ToolCall, context: ToolContext, signal: AbortSignal): Promise<ToolOutcome>;
}

export function createToolbox(tools: readonly Tool[], logger: Logger): Toolbox {
  const open = tools.filter(({ needsVerified }) => !needsVerified);
  const forEverybody = createOffer(open, logger);
  const forVerified = createOffer(tools, logger);
  return {
    offered: ({ assurance }) => (assurance === 'verified' ? forVerified : forEverybody),
    async cleanup() {
      const ends = await Promise.allSettled(tools.map((tool) => tool.cleanup()));
      for (const end of ends) if (end.status === 'rejected') logger.error('tool-cleanup-failed', end.reason);
    },
  };
}

function createOffer(tools: readonly Tool[], logger: Logger): Offer {
  const byName = new Map(tools.map((tool) => [tool.description.name, tool]));
  return {
    descriptions: tools.map(({ description }) => description),
    async run(call, context, signal) {
      const tool = byName.get(call.name);
      if (tool === undefined) {
        return {
          kind: 'rejected',
          problem: `There is no such tool. There are: ${[...byName.keys()].join(', ')}.`,
        };
      }
      try {
        return await runInTime(tool, call.input, context, signal);
      } catch (cause) {
        signal.throwIfAborted();
        logger.error('tool-failed', cause, { tool: call.name });
        return { kind: 'rejected', problem: 'The tool is out of order now. Go on without it.' };
      }
    },
  };
}

/** The deadline holds even for a tool that does not look at its signal. */
async function runInTime(
  tool: Tool,
  input: string,
  context: ToolContext,
  outer: AbortSignal,
): Promise<ToolOutcome> {
  const { signal, clear } = startDeadline(tool.timeoutMs, outer);
  try {
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return await Promise.race([tool.run(input, context, signal), aborted]);
  } finally {
    clear();
  }
}
