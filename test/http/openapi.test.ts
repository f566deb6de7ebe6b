import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { RunningServer } from './running-server.ts';
import { startServer } from './running-server.ts';

const CALLS = [
  'POST /api/sessions',
  'GET /api/sessions/{id}',
  'POST /api/sessions/{id}/identity',
  'POST /api/sessions/{id}/revoke',
  'POST /api/admin/sessions/{id}/revoke',
  'POST /api/chat/sessions/{id}/messages',
  'GET /api/chat/sessions/{id}/messages',
  'POST /api/chat/sessions/{id}/attachments',
  'GET /api/chat/sessions/{id}/attachments/{attachmentId}',
  'POST /api/chat/sessions/{id}/escalate',
  'POST /api/chat/messages/{id}/feedback',
  'POST /api/chat/sessions/{id}/csat',
  'GET /api/admin/tickets',
  'GET /api/admin/gaps',
  'GET /api/admin/sources',
  'POST /api/admin/sources/ingest',
  'GET /api/admin/sessions/{id}/transcript',
  'GET /api/admin/tickets/{number}',
  'POST /api/admin/tickets/{number}/claim',
  'POST /api/admin/tickets/{number}/reply',
  'POST /api/admin/tickets/{number}/note',
  'POST /api/admin/tickets/{number}/resolve',
  'POST /api/admin/tickets/{number}/handback',
  'GET /api/admin/tickets/{number}/attachments/{attachmentId}',
  'POST /api/admin/tickets/{number}/snooze',
  'POST /api/admin/tickets/{number}/priority',
  'POST /api/admin/tickets/{number}/assign',
  'GET /api/admin/audit',
  'GET /api/admin/sessions/{id}/trace',
  'GET /api/admin/sessions/{id}/attachments/{attachmentId}',
  'GET /livez',
  'GET /readyz',
  'GET /health',
  'GET /metrics',
];

const schema = z.record(z.string(), z.unknown());
const content = z.record(z.string(), z.object({ schema }));
const openApiDocument = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.object({ title: z.string(), version: z.string() }),
  servers: z.array(z.object({ url: z.url() })),
  components: z.object({
    schemas: z.record(z.string(), schema),
    securitySchemes: z.record(z.string(), z.object({ type: z.literal('http'), scheme: z.literal('bearer') })),
  }),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(
      z.enum(['get', 'post']),
      z.object({
        summary: z.string().min(1),
        tags: z.array(z.string()).min(1),
        security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
        parameters: z
          .array(z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean(), schema }))
          .optional(),
        requestBody: z.object({ content, required: z.boolean() }).optional(),
        responses: z.record(
          z.string(),
          z.object({ description: z.string().min(1), content: content.optional() }),
        ),
      }),
    ),
  ),
});
type Document = z.output<typeof openApiDocument>;

