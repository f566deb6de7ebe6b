/** Opening a conversation on the website, and looking at its state. */
import { z } from 'zod';
import type {
  Conversations,
  Escalations,
  RateLimiter,
  SignedIdentity,
  Visitor,
} from '../../contract/conversation.ts';
import { presentSession } from '../../contract/public-shapes.ts';
import { knownTimeZone } from '../../contract/time-zone.ts';
import type { ReadAddress } from '../address.ts';
import type { Admissions } from '../admission.ts';
import type { ReadIdentity } from '../identity-token.ts';
import type { Route } from '../route.ts';
import { empty, get, json, post } from '../route.ts';
import {
  emptyBody,
  MAX_EMAIL_CHARACTERS,
  MAX_NAME_CHARACTERS,
  noInput,
  session,
  storableText,
} from '../schemas.ts';

const MAX_LOCALE_CHARACTERS = 35;
const MAX_IDENTITY_TOKEN_CHARACTERS = 8_192;
const MAX_PAGE_CHARACTERS = 2_048;
const MAX_TIME_ZONE_CHARACTERS = 64;
const LOCALE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const identityToken = z.string().max(MAX_IDENTITY_TOKEN_CHARACTERS);

const page = z.url({ protocol: /^https?$/ }).max(MAX_PAGE_CHARACTERS);
const timeZone = z.string().max(MAX_TIME_ZONE_CHARACTERS);

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
    page: page.optional().meta({
      description: 'Where on the website the customer is. Its query and fragment are not kept.',
    }),
    timeZone: timeZone
      .optional()
      .meta({ description: 'IANA name, as the browser says it; one that is not known here is not kept.' }),
    identityToken: identityToken.optional().meta({
      description:
        'JWT (HS256) by which the website vouches for its customer: sub, email, email_verified, name, plan, exp.',
    }),
  })
  .meta({ id: 'NewSession', example: { customer: { name: 'Ada', locale: 'en-GB' } } });

type NewSession = z.output<typeof newSession>;

const identification = z
  .strictObject({ identityToken: identityToken.meta({ description: 'As when a session is opened.' }) })
  .meta({ id: 'Identification' });

const token = z.string().meta({ description: 'The only key to this session. Shown once.' });
const openedSession = session.extend({ token }).meta({ id: 'OpenedSession' });
const identifiedSession = session
  .extend({
    token: token
      .optional()
      .meta({ description: 'Replaces the one that you called with. Absent when that one is still good.' }),
  })
  .meta({ id: 'IdentifiedSession' });

export interface SessionRouteOptions {
  readonly admissions: Pick<Admissions, 'anyone' | 'customer' | 'staffOnSession'>;
  readonly conversations: Pick<Conversations, 'open' | 'identify' | 'revoke'>;
  readonly escalations: Pick<Escalations, 'read'>;
  readonly readIdentity: ReadIdentity;
  readonly sessionsPerAddress: RateLimiter;
  readonly addressOf: ReadAddress;
}

export function sessionRoutes(options: SessionRouteOptions): readonly Route[] {
  const { admissions, conversations, escalations, readIdentity, sessionsPerAddress, addressOf } = options;

  const signedIdentity = async (identityToken: string): Promise<SignedIdentity> => {
    const { id: signedId, isEmailProven, ...signed } = await readIdentity(identityToken);
    return { signedId, isEmailProven, ...definedOnly(signed) };
  };

  const customerOf = async ({ customer = {}, identityToken, ...where }: NewSession): Promise<Visitor> => {
    const browser = definedOnly({
      locale: customer.locale,
      page: where.page && pageOf(where.page),
      timeZone: where.timeZone && knownTimeZone(where.timeZone),
    });
    if (identityToken !== undefined) {
      return { assurance: 'verified', ...(await signedIdentity(identityToken)), ...browser };
    }
    const claimed = definedOnly({ name: customer.name, email: customer.email });
    const assurance = Object.keys(claimed).length > 0 ? 'claimed' : 'anonymous';
    return { assurance, ...claimed, ...browser };
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
        return json(presentSession(admitted, await escalations.read(ticketNumber)));
      },
    }),
    post({
      path: '/api/sessions/{id}/identity',
      tag: 'Conversations',
      summary: 'Say whose session this is',
      description:
        'The website vouches for its customer. A conversation that was anonymous becomes theirs, under a new token. When it is ' +
        'another verified customer’s, it stays so and a new session is opened.',
      admission: admissions.customer,
      input: identification,
      answers: [
        { status: 200, description: 'It is theirs now, or was before.', schema: identifiedSession },
        { status: 201, description: 'A new session of theirs.', schema: openedSession },
      ],
      async handle({ request, admitted, input }) {
        await sessionsPerAddress.consume(addressOf(request));
        const identity = await signedIdentity(input.identityToken);
        const identified = await conversations.identify(admitted, identity);
        const shown = presentSession(identified.session);
        if (identified.kind === 'same') return json(shown);
        return json({ ...shown, token: identified.token }, identified.kind === 'opened' ? 201 : 200);
      },
    }),
    post({
      path: '/api/sessions/{id}/revoke',
      tag: 'Conversations',
      summary: 'Give up the key to a session',
      description: 'As when a customer signs out of the website. What was said stays with staff.',
      admission: admissions.customer,
      input: emptyBody,
      answers: [{ status: 204, description: 'The token is no longer good, and open sockets are closed.' }],
      async handle({ admitted }) {
        await conversations.revoke(admitted.id);
        return empty;
      },
    }),
    post({
      path: '/api/admin/sessions/{id}/revoke',
      deed: 'session.revoke',
      tag: 'Operation',
      summary: 'Take away the key to a session',
      admission: admissions.staffOnSession('revoke-sessions'),
      input: emptyBody,
      answers: [{ status: 204, description: 'The token is no longer good, and open sockets are closed.' }],
      async handle({ admitted: { subject: sessionId } }) {
        await conversations.revoke(sessionId);
        return empty;
      },
    }),
  ];
}

/** What follows the path may hold secrets of the customer. */
function pageOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Leaves out what nobody said. */
function definedOnly<Key extends string>(fields: Readonly<Record<Key, string | undefined>>) {
  const said: Partial<Record<Key, string>> = {};
  for (const key in fields) {
    if (fields[key] !== undefined) said[key] = fields[key];
  }
  return said;
}
