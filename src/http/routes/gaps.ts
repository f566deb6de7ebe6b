/** What the knowledge base lacks, for who writes its articles. */
import { z } from 'zod';
import type { Gaps } from '../../contract/gaps.ts';
import { presentTicketNumber, presentTime } from '../../contract/public-shapes.ts';
import type { Admissions } from '../admission.ts';
import { signalUntilClosed } from '../deadline.ts';
import type { Route } from '../route.ts';
import { get, json } from '../route.ts';
import { time, wholeNumber } from '../schemas.ts';

/** A large help centre is compared passage by passage. */
const REPORT_TIMEOUT_MS = 60_000;
const DEFAULT_DAYS = 30;
const DEFAULT_STALE_DAYS = 365;
const MAX_DAYS = 3_650;

const query = z.object({
  days: wholeNumber({ min: 1, max: MAX_DAYS, usual: DEFAULT_DAYS }),
  staleDays: wholeNumber({ min: 1, max: MAX_DAYS, usual: DEFAULT_STALE_DAYS }),
});

const place = z.object({ source: z.string(), headings: z.array(z.string()) });
const report = z
  .object({
    since: time,
    unanswered: z.array(
      z.object({
        question: z.string(),
        others: z.array(z.string()),
        asked: z.int(),
        conversations: z.int(),
        lastAskedAt: time,
      }),
    ),
    disliked: z.array(
      z.object({
        question: z.string().optional(),
        answer: z.string(),
        comment: z.string().optional(),
        articles: z.array(z.string()).meta({ description: 'Paths within the folder.' }),
        ratedAt: time,
      }),
    ),
    proposed: z.array(
      z.object({
        ticket: z.string(),
        question: z.string().optional(),
        text: z.string().meta({ description: 'What staff wrote.' }),
        proposedAt: time,
      }),
    ),
    stale: z.array(z.object({ source: z.string(), title: z.string(), changedAt: time })),
    duplicates: z.array(z.object({ similarity: z.number(), first: place, second: place })),
    isPartial: z.boolean().meta({ description: 'There was more than is looked at.' }),
  })
  .meta({ id: 'GapReport' });

export interface GapRouteOptions {
  readonly admissions: Pick<Admissions, 'staff'>;
  readonly gaps: Gaps;
}

export function gapRoutes({ admissions, gaps }: GapRouteOptions): readonly Route[] {
  return [
    get({
      path: '/api/admin/gaps',
      tag: 'Operation',
      summary: 'What the knowledge base lacks',
      description:
        'Unanswered questions in groups, answers with a thumbs down, words that staff proposed, old articles and passages that say the same. Personal data is masked.',
      admission: admissions.staff('read-gaps'),
      input: query,
      answers: [{ status: 200, description: 'The report.', schema: report }],
      async handle({ input, response }) {
        const found = await gaps.report(input, signalUntilClosed(response, REPORT_TIMEOUT_MS));
        return json({
          ...found,
          since: presentTime(found.since),
          unanswered: found.unanswered.map((cluster) => ({
            ...cluster,
            lastAskedAt: presentTime(cluster.lastAskedAt),
          })),
          disliked: found.disliked.map((answer) => ({ ...answer, ratedAt: presentTime(answer.ratedAt) })),
          proposed: found.proposed.map(({ ticketNumber, proposedAt, ...proposal }) => ({
            ticket: presentTicketNumber(ticketNumber),
            ...proposal,
            proposedAt: presentTime(proposedAt),
          })),
          stale: found.stale.map((article) => ({ ...article, changedAt: presentTime(article.changedAt) })),
        });
      },
    }),
  ];
}
