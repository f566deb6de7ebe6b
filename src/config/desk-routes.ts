/** Reads in which channels the cards of some tickets are: `priority:urgent=C0123ABCD, reason:legal+language:de=C0456ABCD`. */
import { z } from 'zod';
import type { DeskRoute } from '../contract/desk.ts';
import { WHY_A_PERSON } from '../contract/why-a-person.ts';

const CHANNEL = /^[CG][A-Z0-9]{4,20}$/;
const PRIORITIES = ['low', 'normal', 'high', 'urgent'];
const REASONS = Object.keys(WHY_A_PERSON);
const EXAMPLE = 'must look like: priority:urgent=C0123ABCD, reason:legal+language:de=C0456ABCD';

const condition = z.strictObject({
  priority: z.enum(['low', 'normal', 'high', 'urgent']).optional(),
  reason: z.custom<DeskRoute['reason']>((value) => REASONS.includes(String(value))).optional(),
  topic: z.string().min(1).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
});

export const deskRoutes = z.string().transform((value, context): readonly DeskRoute[] => {
  const parts = value.split(',').map((part) => part.trim());
  const read = parts.filter((part) => part !== '').map(readRoute);
  const [mistake] = read.length === 0 ? [EXAMPLE] : read.filter((route) => typeof route === 'string');
  if (mistake !== undefined) context.addIssue(mistake);
  return read.filter((route) => typeof route !== 'string');
});

/** The topics that routes name. */
export function topicsIn(value: string): readonly string[] {
  const routes = deskRoutes.safeParse(value).data ?? [];
  return routes.flatMap(({ topic }) => topic ?? []);
}

/** What is wrong with it, when it is none. */
function readRoute(text: string): DeskRoute | string {
  const split = text.lastIndexOf('=');
  const channel = text.slice(split + 1).trim();
  if (split < 1) return EXAMPLE;
  if (!CHANNEL.test(channel))
    return 'must name each channel by its id after the sign =, as in priority:urgent=C0123ABCD';
  const pairs = text.slice(0, split).split('+').map(readPair);
  const names = pairs.map(([name]) => name);
  if (new Set(names).size < names.length)
    return 'must name each of priority, reason, topic and language once in a route';
  const { data, error } = condition.safeParse(Object.fromEntries(pairs));
  return data === undefined ? mistakeAt(error?.issues[0]) : { ...definedIn(data), channel };
}

function readPair(text: string): readonly [string, string] {
  const colon = text.indexOf(':');
  return [text.slice(0, Math.max(colon, 0)).trim(), text.slice(colon + 1).trim()];
}

function mistakeAt(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.path[0]) {
    case 'priority':
      return `must name one of ${PRIORITIES.join(', ')} after priority:`;
    case 'reason':
      return `must name one of ${REASONS.join(', ')} after reason:`;
    case 'topic':
      return 'must name a topic of REFUSED_TOPICS after topic:';
    case 'language':
      return 'must name a language code of two letters after language:, as in language:de';
    default:
      return EXAMPLE;
  }
}

function definedIn(read: z.output<typeof condition>): Omit<DeskRoute, 'channel'> {
  const { priority, reason, topic, language } = read;
  return {
    ...(priority === undefined ? {} : { priority }),
    ...(reason === undefined ? {} : { reason }),
    ...(topic === undefined ? {} : { topic }),
    ...(language === undefined ? {} : { language }),
  };
}
