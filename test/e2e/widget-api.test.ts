import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openWidgetPage, type WidgetPage } from './widget-page.ts';
import { startWidgetSite, type WidgetSite } from './widget-site.ts';

const browser = await launchBrowser();

let site: WidgetSite;
let widget: WidgetPage;

beforeEach(async () => {
  site = await startWidgetSite();
  if (browser !== undefined) widget = await openWidgetPage(browser, site);
});

afterEach(async () => {
  await widget?.close();
  await site.stop();
});

afterAll(async () => {
  await browser?.close();
});

describe.runIf(browser !== undefined)('what a page can do with the widget', { timeout: 60_000 }, () => {
  it('opens, prefills, sends, closes, and hears about it', async () => {
    await widget.page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['ready', 'open', 'close', 'message', 'sent', 'unread', 'mode', 'csat', 'error']) {
        document.addEventListener(`support-chat:${name}`, () => heard.push(name));
      }
    });
    await widget.visit();
    await widget.call('prefill', 'A question');
    await expect.poll(() => widget.composer().inputValue()).toBe('A question');
    await widget.call('send', 'Sent by the page');
    await widget.messages('assistant').waitFor();
    await widget.call('close');
    await widget.panel().waitFor({ state: 'hidden' });
    site.store(await widget.sessionId(), { role: 'staff', author: 'Sam', content: 'Hello' });
    await widget.page.getByRole('button', { name: 'Open chat, 1 new messages' }).waitFor();
    await site.escalations.escalate(await widget.sessionId(), 'customer-request');
    const heard = () => widget.page.evaluate(() => Reflect.get(window, 'heard'));
    await expect.poll(heard).toContain('mode');
    expect(await heard()).toEqual(
      expect.arrayContaining(['ready', 'open', 'close', 'message', 'sent', 'unread', 'mode']),
    );
  });

  it('calls it before it has arrived', async () => {
    await widget.page.addInitScript(() => {
      Object.assign(window, { SupportChat: [['setLocale', 'ar'], ['open']] });
    });
    await widget.page.goto(`${site.url}/shop`);
    await widget.composer().waitFor();
    expect(await widget.page.locator('support-chat').getAttribute('dir')).toBe('rtl');
  });

  it('changes language, words, colour and theme while it is open', async () => {
    await widget.open();
    await widget.call('setLocale', 'de', { talkToPerson: 'Mit einem Menschen sprechen' });
    await widget.panel().getByRole('button', { name: 'Mit einem Menschen sprechen' }).waitFor();
    await widget.call('setTheme', { theme: 'dark', color: '#f5d90a' });
    const look = await widget.page.locator('support-chat').evaluate((element) => ({
      scheme: element.getAttribute('data-scheme'),
      accent: getComputedStyle(element).getPropertyValue('--sc-accent'),
      onAccent: getComputedStyle(element).getPropertyValue('--sc-on-accent'),
    }));
    expect(look).toEqual({ scheme: 'dark', accent: '#f5d90a', onAccent: '#000000' });
  });

  it('calls it in the same way after it has arrived', async () => {
    await widget.visit();
    await widget.call('push', ['prefill', 'Hello']);
    await expect.poll(() => widget.composer().inputValue()).toBe('Hello');
  });

  it('keeps the conversation when it names the same customer again', async () => {
    const ada = `head.${Buffer.from(JSON.stringify({ sub: 'ädä', exp: 1 })).toString('base64url')}.sign`;
    const bob = `head.${Buffer.from(JSON.stringify({ sub: 'bob' })).toString('base64url')}.sign`;
    await widget.open();
    await widget.call('identify', ada);
    await widget.say('Hello');
    await widget.messages('assistant').waitFor();
    const sessionId = await widget.sessionId();
    await widget.page.reload();
    await widget.launcher().click();
    await widget.call('identify', ada);
    await widget.messages('assistant').waitFor();
    expect(await widget.sessionId()).toBe(sessionId);
    await widget.call('identify', bob);
    await expect.poll(widget.sessionId).not.toBe(sessionId);
    expect(await widget.messages('assistant').count()).toBe(0);
  });

  it('tells the server on which page the customer is, and the time zone', async () => {
    await widget.open();
    const told = widget.page.waitForRequest(`${site.url}/api/sessions`);
    await widget.say('Hello');
    const { pathname } = new URL(widget.page.url());
    const timeZone = await widget.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect((await told).postDataJSON()).toMatchObject({ page: site.url + pathname, timeZone });
  });

  it('goes on with what was said before the customer signed in, under a new key', async () => {
    await widget.open();
    await widget.say('Anonymous');
    await widget.messages('assistant').waitFor();
    const before = await widget.sessionId();
    const told = widget.page.waitForRequest(`${site.url}/api/sessions/${before}/identity`);
    await widget.call('prefill', 'Not sent yet');
    await widget.call('identify', 'signed.by.page');
    expect((await told).postDataJSON()).toEqual({ identityToken: 'signed.by.page' });
    await widget.composer().press('Enter');
    await expect.poll(() => widget.messages('assistant').count()).toBe(2);
    expect(await widget.sessionId()).toBe(before);
    expect(site.session(before)?.customerId).toBe('a customer');
  });

  it('sends what was typed in a new conversation when the key to the old one has ended', async () => {
    await widget.open();
    await widget.say('First');
    await widget.messages('assistant').waitFor();
    const before = await widget.sessionId();
    await site.conversations.revoke(before);
    await widget.say('Second');
    await expect.poll(widget.sessionId).not.toBe(before);
    await widget.messages('assistant').waitFor();
    expect(await widget.messages('user').allInnerTexts()).toEqual([expect.stringContaining('Second')]);
  });

  it('takes it away and brings it back', async () => {
    await widget.open();
    await widget.say('Hello');
    await widget.messages('assistant').waitFor();
    await widget.call('destroy');
    expect(await widget.page.locator('support-chat').count()).toBe(0);
    await widget.call('init', { name: 'Acme Support' });
    await widget.launcher().click();
    await widget.messages('assistant').waitFor();
    expect(await widget.page.locator('support-chat').count()).toBe(1);
  });
});
