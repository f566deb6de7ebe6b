/** What customers did not find shows up for who writes the articles: by the admin call and, beside the server, by the command. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { openSession, postJson } from './customer.ts';
import {
  ADMIN_TOKEN,
  createPlace,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';

const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');

describe('gaps of the knowledge base', { timeout: 120_000 }, () => {
  const place = createPlace();
  let product: RunningProduct | undefined;
  const url = (): string => product?.url ?? '';

  beforeAll(async () => {
    product = await startProduct(place);
  });
  afterAll(async () => {
    await stopProduct(product);
    await place.remove();
  });

  it('shows unanswered questions together and disliked answers with their articles, masked', async () => {
    const first = await openSession(url());
    await first.say('Do you sell bicycles? Write to kim@example.com');
    const second = await openSession(url());
    await second.say('do you sell bicycles?');
    const third = await openSession(url());
    const { reply } = await third.say('How do I get a refund?');
    await postJson(
      `${url()}/api/chat/messages/${reply?.id}/feedback`,
      { rating: 'down', comment: 'too short' },
      third.headers,
    );

    const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
    const answer = await fetch(`${url()}/api/admin/gaps?days=1`, { headers });
    expect(answer.status).toBe(200);
    const expected = {
      unanswered: [{ asked: 2, conversations: 2 }],
      disliked: [{ question: 'How do I get a refund?', comment: 'too short', articles: ['refunds.md'] }],
      stale: [],
      isPartial: false,
    };
    const report = await answer.json();
    expect(report).toMatchObject(expected);
    expect(JSON.stringify(report)).not.toContain('kim@');

    const command = await runCommand([SWITCHBOARD, 'gaps', '--days', '1', '--json'], { env: place.env });
    expect([command.status, JSON.parse(command.output)]).toEqual([
      0,
      expect.objectContaining({ isPartial: false }),
    ]);
    expect(JSON.parse(command.output)).toMatchObject(expected);
    const text = await runCommand([SWITCHBOARD, 'gaps'], { env: place.env });
    expect(text.output).toContain('Questions without an answer: 1\n    2 × ');
    expect(text.output).toContain('from: refunds.md');
  });

  it('is for who may read, and takes days only', async () => {
    expect((await fetch(`${url()}/api/admin/gaps`)).status).toBe(401);
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
    expect((await fetch(`${url()}/api/admin/gaps?days=x`, { headers })).status).toBe(400);
  });
});
