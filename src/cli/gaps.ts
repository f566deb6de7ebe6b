/** `gaps`: what the knowledge base lacks, as the stored conversations show it. */
import { Command, InvalidArgumentError } from 'commander';
import type { GapReport, PassagePlace } from '../contract/gaps.ts';
import { presentTicketNumber } from '../contract/public-shapes.ts';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { forTerminal, print, printJson } from './output.ts';
import type { Product } from './product.ts';
import { untilInterrupted } from './until-interrupted.ts';

interface GapOptions {
  readonly days: number;
  readonly staleDays: number;
  readonly json?: boolean;
}

const DEFAULT_DAYS = 30;
const DEFAULT_STALE_DAYS = 365;
const MAX_DAYS = 3_650;
/** Of each list; `--json` prints all. */
const MAX_SHOWN = 20;
const COUNT_WIDTH = 5;

export function gapsCommand(product: Product): Command {
  const command = new Command('gaps')
    .description(
      'list what the articles lack: unanswered questions, disliked answers, old and double passages',
    )
    .option('--days <days>', 'how far back conversations are looked at', readDays, DEFAULT_DAYS)
    .option(
      '--stale-days <days>',
      'from when on an unchanged article counts as old',
      readDays,
      DEFAULT_STALE_DAYS,
    )
    .option('--json', 'print the report as JSON')
    .action(async ({ days, staleDays, json }: GapOptions) => {
      const knowledge = await product.openKnowledge(readQuietConfig(command));
      try {
        const report = await untilInterrupted((signal) => knowledge.reportGaps({ days, staleDays }, signal));
        if (json === true) printJson(report);
        else printReport(report, days);
      } finally {
        await knowledge.close();
      }
    });
  return withConfigFlags(command);
}

function readDays(text: string): number {
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= MAX_DAYS) return days;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MAX_DAYS}.`);
}

function printReport(
  { unanswered, disliked, proposed, stale, duplicates, isPartial }: GapReport,
  days: number,
): void {
  print(`The last ${days} days.`);
  section('Questions without an answer', unanswered, ({ asked, question, others }) => [
    `${String(asked).padStart(COUNT_WIDTH)} × ${question}`,
    ...others.map((other) => `        ${other}`),
  ]);
  section('Answers with a thumbs down', disliked, ({ question, answer, comment, articles }) => [
    `      ${question ?? '(the question is gone)'}`,
    `        answer: ${answer}`,
    ...(comment === undefined ? [] : [`        comment: ${comment}`]),
    ...(articles.length === 0 ? [] : [`        from: ${articles.join(', ')}`]),
  ]);
  section('Words that staff proposed', proposed, ({ ticketNumber, question, text }) => [
    `      ${presentTicketNumber(ticketNumber)}: ${question ?? '(the question is gone)'}`,
    `        ${text}`,
  ]);
  section('Articles that were not changed for long', stale, ({ source, changedAt }) => [
    `      ${source}, since ${new Date(changedAt).toISOString().slice(0, 10)}`,
  ]);
  section('Passages that say the same', duplicates, ({ similarity, first, second }) => [
    `  ${similarity.toFixed(2)}  ${placeOf(first)}`,
    `        ${placeOf(second)}`,
  ]);
  if (isPartial) print('\nThere was more than was looked at.');
}

function section<Item>(
  title: string,
  items: readonly Item[],
  linesOf: (item: Item) => readonly string[],
): void {
  print(`\n${title}: ${items.length}`);
  for (const item of items.slice(0, MAX_SHOWN)) {
    for (const line of linesOf(item)) print(forTerminal(line));
  }
  if (items.length > MAX_SHOWN) print(`      … and ${items.length - MAX_SHOWN} more (--json lists all)`);
}

function placeOf({ source, headings }: PassagePlace): string {
  return [source, ...headings].join(' › ');
}
