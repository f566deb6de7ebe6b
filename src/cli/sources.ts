/** The list of sources below an answer. */
import { forTerminal } from './output.ts';

interface Source {
  readonly index: number;
  readonly title: string;
  readonly url?: string | undefined;
}

export function renderSources(sources: readonly Source[]): string {
  return sources
    .map(({ index, title, url }) => forTerminal(`[${index}] ${title}${url === undefined ? '' : ` (${url})`}`))
    .join('\n');
}
