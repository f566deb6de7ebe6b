/** The articles that answers rest on: listed, and read again from their folder. */
import { z } from 'zod';
import { presentTime } from '../../contract/public-shapes.ts';
import type { Sources } from '../../contract/sources.ts';
import type { Admissions } from '../admission.ts';
import { signalUntilClosed } from '../deadline.ts';
import type { Route } from '../route.ts';
import { get, json, post } from '../route.ts';
import { emptyBody, noInput, time } from '../schemas.ts';

/** Embedding a large folder takes minutes. */
const INGEST_TIMEOUT_MS = 10 * 60_000;

const source = z
  .object({
    id: z.string(),
    source: z.string().meta({ description: 'Path within the folder, or address.' }),
    title: z.string(),
    url: z.string().optional(),
    updatedAt: time,
  })
  .meta({ id: 'Source' });
const sourceList = z.object({ sources: z.array(source) }).meta({ id: 'SourceList' });
const report = z
  .object({
    documents: z.int(),
    chunks: z.int(),
    embedded: z.int().meta({ description: 'Passages embedded now.' }),
    withoutVector: z.int(),
    unchanged: z.int(),
    removed: z.int(),
    skipped: z.array(z.object({ source: z.string(), reason: z.string() })),
  })
  .meta({ id: 'IngestReport' });

export interface SourceRouteOptions {
  readonly admissions: Pick<Admissions, 'staff'>;
  readonly sources: Sources;
}

export function sourceRoutes({ admissions, sources }: SourceRouteOptions): readonly Route[] {
  return [
    get({
      path: '/api/admin/sources',
      tag: 'Operation',
      summary: 'List the articles that answers rest on',
      admission: admissions.staff('read-sources'),
      input: noInput,
      answers: [{ status: 200, description: 'All of them.', schema: sourceList }],
      async handle() {
        const documents = await sources.list();
        return json({
          sources: documents.map(({ id, source, title, url, updatedAt }) => ({
            id,
            source,
            title,
            url,
            updatedAt: presentTime(updatedAt),
          })),
        });
      },
    }),
    post({
      path: '/api/admin/sources/ingest',
      tag: 'Operation',
      summary: 'Read the articles again from KNOWLEDGE_DIR',
      description:
        'Only what changed is embedded again. While one runs, a second call waits for the same one.',
      admission: admissions.staff('change-sources'),
      input: emptyBody,
      answers: [{ status: 200, description: 'What changed.', schema: report }],
      async handle({ response }) {
        return json(await sources.ingest(signalUntilClosed(response, INGEST_TIMEOUT_MS)));
      },
    }),
  ];
}
