/** The display names of people of staff, as the admin calls take them. */
import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import { isStorableText } from '../contract/limits.ts';

const USUAL_NAME = 'Support';
const MAX_CHARACTERS = 80;
const FORM = `At most ${MAX_CHARACTERS} characters, no control characters.`;
const CONTROL = /\p{Cc}/u;

/** @throws AppError `invalid-request` when it cannot be shown to a customer */
export function staffNameFrom(header: string | undefined): string {
  const name = decode(header ?? '').trim();
  if (name === '') return USUAL_NAME;
  if (isShowable(name)) return name;
  throw new AppError('invalid-request', 'The name of the acting person cannot be used.', {
    fields: [{ path: 'X-Staff-Name', message: FORM }],
  });
}

/** Of a colleague, in a body; under the rules of the header. */
export const staffName = z
  .string()
  .transform((text) => text.trim())
  .refine((name) => name !== '' && isShowable(name), FORM)
  .meta({ type: 'string', example: 'Alan' });

function isShowable(name: string): boolean {
  return name.length <= MAX_CHARACTERS && !CONTROL.test(name) && isStorableText(name);
}

/** Node reads headers as Latin-1; most clients send UTF-8. */
function decode(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : header;
}
