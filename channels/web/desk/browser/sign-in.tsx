/** Asks for token and name, and lets in whose token the server takes. */
import { useRef, useState } from 'preact/hooks';
import { createCalls, type Identity } from './calls.ts';
import { sentenceOf } from './notice.tsx';

interface SignInProps {
  /** Why the last stay ended; empty at first. */
  readonly farewell: string;
  readonly enter: (identity: Identity) => void;
}

const MAX_NAME_CHARACTERS = 80;

export function SignIn({ farewell, enter }: SignInProps) {
  const [complaint, setComplaint] = useState(farewell);
  const isBusy = useRef(false);
  const token = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const identity = { token: token.current?.value.trim() ?? '', name: name.current?.value.trim() ?? '' };
    if (isBusy.current || identity.token === '' || identity.name === '') return;
    isBusy.current = true;
    setComplaint('');
    try {
      await createCalls(identity).list('queued', undefined, new AbortController().signal);
      enter(identity);
    } catch (cause) {
      setComplaint(sentenceOf(cause));
      token.current?.focus();
    }
    isBusy.current = false;
  };

  return (
    <main class="sign-in">
      <h1>Staff desk</h1>
      <form onSubmit={(event) => void submit(event)}>
        <label>
          Your name
          <input ref={name} name="name" required maxLength={MAX_NAME_CHARACTERS} autocomplete="name" />
          <small>Customers see it beside your replies.</small>
        </label>
        <label>
          Admin token
          <input ref={token} name="token" type="password" required autocomplete="off" spellcheck={false} />
          <small>
            <code>ADMIN_TOKEN</code>, or one that <code>switchboard tokens create</code> made. It stays in
            this tab.
          </small>
        </label>
        <p role="alert" class="failed">
          {complaint}
        </p>
        <button type="submit" class="primary">
          Open the desk
        </button>
      </form>
    </main>
  );
}
