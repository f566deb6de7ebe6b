/** While Slack or the desk's channel is away, tickets open all the same; their cards are posted when it is back. */
import { describe, expect, it } from 'vitest';
import { until } from '../../core/running-support.ts';
import { type RunningDesk, startDesk } from './desk/running-desk.ts';

interface Trouble {
  begin(desk: RunningDesk): void;
  end(desk: RunningDesk): void;
}

function channelOf({ slack, place }: RunningDesk) {
  const channel = slack.workspace.channels.get(place);
  if (channel === undefined) throw new Error('there is no channel');
  return channel;
}

const TROUBLES: readonly (readonly [string, Trouble])[] = [
  [
    'the channel is archived',
    {
      begin: (desk) => {
        channelOf(desk).isArchived = true;
      },
      end: (desk) => {
        channelOf(desk).isArchived = false;
      },
    },
  ],
  [
    'the app is removed from the channel',
    {
      begin: (desk) => void channelOf(desk).members.delete(desk.slack.workspace.botUserId),
      end: (desk) => void channelOf(desk).members.add(desk.slack.workspace.botUserId),
    },
  ],
  [
    'the token is revoked',
    {
      begin: ({ slack }) => slack.faults.everywhere({ kind: 'error', error: 'token_revoked' }),
      end: ({ slack }) => slack.faults.everywhere(undefined),
    },
  ],
  [
    'the app is uninstalled',
    {
      begin: ({ slack }) => {
        slack.faults.everywhere({ kind: 'error', error: 'account_inactive' });
        void slack.people.event({ type: 'app_uninstalled' });
      },
      end: ({ slack }) => slack.faults.everywhere(undefined),
    },
  ],
];

describe('the desk in Slack, while', () => {
  it.each(TROUBLES)(
    'Slack 32: %s, lets tickets open and posts each once when it is back',
    async (_, trouble) => {
      const desk = await startDesk();
      const { slack, place, customer, escalations, storage, channel, clock } = desk;
      await until(() => channel.health?.().status === 'ok');
      trouble.begin(desk);
      const numbers: number[] = [];
      for (const _ticket of [1, 2, 3]) {
        const { session } = await customer();
        numbers.push((await escalations.escalate(session.id, 'customer-request')).number);
      }
      await until(() => channel.health?.().status !== 'ok');
      expect(slack.fromApp(place)).toEqual([]);
      expect(await escalations.list()).toHaveLength(3);
      trouble.end(desk);
      clock.forward(20_000);
      const posted = async (number: number) => (await storage.desk.card(number)) !== undefined;
      await until(async () => (await Promise.all(numbers.map(posted))).every(Boolean));
      await until(() => channel.health?.().status === 'ok');
      for (const number of numbers) {
        expect(slack.fromApp(place).filter(({ text }) => text.includes(`T-${number} ·`))).toHaveLength(1);
      }
    },
    60_000,
  );
});
