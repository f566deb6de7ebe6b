/** Every actor tries every operation. The table is written by hand: it says what should be, not what the code says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AdminToken, SCOPES, type Scope } from '../../src/contract/access.ts';
import { hashOf } from '../../src/core/access/token-text.ts';
import { type RunningServer, startServer } from './running-server.ts';

type Needs = 'nothing' | 'session' | Scope;

const OPERATIONS: Readonly<Record<string, Needs>> = {
  'post /api/sessions': 'nothing',
  'get /livez': 'nothing',
  'get /readyz': 'nothing',
  'get /health': 'nothing',
  'get /api/sessions/{id}': 'session',
  'post /api/chat/sessions/{id}/messages': 'session',
  'get /api/chat/sessions/{id}/messages': 'session',
  'post /api/chat/sessions/{id}/attachments': 'session',
  'get /api/chat/sessions/{id}/attachments/{attachmentId}': 'session',
  'post /api/chat/sessions/{id}/escalate': 'session',
  'post /api/chat/sessions/{id}/csat': 'session',
  'post /api/chat/messages/{id}/feedback': 'session',
  'post /api/sessions/{id}/identity': 'session',
  'get /metrics': 'read',
  'get /api/admin/sources': 'read',
  'get /api/admin/gaps': 'read',
  'post /api/admin/sources/ingest': 'knowledge',
  'get /api/admin/sessions/{id}/transcript': 'read',
  'get /api/admin/tickets': 'read',
  'get /api/admin/tickets/{number}': 'read',
  'get /api/admin/sessions/{id}/trace': 'read',
  'get /api/admin/sessions/{id}/attachments/{attachmentId}': 'read',
  'get /api/admin/tickets/{number}/attachments/{attachmentId}': 'read',
  'post /api/admin/tickets/{number}/claim': 'reply',
  'post /api/admin/tickets/{number}/reply': 'reply',
  'post /api/admin/tickets/{number}/note': 'reply',
  'post /api/admin/tickets/{number}/resolve': 'reply',
  'post /api/admin/tickets/{number}/handback': 'reply',
  'post /api/admin/tickets/{number}/snooze': 'reply',
  'post /api/admin/tickets/{number}/priority': 'reply',
  'post /api/admin/tickets/{number}/assign': 'reply',
  'get /api/admin/audit': 'admin',
  // Last: afterwards nobody holds the session.
  'post /api/sessions/{id}/revoke': 'session',
  'post /api/admin/sessions/{id}/revoke': 'admin',
};

const BODIES: Readonly<Record<string, object>> = {
  'post /api/chat/sessions/{id}/messages': { content: 'Hello' },
  'post /api/chat/sessions/{id}/csat': { score: 5 },
  'post /api/chat/messages/{id}/feedback': { rating: 'up' },
  'post /api/admin/tickets/{number}/reply': { content: 'Hello' },
  'post /api/admin/tickets/{number}/note': { content: 'Hello' },
};

interface Actor {
  readonly name: string;
  readonly token: string | undefined;
  /** Undefined = none. */
  readonly scope?: Scope | 'all';
  readonly holds?: 'own' | 'other';
}

const textOf = (name: string) => `swb_${name.padEnd(43, '0')}`;
const aToken = (name: string, scopes: readonly Scope[], more: Partial<AdminToken> = {}) =>
  [
    hashOf(textOf(name)),
    { id: name, name, prefix: textOf(name).slice(0, 12), scopes, createdAt: 0, ...more },
  ] as const;
const PAST = 1;

const TOKENS = new Map<string, AdminToken>([
  ...SCOPES.map((scope) => aToken(scope, [scope])),
  aToken('expired', SCOPES, { expiresAt: PAST }),
  aToken('revoked', SCOPES, { revokedAt: PAST }),
]);

