import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/contract/message-store.ts';
import type { TicketChange } from '../../src/contract/ticket-store.ts';
import { createFeedback } from '../../src/core/feedback.ts';
import { aMessage, aSession, aSituation, aTicket, NOW } from './builders.ts';

const OPENED = aSession();

function feedbackOver(message = aMessage()) {
  const ratings: Rating[] = [];
  const changes: TicketChange[] = [];
  const feedback = createFeedback({
    messages: {
      find: async (id) => (id === message.id ? message : undefined),
      rate: async (rating) => {
        ratings.push(rating);
      },
    },
    tickets: {
      change: async (_, decide) => {
        const change = decide(aSituation(aTicket()));
        changes.push(change);
        return { ...change, session: OPENED, messages: [] };
      },
    },
    announce: () => undefined,
    context: () => ({ now: NOW, isStored: () => true }),
    clock: () => NOW,
  });
  return { feedback, ratings, changes, message };
}

describe('feedback', () => {
  it('rates an answer of the bot', async () => {
    const { feedback, ratings, message } = feedbackOver();
    await feedback.rate(OPENED, message.id, 'down', 'Too long.');
    expect(ratings).toEqual([
      { sessionId: OPENED.id, messageId: message.id, kind: 'down', comment: 'Too long.', at: NOW },
    ]);
  });

  it('rates a conversation', async () => {
    const { feedback, ratings } = feedbackOver();
    await feedback.csat(OPENED, 5);
    expect(ratings).toEqual([{ sessionId: OPENED.id, kind: 'csat', score: 5, at: NOW }]);
  });

  it('shows a rating of the conversation on its ticket, and changes nothing else there', async () => {
    const { feedback, changes } = feedbackOver();
    await feedback.csat(aSession({ ticketNumber: 1001 }), 2, 'Slow.');
    expect(changes).toMatchObject([
      {
        ticket: aTicket({ version: 2 }),
        events: [{ at: NOW, kind: 'rated', text: '2 of 5: Slow.' }],
        messages: [],
      },
    ]);
  });

  it.each([
    ['of another conversation', aMessage({ sessionId: 'another' })],
    ["of a member of staff's", aMessage({ role: 'staff' })],
    ["of the customer's own", aMessage({ role: 'user' })],
  ])('refuses to rate a message %s', async (_, message) => {
    const { feedback, ratings } = feedbackOver(message);
    await expect(feedback.rate(OPENED, message.id, 'up')).rejects.toMatchObject({
      code: 'message-not-found',
    });
    expect(ratings).toEqual([]);
  });

  it('refuses to rate what does not exist', async () => {
    const { feedback } = feedbackOver();
    await expect(feedback.rate(OPENED, 'nothing', 'up')).rejects.toMatchObject({ code: 'message-not-found' });
  });
});
