import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anEvent } from '../../../core/builders.ts';
import { until } from '../../../core/running-support.ts';
import { createRecordingChannel } from '../../../fakes/recording-channel.ts';
import { startDesk } from './running-desk.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const label = { name: 'label.png', mimetype: 'image/png', bytes: PNG };
const program = {
  name: 'setup.exe',
  mimetype: 'application/x-msdownload',
  bytes: Buffer.from('MZ\x90\x00\x03'),
};
const large = {
  name: 'large.png',
  mimetype: 'image/png',
  bytes: Buffer.concat([PNG, Buffer.alloc(1_100_000)]),
};

async function claimed() {
  const desk = await startDesk();
  const ticket = await desk.openTicket();
  await desk.click(desk.grace, ticket.card, 'ticket.claim');
  await until(() => ticket.card.text.includes('Claimed by Grace'));
  const { slack, place, grace } = desk;
  const send = async (text: string, ...files: (typeof label)[]) =>
    (await slack.people.say(grace.id, place, text, { threadTs: ticket.card.ts, files })).message;
  return { ...desk, ...ticket, send };
}

describe('files at the desk', () => {
  it('DESK 11: go to the customer with the line that they were sent with', async () => {
    const { send, customer, attachments, hasReaction } = await claimed();
    await hasReaction(await send('Print this label.', label), 'white_check_mark');
    const [reply] = await customer.fromStaff();
    expect(reply).toMatchObject({
      content: 'Print this label.',
      attachments: [{ name: 'label.png', size: PNG.length }],
    });
    const { bytes } = await attachments.open(customer.session.id, reply?.attachments[0]?.id ?? '');
    expect(Buffer.from(bytes).equals(PNG)).toBe(true);
    await hasReaction(await send('', label), 'white_check_mark');
    expect(await customer.fromStaff()).toMatchObject([
      {},
      { content: '', attachments: [{ name: 'label.png' }] },
    ]);
  });

  it('DESK 11: go along to other platforms, and are not forgotten after a day', async () => {
    const discord = createRecordingChannel();
    const desk = await startDesk({ discord });
    const { sessionId } = await desk.accept(anEvent({ place: 'place-f', receivedAt: desk.clock.now() }));
    const { number } = await desk.escalations.escalate(sessionId, 'customer-request');
    const card = await desk.cardOf(number);
    await desk.click(desk.grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    await desk.slack.people.say(desk.grace.id, desk.place, 'Here.', { threadTs: card.ts, files: [label] });
    const arrived = () =>
      discord.delivered.find(({ content }) => content.text === 'Here.')?.content.attachments;
    await until(() => arrived() !== undefined);
    expect(arrived()).toMatchObject([{ name: 'label.png' }]);
    expect(await desk.storage.files.forgetUnsent(desk.clock.now() + 1_000)).toEqual([]);
  });

  it('DESK 11: of a note stay at the desk', async () => {
    const { send, customer, storage, hasReaction, slack } = await claimed();
    await hasReaction(await send(';; look at this', label), 'lock');
    expect(await customer.fromStaff()).toEqual([]);
    expect(await storage.files.ofSession(customer.session.id)).toEqual([]);
    expect(slack.downloads()).toBe(0);
  });

  it('DESK 12: are refused when they are too large or of a blocked kind; the words are sent all the same', async () => {
    const { send, customer, hasReaction, whisper, grace } = await claimed();
    const line = await send('Three files.', label, program, large);
    await hasReaction(line, 'white_check_mark');
    await hasReaction(line, 'warning');
    const told = await whisper(grace, /does not get these files/);
    expect(told.text).toMatch(/setup\.exe: .+\nlarge\.png: .+/);
    expect(await customer.fromStaff()).toMatchObject([
      { content: 'Three files.', attachments: [{ name: 'label.png' }] },
    ]);
    await hasReaction(await send('', program), 'lock');
    expect(await customer.fromStaff()).toHaveLength(1);
  });

  it('DESK 11: wait with a held line, and go when it is sent', async () => {
    const desk = await startDesk();
    const { customer, card } = await desk.openTicket();
    const { people } = desk.slack;
    await people.say(desk.grace.id, desk.place, 'Take this.', { threadTs: card.ts, files: [label] });
    const offer = await desk.whisper(desk.grace, /Nobody has claimed/);
    expect(await customer.fromStaff()).toEqual([]);
    await desk.clickWhisper(desk.grace, offer, 'ticket.held_send_once');
    await until(async () => (await customer.fromStaff()).length === 1);
    expect(await customer.fromStaff()).toMatchObject([{ attachments: [{ name: 'label.png' }] }]);
  });

  it('DESK step 5: that a customer sent before the ticket opened are shown in its thread, once', async () => {
    const desk = await startDesk();
    const { conversations, attachments, escalations, slack } = desk;
    const { session, say } = await desk.customer();
    const { id } = await attachments.store(session.id, { name: 'broken.png', bytes: PNG });
    const said = { content: 'It looks like this.', clientMessageId: randomUUID(), attachmentIds: [id] };
    await conversations.send(session, said);
    slack.faults.next('files.completeUploadExternal', { kind: 'lost-response' });
    const { number } = await escalations.escalate(session.id, 'customer-request');
    const card = await desk.cardOf(number);
    const shown = () => desk.thread(card).filter(({ files }) => files.length > 0);
    await until(() => shown().length === 1);
    await say('Did you get it?');
    await until(() => desk.thread(card).some(({ text }) => text.includes('Did you get it?')));
    expect(shown()).toHaveLength(1);
    expect(shown()[0]?.files[0]?.bytes.equals(PNG)).toBe(true);
  });

  it('DESK 11: of customers are shown in the thread, once', async () => {
    const { customer, conversations, attachments, thread, card, slack } = await claimed();
    const { id } = await attachments.store(customer.session.id, { name: 'broken.png', bytes: PNG });
    slack.faults.next('files.completeUploadExternal', { kind: 'lost-response' });
    await conversations.send(customer.session, {
      content: 'It looks like this.',
      clientMessageId: randomUUID(),
      attachmentIds: [id],
    });
    const shown = () => thread(card).filter(({ files }) => files.some(({ name }) => name === 'broken.png'));
    await until(() => shown().length === 1);
    await customer.say('Did you get it?');
    await until(() => thread(card).some(({ text }) => text.includes('Did you get it?')));
    expect(shown()).toHaveLength(1);
    expect(shown()[0]?.files[0]?.bytes.equals(PNG)).toBe(true);
  });
});