describe('access', () => {
  let server: RunningServer;
  let own: Awaited<ReturnType<RunningServer['openSession']>>;
  let other: Awaited<ReturnType<RunningServer['openSession']>>;
  let messageId: string;
  let ticketNumber: string;
  let attachmentId: string;
  let actors: readonly Actor[];

  beforeAll(async () => {
    server = await startServer({ tokens: TOKENS });
    own = await server.openSession();
    other = await server.openSession();
    messageId = server.store(own.id, { role: 'assistant', content: 'Hi' }).id;
    const escalated = await server.post(`/api/chat/sessions/${own.id}/escalate`, {}, own.auth);
    ticketNumber = (await escalated.json()).ticket.number;
    const file = { name: 'a.txt', bytes: Buffer.from('Hello') };
    const attachment = await server.attachments.store(own.id, file);
    attachmentId = attachment.id;
    server.store(own.id, { role: 'user', content: '', attachments: [attachment] });
    actors = [
      { name: 'nobody', token: undefined },
      { name: 'a broken token', token: 'nonsense' },
      { name: 'a made-up session token', token: 'A'.repeat(43) },
      { name: 'a made-up admin token', token: textOf('guess') },
      { name: 'the customer', token: own.token, holds: 'own' },
      { name: 'another customer', token: other.token, holds: 'other' },
      { name: 'root', token: 'staff-token-0123456789', scope: 'all' },
      ...SCOPES.map((scope) => ({ name: scope, token: textOf(scope), scope })),
      { name: 'expired', token: textOf('expired') },
      { name: 'revoked', token: textOf('revoked') },
    ];
  });
  afterAll(() => server.stop());

  /** What the caller is told; undefined = let in. */
  const refusalOf = async (operation: string, token: string | undefined): Promise<string | undefined> => {
    const [method = '', path = ''] = operation.split(' ');
    const id = path.includes('/messages/{id}') ? messageId : own.id;
    const ids = { '{id}': id, '{number}': ticketNumber, '{attachmentId}': attachmentId };
    const address = Object.entries(ids).reduce((text, [name, value]) => text.replace(name, value), path);
    const response = await server.call(address, {
      method: method.toUpperCase(),
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(method === 'post' && { body: JSON.stringify(BODIES[operation] ?? {}) }),
    });
    const text = await response.text();
    return [401, 403, 404].includes(response.status)
      ? `${response.status} ${JSON.parse(text).code}`
      : undefined;
  };

  it('is right for every actor and every operation', async () => {
    const wrong: string[] = [];
    for (const operation of Object.keys(OPERATIONS)) {
      for (const actor of actors) {
        const told = await refusalOf(operation, actor.token);
        if (told !== expected(operation, actor))
          wrong.push(`${actor.name}: ${operation}: ${told ?? 'let in'}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is written down here for every operation that there is', async () => {
    const document = await (await server.call('/openapi.json')).json();
    const served = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(served.toSorted()).toEqual(Object.keys(OPERATIONS).toSorted());
  });

  it('names the scope that is missing in the code and in the sentence', async () => {
    const response = await server.post(
      `/api/admin/tickets/${ticketNumber}/claim`,
      {},
      {
        authorization: `Bearer ${textOf('read')}`,
      },
    );
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      code: 'missing-scope-reply',
      title: 'This needs an admin token with the scope "reply".',
    });
  });
});

/** What the caller should be told; undefined = let in. */
function expected(operation: string, actor: Actor): string | undefined {
  const needs = OPERATIONS[operation] ?? 'nothing';
  if (needs === 'nothing') return undefined;
  return needs === 'session' ? expectedOfCustomers(operation, actor) : expectedOfStaff(needs, actor);
}

function expectedOfCustomers(operation: string, { holds, token }: Actor): string | undefined {
  if (holds === 'own') return undefined;
  if (token?.length !== 43) return '401 unauthorized';
  return operation.includes('/messages/{id}') ? '404 message-not-found' : '404 session-not-found';
}

function expectedOfStaff(needs: Scope, { scope }: Actor): string | undefined {
  if (scope === undefined) return '401 unauthorized';
  const mayDo = scope === 'all' || scope === 'admin' || scope === needs;
  return mayDo ? undefined : `403 missing-scope-${needs}`;
}
