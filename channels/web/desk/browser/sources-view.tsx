/** The articles that answers rest on, and what was left out of websites. */
import { safeUrl } from '../../widget/browser/markdown/safe-url.ts';
import type { Calls } from './calls.ts';
import { Report } from './report.tsx';
import type { SourceList } from './shapes.ts';
import { timeOf } from './words.ts';

const MOST = 500;

export function SourcesView({ calls }: { readonly calls: Calls }) {
  return <Report title="Sources of answers" load={calls.sources} show={(list) => <Sources {...list} />} />;
}

function Sources({ sources, sites }: SourceList) {
  return (
    <>
      <p class="empty">
        {sources.length} articles{sources.length > MOST && `, of which ${MOST} are shown`}.
      </p>
      <ul class="plain-list">
        {sources.slice(0, MOST).map(({ id, source, title, url, updatedAt }) => (
          <li key={id}>
            <p dir="auto">
              <Title title={title} url={url} />
            </p>
            <small>
              {source} · {timeOf(updatedAt)}
            </small>
          </li>
        ))}
      </ul>
      {sites.length > 0 && <h3>Websites</h3>}
      <ul class="plain-list">
        {sites.map(({ address, documents, readAt, skipped }) => (
          <li key={address}>
            <p>{address}</p>
            <small>
              {documents} pages, read on {timeOf(readAt)}
            </small>
            {skipped.length > 0 && (
              <details>
                <summary>{skipped.length} pages were left out</summary>
                <ul>
                  {skipped.map(({ source, reason }) => (
                    <li>
                      {source}: {reason}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Title({ title, url }: { readonly title: string; readonly url: string | undefined }) {
  const address = url === undefined ? undefined : safeUrl(url, location.origin);
  return address === undefined ? (
    <>{title}</>
  ) : (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {title}
    </a>
  );
}
