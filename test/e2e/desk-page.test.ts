import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { launchBrowser } from './browser.ts';
import { createStaff, openSession, postJson } from './customer.ts';
import { type DeskPage, openDeskPage } from './desk-page.ts';
import {
  ADMIN_TOKEN,
  createPlace,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';

const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');
const browser = await launchBrowser();

describe.runIf(browser !== undefined)('the staff desk in a browser', { timeout: 60_000 }, () => {
  let place: Place;
  let product: RunningProduct;
  const desks: DeskPage[] = [];

  beforeAll(async () => {
    place = createPlace();
    product = await startProduct(place);
  });
  afterEach(async () => {
    for (const desk of desks.splice(0)) await desk.close();
  });
  afterAll(async () => {
    await browser?.close();
    await stopProduct(product);
    await place?.remove();
  });

  const openDesk = async (options: Parameters<typeof openDeskPage>[2] = {}): Promise<DeskPage> => {
    if (browser === undefined) throw new Error('There is no browser.');
    const desk = await openDeskPage(browser, product.url, options);
    desks.push(desk);
    return desk;
  };

  /** A customer who waits for a person. */
  const waiting = async (question = 'How do I get a refund?', name = 'Ada Lovelace') => {
    const customer = await openSession(product.url, { customer: { name, email: 'ada@example.com' } });
    await customer.say(question);
    return { customer, number: (await customer.escalate('It is broken.')).number };
  };

  /** Somebody with a ticket of this customer before them. */
  const atTicket = async (number: string, name = 'Grace') => {
    const desk = await openDesk();
    await desk.signIn(name, ADMIN_TOKEN);
    await desk.inQueue(number).click();
    await desk.page.getByRole('heading', { name: number }).waitFor();
    return desk;
  };

  const tokenFor = async (name: string, scope: string): Promise<string> => {
    const words = [SWITCHBOARD, 'tokens', 'create', '--name', name, '--scope', scope, '--json'];
    const { output } = await runCommand(words, { env: place.env });
    return JSON.parse(output).token;
  };

  it('leads a customer of the widget from the question to the resolution', async () => {
    const visitor = await openDesk();
    await visitor.page.goto(`${product.url}/`);
    await visitor.page.getByRole('button', { name: /Open chat/ }).click();
    const chat = visitor.page.getByRole('dialog', { name: 'Switchboard' });
    await chat.getByRole('textbox', { name: 'Your message' }).fill('When is the shop open?');
    await visitor.page.keyboard.press('Enter');
    await chat.locator('.message.assistant').getByText('nine to five').waitFor();
    await chat.getByRole('button', { name: 'Talk to a person' }).click();
    const number = (await chat.locator('.ticket').textContent()) ?? '';

    const desk = await openDesk();
    await desk.signIn('Grace Ø. 日本', ADMIN_TOKEN);
    const row = desk.inQueue(number);
    await row.getByText('When is the shop open?').waitFor();
    expect(await row.textContent()).toContain('Waiting for a person');
    await row.click();
    const bot = desk.transcript().locator('.entry.assistant');
    await bot.getByText('nine to five').waitFor();
    expect(await bot.getByRole('list', { name: 'Sources' }).textContent()).toContain('Opening hours');
    expect(await desk.reply().count()).toBe(0);

    await desk.button('Claim').click();
    await chat.getByText('Grace Ø. 日本 has joined').waitFor();
    await desk.note('She has **called** before.');
    const note = desk.transcript().locator('.entry.note');
    await note.getByText('the customer does not see it').waitFor();
    await desk.reply().fill('On *holidays* too.');
    await desk.button('Send to customer').dblclick();
    await desk.status('Sent to the customer.').waitFor();
    await chat.locator('.message.staff em', { hasText: 'holidays' }).waitFor();
    await desk.transcript().locator('.entry.staff em', { hasText: 'holidays' }).waitFor();

    await desk.button('Resolve').click();
    await desk.status('The ticket is resolved.').waitFor();
    await chat.getByText('How was it?').waitFor();
    expect(await chat.locator('.message.staff').count()).toBe(1);
    expect(await chat.textContent()).not.toContain('called');
    await desk.page.getByRole('link', { name: 'Resolved' }).click();
    await desk.inQueue(number).getByText('Resolved (solved)').waitFor();
    expect([...desk.complaints, ...visitor.complaints]).toEqual([]);
  });

  it('shows what comes in by itself, to whoever has the ticket', async () => {
    const { customer, number } = await waiting();
    const desk = await atTicket(number);
    await desk.button('Claim').click();
    await desk.reply().waitFor();
    await customer.post('Are you there?');
    await desk.transcript().getByText('Are you there?').waitFor();
    await desk.page.getByRole('link', { name: 'Mine' }).click();
    await desk.inQueue(number).waitFor();
    await desk.button('Hand back to the bot').waitFor({ state: 'detached' });
    await desk.inQueue(number).click();
    await desk.button('Hand back to the bot').click();
    await desk.status('The bot has the conversation again.').waitFor();
    expect(await customer.read()).toMatchObject({ handler: 'bot' });
  });

  it('says that somebody else was faster, and keeps what was written', async () => {
    const { customer, number } = await waiting();
    const desk = await atTicket(number);
    const other = createStaff(product.url, ADMIN_TOKEN, 'Alan');
    await desk.button('Claim').click();
    await desk.reply().fill('Half a sent');
    await other.act('claim', number, { takeOver: true });
    await desk.button('Send to customer').click();
    await desk.alert('Alan has this ticket: nothing was sent to the customer.').waitFor();
    await desk.button('Take over from Alan').click();
    await desk.status('This ticket is yours now.').waitFor();
    expect(await desk.reply().inputValue()).toBe('Half a sent');
    expect((await customer.history()).some(({ role }) => role === 'staff')).toBe(false);
  });

  it('asks before a ticket is resolved with a reply that is not sent', async () => {
    const { customer, number } = await waiting();
    const desk = await atTicket(number);
    await desk.button('Claim').click();
    await desk.reply().fill('I will look into it.');
    const asked: string[] = [];
    desk.page.on('dialog', async (dialog) => {
      asked.push(dialog.message());
      await dialog.dismiss();
    });
    await desk.button('Resolve').click();
    expect(asked).toEqual(['Your reply is not sent yet. Go on without sending it?']);
    expect(await customer.read()).toMatchObject({ handler: 'human' });
    await desk.button('Send to customer').click();
    await desk.status('Sent to the customer.').waitFor();
    await desk.button('Resolve').click();
    await desk.status('The ticket is resolved.').waitFor();
    expect(asked).toHaveLength(1);
  });

  it('says that there are older tickets, and loads them', async () => {
    const numbers: string[] = [];
    for (const name of ['Ada', 'Bob', 'Cleo']) numbers.push((await waiting('Where is it?', name)).number);
    const [oldest = '', middle = '', newest = ''] = numbers;
    const desk = await openDesk();
    // One ticket a page, as if there were hundreds.
    await desk.page.route('**/api/admin/tickets?*', (route) =>
      route.continue({ url: `${route.request().url()}&limit=1` }),
    );
    await desk.signIn('Grace', ADMIN_TOKEN);
    await desk.inQueue(newest).waitFor();
    expect(await desk.inQueue(oldest).count()).toBe(0);
    await desk.status('There are older ones.').waitFor();
    expect(await desk.page.getByRole('link', { name: /^Open/ }).textContent()).toMatch(/^Open\d+\+$/);
    const more = desk.button('Load older tickets');
    await more.focus();
    await desk.page.keyboard.press('Enter');
    await desk.inQueue(middle).waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.inQueue(oldest).waitFor();
    await desk.inQueue(newest).waitFor();
    expect(desk.complaints).toEqual([]);
  });

  it('is told when a claim comes too late', async () => {
    const { number } = await waiting();
    const desk = await atTicket(number);
    await desk.context.route('**/claim', async (route) => {
      await createStaff(product.url, ADMIN_TOKEN, 'Alan').tryTo('claim', number);
      await route.continue();
    });
    await desk.button('Claim').click();
    await desk.alert(/^Alan has claimed this ticket/).waitFor();
    await desk.button('Take over from Alan').waitFor();
  });

  it('lets nobody in without a token, and says why', async () => {
    const desk = await openDesk();
    await desk.signIn('Grace', 'wrong');
    await desk.alert('This token is not valid').waitFor();
    await desk.context.setOffline(true);
    await desk.button('Open the desk').click();
    await desk.alert('The server does not answer.').waitFor();
    expect(await desk.page.getByRole('navigation').count()).toBe(0);
  });

  it('lets a token do what it may, until it is revoked', async () => {
    const { number } = await waiting();
    const desk = await openDesk();
    await desk.signIn('Grace', await tokenFor('reader', 'read'));
    await desk.inQueue(number).click();
    await desk.button('Claim').click();
    await desk.alert('scope "reply"').waitFor();
    const { status } = await runCommand([SWITCHBOARD, 'tokens', 'revoke', 'reader'], { env: place.env });
    expect(status).toBe(0);
    await desk.alert('not valid any more').waitFor();
    await desk.page.getByLabel('Admin token').waitFor();
    expect(await desk.page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('says that the server is away, and goes on when it is back', async () => {
    const { customer, number } = await waiting();
    const desk = await atTicket(number);
    await desk.button('Claim').click();
    await desk.reply().fill('Hello again');
    await desk.context.setOffline(true);
    await desk.button('Send to customer').click();
    await desk.alert('Send it again: nothing is said twice.').waitFor();
    await desk.alert('What you see may be out of date; trying again.').waitFor();
    expect(await desk.reply().inputValue()).toBe('Hello again');
    await desk.context.setOffline(false);
    await desk.button('Send to customer').click();
    await desk.status('Sent to the customer.').waitFor();
    expect((await customer.history()).filter(({ role }) => role === 'staff')).toHaveLength(1);
  });

  it('says a reply once whose answer was lost, when it is sent again', async () => {
    const { customer, number } = await waiting();
    const desk = await atTicket(number);
    await desk.button('Claim').click();
    await desk.reply().fill('Once only');
    let lost = 0;
    await desk.page.route('**/reply', async (route) => {
      await route.fetch();
      lost += 1;
      await route.abort();
    });
    await desk.button('Send to customer').click();
    await desk.alert('Send it again: nothing is said twice.').waitFor();
    await desk.page.unroute('**/reply');
    await desk.button('Send to customer').click();
    await desk.status('Sent to the customer.').waitFor();
    expect(lost).toBe(1);
    expect((await customer.history()).filter(({ role }) => role === 'staff')).toHaveLength(1);
  });

  it('says that a ticket is gone while somebody looks at it', async () => {
    const { customer, number } = await waiting();
    const desk = await atTicket(number);
    await desk.transcript().waitFor();
    const { status } = await runCommand([SWITCHBOARD, 'erase', customer.id], { env: place.env });
    expect(status).toBe(0);
    await desk.alert('There is no such ticket.').waitFor();
  });

  it('asks the server for nothing while nobody looks', async () => {
    const { number } = await waiting();
    const desk = await openDesk();
    await desk.page.clock.install();
    await desk.page.reload();
    await desk.signIn('Grace', ADMIN_TOKEN);
    await desk.inQueue(number).click();
    await desk.transcript().waitFor();
    const asked: string[] = [];
    const see = (state: string) =>
      desk.page.evaluate((seen) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: seen });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await see('hidden');
    desk.page.on('request', (request) => asked.push(request.url()));
    await desk.page.clock.runFor('10:00');
    expect(asked).toEqual([]);
    const refreshed = desk.page.waitForRequest(`**/tickets/${number}`);
    await see('visible');
    await refreshed;
  });

  it('makes no element, link or style of what others wrote', async () => {
    const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) **b** <script>alert(1)</script>';
    const { number } = await waiting(hostile, '<b onclick=alert(1)>Eve</b>');
    const desk = await atTicket(number, '<i>Grace</i>');
    await desk.button('Claim').click();
    await desk.note(hostile);
    await desk.transcript().locator('.entry.note').waitFor();
    await desk.reply().fill(hostile);
    await desk.button('Send to customer').click();
    await desk.transcript().locator('.entry.staff').waitFor();
    const main = desk.page.locator('main');
    expect(await main.locator('img, script, b[onclick], [href^="javascript:"]').count()).toBe(0);
    expect(await desk.transcript().locator('.entry.user').textContent()).toContain(hostile);
    expect(await desk.page.locator('header i').count()).toBe(0);
    expect(desk.complaints).toEqual([]);
  });

  it('snoozes, ranks and assigns a ticket with the keyboard, and says that it is none', async () => {
    const { customer, number } = await waiting();
    const desk = await atTicket(number);
    await desk.page.getByText('Snooze, urgency, colleague').focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.getByLabel('Not before').selectOption('4 hours');
    await desk.button('Snooze').focus();
    await desk.page.keyboard.press('Enter');
    await desk.status('Nobody is reminded of it until then').waitFor();
    await desk.inQueue(number).getByText('snoozed until').waitFor();
    await desk.page.getByLabel('Urgency').selectOption('High');
    await desk.button('Set urgency').press('Enter');
    await desk.inQueue(number).getByText('high', { exact: true }).waitFor();
    await desk.page.getByLabel('Colleague').fill('Alan');
    await desk.page.keyboard.press('Enter');
    await desk.status('This ticket is Alan’s now.').waitFor();
    await desk.button('Take over from Alan').waitFor();
    expect(await desk.page.locator('datalist option[value="Alan"]').count()).toBe(1);
    expect((await customer.history()).at(-1)?.content).toContain('Alan');
    await desk.transcript().getByText('Assigned by Grace: Alan').waitFor();
    const said = (await customer.history()).length;
    await desk.button('Not a ticket').press('Enter');
    await desk.status('The bot goes on; the customer is told nothing.').waitFor();
    await desk.page.getByText('Resolved (not-a-ticket)').waitFor();
    const heading = desk.page.getByRole('heading', { name: number });
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await customer.history()).toHaveLength(said);
    expect(await customer.read()).toMatchObject({ handler: 'bot', status: 'open' });
    expect(desk.complaints).toEqual([]);
  });

  it('does nothing to a ticket that is not as the person sees it, and shows it anew', async () => {
    const { customer, number } = await waiting();
    const desk = await atTicket(number);
    await desk.transcript().waitFor();
    await desk.page.getByText('Snooze, urgency, colleague').click();
    let said = '';
    await desk.page.route('**/resolve', async (route) => {
      if (said === '') {
        said = 'Wait, one more thing!';
        await customer.post(said);
      }
      await route.continue();
    });
    await desk.button('Not a ticket').click();
    await desk.alert('This ticket has changed since you saw it: nothing was done.').waitFor();
    await desk.transcript().getByText('Wait, one more thing!').waitFor();
    expect(await customer.read()).toMatchObject({ handler: 'queue' });
    await desk.button('Not a ticket').click();
    await desk.status('The bot goes on').waitFor();
  });

  it('saves what a customer has sent, also where the ticket is no longer', async () => {
    const { customer, number } = await waiting();
    const form = new FormData();
    form.append('file', new File(['Order 7'], 'order.txt', { type: 'text/plain' }));
    const files = `${product.url}/api/chat/sessions/${customer.id}/attachments`;
    const { id } = await (
      await fetch(files, { method: 'POST', headers: customer.headers, body: form })
    ).json();
    const sent = { content: '', attachmentIds: [id] };
    await postJson(`${product.url}/api/chat/sessions/${customer.id}/messages`, sent, customer.headers);
    const desk = await atTicket(number);
    const saved = async () => {
      const download = desk.page.waitForEvent('download');
      await desk.button('Save order.txt (7 byte)').click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    expect(await saved()).toBe('Order 7');
    // As when the customer goes on on another channel.
    const { id: sessionId } = await openSession(product.url);
    await desk.page.route(`**/tickets/${number}`, async (route) => {
      const response = await route.fetch();
      const view = await response.json();
      await route.fulfill({ response, json: { ...view, ticket: { ...view.ticket, sessionId } } });
    });
    await desk.page.reload();
    await desk.transcript().waitFor();
    expect(await saved()).toBe('Order 7');
  });

  it('can be used with the keyboard alone', async () => {
    const { customer, number } = await waiting();
    const { page, inQueue, button, reply, status } = await openDesk();
    await page.getByLabel('Your name').focus();
    await page.keyboard.type('Grace');
    await page.keyboard.press('Tab');
    await page.keyboard.type(ADMIN_TOKEN);
    await page.keyboard.press('Enter');
    await inQueue(number).focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: number });
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await status('This ticket is yours now.').waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await reply().focus();
    await page.keyboard.type('By hand');
    await page.keyboard.press('Tab');
    expect(await button('Send to customer').evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Space');
    await status('Sent to the customer.').waitFor();
    expect((await customer.history()).at(-1)).toMatchObject({ role: 'staff', content: 'By hand' });
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in any view, %s', async (colorScheme) => {
    const { number } = await waiting();
    const desk = await openDesk({ colorScheme });
    await desk.page.evaluate(axe.source);
    const violations = () =>
      desk.page.evaluate(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
      );
    await desk.signIn('Grace', 'wrong');
    await desk.alert('not valid').waitFor();
    expect(await violations()).toEqual([]);
    await desk.signIn('Grace', ADMIN_TOKEN);
    await desk.inQueue(number).waitFor();
    expect(await violations()).toEqual([]);
    await desk.inQueue(number).click();
    await desk.button('Claim').click();
    await desk.note('A note');
    await desk.transcript().locator('.entry.note').waitFor();
    await desk.page.getByText('Snooze, urgency, colleague').click();
    await desk.page.getByLabel('Colleague').waitFor();
    expect(await violations()).toEqual([]);
    for (const [view, heading] of [
      ['Gaps', 'What the articles lack'],
      ['Sources', 'Sources of answers'],
    ] as const) {
      await desk.page.getByRole('link', { name: view }).click();
      await desk.page.getByRole('heading', { name: heading }).waitFor();
      await desk.page.locator('main[aria-busy="false"]').waitFor();
      expect(await violations()).toEqual([]);
    }
    await desk.context.setOffline(true);
    await desk.button('Load again').click();
    await desk.alert('The server does not answer.').first().waitFor();
    expect(await violations()).toEqual([]);
  });

  it('fits a narrow screen', async () => {
    const { number } = await waiting('W'.repeat(300));
    const desk = await openDesk({ viewport: { width: 360, height: 640 } });
    const width = () => desk.page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
    await desk.signIn('Grace', ADMIN_TOKEN);
    await desk.inQueue(number).waitFor();
    expect(await width()).toBe(360);
    await desk.inQueue(number).click();
    await desk.button('Claim').click();
    await desk.reply().waitFor();
    expect(await width()).toBe(360);
    await desk.page.getByText('Snooze, urgency, colleague').click();
    await desk.button('Not a ticket').waitFor();
    expect(await width()).toBe(360);
    await desk.page.getByRole('link', { name: 'Back to the list' }).click();
    await desk.inQueue(number).waitFor();
  });
});
