/** The articles as operators see them, read again one at a time. */
import type { KnowledgeStore } from '../contract/knowledge.ts';
import type { Sources, SourcesReport } from '../contract/sources.ts';
import type { Knowledge } from './knowledge.ts';

interface SourcesOptions {
  readonly store: Pick<KnowledgeStore, 'documents'>;
  readonly knowledge: Pick<Knowledge, 'ingest'>;
  readonly folder: string;
}

export function createSources({ store, knowledge, folder }: SourcesOptions): Sources {
  let running: Promise<SourcesReport> | undefined;

  return {
    list: () => store.documents(),
    ingest(signal) {
      running ??= knowledge
        .ingest(folder, () => undefined, signal)
        .finally(() => {
          running = undefined;
        });
      return running;
    },
  };
}
