import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFiles } from '../../src/http/application.ts';
import type { RunningServer } from './running-server.ts';
import { startServer } from './running-server.ts';

describe('pages', () => {
  let server: RunningServer;
  let directory: string;
  let pages: PageFiles;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'widget-'));
    await mkdir(join(directory, 'chunks'));
    await writeFile(join(directory, 'demo.html'), '<!doctype html><title>Demo</title>');
    await writeFile(join(directory, 'widget.js'), `console.log(${'1 + '.repeat(1_000)}1);`);
    await writeFile(join(directory, 'widget.js.map'), '{}');
    await writeFile(join(directory, 'chunks', 'panel-ABC.js'), 'export {};');
    await writeFile(join(directory, '.secret'), 'secret');
    await mkdir(join(directory, 'desk'));
    await writeFile(join(directory, 'desk', 'desk.html'), '<!doctype html><title>Desk</title>');
    await writeFile(join(directory, 'desk', 'desk.js'), 'export {};');
    pages = { directory, deskDirectory: join(directory, 'desk'), hasDemoPage: true };
    server = await startServer({ pages });
  });
  afterAll(async () => {
    await server.stop();
    await rm(directory, { recursive: true });
  });

  it('show the demo under a policy that allows own scripts only', async () => {
    const response = await server.call('/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).toContain('Demo');
  });

  it('give websites the widget, compressed and fresh', async () => {
    const response = await server.call('/widget.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const etag = response.headers.get('etag') ?? '';
    const conditional = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    const again = await server.call('/widget.js', { headers: conditional });
    expect(again.status).toBe(304);
  });

  it('let chunks be kept for ever and shared with allowed pages only', async () => {
    const load = (origin: string) => server.call('/chunks/panel-ABC.js', { headers: { origin } });
    const allowed = await load('https://shop.example.com');
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://shop.example.com');
    const foreign = await load('https://evil.example');
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    '/.secret',
    '/chunks',
    '/chunks/',
    '/missing.js',
    '/..%2f..%2fpackage.json',
    '/chunks%00',
    '/%5c..%5cpackage.json',
  ])('hide %s', async (path) => {
    const response = await server.call(path);
    expect([400, 404]).toContain(response.status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.text()).not.toMatch(/secret|devDependencies|widget-/);
  });

  it('survive odd conditions', async () => {
    for (const headers of [
      { range: 'bytes=99999999-' },
      { range: 'bytes=5-1' },
      { 'if-match': '"x"' },
      { 'if-modified-since': 'tomorrow' },
    ]) {
      expect((await server.call('/widget.js', { headers })).status).toBeLessThan(500);
    }
  });

  it('are absent when nothing was built', async () => {
    const nothing = join(directory, 'nothing');
    const bare = await startServer({ pages: { ...pages, directory: nothing, deskDirectory: nothing } });
    for (const path of ['/', '/widget.js', '/chunks/panel-ABC.js', '/admin', '/admin/desk.js']) {
      const response = await bare.call(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'not-found' });
    }
    await bare.stop();
  });

  it('leave the demo out when it is switched off', async () => {
    const without = await startServer({ pages: { ...pages, hasDemoPage: false } });
    expect((await without.call('/')).status).toBe(404);
    expect((await without.call('/widget.js')).status).toBe(200);
    await without.stop();
  });

  it.each(['/admin', '/admin/'])(
    'show the staff desk at %s to anybody, under the strictest policy',
    async (path) => {
      const response = await server.call(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const policy = response.headers.get('content-security-policy');
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
      expect(await response.text()).toContain('Desk');
      expect((await server.call('/admin/desk.js')).headers.get('cross-origin-resource-policy')).toBe(
        'same-origin',
      );
    },
  );

  it('do not show that there is a staff desk when no admin token is set', async () => {
    const without = await startServer({ adminToken: undefined, pages });
    for (const path of ['/admin', '/admin/', '/admin/desk.js']) {
      const response = await without.call(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'not-found' });
    }
    await without.stop();
  });

  it('document every call and every error code without a script', async () => {
    const response = await server.call('/docs');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+';/);
    const page = await response.text();
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\/(?!www\.w3\.org)[^ "<]*\.(?:js|css)/i);
    for (const text of [
      '/api/chat/sessions/{id}/messages',
      '/api/admin/tickets/{number}/handback',
      'AnsweredMessage',
    ]) {
      expect(page).toContain(text);
    }
    for (const code of ['session-not-found', 'rate-limited', 'reply-timeout']) {
      expect(page).toContain(`id="${code}"`);
    }
    for (const [, target = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${target}"`);
  });

  it('compress what is read and never what is sent', async () => {
    const session = await server.openSession();
    for (let index = 0; index < 20; index += 1) {
      server.store(session.id, { role: 'user', content: 'the same words again and again' });
    }
    const path = `/api/chat/sessions/${session.id}/messages`;
    const headers = { ...session.auth, 'accept-encoding': 'gzip' };
    expect((await server.call(path, { headers })).headers.get('content-encoding')).toBe('gzip');
    const sent = await server.post(path, { content: 'again '.repeat(600) }, headers);
    expect(sent.headers.get('content-encoding')).toBeNull();
  });
});
