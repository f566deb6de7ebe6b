/** The display name of the person who acts through the admin calls. */
import { isUtf8 } from 'node:buffer';
import { AppError } from '../contract/errors.ts';

const USUAL_NAME = 'Support';
const MAX_CHARACTERS = 80;
const CONTROL = /\p{Cc}/u;

/** @throws AppError `invalid-request` when it cannot be shown to a customer */
export function staffNameFrom(header: string | undefined): string {
  const name = decode(header ?? '').trim();
  if (name === '') return USUAL_NAME;
  if (name.length <= MAX_CHARACTERS && !CONTROL.test(name)) return name;
  throw new AppError('invalid-request', 'The name of the acting person cannot be used.', {
    fields: [
      { path: 'X-Staff-Name', message: `At most ${MAX_CHARACTERS} characters, no control characters.` },
    ],
  });
}

/** Node reads headers as Latin-1; most clients send UTF-8. */
function decode(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : header;
}
