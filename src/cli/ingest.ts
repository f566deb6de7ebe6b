/** `ingest`: brings the knowledge base in line with a folder of articles. */
import { Command } from 'commander';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { forTerminal, print, printJson, showProgress } from './output.ts';
import type { IngestProgress, IngestReport, Product } from './product.ts';
import { untilInterrupted } from './until-interrupted.ts';

interface IngestOptions {
  readonly json?: boolean;
}

export function ingestCommand(product: Product): Command {
  const command = new Command('ingest')
    .description(
      'read articles; only what changed is embedded again, and what is gone from the folder is forgotten',
    )
    .argument('[folder]', 'folder of articles (default: KNOWLEDGE_DIR)')
    .option('--json', 'print the report as JSON')
    .action(async (folder: string | undefined, options: IngestOptions) => {
      const config = readQuietConfig(command);
      const knowledge = await product.openKnowledge(config);
      try {
        const report = await untilInterrupted((signal) =>
          knowledge.ingest(folder ?? config.knowledge.dir, showFile, signal),
        );
        showProgress('');
        if (options.json === true) printJson(report);
        else printReport(report);
      } finally {
        await knowledge.close();
      }
    });
  return withConfigFlags(command);
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
