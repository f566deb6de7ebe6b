/** The HTTP side of the fake: authentication, faults and limits around the methods, uploads, and files that need a token. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiCall, type ApiContext, type ApiMethod, type ApiReply, isRecord } from './api-call.ts';
import type { Fault, Faults } from './faults.ts';
import type { PendingUpload } from './methods/files.ts';
import { createPostLimit } from './post-limit.ts';

export interface WebApiOptions {
  readonly methods: Readonly<Record<string, ApiMethod>>;
  readonly context: ApiContext;
  readonly faults: Faults;
  readonly uploads: Map<string, PendingUpload>;
  readonly botToken: string;
  readonly appToken: string;
  /** Scopes of the bot token, named with every answer. */
  readonly scopes: () => readonly string[];
}

/** A call as it came in, for tests to look at. */
export interface RecordedCall extends ApiCall {
  readonly token: string;
  readonly at: number;
}

export interface WebApi {
  /** In the order in which they came. */
  readonly calls: readonly RecordedCall[];
  /** How many files were asked for. */
  downloads(): number;
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const MAX_BODY_BYTES = 20 * 1024 * 1024;
const APP_TOKEN_METHODS = new Set(['apps.connections.open']);
const LOGIN_PAGE =
  '<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body>Sign in</body></html>';

export function createWebApi(options: WebApiOptions): WebApi {
  const { methods, context, faults, uploads, botToken, appToken, scopes } = options;
  const calls: RecordedCall[] = [];
  const tooFast = createPostLimit();
  let downloads = 0;

  const api = async (name: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const { token: bodyToken, ...args } = readArguments(request, body);
    const token = bearer(request) ?? String(bodyToken ?? '');
    const call = { method: name, args };
    calls.push({ ...call, token, at: Date.now() });
    const fault = faultOf(call);
    const failed = fault === undefined ? undefined : withoutEffect(fault);
    if (failed !== undefined) return send(response, failed);
    const reply = authorize(name, token) ?? run(call);
    await disturb(fault, request, response);
    if (response.headersSent) return;
    response.setHeader('x-oauth-scopes', scopes().join(','));
    if (!response.writableEnded && !request.socket.destroyed) send(response, { status: 200, body: reply });
  };

  const faultOf = (call: ApiCall): Fault | undefined => tooFast(call) ?? faults.take(call.method);

  const authorize = (name: string, token: string): ApiReply | undefined => {
    if (token === '') return { ok: false, error: 'not_authed' };
    const expected = APP_TOKEN_METHODS.has(name) ? appToken : botToken;
    return token === expected ? undefined : { ok: false, error: 'invalid_auth' };
  };

  const run = (call: ApiCall): ApiReply =>
    methods[call.method]?.(call, context) ?? { ok: false, error: 'unknown_method' };

  const upload = async (id: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pending = uploads.get(id);
    const bytes = fileOf(await readBody(request), request.headers['content-type'] ?? '');
    if (pending === undefined || bytes.length !== pending.length) return void response.writeHead(400).end();
    pending.bytes = bytes;
    response.writeHead(200).end(`OK - ${bytes.length}`);
  };

  /** Without the bot's token it shows a page to sign in, with status 200, as Slack does. */
  const download = (id: string, request: IncomingMessage, response: ServerResponse): void => {
    downloads += 1;
    const file = context.workspace.files.get(id);
    if (bearer(request) !== botToken || file === undefined) {
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(LOGIN_PAGE);
    }
    response.writeHead(200, { 'content-type': file.mimetype, 'content-length': file.bytes.length });
    response.end(file.bytes);
  };

  return {
    calls,
    downloads: () => downloads,
    async serve(request, response) {
      const [, area = '', id = ''] = new URL(request.url ?? '/', 'http://slack').pathname.split('/');
      if (area === 'api') return await api(id, request, response);
      if (area === 'upload') return await upload(id, request, response);
      if (area === 'files-pri') return download(id, request, response);
      response.writeHead(404).end();
    },
  };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter?: number;
}

/** Undefined when the call still has its effect. */
function withoutEffect(fault: Fault): Answer | undefined {
  switch (fault.kind) {
    case 'rate-limited':
      return { status: 429, body: { ok: false, error: 'ratelimited' }, retryAfter: fault.retryAfter };
    case 'status':
      return { status: fault.status, body: 'upstream error' };
    case 'error':
      return { status: 200, body: { ok: false, error: fault.error } };
    case 'lost-response':
    case 'failed-after-effect':
    case 'slow':
      return undefined;
  }
}

async function disturb(
  fault: Fault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (fault?.kind === 'lost-response') request.socket.destroy();
  if (fault?.kind === 'failed-after-effect') send(response, { status: fault.status, body: 'upstream error' });
  if (fault?.kind === 'slow') await sleep(fault.ms);
}

function send(response: ServerResponse, { status, body, retryAfter }: Answer): void {
  const headers = {
    'content-type': typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  };
  response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
}

function bearer(request: IncomingMessage): string | undefined {
  return /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    parts.push(part);
    size += part.length;
    if (size > MAX_BODY_BYTES) throw new Error('too large');
  }
  return Buffer.concat(parts);
}

function readArguments(request: IncomingMessage, body: Buffer): Readonly<Record<string, unknown>> {
  const query = new URL(request.url ?? '/', 'http://slack').searchParams;
  const text = body.toString('utf8');
  if ((request.headers['content-type'] ?? '').startsWith('application/json')) {
    const parsed: unknown = JSON.parse(text === '' ? '{}' : text);
    return { ...Object.fromEntries(query), ...(isRecord(parsed) ? parsed : {}) };
  }
  const form = [...query, ...new URLSearchParams(text)];
  return Object.fromEntries(form.map(([key, value]) => [key, STRUCTURED.has(key) ? fromJson(value) : value]));
}

/** Fields whose text is JSON in a form. */
const STRUCTURED = new Set(['attachments', 'blocks', 'chunks', 'files', 'metadata', 'prompts', 'view']);

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** An upload is the bytes themselves or one part of a multipart form. */
function fileOf(body: Buffer, contentType: string): Buffer {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return body;
  const begins = body.indexOf('\r\n\r\n') + 4;
  return body.subarray(begins, body.indexOf(`\r\n--${mark}`, begins));
}
