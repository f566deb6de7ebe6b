import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from './running-server.ts';
import { ADMIN_TOKEN, startServer } from './running-server.ts';

const UNKNOWN_ID = '0199d1f2-aaaa-7bbb-8ccc-0123456789ab';
const INTERNALS =
  /node_modules|\.ts\b|\.js\b|\\n\s+at |SELECT|Error:|zod|express|Unexpected token|Invalid (?:input|option)|Too (?:big|small)/i;

/** What one bad request is: where it goes, what it carries, and the code that names its mistake. */
interface BadRequest {
  readonly path: string;
  readonly code: string;
  readonly status?: number;
  readonly body?: unknown;
  readonly rawBody?: string | Uint8Array<ArrayBuffer>;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** `session` when undefined. */
  readonly as?: 'session' | 'stranger' | 'staff' | 'nobody';
}

const MESSAGES = '/api/chat/sessions/{id}/messages';
const ESCALATE = '/api/chat/sessions/{id}/escalate';
const CSAT = '/api/chat/sessions/{id}/csat';
const FEEDBACK = '/api/chat/messages/{message}/feedback';
const TICKET = '/api/admin/tickets/{ticket}';

const badIds: readonly BadRequest[] = [
  'undefined',
  'null',
  'NaN',
  '0',
  '-1',
  '1',
  '[object Object]',
  'true',
  `${UNKNOWN_ID}0`,
  UNKNOWN_ID.slice(1),
  `{${UNKNOWN_ID}}`,
  'urn:uuid:0199d1f2-aaaa-7bbb-8ccc-0123456789ab',
  '0199d1f2-aaaa-7bbb-8ccc-0123456789aг',
  "' OR 1=1 --",
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '🐙',
  'a'.repeat(5_000),
].flatMap((id) => [
  { path: `/api/sessions/${escaped(id)}`, method: 'GET', code: 'invalid-session-id', status: 400 },
  {
    path: `/api/chat/sessions/${escaped(id)}/messages`,
    code: 'invalid-session-id',
    status: 400,
    as: 'nobody' as const,
    body: { content: 'hi' },
  },
]);

const badContents: readonly BadRequest[] = [
  { content: '' },
  { content: ' \n\t\u00a0\u3000 ' },
  { content: 'a'.repeat(4_001) },
  { content: 'a\u0000b' },
  { content: 'half \ud83d of a pair' },
  { content: '\udc00' },
  { content: null },
  { content: 7 },
  { content: true },
  { content: ['hi'] },
  { content: { $gt: '' } },
  {},
  [],
  [{ content: 'hi' }],
  { text: 'hi' },
  { content: 'hi', role: 'staff' },
  { content: 'hi', sessionId: UNKNOWN_ID },
  { content: 'hi', clientMessageId: '' },
  { content: 'hi', clientMessageId: 'c'.repeat(201) },
  { content: 'hi', clientMessageId: 7 },
  { content: 'hi', clientMessageId: null },
  { content: 'hi', attachmentIds: 'file' },
  { content: 'hi', attachmentIds: [7] },
  { content: 'hi', attachmentIds: Array.from({ length: 11 }, String) },
].map((body) => ({ path: MESSAGES, body, code: 'invalid-request', status: 400 }));

