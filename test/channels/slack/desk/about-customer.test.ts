/** What a card tells about its customer, from where each of it comes, and that an operator decides which of it is told. */
import { describe, expect, it } from 'vitest';
import type { Visitor } from '../../../../src/contract/conversation.ts';
import type { SlackMessage } from '../../../fakes/slack/workspace.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

const ZOE: Visitor = {
  assurance: 'verified',
  signedId: 'zoe',
  name: 'Zoe',
  email: 'zoe@example.com',
  locale: 'en',
  plan: 'Pro <!here>',
  timeZone: 'Asia/Tokyo',
  page: 'https://www.example.com/orders',
};

/** The line of the card. */
function lineOf({ blocks = [] }: SlackMessage): string {
  const texts = JSON.stringify(blocks[2]).match(/"text":"(?<line>[^"]*)"/)?.groups;
  return texts?.line ?? '';
}

async function ticketOf(desk: RunningDesk, who: Visitor) {
  const customer = await desk.customer(who);
  const { number } = await desk.escalations.escalate(customer.session.id, 'customer-request');
  return { customer, card: await desk.cardOf(number), number };
}

describe('a card', () => {
  it('tells who the customer is, where they are, and what there was before', async () => {
    const desk = await startDesk();
    const first = await ticketOf(desk, ZOE);
    expect(lineOf(first.card)).toMatch(
      /^Zoe · Pro &lt;!here&gt; plan · on web · en · \d\d:\d\d GMT\+9 there · https:\/\/www\.example\.com\/orders$/,
    );
    await desk.escalations.act(first.number, { kind: 'resolve', outcome: 'solved' }, 'Grace');
    await desk.feedback.csat(first.customer.session, 4, 'quick');
    const { card } = await ticketOf(desk, ZOE);
    expect(lineOf(card)).toContain(' · 1 earlier ticket · CSAT 4 of 5 before');
  });

  it('leaves out what is not known', async () => {
    const { card } = await ticketOf(await startDesk(), { assurance: 'anonymous' });
    expect(lineOf(card)).toBe('A customer · on web');
  });

  it('knows from Slack which time it is for a customer there', async () => {
    const desk = await startDesk();
    const customer = await desk.slackCustomer('My refund is late.');
    const { number } = await desk.escalations.escalate(customer.session.id, 'customer-request');
    expect(lineOf(await desk.cardOf(number))).toMatch(/^Zoe · on slack · .*\d\d:\d\d GMT\+\d there/);
  });

  it('tells nothing personal but what the operator has chosen, in its thread neither', async () => {
    const desk = await startDesk({ fields: ['email', 'past-tickets'] });
    const { customer, card } = await ticketOf(desk, ZOE);
    expect(lineOf(card)).toBe('A customer · zoe@example.com · on web');
    await customer.say('Are you there?');
    await expect
      .poll(() => desk.thread(card).map(({ text }) => text))
      .toContainEqual(expect.stringContaining('Are you there?'));
    expect(JSON.stringify(desk.thread(card))).not.toContain('Zoe');
  });
});
