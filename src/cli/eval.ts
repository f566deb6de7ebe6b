/** `eval`: asks golden questions, measures the answers, and fails when they became worse. */
import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { AppError } from '../contract/errors.ts';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { printEvaluation } from './evaluation-report.ts';
import { printFailure, printJson, showProgress } from './output.ts';
import type { EvaluationReport, Product } from './product.ts';
import { untilInterrupted } from './until-interrupted.ts';

interface EvalOptions {
  readonly baseline?: string | undefined;
  readonly writeBaseline?: boolean;
  readonly tolerance: number;
  readonly junit?: string;
  readonly json?: boolean;
}

const BASELINE_NAME = 'baseline.json';
const DEFAULT_TOLERANCE_POINTS = 2;
const POINTS = 100;
const WRONG_USAGE = 2;

export function evalCommand(product: Product): Command {
  const command = new Command('eval')
    .description(
      'ask the golden questions of a folder and measure the answers; ends with 1 when they are worse than the baseline',
    )
    .argument('<path>', 'folder with .jsonl or .md files of questions, or one such file')
    .option(
      '--baseline <file>',
      `what to compare with (default: ${BASELINE_NAME} in the folder, if it is there)`,
    )
    .option('--write-baseline', 'keep this result as the baseline and compare with nothing')
    .option(
      '--tolerance <points>',
      'by how many points of a hundred a figure may fall',
      readPoints,
      DEFAULT_TOLERANCE_POINTS,
    )
    .option('--junit <file>', 'also write the result as JUnit XML')
    .option('--json', 'print the result as JSON')
    .action(async (path: string, options: EvalOptions) => {
      const place = options.baseline ?? usualBaseline(path);
      if (options.writeBaseline === true) {
        if (place === undefined) {
          return command.error('error: name the file for the baseline with --baseline', {
            exitCode: WRONG_USAGE,
          });
        }
        const report = await evaluate(product, command, path, { ...options, baseline: undefined });
        await writeFile(place, `${JSON.stringify(report.baseline, undefined, 2)}\n`);
        return await show(report, options);
      }
      const baseline = options.baseline ?? existing(place);
      const report = await evaluate(product, command, path, { ...options, baseline });
      await show(report, options);
      const fallen = report.comparison?.regressions.length ?? 0;
      if (fallen > 0) throw new AppError('conflict', `${fallen} figures are worse than the baseline.`);
    });
  return withConfigFlags(command, ['KNOWLEDGE_DIR']);
}

/** A set that cannot be used is wrong usage: no answer became worse. */
async function evaluate(
  product: Product,
  command: Command,
  path: string,
  { baseline, tolerance, json }: EvalOptions,
): Promise<EvaluationReport> {
  const knowledge = await product.openKnowledge(readQuietConfig(command));
  try {
    const given = {
      baselineFile: baseline,
      tolerance: tolerance / POINTS,
      onProgress: (done: number, total: number) => showProgress(`${done}/${total}`),
    };
    const report = await untilInterrupted((signal) => knowledge.evaluate(path, given, signal));
    showProgress('');
    return report;
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'invalid-request') throw cause;
    printFailure(cause, json === true);
    throw new CommanderError(WRONG_USAGE, 'switchboard.wrong-set', cause.message);
  } finally {
    await knowledge.close();
  }
}

/** A single file has none of its own: its folder's is of all questions there. */
function usualBaseline(path: string): string | undefined {
  return existing(path) !== undefined && statSync(path).isDirectory() ? join(path, BASELINE_NAME) : undefined;
}

function existing(path: string | undefined): string | undefined {
  return path !== undefined && existsSync(path) ? path : undefined;
}

async function show(report: EvaluationReport, { junit, json }: EvalOptions): Promise<void> {
  if (junit !== undefined) await writeFile(junit, report.junit);
  if (json === true) printJson(withoutCopies(report));
  else printEvaluation(report);
}

function readPoints(text: string): number {
  const points = Number(text);
  if (text.trim() === '' || !(points >= 0 && points <= POINTS))
    throw new InvalidArgumentError('It must be a number from 0 to 100.');
  return points;
}

/** The outcome of each question once, and no XML in JSON. */
function withoutCopies({ evaluation, comparison, misses }: EvaluationReport) {
  return { ...evaluation, comparison, misses };
}
