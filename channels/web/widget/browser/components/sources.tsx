/** The sources of an answer as chips under it; one opens to show the words that the answer rests on. */
import type { Citation } from '../../../../../src/contract/records.ts';
import { safeUrl } from '../markdown/safe-url.ts';
import type { Settings } from '../settings.ts';
import { useReveal } from './reveal.ts';

export interface SourcesProps {
  readonly citations: readonly Citation[];
  readonly settings: Settings;
  /** Index of the one that is open. */
  readonly open: number | undefined;
  readonly toggle: (index: number) => void;
}

export function Sources({ citations, settings, open, toggle }: SourcesProps) {
  const { strings, server } = settings;
  const shown = citations.find(({ index }) => index === open);
  return (
    <div class="sources">
      <ul aria-label={strings.sources}>
        {citations.map(({ index, title }) => (
          <li key={index}>
            <button type="button" class="chip" aria-expanded={index === open} onClick={() => toggle(index)}>
              <span class="number">{index}</span>
              <span class="chip-title" dir="auto">
                {title}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown !== undefined && <Quote citation={shown} server={server} label={strings.openSource} />}
    </div>
  );
}

interface QuoteProps {
  readonly citation: Citation;
  readonly server: string;
  readonly label: string;
}

function Quote({ citation: { quote, url, title }, server, label }: QuoteProps) {
  const figure = useReveal<HTMLElement>(quote);
  const address = url === undefined ? undefined : safeUrl(url, `${server}/`);
  return (
    <figure class="quote" dir="auto" ref={figure}>
      <blockquote>{quote}</blockquote>
      <figcaption>
        {address === undefined ? (
          title
        ) : (
          <a
            href={address}
            target="_blank"
            rel="noopener noreferrer nofollow"
            aria-label={`${label}: ${title}`}
          >
            {label}
          </a>
        )}
      </figcaption>
    </figure>
  );
}
