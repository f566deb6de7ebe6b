/** What Slack refuses for good: a card is bounded in what it tries, and people are told when nothing opens for them. */
import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../../../src/contract/records.ts';
import { createCardHealing } from '../../../../src/core/escalation/card-healing.ts';
import { until } from '../../../core/running-support.ts';
import { createRecordingLogger } from '../../../fakes/recording-telemetry.ts';
import { startDesk } from './running-desk.ts';

describe('a card whose change is refused', () => {
  it('says it in plain words where Slack does not take its blocks, and has its buttons back with the next one', async () => {
    const desk = await startDesk();
    const { card, number } = await desk.openTicket();
    desk.slack.faults.next('chat.update', { kind: 'error', error: 'invalid_blocks' });
    await desk.click(desk.grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    expect(card.blocks).toEqual([]);
    await desk.escalations.act(number, { kind: 'prioritize', priority: 'high' }, 'Grace');
    await until(() => JSON.stringify(card.blocks).includes('ticket.resolve'));
  });

  it.each(['cant_update_message', 'edit_window_closed'])(
    'is posted anew once, and no more after that (%s)',
    async (error) => {
      const desk = await startDesk();
      const { customer, card, number } = await desk.openTicket();
      desk.slack.faults.always('chat.update', { kind: 'error', error });
      await desk.click(desk.grace, card, 'ticket.claim');
      const cards = () =>
        desk.slack
          .fromApp(desk.place)
          .filter(({ threadTs, text }) => !threadTs && text.includes(`T-${number} ·`));
      await until(() => cards().length === 2);
      const [, anew] = cards();
      expect(anew?.text).toContain('Claimed by Grace');
      const line = await desk.write(desk.grace, anew ?? card, 'Here you are.');
      await desk.hasReaction(line, 'white_check_mark');
      await customer.say('That is not it.');
      await until(() => desk.thread(anew ?? card).some(({ text }) => text.includes('That is not it.')));
      await until(async () => desk.slack.callsOf('chat.update').length >= 3);
      expect(cards()).toHaveLength(2);
    },
  );

  it('is shown again ever more seldom, a few times, until its ticket changes', () => {
    let now = 0;
    const logger = createRecordingLogger();
    const healable = createCardHealing(() => now, logger);
    const shown: number[] = [];
    const look = (version: number) => {
      const ticket: Ticket = {
        ...{ number: 1, sessionId: 's', status: 'queued', reason: 'legal', priority: 'normal' },
        ...{ remindedAt: 0, version, createdAt: 1 },
      };
      if (healable([ticket]).length > 0) shown.push(now);
    };
    for (; now < 3_600_000; now += 5_000) look(1);
    expect(shown).toEqual([0, 5_000, 15_000, 35_000, 75_000, 155_000]);
    expect(logger.events.filter(({ event }) => event === 'desk-card-given-up')).toHaveLength(1);
    look(2);
    expect(shown).toHaveLength(7);
  });
});

describe('a dialog that Slack does not open', () => {
  it('is told to whoever pressed, alone, to press again', async () => {
    const desk = await startDesk();
    const { card } = await desk.openTicket();
    desk.slack.faults.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await desk.click(desk.grace, card, 'ticket.reply');
    const { channel } = await desk.whisper(desk.grace, /could not be opened.*press again/);
    expect(channel).toBe(desk.place);
    await desk.open(() => desk.click(desk.grace, card, 'ticket.reply'));
  });
});

describe('a mention alone', () => {
  it('is no wave of a customer in a ticket’s thread: it stays a note', async () => {
    const desk = await startDesk();
    const { customer, card } = await desk.openTicket();
    await desk.click(desk.grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    const line = await desk.write(desk.grace, card, `<@${desk.slack.workspace.botUserId}>`);
    await desk.hasReaction(line, 'lock');
    expect(await customer.fromStaff()).toEqual([]);
    expect(desk.thread(card).some(({ text }) => text.includes('👋'))).toBe(false);
  });
});
