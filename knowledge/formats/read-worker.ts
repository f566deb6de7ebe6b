/**
 * Reads one file and ends: the bytes come on standard input, what they say goes to standard output as JSON. It runs without network
 * rights of its own and without secrets; whoever started it kills it when it takes too long or too much.
 */
import type { Article } from '../ingest/article.ts';
import { split } from '../ingest/split.ts';
import { parseFile } from './parse-file.ts';
import type { ReadAnswer, ReadTask } from './read-protocol.ts';

/** Longer texts are cut off: nobody reads on, and a model's window ends long before. */
const MAX_CHARACTERS = 1_000_000;

const task: ReadTask = JSON.parse(process.argv[2] ?? '');

async function answer(): Promise<ReadAnswer> {
  try {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part);
    const article = await parseFile(new Uint8Array(Buffer.concat(parts)), task.mimeType, task.fallbackTitle);
    if (article === undefined) return { kind: 'textless' };
    const whole = task.isSplit ? splitSections(article) : article;
    return { kind: 'read', article: shorten(whole) };
  } catch (cause) {
    return { kind: 'failed', reason: cause instanceof Error ? `${cause.name}: ${cause.message}` : 'unknown' };
  }
}

/** One section a passage, its title among the headings. */
function splitSections(article: Article): Article {
  const above = article.title === task.fallbackTitle ? [] : [article.title];
  const passages = split(article);
  const sections = passages.map(({ headings, text }) => ({
    headings: [...above, ...headings],
    blocks: [text],
  }));
  return { ...article, sections };
}

function shorten(article: Article): Article {
  let room = MAX_CHARACTERS;
  const sections = article.sections.flatMap((section) => {
    const blocks = section.blocks.flatMap((block) => {
      const kept = block.slice(0, Math.max(0, room));
      room -= block.length;
      return kept === '' ? [] : [kept];
    });
    return blocks.length === 0 ? [] : [{ ...section, blocks }];
  });
  return { ...article, sections };
}

// Readers print warnings; nobody reads them, and only the answer may go out.
const { write } = process.stdout;
const send = write.bind(process.stdout);
process.stdout.write = () => true;
send(JSON.stringify(await answer()), () => process.exit(0));
