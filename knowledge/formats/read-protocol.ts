/** What the product and the process that reads a file say to each other. */
import { z } from 'zod';

export interface ReadTask {
  readonly mimeType: string;
  readonly fallbackTitle: string;
  /** Whether each section of the answer is to be one passage. */
  readonly isSplit: boolean;
}

const article = z.object({
  title: z.string(),
  url: z.string().exactOptional(),
  links: z.array(z.string()).readonly().exactOptional(),
  isUnlisted: z.boolean().exactOptional(),
  sections: z
    .array(
      z.object({
        headings: z.array(z.string()).readonly(),
        anchor: z.string().exactOptional(),
        blocks: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});

export const readAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), article }),
  /** Files of this kind hold no text. */
  z.object({ kind: z.literal('textless') }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);

export type ReadAnswer = z.output<typeof readAnswer>;
