/** Fields of what Slack sends. One that looks odd counts as one that is not there: what somebody wrote or pressed is not lost for it. */
import { z } from 'zod';

/** An empty text says as little as none. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value || undefined)
  .catch(undefined);
export const flag = z.boolean().nullish().catch(undefined);
/** Of anything: each part is read by whoever needs it. */
export const optionalList = z.array(z.unknown()).nullish().catch(undefined);
