/** Opening a conversation on the website, and looking at its state. */
import { z } from 'zod';
import type { Conversations, Escalations, RateLimiter, Visitor } from '../../contract/conversation.ts';
import { presentSession } from '../../contract/public-shapes.ts';
import type { ReadAddress } from '../address.ts';
import type { Admissions } from '../admission.ts';
import type { ReadIdentity } from '../identity-token.ts';
import type { Route } from '../route.ts';
import { get, json, post } from '../route.ts';
import { MAX_EMAIL_CHARACTERS, MAX_NAME_CHARACTERS, noInput, session, storableText } from '../schemas.ts';

const MAX_LOCALE_CHARACTERS = 35;
const MAX_IDENTITY_TOKEN_CHARACTERS = 8_192;
const LOCALE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const newSession = z
  .strictObject({
    customer: z
      .strictObject({
        name: storableText(MAX_NAME_CHARACTERS).optional(),
        email: z.email().max(MAX_EMAIL_CHARACTERS).optional(),
        locale: z.string().max(MAX_LOCALE_CHARACTERS).regex(LOCALE, 'Must be a BCP 47 tag.').optional(),
      })
      .optional()
      .meta({ description: 'What the customer says about themselves; nobody has checked it.' }),
    identityToken: z.string().max(MAX_IDENTITY_TOKEN_CHARACTERS).optional().meta({
      description: 'JWT (HS256) by which the website vouches for its customer: sub, email, name, exp.',
    }),
  })
  .meta({ id: 'NewSession', example: { customer: { name: 'Ada', locale: 'en-GB' } } });

type NewSession = z.output<typeof newSession>;

const openedSession = session
  .extend({ token: z.string().meta({ description: 'The only key to this session. Shown once.' }) })
  .meta({ id: 'OpenedSession' });

export interface SessionRouteOptions {
  readonly admissions: Pick<Admissions, 'anyone' | 'customer'>;
  readonly conversations: Pick<Conversations, 'open'>;
  readonly escalations: Pick<Escalations, 'read'>;
  readonly readIdentity: ReadIdentity;
  readonly sessionsPerAddress: RateLimiter;
  readonly addressOf: ReadAddress;
}

export function sessionRoutes(options: SessionRouteOptions): readonly Route[] {
  const { admissions, conversations, escalations, readIdentity, sessionsPerAddress, addressOf } = options;

  const customerOf = async ({ customer = {}, identityToken }: NewSession): Promise<Visitor> => {
    const locale = definedOnly({ locale: customer.locale });
    if (identityToken !== undefined) {
      const { id: signedId, ...signed } = await readIdentity(identityToken);
      return { assurance: 'verified', signedId, ...definedOnly(signed), ...locale };
    }
    const claimed = definedOnly({ name: customer.name, email: customer.email });
    const assurance = Object.keys(claimed).length > 0 ? 'claimed' : 'anonymous';
    return { assurance, ...claimed, ...locale };
  };

  return [
    post({
      path: '/api/sessions',
      tag: 'Conversations',
      summary: 'Open a session',
      admission: admissions.anyone,
      input: newSession,
      answers: [{ status: 201, description: 'The session and its token.', schema: openedSession }],
      async handle({ request, input }) {
        await sessionsPerAddress.consume(addressOf(request));
        const opened = await conversations.open(await customerOf(input));
        return json({ ...presentSession(opened.session), token: opened.token }, 201);
      },
    }),
    get({
      path: '/api/sessions/{id}',
      tag: 'Conversations',
      summary: 'Read a session',
      admission: admissions.customer,
      input: noInput,
      answers: [{ status: 200, description: 'The session as it is now.', schema: session }],
      async handle({ admitted }) {
        const { ticketNumber } = admitted;
        if (ticketNumber === undefined) return json(presentSession(admitted));
        const { ticket } = await escalations.read(ticketNumber);
        return json(presentSession(admitted, ticket));
      },
    }),
  ];
}

/** Leaves out what nobody said. */
function definedOnly<Key extends string>(fields: Readonly<Record<Key, string | undefined>>) {
  const said: Partial<Record<Key, string>> = {};
  for (const key in fields) {
    if (fields[key] !== undefined) said[key] = fields[key];
  }
  return said;
}