describe('the OpenAPI document', () => {
  let server: RunningServer;
  let document: Document;
  beforeAll(async () => {
    server = await startServer();
    document = openApiDocument.parse(await (await server.call('/openapi.json')).json());
  });
  afterAll(() => server.stop());

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );

  /** A validator for a schema of the document, unknown properties refused. */
  const validatorOf = (part: Record<string, unknown>) => {
    const closed = Object.fromEntries(
      Object.entries(document.components.schemas).map(([name, shape]) => [
        name,
        shape.type === 'object' ? { ...shape, additionalProperties: false } : shape,
      ]),
    );
    const text = JSON.stringify({ ...part, $defs: closed }).replaceAll('#/components/schemas/', '#/$defs/');
    return z.fromJSONSchema(JSON.parse(text));
  };
  const answerOf = (path: string, method: 'get' | 'post', status: string) => {
    const json = document.paths[path]?.[method]?.responses[status]?.content?.['application/json'];
    if (json === undefined) throw new Error(`Nothing documented for ${method} ${path} ${status}`);
    return validatorOf(json.schema);
  };

  it('has every call that is served, and no other', () => {
    const documented = operations().map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(documented.sort()).toEqual([...CALLS].sort());
  });

  it('refers only to what it holds', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty(name);
    for (const { operation } of operations()) {
      for (const name of (operation.security ?? []).flatMap(Object.keys)) {
        expect(document.components.securitySchemes).toHaveProperty(name);
      }
    }
  });

  it('describes every parameter that stands in a path', () => {
    for (const { path, operation } of operations()) {
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required }) => required)).toBe(true);
    }
  });

  it('documents problems for every call', () => {
    for (const { operation } of operations()) {
      expect(operation.responses.default?.content).toHaveProperty(['application/problem+json']);
    }
  });

  it('gives examples that match their own schemas', () => {
    const examples = Object.entries(document.components.schemas).filter(([, shape]) => 'example' in shape);
    expect(examples.length).toBeGreaterThanOrEqual(9);
    for (const [name, { example, ...shape }] of examples) {
      expect([name, validatorOf(shape).safeParse(example)]).toEqual([
        name,
        expect.objectContaining({ success: true }),
      ]);
    }
  });

  it('gives request examples that are accepted', async () => {
    const session = await server.openSession();
    const { id } = server.store(session.id, { role: 'assistant', content: 'An answer.' });
    const order = ['claim', 'reply', 'note', 'assign', 'resolve', 'handback'];
    const posts = operations()
      .filter(({ operation }) => operation.requestBody?.content['application/json'] !== undefined)
      // No signature in an example can be valid.
      .filter(({ path }) => !path.endsWith('/identity'))
      .sort(
        (left, right) =>
          order.findIndex((word) => left.path.endsWith(word)) -
          order.findIndex((word) => right.path.endsWith(word)),
      );
    expect(posts.length).toBeGreaterThanOrEqual(9);
    for (const { path, operation } of posts) {
      const reference = String(operation.requestBody?.content['application/json']?.schema.$ref);
      const { example } = document.components.schemas[reference.replace('#/components/schemas/', '')] ?? {};
      // Some of them end it.
      const ticket = await server.escalations.escalate(session.id, 'customer-request');
      const address = path
        .replace('messages/{id}', `messages/${id}`)
        .replace('{id}', session.id)
        .replace('{number}', String(ticket.number));
      const headers = path.includes('/admin/') ? server.staff() : session.auth;
      const { status } = await server.post(address, example, headers);
      expect([path, status]).toEqual([path, expect.toSatisfy((code: number) => code < 300)]);
    }
  });

  it('documents an upload as a form with one file', () => {
    const upload = document.paths['/api/chat/sessions/{id}/attachments']?.post;
    const form = upload?.requestBody?.content['multipart/form-data']?.schema;
    expect(form).toMatchObject({ $ref: '#/components/schemas/Upload' });
    expect(document.components.schemas.Upload).toMatchObject({
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    });
  });

  it('describes what is really answered', async () => {
    const session = await server.openSession();
    const read = async (path: string, headers: Record<string, string> = session.auth) =>
      (await server.call(path, { headers })).json();
    const sessions = '/api/sessions/{id}';
    const messages = '/api/chat/sessions/{id}/messages';
    const tickets = '/api/admin/tickets/{number}';

    const opened = await (await server.post('/api/sessions', {})).json();
    answerOf('/api/sessions', 'post', '201').parse(opened);
    const path = messages.replace('{id}', session.id);
    answerOf(messages, 'post', '200').parse(
      await (await server.post(path, { content: 'hi' }, session.auth)).json(),
    );
    const escalate = '/api/chat/sessions/{id}/escalate';
    const escalated = await (
      await server.post(escalate.replace('{id}', session.id), {}, session.auth)
    ).json();
    answerOf(escalate, 'post', '200').parse(escalated);
    answerOf(messages, 'post', '200').parse(
      await (await server.post(path, { content: 'hi' }, session.auth)).json(),
    );
    answerOf(messages, 'get', '200').parse(await read(path));
    answerOf(sessions, 'get', '200').parse(await read(sessions.replace('{id}', session.id)));

    const ticket = tickets.replace('{number}', escalated.ticket.number);
    const claimed = await server.post(`${ticket}/claim`, {}, server.staff('Grace'));
    answerOf(`${tickets}/claim`, 'post', '200').parse(await claimed.json());
    await server.post(`${ticket}/reply`, { content: 'Hi' }, server.staff('Grace'));
    await server.post(`${ticket}/resolve`, {}, server.staff('Grace'));
    answerOf(tickets, 'get', '200').parse(await read(ticket, server.staff()));
    answerOf('/api/admin/tickets', 'get', '200').parse(await read('/api/admin/tickets', server.staff()));
    answerOf('/readyz', 'get', '200').parse(await read('/readyz'));
    answerOf('/health', 'get', '200').parse(await read('/health'));
    answerOf('/livez', 'get', '200').parse(await read('/livez'));

    const problem = await read('/api/sessions/undefined');
    const asProblem = document.components.schemas.Problem;
    validatorOf(asProblem ?? {}).parse(problem);
  });
});
