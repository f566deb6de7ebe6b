/** What worked and what did not, in words, for eyes and for screen readers. */
import { Refused } from './calls.ts';

export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly text: string;
}

/** Both places are always there, so that what appears in them is announced. */
export function NoticeLine({ notice }: { readonly notice: Notice | undefined }) {
  return (
    <div class="notice">
      <p role="status" class="done">
        {notice?.kind === 'done' && notice.text}
      </p>
      <p role="alert" class="failed">
        {notice?.kind === 'failed' && notice.text}
      </p>
    </div>
  );
}

export function sentenceOf(cause: unknown): string {
  if (!(cause instanceof Refused)) return 'Something went wrong on this page. Load it again.';
  return cause.code === 'unauthorized' ? 'This token is not valid, or is not valid any more.' : cause.message;
}

export function isUnauthorized(cause: unknown): boolean {
  return cause instanceof Refused && cause.code === 'unauthorized';
}
