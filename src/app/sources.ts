/** The articles as operators see them, read again one source at a time. */
import type { KnowledgeStore, SiteStore } from '../contract/knowledge.ts';
import type { Sources, SourcesReport } from '../contract/sources.ts';
import type { Knowledge } from './knowledge.ts';

interface SourcesOptions {
  readonly documents: Pick<KnowledgeStore, 'documents'>;
  readonly sites: Pick<SiteStore, 'sites'>;
  readonly knowledge: Pick<Knowledge, 'ingest' | 'ingestSite'>;
  readonly folder: string;
}

export function createSources({ documents, sites, knowledge, folder }: SourcesOptions): Sources {
  const running = new Map<string, Promise<SourcesReport>>();

  const once = (what: string, start: () => Promise<SourcesReport>): Promise<SourcesReport> => {
    const report = running.get(what) ?? start().finally(() => running.delete(what));
    running.set(what, report);
    return report;
  };

  return {
    list: async () => ({ documents: await documents.documents(), sites: await sites.sites() }),
    ingest: (signal) => once('folder', () => knowledge.ingest(folder, () => undefined, signal)),
    ingestSite: (site, signal) =>
      once(`site:${site.address}`, () => knowledge.ingestSite(site, () => undefined, signal)),
  };
}
