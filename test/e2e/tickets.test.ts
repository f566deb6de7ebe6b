import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from './contract-shapes.ts';
import { createStaff, openSession, postJson } from './customer.ts';
import {
  ADMIN_TOKEN,
  type Place,
  placesFor,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';
import { openPage } from './socket-customer.ts';

describe.each(placesFor('Tickets of the product'))('a ticket on $name', ({ create }) => {
  let place: Place;
  let product: RunningProduct;
  const staff = (name: string) => createStaff(product.url, ADMIN_TOKEN, name);

  /** A customer who waits for a person, with their page open. */
  const waiting = async () => {
    const customer = await openSession(product.url);
    const page = openPage(product.url, customer);
    await page.ready();
    const { number } = await customer.escalate('My parcel is broken.');
    return { customer, page, number };
  };

  beforeAll(async () => {
    place = await create();
    product = await startProduct({ env: { ...place.env, SLA_FIRST_REPLY_MINUTES: '30' } });
  });
  afterAll(async () => {
    await stopProduct(product);
    await place?.remove();
  });

  it('says a reply once that is sent again under the same id, also at the same time', async () => {
    const { customer, number } = await waiting();
    const mia = staff('Mia');
    await mia.act('claim', number);
    const reply = { content: 'It is on its way.', clientMessageId: 'call-17' };
    const answers = await Promise.all([1, 2, 3].map(() => mia.act('reply', number, reply)));
    await mia.act('reply', number, { ...reply, content: 'Something else.' });
    await mia.act('reply', number, { ...reply, clientMessageId: 'call-18' });
    for (const answer of answers) expect(answer).toMatchObject({ number, status: 'claimed' });
    const said = (await customer.history()).filter(({ role }) => role === 'staff');
    expect(said.map(({ content }) => content)).toEqual(['It is on its way.', 'It is on its way.']);
    expect((await mia.read(number)).events.filter(({ kind }) => kind === 'replied')).toHaveLength(2);
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, 'x-staff-name': 'Mia' };
    const nameless = { content: 'x', clientMessageId: '' };
    const url = `${product.url}/api/admin/tickets/${number}/reply`;
    expect((await postJson(url, nameless, headers)).status).toBe(400);
  });

  it('goes from the customer to a person and back to the bot', async () => {
    const { customer, page, number } = await waiting();
    const mia = staff('Mia Ø. 日本');
    expect(await mia.list('queued')).toContainEqual(
      expect.objectContaining({ number, sessionId: customer.id, detail: 'My parcel is broken.' }),
    );
    expect((await customer.escalate()).number).toBe(number);
    expect((await customer.say('How do I get a refund?')).reply).toBeNull();

    expect(await mia.act('claim', number)).toMatchObject({ status: 'claimed', assignee: 'Mia Ø. 日本' });
    expect(await customer.read()).toMatchObject({
      status: 'escalated',
      handler: 'human',
      ticket: { number, status: 'claimed' },
    });
    expect(await customer.stream('Are you there? How do I get a refund?')).toMatchObject({
      deltas: [],
      reply: null,
    });

    await mia.act('note', number, { content: 'A note nobody outside may see.' });
    await mia.act('reply', number, { content: 'I am here.\n\n**A new one** is on its way 📦' });
    await expect
      .poll(() => page.heard('message'))
      .toContainEqual(
        expect.objectContaining({
          role: 'staff',
          author: 'Mia Ø. 日本',
          content: 'I am here.\n\n**A new one** is on its way 📦',
        }),
      );

    expect(await mia.act('resolve', number)).toMatchObject({ status: 'resolved', outcome: 'solved' });
    expect((await customer.rate(5)).status).toBe(204);
    expect(await customer.read()).toMatchObject({
      status: 'resolved',
      handler: 'bot',
      ticket: { status: 'resolved' },
    });

    expect((await customer.say('Thanks!')).reply).toMatchObject({ role: 'assistant' });
    expect(await customer.read()).toMatchObject({ status: 'resolved' });
    await customer.say('It came broken again.');
    expect(await customer.read()).toMatchObject({
      status: 'escalated',
      handler: 'queue',
      ticket: { number, status: 'queued' },
    });

    await mia.act('claim', number);
    await mia.act('handback', number);
    expect(await customer.read()).toMatchObject({
      status: 'open',
      handler: 'bot',
      ticket: { status: 'handed-back' },
    });
    expect((await customer.say('How do I get a refund?')).reply?.content).toContain('30 days');

    const said = JSON.stringify([page.heard('message'), page.heard('status'), await customer.history()]);
    expect(said).not.toContain('A note nobody');
    const { events, messages } = await mia.read(number);
    expect(events.map(({ kind }) => kind)).toEqual([
      'opened',
      'reason-added',
      'claimed',
      'noted',
      'replied',
      'resolved',
      'rated',
      'reopened',
      'claimed',
      'handed-back',
    ]);
    expect(messages).toEqual(await customer.history());
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
    expect(page.heard('message')).toEqual(messages);
    page.close();
  });

  it('is told to the open page with every change', async () => {
    const { page, number } = await waiting();
    const mia = staff('Mia');
    await mia.act('claim', number);
    await mia.act('handback', number);
    await expect
      .poll(() => page.heard('status'))
      .toMatchObject([
        { status: 'escalated', handler: 'queue', ticket: { number, status: 'queued' } },
        { status: 'escalated', handler: 'human', ticket: { number } },
        { status: 'open', handler: 'bot', ticket: { number } },
      ]);
    page.close();
  });

  it('says when an answer is expected, also to a page that is loaded again and over REST', async () => {
    const { customer, page, number } = await waiting();
    await expect.poll(() => page.heard('status').length).toBe(1);
    const [told] = page.heard('status');
    const { expectedReplyAt } = await customer.read();
    expect(told).toMatchObject({ expectedReplyAt });
    expect(expectedReplyAt).toMatch(/Z$/);
    page.close();
    const again = openPage(product.url, customer);
    expect(await again.ready()).toMatchObject({ session: { expectedReplyAt, ticket: { number } } });
    await staff('Mia').act('claim', number);
    expect(await customer.read()).not.toHaveProperty('expectedReplyAt');
    again.close();
  });

  it('is claimed by one of two who reach for it at once, and can be taken over', async () => {
    const { page, number } = await waiting();
    const [mia, sam] = [staff('Mia'), staff('Sam')];
    const answers = await Promise.all([mia.tryTo('claim', number), sam.tryTo('claim', number)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [loser] = answers.filter(({ status }) => status === 409);
    expect(loser && (await refusalOf(loser))).toEqual([409, 'ticket-already-claimed']);

    const { assignee } = (await mia.read(number)).ticket;
    const [owner, other] = assignee === 'Mia' ? [mia, sam] : [sam, mia];
    expect(await refusalOf(await other.tryTo('reply', number, { content: 'Hello' }))).toEqual([
      409,
      'ticket-not-yours',
    ]);
    await other.act('claim', number, { takeOver: true });
    expect(await refusalOf(await owner.tryTo('reply', number, { content: 'Hello' }))).toEqual([
      409,
      'ticket-not-yours',
    ]);
    await other.act('reply', number, { content: 'Hello' });
    page.close();
  });

  it('takes no reply before a claim or after its end', async () => {
    const { page, number } = await waiting();
    const mia = staff('Mia');
    expect(await refusalOf(await mia.tryTo('reply', number, { content: 'Hello' }))).toEqual([
      409,
      'ticket-not-claimed',
    ]);
    await mia.act('claim', number);
    await mia.act('resolve', number, { outcome: 'duplicate' });
    expect(await refusalOf(await mia.tryTo('reply', number, { content: 'Hello' }))).toEqual([
      409,
      'ticket-closed',
    ]);
    page.close();
  });

  it('is opened by a yes to the offer, by a second miss, and by asking', async () => {
    const [yes, misses, asks] = await Promise.all([1, 2, 3].map(() => openSession(product.url)));
    const declined = await yes?.say('Which planets have rings of ice?');
    expect(declined?.reply).toMatchObject({ citations: [], content: expect.stringContaining('person') });
    const accepted = await yes?.say('yes');
    const { ticket } = (await yes?.read()) ?? {};
    expect(accepted?.reply?.content).toContain(`${ticket?.number}`);
    expect((await staff('Mia').read(`${ticket?.number}`)).ticket.reason).toBe('customer-request');

    await misses?.say('Which planets have rings of ice?');
    expect(await misses?.read()).toMatchObject({ handler: 'bot' });
    await misses?.say('Who painted the ceiling of that chapel?');
    const missed = await misses?.read();
    expect(missed).toMatchObject({ status: 'escalated', handler: 'queue' });
    expect((await staff('Mia').read(`${missed?.ticket?.number}`)).ticket.reason).toBe('repeated-miss');

    await asks?.say('I want to talk to a human, please.');
    expect(await asks?.read()).toMatchObject({ handler: 'queue' });
  });

  it('is for staff with the token only', async () => {
    const { customer, page, number } = await waiting();
    const tickets = `${product.url}/api/admin/tickets`;
    for (const authorization of ['', 'Bearer wrong', `Bearer ${customer.token}`]) {
      const headers = { authorization };
      expect(await refusalOf(await fetch(tickets, { headers }))).toEqual([401, 'unauthorized']);
      expect(await refusalOf(await postJson(`${tickets}/${number}/claim`, {}, headers))).toEqual([
        401,
        'unauthorized',
      ]);
    }
    expect(await refusalOf(await staff('Mia').tryTo('claim', 'T-999999'))).toEqual([404, 'ticket-not-found']);
    expect(await refusalOf(await staff('Mia').tryTo('claim', 'undefined'))).toEqual([
      400,
      'invalid-ticket-number',
    ]);
    page.close();
  });
});
