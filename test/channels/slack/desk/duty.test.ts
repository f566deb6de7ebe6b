/** Going off duty and coming back, on App Home and by /support, and who can be given a ticket. */
import { describe, expect, it } from 'vitest';
import { until } from '../../../core/running-support.ts';
import type { SlackUser } from '../../../fakes/slack/workspace.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

async function claimedByGrace() {
  const desk = await startDesk();
  const { card, number } = await desk.openTicket();
  await desk.click(desk.grace, card, 'ticket.claim');
  await until(() => card.text.includes('Claimed by Grace'));
  return { desk, card, number };
}

const homeOf = ({ slack }: RunningDesk, { id }: SlackUser): string =>
  JSON.stringify(slack.workspace.homes.get(id)?.view ?? {});

const told = ({ slack, place }: RunningDesk) =>
  slack.fromApp(place).filter(({ text }) => /waits for somebody again: <http/.test(text));

async function assign(desk: RunningDesk, card: Parameters<RunningDesk['choose']>[1], to: SlackUser) {
  const modal = await desk.open(() => desk.choose(desk.bob, card, 'assign'));
  const choice = { choice: { type: 'users_select', selected_user: to.id } };
  await desk.slack.people.submit(desk.bob.id, modal, { choice });
}

describe('duty', () => {
  it('DESK 22: ends and begins again on App Home; tickets go into the queue and the channel is told', async () => {
    const { desk, card, number } = await claimedByGrace();
    const { grace, slack } = desk;
    await slack.people.openHome(grace.id);
    await until(() => homeOf(desk, grace).includes('home.away'));
    await slack.people.clickHome(grace.id, { actionId: 'home.away', value: 'away' });
    await until(() => homeOf(desk, grace).includes('home.back'));
    await until(() => card.text.includes('Waiting for a person') && told(desk).length === 1);
    expect((await desk.escalations.read(number)).ticket.assignee).toBeUndefined();

    await slack.people.clickHome(grace.id, { actionId: 'home.back', value: 'back' });
    await until(() => homeOf(desk, grace).includes('home.away'));
    await assign(desk, card, grace);
    await until(() => card.text.includes('Claimed by Grace'));
  });

  it('ends and begins again by /support, and nobody is given a ticket in between', async () => {
    const { desk, card } = await claimedByGrace();
    const { grace, slack, place } = desk;
    expect((await slack.people.command(grace.id, place, 'away')).body).toContain('1 ticket goes');
    await until(() => card.text.includes('Waiting for a person') && told(desk).length === 1);
    await assign(desk, card, grace);
    await desk.whisper(desk.bob, /^Grace is off duty: nothing was done/);
    expect(card.text).toContain('Waiting for a person');
    expect((await slack.people.command(grace.id, place, 'back')).body).toContain('on duty again');
    await assign(desk, card, grace);
    await until(() => card.text.includes('Claimed by Grace'));
  });

  it('is no question for whoever does not work in the channel: they are given nothing', async () => {
    const { desk, card } = await claimedByGrace();
    await assign(desk, card, desk.eve);
    await desk.whisper(desk.bob, /^Eve does not work in this channel/);
    expect(card.text).toContain('Claimed by Grace');
  });
});
