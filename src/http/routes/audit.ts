/** Who did what to what: the audit log, a page at a time, with whether its chain is whole. */
import { z } from 'zod';
import type { Audit } from '../../contract/audit.ts';
import type { Admissions } from '../admission.ts';
import type { Route } from '../route.ts';
import { get, json } from '../route.ts';
import { wholeNumber } from '../schemas.ts';

const page = z.object({
  limit: wholeNumber({ min: 1, max: 200, usual: 50 }),
  before: wholeNumber({ min: 1, max: Number.MAX_SAFE_INTEGER, usual: Number.MAX_SAFE_INTEGER }),
});
const entry = z
  .object({
    seq: z.int(),
    at: z.iso.datetime(),
    actor: z.string(),
    action: z.string(),
    object: z.string(),
    result: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEntry' });
const entries = z
  .object({ entries: z.array(entry), nextBefore: z.int().nullable() })
  .meta({ id: 'AuditPage' });

interface AuditRouteOptions {
  readonly admissions: Pick<Admissions, 'staff'>;
  readonly audit: Pick<Audit, 'list'>;
}

export function auditRoutes({ admissions, audit }: AuditRouteOptions): readonly Route[] {
  return [
    get({
      path: '/api/admin/audit',
      tag: 'Operation',
      summary: 'Read the audit log, newest first',
      description: '`nextBefore` is the `before` of the next page, null at the end.',
      admission: admissions.staff('read-audit'),
      input: page,
      answers: [{ status: 200, description: 'Entries without any content.', schema: entries }],
      async handle({ input: { limit, before } }) {
        const found = await audit.list(limit, before);
        const last = found.length < limit ? undefined : found.at(-1);
        return json({
          entries: found.map((each) => ({ ...each, at: new Date(each.at).toISOString() })),
          nextBefore: last?.seq ?? null,
        });
      },
    }),
  ];
}
