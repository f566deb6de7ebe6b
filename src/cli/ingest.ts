/** `ingest`: brings the knowledge base in line with a folder of articles, or with a website. */
import { Command, InvalidArgumentError } from 'commander';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { forTerminal, print, printJson, showProgress } from './output.ts';
import type { IngestProgress, IngestReport, KnowledgeBase, Product } from './product.ts';
import { untilInterrupted } from './until-interrupted.ts';

interface IngestOptions {
  readonly depth: number;
  readonly forget?: boolean;
  readonly json?: boolean;
}

const WEB_ADDRESS = /^https?:\/\//i;
const MAX_DEPTH = 5;

export function ingestCommand(product: Product): Command {
  const command = new Command('ingest');
  command
    .description(
      'read articles; only what changed is embedded again, and what is gone from the folder or website is forgotten',
    )
    .argument('[source]', 'folder of articles, or address of a web page or sitemap (default: KNOWLEDGE_DIR)')
    .option('--depth <links>', 'how many links to follow from a web page, within its site', readDepth, 0)
    .option('--forget', 'forget what was read from this address')
    .option('--json', 'print the report as JSON')
    .action(async (source: string | undefined, options: IngestOptions) => {
      const isSite = source !== undefined && URL.canParse(source) && WEB_ADDRESS.test(source);
      if (options.forget === true && !isSite)
        command.error('--forget needs the address of a web page or sitemap.', { exitCode: 2 });
      const config = readQuietConfig(command);
      const knowledge = await product.openKnowledge(config);
      try {
        if (options.forget === true && isSite) await forget(knowledge, source, options);
        else await ingest(knowledge, source ?? config.knowledge.dir, isSite, options);
      } finally {
        await knowledge.close();
      }
    });
  return withConfigFlags(command);
}

async function ingest(
  knowledge: KnowledgeBase,
  source: string,
  isSite: boolean,
  { depth, json }: IngestOptions,
): Promise<void> {
  const report = await untilInterrupted((signal) =>
    isSite
      ? knowledge.ingestSite({ address: source, depth }, showFile, signal)
      : knowledge.ingest(source, showFile, signal),
  );
  showProgress('');
  if (json === true) printJson(report);
  else printReport(report);
}

async function forget(knowledge: KnowledgeBase, address: string, { json }: IngestOptions): Promise<void> {
  const removed = await knowledge.forgetSite(address);
  if (json === true) printJson({ removed });
  else print(`${removed} articles forgotten.`);
}

function readDepth(text: string): number {
  const depth = Number(text);
  if (Number.isInteger(depth) && depth >= 0 && depth <= MAX_DEPTH) return depth;
  throw new InvalidArgumentError(`It must be a whole number from 0 to ${MAX_DEPTH}.`);
}

function showFile({ done, total, source }: IngestProgress): void {
  showProgress(forTerminal(`${done}/${total} ${source}`));
}

function printReport(report: IngestReport): void {
  for (const { source, reason } of report.skipped) print(forTerminal(`skipped ${source}: ${reason}`));
  print(`${report.documents} articles with ${report.chunks} passages.`);
  print(
    `${report.embedded} passages embedded, ${report.unchanged} articles unchanged, ${report.removed} removed.`,
  );
  if (report.withoutVector > 0) {
    print(
      `${report.withoutVector} passages are found by words only: the embedding model is gone. Ingest again later.`,
    );
  }
}
