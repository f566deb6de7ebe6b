/** DESK 19: a button that shows a ticket in other hands does nothing else than what was seen, and says so; news alone is no reason. */
import { describe, expect, it } from 'vitest';
import { until } from '../../../core/running-support.ts';
import { startDesk } from './running-desk.ts';

/** A ticket whose card Grace has seen while it waited, and not since. */
async function seenWaiting() {
  const desk = await startDesk();
  const { customer, card, number } = await desk.openTicket();
  const { version } = (await desk.escalations.read(number)).ticket;
  const old = { actionId: '', value: `${number}:${version}` };
  return {
    ...desk,
    customer,
    card,
    number,
    status: async () => (await desk.escalations.read(number)).ticket.status,
    /** As it stands on the old card. */
    pressOld: async (actionId: string) =>
      void (await desk.slack.people.click(desk.grace.id, card, { ...old, actionId })),
    chooseOld: async (entry: string) => {
      const selected = `${entry}:${old.value}`;
      await desk.slack.people.click(desk.grace.id, card, { actionId: 'ticket.more', selected });
    },
    bobClaims: async () => {
      await desk.click(desk.bob, card, 'ticket.claim');
      await until(() => card.text.includes('Claimed by Bob'));
    },
  };
}

const RESOLUTION = {
  outcome: { outcome: { type: 'static_select', selected_option: { value: 'solved' } } },
  resolution: { resolution: { type: 'plain_text_input', value: 'A new link helped.' } },
};

describe('a button of an old card', () => {
  it('does not hand back, or end, what a colleague has got since, and does it when pressed again', async () => {
    const desk = await seenWaiting();
    await desk.bobClaims();
    await desk.pressOld('ticket.handback');
    await desk.whisper(desk.grace, /^Bob has got this ticket since you saw it: nothing was done/);
    await desk.chooseOld('not-a-ticket');
    await until(
      () => desk.slack.workspace.ephemerals.filter(({ text }) => /^Bob has got/.test(text)).length > 1,
    );
    expect(await desk.status()).toBe('claimed');
    expect((await desk.customer.messages()).some(({ content }) => content.includes('handed'))).toBe(false);
    await desk.click(desk.grace, desk.card, 'ticket.handback');
    await until(async () => (await desk.status()) === 'handed-back');
  });

  it('keeps what was written in its dialog when the ticket was closed and opened again meanwhile', async () => {
    const desk = await seenWaiting();
    const modal = await desk.open(() => desk.pressOld('ticket.resolve'));
    await desk.escalations.act(desk.number, { kind: 'resolve', outcome: 'solved' }, 'Hal');
    await desk.customer.say('It is not solved at all!');
    await until(async () => (await desk.status()) === 'queued');
    await desk.slack.people.submit(desk.grace.id, modal, RESOLUTION);
    await desk.whisper(desk.grace, /opened again or put back .* You wrote: A new link helped\./);
    expect(await desk.status()).toBe('queued');
  });

  it('says who resolved the ticket', async () => {
    const desk = await seenWaiting();
    await desk.escalations.act(desk.number, { kind: 'resolve', outcome: 'solved' }, 'Hal');
    await desk.pressOld('ticket.handback');
    await desk.whisper(desk.grace, /already resolved by Hal/);
  });

  it('does not take over from somebody else than it said', async () => {
    const desk = await seenWaiting();
    await desk.bobClaims();
    await desk.pressOld('ticket.claim');
    const offer = await desk.whisper(desk.grace, /Bob has claimed this ticket/);
    await desk.escalations.act(desk.number, { kind: 'claim', takeOver: true }, 'Hal');
    await desk.clickWhisper(desk.grace, offer, 'ticket.take_over');
    await desk.whisper(desk.grace, /^Hal has got this ticket/);
    expect((await desk.escalations.read(desk.number)).ticket.assignee).toBe('Hal');
  });

  it('works when there is only news: a message, a note, another priority', async () => {
    const desk = await seenWaiting();
    await desk.customer.say('Hello? Is anybody there?');
    await desk.escalations.act(desk.number, { kind: 'note', content: 'Careful.' }, 'Hal');
    await desk.escalations.act(desk.number, { kind: 'prioritize', priority: 'high' }, 'Hal');
    const modal = await desk.open(() => desk.pressOld('ticket.resolve'));
    await desk.slack.people.submit(desk.grace.id, modal, RESOLUTION);
    await until(async () => (await desk.status()) === 'resolved');
  });

  it('works for whoever claimed the ticket with it', async () => {
    const desk = await seenWaiting();
    await desk.pressOld('ticket.claim');
    await desk.pressOld('ticket.handback');
    await until(async () => (await desk.status()) === 'handed-back');
  });
});
