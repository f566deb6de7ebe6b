/** What customers say and who they are, and every token, stays out of logs, errors and metrics. */
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { AdminToken } from '../../src/contract/access.ts';
import { hashOf } from '../../src/core/access/token-text.ts';
import { ADMIN_TOKEN, IDENTITY_SECRET, startServer } from './running-server.ts';

const SAID = 'zebra-crossing-4711';
const NAME = 'Ottilie Quastenflosser';
const EMAIL = 'ottilie@quastenflosser.example';
const ADMIN = `swb_${'k'.repeat(43)}`;
const TOKEN: AdminToken = {
  id: 't',
  name: 'reports',
  prefix: 'swb_kkkkkkkk',
  scopes: ['read'],
  createdAt: 0,
};

describe('secrets and personal data', () => {
  it('are in no log line, error or metric', async () => {
    const server = await startServer({ tokens: new Map([[hashOf(ADMIN), TOKEN]]) });
    const identityToken = await new SignJWT({ sub: 'u-1', email: EMAIL, name: NAME })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(IDENTITY_SECRET));
    const problems: string[] = [];
    const told = async (response: Response) => {
      const text = await response.text();
      if (response.status >= 400) problems.push(text);
      return text;
    };

    const customer = { name: NAME, email: EMAIL };
    await told(await server.post('/api/sessions', { customer }));
    await told(await server.post('/api/sessions', { identityToken }));
    await told(await server.post('/api/sessions', { identityToken: `${identityToken}x` }));
    await told(await server.post('/api/sessions', { customer: { ...customer, email: `${SAID} ${EMAIL}` } }));
    const { id, auth, token } = await server.openSession();
    const messages = `/api/chat/sessions/${id}/messages`;
    await told(await server.post(messages, { content: SAID }, auth));
    await told(await server.post(messages, { content: SAID, clientMessageId: SAID.repeat(40) }, auth));
    await told(await server.post(messages, `{"content": "${SAID}`, auth));
    await told(await server.post(`/api/chat/sessions/${id}/escalate`, { reason: SAID }, auth));
    await told(await server.post(`/api/chat/sessions/${id}/csat`, { score: 9, comment: SAID }, auth));
    for (const bearer of [ADMIN, `${ADMIN}x`, token, ADMIN_TOKEN]) {
      const headers = { authorization: `Bearer ${bearer}` };
      await told(await server.call('/api/admin/tickets', { headers }));
      await told(await server.post('/api/admin/tickets/T-9999/reply', { content: SAID }, headers));
      await told(await server.call(`/api/sessions/${id}`, { headers }));
    }
    const metrics = await (await server.call('/metrics', { headers: server.staff() })).text();
    await server.stop();

    expect(problems.length).toBeGreaterThan(8);
    expect(server.log.length).toBeGreaterThan(10);
    const places = { log: server.log.join(''), problems: problems.join(''), metrics };
    for (const secret of [
      SAID,
      NAME,
      'Ottilie',
      EMAIL,
      ADMIN,
      ADMIN_TOKEN,
      token,
      identityToken,
      IDENTITY_SECRET,
    ]) {
      for (const [place, text] of Object.entries(places)) {
        expect([place, secret, text.includes(secret)]).toEqual([place, secret, false]);
      }
    }
  });
});
