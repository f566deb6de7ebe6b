/** The staff desk in a browser: asks who is there, then shows the work. */
import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { createCalls, type Identity } from './calls.ts';
import { forgetIdentity, keepIdentity, readIdentity } from './identity.ts';
import { SignIn } from './sign-in.tsx';
import { Workplace } from './workplace.tsx';

// Otherwise it tries whether it may compile schemas, which the page's policy forbids and reports.
z.config({ jitless: true });

function Desk() {
  const [identity, setIdentity] = useState(readIdentity);
  const [farewell, setFarewell] = useState('');
  const calls = useMemo(() => identity && createCalls(identity), [identity]);

  const enter = (entered: Identity) => {
    keepIdentity(entered);
    setIdentity(entered);
  };
  const leave = (why = '') => {
    forgetIdentity();
    setFarewell(why);
    setIdentity(undefined);
  };

  if (identity === undefined || calls === undefined) return <SignIn farewell={farewell} enter={enter} />;
  return <Workplace name={identity.name} calls={calls} leave={leave} />;
}

const place = document.getElementById('desk');
if (place !== null) render(<Desk />, place);
