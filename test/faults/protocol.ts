/** What a fault test and the process that it kills say to each other. */
import { z } from 'zod';
import { CHECKPOINTS } from '../../src/contract/telemetry.ts';

/** Given to the process at its start. */
export const settings = z.object({ platformUrl: z.url(), mode: z.enum(['keys', 'look-up']) });

export const command = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('serve') }),
  z.object({
    kind: z.literal('arm'),
    checkpoint: z.enum(CHECKPOINTS),
    /** Dies when it is reached for this time from now on, from 1. */
    hit: z.number(),
    /** 0 = in the same instant. */
    afterMs: z.number(),
  }),
]);

export type Command = z.infer<typeof command>;

/** The only thing that the process ever says. */
export const SERVING = 'serving';
