/** `ask`: one question, its answer, and on request why the bot answers so. */
import { Command } from 'commander';
import type { SearchResult } from '../contract/knowledge.ts';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { forTerminal, print, printJson } from './output.ts';
import type { AskedAnswer, Product } from './product.ts';
import { renderSources } from './sources.ts';
import { createMarkdownRenderer, isStyledTerminal } from './terminal-markdown.ts';
import { untilInterrupted } from './until-interrupted.ts';

const EXCERPT_CHARACTERS = 160;

interface AskOptions {
  readonly explain?: boolean;
  readonly json?: boolean;
}

export function askCommand(product: Product): Command {
  const command = new Command('ask')
    .description('answer one question from the knowledge base; no conversation is stored')
    .argument('<question...>', 'the question')
    .option('--explain', 'show the passages found, their scores, and the decision')
    .option('--json', 'print the answer as JSON')
    .action(async (words: readonly string[], options: AskOptions) => {
      const config = readQuietConfig(command);
      const knowledge = await product.openKnowledge(config);
      try {
        const asked = await untilInterrupted((signal) => knowledge.ask(words.join(' '), signal));
        if (options.json === true) printJson(options.explain === true ? asked : withoutSearch(asked));
        else printAnswer(asked, options.explain === true);
      } finally {
        await knowledge.close();
      }
    });
  return withConfigFlags(command);
}

function withoutSearch({ search, ...answer }: AskedAnswer) {
  return { ...answer, confidence: search.confidence };
}

function printAnswer(asked: AskedAnswer, explained: boolean): void {
  const render = createMarkdownRenderer(isStyledTerminal(process.stdout));
  print(asked.decision === 'handed-over' ? `A person is needed: ${asked.reason}.` : render(asked.text));
  if (asked.citations.length > 0) print(`\n${renderSources(asked.citations)}`);
  if (explained) print(`\n${renderSearch(asked)}`);
}

function renderSearch({ decision, search }: AskedAnswer): string {
  const certainty = search.confident ? 'confident' : 'not confident';
  const summary = `Decision: ${decision}. Confidence ${search.confidence.toFixed(2)} (${certainty})`;
  const degraded = search.degraded ? '; words only, the embedding model is gone' : '';
  const readAs = search.readAs === undefined ? [] : [forTerminal(`Searched for: ${search.readAs}`)];
  const passages = search.passages.map((_, rank) => renderPassage(search, rank));
  return [`${summary}${degraded}.`, ...readAs, ...passages].join('\n\n');
}

function renderPassage({ passages, parts }: SearchResult, rank: number): string {
  const passage = passages[rank];
  if (passage === undefined) return '';
  const scores = parts.find(({ chunkId }) => chunkId === passage.chunkId);
  const place = [passage.title, ...passage.headings].join(' › ');
  const excerpt = passage.text.replace(/\s+/g, ' ').slice(0, EXCERPT_CHARACTERS);
  return forTerminal(
    `${rank + 1}. ${place}\n   score ${figure(passage.score)} = words ${figure(scores?.lexical)}, meaning ${figure(scores?.dense)}, fused ${figure(scores?.fused)}\n   ${excerpt}`,
  );
}

function figure(score: number | undefined): string {
  return score === undefined ? 'none' : score.toFixed(3);
}
