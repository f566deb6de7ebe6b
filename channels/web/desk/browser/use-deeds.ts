/** What the person does with a ticket: one deed at a time, however often a button is pressed, and always with a word about how it went. */
import { useRef, useState } from 'preact/hooks';
import { type Calls, type Deed, Refused } from './calls.ts';
import { type Notice, sentenceOf } from './notice.tsx';

/** `said`: what the person is told when it worked. Answers whether it did. */
export type Act = (deed: Deed, body: object, said: string) => Promise<boolean>;

interface DeedOptions {
  readonly calls: Calls;
  /** Of the ticket. */
  readonly number: string;
  /** Version of the ticket that the person sees. */
  readonly seen: number;
  /** Whether it worked or not. */
  readonly done: () => void;
}

/** What was decided on what the person saw: it is refused when that is no longer so. Whose a ticket is a claim asks for itself. */
const CONDITIONAL: readonly Deed[] = ['resolve', 'handback', 'snooze', 'priority', 'assign'];

export function useDeeds({ calls, number, seen, done }: DeedOptions) {
  /** What they did last is known to them before it is shown. */
  const made = useRef(0);
  const [notice, tell] = useState<Notice>();
  const [isBusy, setBusy] = useState(false);
  const isRunning = useRef(false);
  const act: Act = async (deed, body, said) => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setBusy(true);
    tell(undefined);
    try {
      const version = Math.max(seen, made.current);
      const known = CONDITIONAL.includes(deed) ? { ...body, version } : body;
      made.current = (await calls.act(number, deed, known)) ?? made.current;
      tell({ kind: 'done', text: said });
      return true;
    } catch (cause) {
      tell({ kind: 'failed', text: `${sentenceOf(cause)}${doubtAbout(cause, deed)}` });
      return false;
    } finally {
      isRunning.current = false;
      setBusy(false);
      done();
    }
  };
  return { notice, isBusy, act, tell };
}

/** Without an answer nobody knows whether it was done. */
function doubtAbout(cause: unknown, deed: Deed): string {
  if (!(cause instanceof Refused && cause.code === 'unreachable')) return '';
  return deed === 'reply'
    ? ' Send it again: nothing is said twice.'
    : ' Look whether it stands in the conversation before you try again.';
}
