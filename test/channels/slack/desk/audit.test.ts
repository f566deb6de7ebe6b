import { expect, it } from 'vitest';
import { until } from '../../../core/running-support.ts';
import { startDesk } from './running-desk.ts';

it('records what staff and strangers do at the desk, without a word of it', { timeout: 30_000 }, async () => {
  const desk = await startDesk();
  const { storage, grace, eve } = desk;
  const { card, number } = await desk.openTicket();
  const entries = async () => (await storage.audit.list(20)).toReversed();
  const recorded = (count: number) => until(async () => (await entries()).length >= count);

  await desk.click(eve, card, 'ticket.claim');
  await recorded(1);
  await desk.click(grace, card, 'ticket.claim');
  await recorded(2);
  await desk.write(grace, card, 'secret reply');
  await recorded(3);
  await desk.write(grace, card, ';; secret note');
  await recorded(4);

  const of = (actor: { readonly id: string }) => ({ actor: `staff:${actor.id}`, object: String(number) });
  expect(await entries()).toMatchObject([
    { ...of(eve), action: 'ticket.claim', result: 'refused' },
    { ...of(grace), action: 'ticket.claim', result: 'done' },
    { ...of(grace), action: 'ticket.line', result: 'relayed' },
    { ...of(grace), action: 'ticket.line', result: 'note' },
  ]);
  expect(JSON.stringify(await entries())).not.toContain('secret');
  expect(await storage.audit.verify()).toEqual({ entries: 4 });
});
