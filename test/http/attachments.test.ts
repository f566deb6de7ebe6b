import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_UPLOAD_BYTES, type RunningServer, startServer } from './running-server.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Uploader {
  readonly id: string;
  readonly auth: { readonly authorization: string };
}

describe('attachments', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const upload = ({ id, auth }: Uploader, bytes: Uint8Array | string, name = 'notes.txt', field = 'file') => {
    const form = new FormData();
    form.append(field, new Blob([Buffer.from(bytes)], { type: 'application/x-claimed' }), name);
    return server.call(`/api/chat/sessions/${id}/attachments`, { method: 'POST', headers: auth, body: form });
  };
  const code = async (response: Response) => [response.status, (await response.json()).code];

  it('stores a file, and gives it back to be saved and never to be shown as a page', async () => {
    const session = await server.openSession();
    const response = await upload(session, '<!doctype html><script>alert(1)</script>', 'Übersicht – Q3.html');
    expect(response.status).toBe(201);
    const file = await response.json();
    expect(file).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Übersicht – Q3.html',
      mimeType: 'text/html',
      size: 40,
    });
    const path = `/api/chat/sessions/${session.id}/attachments/${file.id}`;
    const download = await server.call(path, { headers: session.auth });
    expect(download.status).toBe(200);
    expect(await download.text()).toBe('<!doctype html><script>alert(1)</script>');
    expect(Object.fromEntries(download.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': expect.stringMatching(
        /^attachment; filename=.*filename\*=UTF-8''%C3%9Cbersicht/,
      ),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  it('believes the bytes, not the name or the type that was claimed', async () => {
    const session = await server.openSession();
    expect(await (await upload(session, PNG, 'invoice.pdf')).json()).toMatchObject({
      name: 'invoice.pdf.png',
      mimeType: 'image/png',
    });
    expect(await (await upload(session, '{"a": 1}', 'data.json')).json()).toMatchObject({
      mimeType: 'application/json',
    });
    expect(await (await upload(session, 'a;b\n1;2\n', 'table.CSV')).json()).toMatchObject({
      mimeType: 'text/csv',
    });
  });

  it.each([
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0', 'latin1'), 'notes.txt'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'logo.svg'],
    ['an SVG behind an XML declaration, named as text', '<?xml version="1.0"?><svg onload="x"/>', 'logo.txt'],
    ['bytes named as text', Buffer.concat([Buffer.from('hello\0'), randomBytes(64)]), 'notes.txt'],
    [
      'an archive that is no document',
      Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
      'a.docx',
    ],
    ['half an archive', Buffer.from('PK\x03\x04rest'), 'a.docx'],
  ])('refuses %s by its bytes', async (_what, bytes, name) => {
    const session = await server.openSession();
    expect(await code(await upload(session, bytes, name))).toEqual([415, 'unsupported-media-type']);
  });

  it.each([
    ['../../etc/passwd', 'passwd.txt'],
    ['C:\\Users\\me\\notes.txt', 'notes.txt'],
    ['in\u202Evoice\u200Etxt.txt', 'invoicetxt.txt'],
    ['a"b<c>.txt', 'a_b_c_.txt'],
    ['.htaccess', 'htaccess.txt'],
    [`${'long '.repeat(60)}.txt`, `${'long '.repeat(24).trim()}.txt`],
  ])('makes the name %j harmless', async (given, kept) => {
    const session = await server.openSession();
    expect(await (await upload(session, 'hello', given)).json()).toMatchObject({ name: kept });
  });

  it('refuses what is too large, empty, missing, under another name, or no form at all', async () => {
    const session = await server.openSession();
    const large = 'a'.repeat(MAX_UPLOAD_BYTES + 1);
    expect(await code(await upload(session, large))).toEqual([413, 'payload-too-large']);
    expect(await code(await upload(session, ''))).toEqual([400, 'invalid-request']);
    expect(await code(await upload(session, 'hello', 'a.txt', 'other'))).toEqual([400, 'invalid-request']);
    const path = `/api/chat/sessions/${session.id}/attachments`;
    const headers = { ...session.auth, 'content-type': 'multipart/form-data; boundary=x' };
    for (const body of [
      '',
      '--x--\r\n',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
    ]) {
      expect(await code(await server.call(path, { method: 'POST', headers, body }))).toEqual([
        400,
        'invalid-request',
      ]);
    }
    expect(await code(await server.post(path, { file: 'hello' }, session.auth))).toEqual([
      415,
      'unsupported-media-type',
    ]);
  });

  it('ends at the quota of the conversation and leaves others alone', async () => {
    const session = await server.openSession();
    for (let at = 0; at < 5; at += 1) expect((await upload(session, 'hello')).status).toBe(201);
    expect(await code(await upload(session, 'hello'))).toEqual([413, 'quota-exceeded']);
    expect((await upload(await server.openSession(), 'hello')).status).toBe(201);
  });

  it('shows a file to its own conversation and to staff only', async () => {
    const session = await server.openSession();
    const other = await server.openSession();
    const { id } = await (await upload(session, 'secret')).json();
    const ask = (path: string, headers = {}) => server.call(path, { headers });
    expect(await code(await ask(`/api/chat/sessions/${session.id}/attachments/${id}`))).toEqual([
      401,
      'unauthorized',
    ]);
    expect(await code(await ask(`/api/chat/sessions/${session.id}/attachments/${id}`, other.auth))).toEqual([
      404,
      'session-not-found',
    ]);
    expect(await code(await ask(`/api/chat/sessions/${other.id}/attachments/${id}`, other.auth))).toEqual([
      404,
      'not-found',
    ]);
    for (const wrong of ['x', 'null', '..%2f..%2fetc%2fpasswd', '0'.repeat(36)]) {
      expect(
        await code(await ask(`/api/chat/sessions/${session.id}/attachments/${wrong}`, session.auth)),
      ).toEqual([404, 'not-found']);
    }
    const admin = `/api/admin/sessions/${session.id}/attachments/${id}`;
    expect(await (await ask(admin, server.staff())).text()).toBe('secret');
    expect(await code(await ask(admin, session.auth))).toEqual([401, 'unauthorized']);
  });

  it('gives staff a file of a ticket whose customer went on elsewhere, and no other file', async () => {
    const [before, now] = [await server.openSession(), await server.openSession()];
    const { id } = await (await upload(before, 'Order 7', 'order.txt')).json();
    const { id: unsent } = await (await upload(now, 'never sent', 'draft.txt')).json();
    const messages = `/api/chat/sessions/${before.id}/messages`;
    await server.post(messages, { content: '', attachmentIds: [id] }, before.auth);
    const { number } = await server.escalations.escalate(before.id, 'customer-request');
    server.moveTicket(number, now.id);
    const ask = (file: string, headers = server.staff()) =>
      server.call(`/api/admin/tickets/${number}/attachments/${file}`, { headers });
    expect(await (await ask(id)).text()).toBe('Order 7');
    for (const wrong of [unsent, 'x']) expect(await code(await ask(wrong))).toEqual([404, 'not-found']);
    expect((await ask(id, before.auth)).status).toBe(401);
  });

  it('brings a file with a message, once for the same client id, and never one of another conversation', async () => {
    const session = await server.openSession();
    const { id } = await (await upload(session, 'hello', 'a.txt')).json();
    const path = `/api/chat/sessions/${session.id}/messages`;
    const body = { content: '', clientMessageId: 'one', attachmentIds: [id] };
    const first = await (await server.post(path, body, session.auth)).json();
    expect(first.message).toMatchObject({
      content: '',
      attachments: [{ id, name: 'a.txt', mimeType: 'text/plain', size: 5 }],
    });
    expect((await (await server.post(path, body, session.auth)).json()).message).toEqual(first.message);
    const other = await server.openSession();
    const stolen = await server.post(
      `/api/chat/sessions/${other.id}/messages`,
      { content: 'hi', attachmentIds: [id] },
      other.auth,
    );
    expect(await code(stolen)).toEqual([400, 'unknown-attachment']);
  });

  it('goes on when senders hang up in the middle', async () => {
    const session = await server.openSession();
    const { port } = new URL(server.url);
    for (let at = 0; at < 5; at += 1) {
      const socket = connect(Number(port), '127.0.0.1');
      const head = `POST /api/chat/sessions/${session.id}/attachments HTTP/1.1\r\nhost: x\r\nauthorization: ${session.auth.authorization}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 90000\r\n\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
      await new Promise<void>((resolve) => socket.write(`${head}${'a'.repeat(50_000)}`, () => resolve()));
      socket.destroy();
    }
    expect((await upload(session, 'hello')).status).toBe(201);
  });
});
