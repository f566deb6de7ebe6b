/** Brings the stored pages of one website in line with what is there now. Other sites, and the folder, stay as they are. */
import { createHash } from 'node:crypto';
import type { Fetched, FetchFile } from '../../../src/contract/fetching.ts';
import type {
  KnowledgeChunk,
  KnowledgeDocument,
  KnowledgeStore,
  SiteStore,
} from '../../../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../../../src/contract/models.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import type { ReadArticle } from '../../formats/file-reader.ts';
import { type FileResult, type LeftOut, tally } from '../file-results.ts';
import type { IngestionProgress, IngestionReport } from '../ingestion.ts';
import { createArticleWriter, unchanged } from '../store-article.ts';
import type { WaitingPage } from './frontier.ts';
import { readPage } from './read-page.ts';
import { findPages, type SitePages } from './site-pages.ts';
import { createSiteRequests, type SiteRequests } from './site-requests.ts';

export interface SiteIngestion {
  /**
   * `address` is a page or a sitemap; from a page, links within the site are followed `depth` times.
   * @throws AppError `knowledge-unreadable` when the address itself cannot be read; then nothing changes
   */
  ingest(
    address: string,
    depth: number,
    onProgress: (progress: IngestionProgress) => void,
    signal: AbortSignal,
  ): Promise<IngestionReport>;
  /** Removes the pages of a site. Answers how many there were. */
  forget(address: string): Promise<number>;
}

export interface SiteIngestionOptions {
  readonly store: KnowledgeStore;
  readonly sites: SiteStore;
  readonly embeddings: EmbeddingModel;
  readonly readArticle: ReadArticle;
  readonly fetchFile: FetchFile;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The page may be there still, so what is stored of it stays. */
const MAY_COME_BACK: readonly LeftOut[] = ['unreachable', 'forbidden', 'page-limit', 'byte-limit'];

interface Visit {
  readonly site: URL;
  readonly depth: number;
  readonly pages: SitePages;
  readonly requests: SiteRequests;
  readonly stored: ReadonlyMap<string, KnowledgeDocument>;
}

/** What is known of a page from the last time. */
interface Known {
  readonly chunks: readonly KnowledgeChunk[];
  readonly document: KnowledgeDocument | undefined;
  /** Nothing is to be done if the page is the same: it is of this site, its vectors are of today's model, and no link is followed. */
  readonly isEnough: boolean;
}

export function createSiteIngestion(options: SiteIngestionOptions): SiteIngestion {
  const { store, sites, embeddings, readArticle, fetchFile, clock, logger } = options;
  const write = createArticleWriter({ store, embeddings });

  const look = async ({ site, depth, stored }: Visit, page: WaitingPage): Promise<Known> => {
    const document = stored.get(page.url);
    if (document?.site !== site.href) return { chunks: [], document: undefined, isEnough: false };
    const chunks = await store.chunks([document.id]);
    const isOfToday = chunks.every(({ model }) => model === embeddings.id);
    return { chunks, document, isEnough: isOfToday && page.depth >= depth };
  };

  const ask = async ({ pages, requests }: Visit, page: WaitingPage, known: Known, signal: AbortSignal) => {
    if (pages.first?.url === page.url) return { kind: 'fetched', fetched: pages.first } as const;
    return await requests.get(page.url, known.isEnough ? known.document?.etag : undefined, signal);
  };

  const ingestPage = async (visit: Visit, page: WaitingPage, signal: AbortSignal): Promise<FileResult> => {
    const known = await look(visit, page);
    const answer = await ask(visit, page, known, signal);
    if (answer.kind === 'unchanged') return unchanged(page.url, known.chunks);
    if (answer.kind === 'failed') return { kind: 'skipped', source: page.url, reason: answer.reason };
    return await take(visit, page, { known, fetched: answer.fetched }, signal);
  };

  const take = async (
    { site, depth, pages }: Visit,
    page: WaitingPage,
    { known, fetched }: { readonly known: Known; readonly fetched: Fetched },
    signal: AbortSignal,
  ): Promise<FileResult> => {
    const skipped = (reason: LeftOut) => ({ kind: 'skipped', source: page.url, reason }) as const;
    const contentHash = createHash('sha256').update(fetched.bytes).digest('hex');
    const isSame = known.document?.contentHash === contentHash;
    if (isSame && known.isEnough) return unchanged(page.url, known.chunks);
    if (!pages.robots.allows(new URL(fetched.url))) return skipped('robots');

    const article = await readPage(fetched, readArticle, signal);
    if (typeof article === 'string') return skipped(article);
    if (page.depth < depth) pages.frontier.add(article.links ?? [], fetched.url, page.depth + 1);
    if (article.isUnlisted === true) return skipped('unlisted');
    // Our anchors are not those of the page.
    const sections = article.sections.map(({ headings, blocks }) => ({ headings, blocks }));
    return await write(
      { title: article.title, url: fetched.url, sections },
      {
        source: page.url,
        contentHash,
        isSame,
        storedChunks: known.chunks,
        page: { site: site.href, etag: fetched.etag },
      },
      signal,
    );
  };

  const ofSite = async (address: string): Promise<readonly KnowledgeDocument[]> =>
    (await store.documents()).filter(({ site }) => site === address);

  const removeGone = async (address: string, results: readonly FileResult[]): Promise<number> => {
    const kept = new Set(
      results
        .filter((result) => result.kind !== 'skipped' || MAY_COME_BACK.includes(result.reason))
        .map(({ source }) => source),
    );
    const gone = (await ofSite(address)).filter(({ source }) => !kept.has(source));
    if (gone.length > 0) await store.remove(gone.map(({ id }) => id));
    return gone.length;
  };

  return {
    async ingest(address, depth, onProgress, signal) {
      const site = new URL(address);
      site.hash = '';
      const requests = createSiteRequests(site, fetchFile);
      const pages = await findPages(site, requests, signal);
      const stored = new Map((await store.documents()).map((document) => [document.source, document]));
      const visit = { site, depth, pages, requests, stored };
      const results: FileResult[] = [];
      const { frontier } = pages;
      for (let page = frontier.next(); page !== undefined; page = frontier.next()) {
        signal.throwIfAborted();
        results.push(await ingestPage(visit, page, signal));
        onProgress({ source: page.url, done: results.length, total: frontier.total() });
      }
      for (const [source, reason] of frontier.passed()) results.push({ kind: 'skipped', source, reason });

      // A list that could not be read says nothing about what is gone.
      const removed = pages.failed.length === 0 ? await removeGone(site.href, results) : 0;
      const sum = tally(results);
      const report = { ...sum, skipped: [...pages.failed, ...sum.skipped], removed };
      const { documents, skipped } = report;
      await sites.keep({ address: site.href, depth, readAt: clock(), documents, skipped });
      logger.info('site-ingested', { ...report, skipped: skipped.length });
      return report;
    },
    async forget(address) {
      const { href } = new URL(address);
      const documents = await ofSite(href);
      if (documents.length > 0) await store.remove(documents.map(({ id }) => id));
      await sites.forget(href);
      return documents.length;
    },
  };
}