const badBodies: readonly BadRequest[] = [
  '{',
  '{"content": "hi"',
  "{'content': 'hi'}",
  'null',
  '"hi"',
  '7',
  'hello',
  '{"__proto__": {"content": "hi"}}',
  '{"content": "hi", "__proto__": {"admin": true}}',
  '{"content": "hi", "constructor": {"prototype": {}}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `{"content":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
  new Uint8Array([0x7b, 0x22, 0x63, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
].map((rawBody) => ({ path: MESSAGES, rawBody, code: 'invalid-request', status: 400 }));

const others: readonly BadRequest[] = [
  { path: MESSAGES, body: { content: 'hi', attachmentIds: ['x'] }, code: 'unknown-attachment', status: 400 },
  {
    path: MESSAGES,
    rawBody: JSON.stringify({ content: 'a'.repeat(70_000) }),
    code: 'payload-too-large',
    status: 413,
  },
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ].map((type) => ({
    path: MESSAGES,
    rawBody: '{"content":"hi"}',
    headers: { 'content-type': type },
    code: 'unsupported-media-type',
    status: 415,
  })),
  {
    path: MESSAGES,
    rawBody: '{"content":"hi"}',
    headers: { 'content-encoding': 'gzip' },
    code: 'unsupported-media-type',
    status: 415,
  },
  {
    path: MESSAGES,
    rawBody: '{"content":"hi"}',
    headers: { 'content-type': 'application/json; charset=koi8-r' },
    code: 'unsupported-media-type',
    status: 415,
  },

  { path: MESSAGES, body: { content: 'hi' }, as: 'nobody', code: 'unauthorized', status: 401 },
  ...['Bearer', 'Bearer ', 'Basic dTpw', 'Bearer a b', 'Bearer short', `Bearer ${'a'.repeat(600)}`].map(
    (authorization) => ({
      path: MESSAGES,
      body: { content: 'hi' },
      headers: { authorization },
      code: 'unauthorized',
      status: 401,
    }),
  ),
  { path: MESSAGES, body: { content: 'hi' }, as: 'stranger', code: 'session-not-found', status: 404 },
  { path: MESSAGES, method: 'GET', as: 'stranger', code: 'session-not-found', status: 404 },
  { path: ESCALATE, body: {}, as: 'stranger', code: 'session-not-found', status: 404 },
  { path: CSAT, body: { score: 5 }, as: 'stranger', code: 'session-not-found', status: 404 },
  { path: '/api/sessions/{id}', method: 'GET', as: 'stranger', code: 'session-not-found', status: 404 },
  {
    path: `/api/chat/sessions/${UNKNOWN_ID}/messages`,
    body: { content: 'hi' },
    code: 'session-not-found',
    status: 404,
  },
  { path: FEEDBACK, body: { rating: 'up' }, as: 'stranger', code: 'message-not-found', status: 404 },
  { path: FEEDBACK, body: { rating: 'up' }, as: 'nobody', code: 'unauthorized', status: 401 },
  {
    path: `/api/chat/messages/${UNKNOWN_ID}/feedback`,
    body: { rating: 'up' },
    code: 'message-not-found',
    status: 404,
  },
  {
    path: '/api/chat/messages/undefined/feedback',
    body: { rating: 'up' },
    code: 'invalid-message-id',
    status: 400,
  },

  ...['-1', '1.5', 'x', '', ' 1', '1e3', '0x10', '99999999999', '2147483648', 'NaN', '1&after=2'].map(
    (after) => ({
      path: `${MESSAGES}?after=${after}`,
      method: 'GET',
      code: 'invalid-request',
      status: 400,
    }),
  ),
  ...['0', '201', '-5', 'all', ''].map((limit) => ({
    path: `${MESSAGES}?limit=${limit}`,
    method: 'GET',
    code: 'invalid-request',
    status: 400,
  })),

  ...[{ reason: 7 }, { reason: 'r'.repeat(501) }, { reason: '\u0000' }, { why: 'x' }, { reason: null }].map(
    (body) => ({ path: ESCALATE, body, code: 'invalid-request', status: 400 }),
  ),
  ...[
    { score: 0 },
    { score: 6 },
    { score: 4.5 },
    { score: '5' },
    {},
    { score: null },
    { score: 5, comment: 7 },
  ].map((body) => ({ path: CSAT, body, code: 'invalid-request', status: 400 })),
  ...[{ rating: 'meh' }, { rating: 1 }, {}, { rating: 'up', comment: 'c'.repeat(501) }].map((body) => ({
    path: FEEDBACK,
    body,
    code: 'invalid-request',
    status: 400,
  })),

  ...[
    { customer: { email: 'nonsense' } },
    { customer: { email: `${'a'.repeat(250)}@b.example` } },
    { customer: { name: 'n'.repeat(101) } },
    { customer: { name: '\ud83d' } },
    { customer: { locale: '<script>' } },
    { customer: { id: UNKNOWN_ID } },
    { customer: 'Ada' },
    { customer: null },
    { identityToken: 7 },
    { identityToken: 'x'.repeat(9_000) },
    { token: 'mine' },
  ].map((body) => ({
    path: '/api/sessions',
    body,
    as: 'nobody' as const,
    code: 'invalid-request',
    status: 400,
  })),

  ...['0', '-1', 'T-', 'T-0', '1e3', '1.5', 'undefined', 'T-99999999999', '../1', ' 1'].map((number) => ({
    path: `/api/admin/tickets/${escaped(number)}`,
    method: 'GET',
    as: 'staff' as const,
    code: 'invalid-ticket-number',
    status: 400,
  })),
  { path: '/api/admin/tickets/9999', method: 'GET', as: 'staff', code: 'ticket-not-found', status: 404 },
  {
    path: '/api/admin/tickets?status=open',
    method: 'GET',
    as: 'staff',
    code: 'invalid-request',
    status: 400,
  },
  { path: '/api/admin/tickets', method: 'GET', code: 'unauthorized', status: 401 },
  { path: `${TICKET}/claim`, body: {}, as: 'nobody', code: 'unauthorized', status: 401 },
  { path: `${TICKET}/claim`, body: { takeOver: 'yes' }, as: 'staff', code: 'invalid-request', status: 400 },
  { path: `${TICKET}/reply`, body: { content: ' ' }, as: 'staff', code: 'invalid-request', status: 400 },
  { path: `${TICKET}/reply`, body: { content: 'hi' }, as: 'staff', code: 'ticket-not-claimed', status: 409 },
  { path: `${TICKET}/note`, body: {}, as: 'staff', code: 'invalid-request', status: 400 },
  {
    path: `${TICKET}/resolve`,
    body: { outcome: 'bored' },
    as: 'staff',
    code: 'invalid-request',
    status: 400,
  },
  { path: `${TICKET}/handback`, body: { to: 'bot' }, as: 'staff', code: 'invalid-request', status: 400 },
  {
    path: `${TICKET}/claim`,
    body: {},
    as: 'staff',
    headers: { 'x-staff-name': 'n'.repeat(81) },
    code: 'invalid-request',
    status: 400,
  },
  {
    path: '/api/admin/sessions/null/trace',
    method: 'GET',
    as: 'nobody',
    code: 'invalid-session-id',
    status: 400,
  },
  {
    path: `/api/admin/sessions/${UNKNOWN_ID}/trace`,
    method: 'GET',
    as: 'staff',
    code: 'session-not-found',
    status: 404,
  },

  { path: '/api/sessions', method: 'GET', code: 'method-not-allowed', status: 405 },
  { path: '/api/sessions/{id}', method: 'DELETE', code: 'method-not-allowed', status: 405 },
  { path: MESSAGES, method: 'PUT', code: 'method-not-allowed', status: 405 },
  { path: '/livez', method: 'POST', code: 'method-not-allowed', status: 405 },
  { path: '/api', method: 'GET', code: 'not-found', status: 404 },
  { path: '/api/sessions/', method: 'GET', code: 'not-found', status: 404 },
  { path: '/API/sessions', body: {}, code: 'not-found', status: 404 },
  { path: '/api/nothing/here', method: 'GET', code: 'not-found', status: 404 },
  { path: '/%2e%2e/%2e%2e/package.json', method: 'GET', code: 'not-found', status: 404 },
  { path: '/.env', method: 'GET', code: 'not-found', status: 404 },
  {
    path: '/api/chat/sessions/{id}/attachments',
    rawBody: 'x',
    headers: { 'content-type': 'text/plain' },
    code: 'unsupported-media-type',
    status: 415,
  },
  { path: '/api/sessions/%ZZ', method: 'GET', code: 'invalid-request', status: 400 },
];

function escaped(segment: string): string {
  return segment.includes('%') ? segment : encodeURIComponent(segment);
}

describe('bad input', () => {
  let server: RunningServer;
  let places: Record<string, string>;
  let authorizations: Record<string, Record<string, string>>;

  beforeAll(async () => {
    server = await startServer();
    const session = await server.openSession();
    const stranger = await server.openSession();
    const message = server.store(session.id, { role: 'assistant', content: 'An answer.' });
    const ticket = await server.escalations.escalate(session.id, 'customer-request');
    places = { id: session.id, message: message.id, ticket: String(ticket.number) };
    authorizations = {
      session: session.auth,
      stranger: stranger.auth,
      staff: { authorization: `Bearer ${ADMIN_TOKEN}` },
      nobody: {},
    };
  });
  afterAll(() => server.stop());

  const table = [...badIds, ...badContents, ...badBodies, ...others];

  it('is tried in many ways', () => {
    expect(table.length).toBeGreaterThan(60);
  });

  it.each(
    table.map(
      (bad) =>
        [
          `${bad.method ?? 'POST'} ${bad.path.slice(0, 70)} ${JSON.stringify(bad.body ?? bad.rawBody ?? bad.headers ?? bad.as ?? '').slice(0, 60)}`,
          bad,
        ] as const,
    ),
  )('%s is refused by name and changes nothing', async (_name, bad) => {
    const before = server.snapshot();
    const response = await send(bad);
    const text = await response.text();

    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const problem = JSON.parse(text);
    expect(problem).toMatchObject({ code: bad.code, status: response.status });
    expect(problem.title).toMatch(/^[A-Z].*\.$/);
    expect(problem.requestId).toBe(response.headers.get('x-request-id'));
    expect(problem.type).toBe(`https://help.example.com/docs#${bad.code}`);
    expect(response.headers.get('server-timing')).toMatch(/^total;dur=\d/);
    expect(response.status).toBe(bad.status);
    expect(text).not.toMatch(INTERNALS);
    expect(server.snapshot()).toBe(before);
  });

  it('names every field that is wrong', async () => {
    const response = await send({
      path: MESSAGES,
      body: { content: 7, clientMessageId: '', surprise: 1 },
      code: '',
    });
    const { errors } = await response.json();
    expect(errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      'clientMessageId',
      'content',
      'surprise',
    ]);
    const nested = await send({ path: '/api/sessions', body: { customer: { email: 'x', id: 1 } }, code: '' });
    expect((await nested.json()).errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      'customer.email',
      'customer.id',
    ]);
  });

  it.each([
    [CSAT, { score: 6 }, { score: 'Must be at most 5.' }],
    [CSAT, { score: 4.5 }, { score: 'Must be a whole number.' }],
    [CSAT, {}, { score: 'Is missing.' }],
    [FEEDBACK, { rating: 'meh' }, { rating: 'Must be up or down.' }],
    [ESCALATE, { reason: 'r'.repeat(501) }, { reason: 'Must have at most 500 characters.' }],
    ['/api/sessions', { customer: { email: 'x' } }, { 'customer.email': 'Must be an e-mail address.' }],
    ['/api/sessions', { customer: 'Ada' }, { customer: 'Must be an object.' }],
    [MESSAGES, { content: 7, to: 'you' }, { content: 'Must be a text.', to: 'Not a known field.' }],
    [
      MESSAGES,
      { content: 'hi', attachmentIds: Array.from({ length: 11 }, String) },
      { attachmentIds: 'Must have at most 10 entries.' },
    ],
  ])('says for %s with %j what would be right', async (path, body, messages) => {
    const { errors } = await (await send({ path, body, code: '' })).json();
    const said = errors.map((error: { path: string; message: string }) => [error.path, error.message]);
    expect(Object.fromEntries(said)).toEqual(messages);
  });

  it('asks for a token the way HTTP does', async () => {
    const response = await send({ path: MESSAGES, method: 'GET', as: 'nobody', code: '' });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('says which methods an address takes', async () => {
    const response = await send({ path: MESSAGES, method: 'DELETE', code: '' });
    expect(response.headers.get('allow')).toBe('POST, GET, HEAD, OPTIONS');
  });

  const send = (bad: BadRequest): Promise<Response> => {
    const path = bad.path.replace(/\{(id|message|ticket)\}/g, (_match, name: string) => places[name] ?? '');
    const method = bad.method ?? 'POST';
    const body = bad.rawBody ?? (bad.body === undefined ? undefined : JSON.stringify(bad.body));
    return server.call(path, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...authorizations[bad.as ?? 'session'],
        ...bad.headers,
      },
      ...(body !== undefined && { body }),
    });
  };
});
