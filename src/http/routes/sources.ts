/** The articles that answers rest on: listed, and read again from their folder or website. */
import { z } from 'zod';
import { presentTime } from '../../contract/public-shapes.ts';
import type { Sources } from '../../contract/sources.ts';
import type { Admissions } from '../admission.ts';
import { signalUntilClosed } from '../deadline.ts';
import type { Route } from '../route.ts';
import { get, json, post } from '../route.ts';
import { noInput, time } from '../schemas.ts';

/** Embedding a large folder takes minutes. */
const INGEST_TIMEOUT_MS = 10 * 60_000;
const MAX_URL_CHARACTERS = 4_096;
const MAX_LINK_DEPTH = 5;

const source = z
  .object({
    id: z.string(),
    source: z.string().meta({ description: 'Path within the folder, or address.' }),
    title: z.string(),
    url: z.string().optional(),
    site: z.string().optional().meta({ description: 'Address that the page was found from.' }),
    updatedAt: time,
  })
  .meta({ id: 'Source' });
const skipped = z.array(z.object({ source: z.string(), reason: z.string() }));
const site = z
  .object({
    address: z.string(),
    depth: z.int(),
    readAt: time,
    documents: z.int(),
    skipped: skipped.meta({ description: 'What its last reading left out and why; at most 200.' }),
  })
  .meta({ id: 'Site' });
const sourceList = z.object({ sources: z.array(source), sites: z.array(site) }).meta({ id: 'SourceList' });
const ingestRequest = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(MAX_URL_CHARACTERS)
      .optional()
      .meta({ description: 'A web page or a sitemap; without it, the articles in KNOWLEDGE_DIR.' }),
    depth: z
      .int()
      .min(0)
      .max(MAX_LINK_DEPTH)
      .default(0)
      .meta({ description: 'Links to follow from a page.' }),
  })
  .meta({ id: 'IngestRequest' });
const report = z
  .object({
    documents: z.int(),
    chunks: z.int(),
    embedded: z.int().meta({ description: 'Passages embedded now.' }),
    withoutVector: z.int(),
    unchanged: z.int(),
    removed: z.int(),
    skipped,
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
        const { documents, sites } = await sources.list();
        return json({
          sources: documents.map(({ id, source, title, url, site, updatedAt }) => ({
            id,
            source,
            title,
            url,
            site,
            updatedAt: presentTime(updatedAt),
          })),
          sites: sites.map(({ readAt, ...rest }) => ({ ...rest, readAt: presentTime(readAt) })),
        });
      },
    }),
    post({
      path: '/api/admin/sources/ingest',
      deed: 'sources.ingest',
      tag: 'Operation',
      summary: 'Read the articles again from KNOWLEDGE_DIR, or a website',
      description:
        'Only what changed is embedded again. While one runs, a second call waits for the same one.',
      admission: admissions.staff('change-sources'),
      input: ingestRequest,
      answers: [{ status: 200, description: 'What changed.', schema: report }],
      async handle({ response, input: { url, depth } }) {
        const signal = signalUntilClosed(response, INGEST_TIMEOUT_MS);
        const site = url === undefined ? undefined : { address: url, depth };
        return json(await (site === undefined ? sources.ingest(signal) : sources.ingestSite(site, signal)));
      },
    }),
  ];
}
