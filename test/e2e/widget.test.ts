import type { Locator } from 'playwright-core';
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

describe.runIf(browser !== undefined)('the widget in a browser', { timeout: 60_000 }, () => {
  it('answers a question with its sources', async () => {
    await widget.open();
    await widget.say('How do I embed it?');
    const reply = widget.messages('assistant');
    await reply.locator('strong', { hasText: 'How do I embed it?' }).waitFor();
    await reply.getByRole('button', { name: '1 Embed the widget' }).click();
    expect(await reply.locator('blockquote').textContent()).toBe('Paste one script tag.');
    const link = reply.getByRole('link', { name: 'Open the article: Embed the widget' });
    expect(await link.getAttribute('href')).toBe('https://help.example/embed');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(await widget.messages('user').textContent()).toContain('How do I embed it?');
    expect(widget.complaints).toEqual([]);
  });

  it('offers topics as buttons when the bot asks back, and asks the one that is pressed', async () => {
    await widget.open();
    site.answerWith((content) =>
      content === 'money'
        ? { words: ['Which of these?\n\n- Refunds\n- Prices'], choices: ['Refunds', 'Prices'] }
        : { words: [`About ${content}`] },
    );
    await widget.say('money');
    const reply = widget.messages('assistant').first();
    await reply.getByRole('button', { name: 'Refunds' }).waitFor();
    expect(await reply.locator('.bubble').textContent()).toBe('Which of these?');
    await reply.getByRole('button', { name: 'Prices' }).click();
    await widget.messages('assistant').filter({ hasText: 'About Prices' }).waitFor();
    expect(await widget.messages('user').last().textContent()).toContain('Prices');
    expect(await reply.getByRole('button', { name: 'Refunds' }).count()).toBe(0);
    expect(widget.complaints).toEqual([]);
  });

  it('shows words as they are written, and closes the half-written answer when a person takes over', async () => {
    await widget.open();
    site.answerWith(() => new Promise(() => undefined));
    await widget.say('Help');
    await widget.panel().locator('.writing').waitFor();
    const sessionId = await widget.sessionId();
    const write = (index: number, text: string) =>
      site.feed.publish(sessionId, { kind: 'delta', messageId: 'a', index, text });
    write(0, 'Wrong ');
    write(0, 'First **wo');
    write(1, 'rds**');
    await widget.panel().locator('.streaming strong', { hasText: 'words' }).waitFor();
    expect(await widget.panel().locator('.streaming').textContent()).toBe('First words');
    await site.escalations.escalate(sessionId, 'customer-request');
    await widget.panel().locator('.stopped').waitFor();
    expect(await widget.panel().getByText('Stopped: a person takes over').isVisible()).toBe(true);
  });

  it('leads to a person: ticket, name, answer, rating', async () => {
    await widget.open();
    await widget.panel().getByRole('button', { name: 'Talk to a person' }).click();
    await widget.panel().getByText('T-1001', { exact: true }).waitFor();
    expect(await widget.panel().locator('.status').textContent()).toBe('Waiting for a person');
    await site.escalations.act(1001, { kind: 'claim', takeOver: false }, 'Sam Lee');
    await site.escalations.act(1001, { kind: 'reply', content: 'I am *here*.' }, 'Sam Lee');
    await widget.messages('staff').locator('em', { hasText: 'here' }).waitFor();
    expect(await widget.panel().locator('.status').textContent()).toBe('You are talking with Sam Lee');
    await site.escalations.act(1001, { kind: 'resolve', outcome: 'solved' }, 'Sam Lee');
    await widget.panel().getByRole('radio', { name: '4 of 5' }).check();
    await widget.panel().getByRole('button', { name: 'Send rating' }).click();
    await widget.panel().getByText('Thank you for your rating.').waitFor();
    expect(site.ratings()).toMatchObject([{ score: 4 }]);
  });

  it('says when a person will probably answer, and shows what staff change and take back', async () => {
    await widget.open();
    await widget.panel().getByRole('button', { name: 'Talk to a person' }).click();
    await widget.panel().getByText('T-1001', { exact: true }).waitFor();
    const sessionId = await widget.sessionId();
    const expectedReplyAt = Date.now() + 30 * 60_000;
    const waiting = { status: 'escalated', handler: 'queue', ticketNumber: 1001 } as const;
    site.feed.publish(sessionId, { kind: 'status', ...waiting, expectedReplyAt });
    await widget
      .panel()
      .getByText(/We expect to answer around .*\d/)
      .waitFor();
    await site.escalations.act(1001, { kind: 'claim', takeOver: false }, 'Sam Lee');
    await site.escalations.act(1001, { kind: 'reply', content: 'It arives today.' }, 'Sam Lee');
    const reply = widget.messages('staff');
    await reply.getByText('It arives today.').waitFor();
    expect(
      await widget
        .panel()
        .getByText(/We expect to answer/)
        .count(),
    ).toBe(0);
    site.feed.publish(sessionId, { kind: 'typing', role: 'staff', name: 'Sam Lee' });
    await widget.panel().getByText('Sam Lee is writing').waitFor({ state: 'attached' });
    const said = (await site.conversations.history(sessionId, 0, 50)).find(({ role }) => role === 'staff');
    if (said === undefined) throw new Error('staff said nothing');
    const editedAt = Date.now();
    const edited = { ...said, content: 'It arrives today.', editedAt };
    site.feed.publish(sessionId, { kind: 'message', message: edited });
    await reply.getByText('It arrives today.').waitFor();
    await reply.getByText('edited', { exact: true }).waitFor();
    site.feed.publish(sessionId, { kind: 'message', message: { ...edited, deletedAt: editedAt } });
    await reply.getByText('This message was removed.').waitFor();
    expect(await reply.textContent()).not.toContain('arrives');
  });

  it('still says when a person will probably answer after the page was loaded again', async () => {
    site.promise(30 * 60_000);
    await widget.open();
    await widget.panel().getByRole('button', { name: 'Talk to a person' }).click();
    const expected = widget.panel().getByText(/We expect to answer around .*\d/);
    await expected.waitFor();
    const told = await expected.textContent();
    await widget.open();
    await expected.waitFor();
    expect(await expected.textContent()).toBe(told);
  });

  it('takes thumbs on an answer', async () => {
    await widget.open();
    await widget.say('Hello');
    const thumb = widget.messages('assistant').getByRole('button', { name: 'Not helpful' });
    await thumb.click();
    await expect.poll(() => site.ratings()).toMatchObject([{ rating: 'down' }]);
    expect(await thumb.getAttribute('aria-pressed')).toBe('true');
  });

  it('asks for no thumbs on what is no answer', async () => {
    await widget.open();
    site.answerWith(() => ({ words: ['I do not know. Shall I get a person?'] }));
    await widget.say('Hello');
    await widget.messages('assistant').getByText('Shall I get a person?').waitFor();
    await widget.panel().getByRole('button', { name: 'Talk to a person' }).click();
    await widget.panel().getByText('T-1001', { exact: true }).waitFor();
    await site.escalations.act(1001, { kind: 'claim', takeOver: false }, 'Sam Lee');
    await site.escalations.act(1001, { kind: 'reply', content: 'Here I am.' }, 'Sam Lee');
    await widget.messages('staff').getByText('Here I am.').waitFor();
    expect(
      await widget
        .panel()
        .getByRole('button', { name: /helpful/i })
        .count(),
    ).toBe(0);
  });

  it('is still there after a reload, also with what came in between', async () => {
    await widget.open();
    await widget.say('Remember me');
    await widget.messages('assistant').waitFor();
    await widget.page.goto('about:blank');
    const [session] = site.customers();
    expect(session).toBeDefined();
    await widget.page.goto(`${site.url}/shop`);
    const sessionId = await widget.sessionId();
    site.store(sessionId, { role: 'staff', author: 'Sam', content: 'One more thing' });
    await widget.page.getByRole('button', { name: 'Open chat, 1 new messages' }).click();
    await widget.messages('staff').waitFor();
    expect(await widget.panel().locator('.message').count()).toBe(3);
    await widget.page.reload();
    await widget.launcher().click();
    await widget.messages('staff').waitFor();
    expect(await widget.launcher().count()).toBe(0);
    expect(await widget.panel().locator('.message').count()).toBe(3);
  });

  it('connects again after a restart, gets what it missed and sends what waits, once', async () => {
    await widget.open();
    await widget.say('Before');
    await widget.messages('assistant').waitFor();
    const sessionId = await widget.sessionId();
    await site.stop();
    await widget
      .panel()
      .getByText('Reconnecting…')
      .or(widget.panel().getByText('We are restarting'))
      .waitFor();
    await widget.say('Meanwhile');
    await widget.messages('user').nth(1).getByText('Sending…').waitFor();
    site.store(sessionId, { role: 'staff', author: 'Sam', content: 'You were away' });
    await site.restart();
    await widget.messages('assistant').nth(1).waitFor();
    expect(await widget.panel().locator('.message .bubble').allTextContents()).toEqual([
      'Before',
      'You asked Before 1',
      'You were away',
      'Meanwhile',
      'You asked Meanwhile 1',
    ]);
    expect(await site.conversations.history(sessionId, 0, 100)).toHaveLength(5);
  });

  it('keeps what was written across a reload while nothing could be sent', async () => {
    await widget.open();
    await widget.say('Before');
    await widget.messages('assistant').waitFor();
    const sessionId = await widget.sessionId();
    await widget.context.setOffline(true);
    site.cut();
    await widget.say('Written offline');
    await widget.messages('user').nth(1).waitFor();
    await widget.context.setOffline(false);
    await widget.page.reload();
    await expect.poll(async () => (await site.conversations.history(sessionId, 0, 100)).length).toBe(4);
    await widget.launcher().click();
    await expect.poll(() => widget.messages('user').count()).toBe(2);
  });

  it('loses and doubles nothing over twenty cut connections', async () => {
    site.answerWith(() => ({ words: [] }));
    await widget.open();
    await widget.say('0');
    await expect.poll(() => widget.messages('user').count()).toBe(1);
    const sessionId = await widget.sessionId();
    const said = Array.from({ length: 20 }, (_, at) => String(at + 1));
    for (const text of said) {
      await widget.say(text);
      site.cut();
    }
    const stored = async () =>
      (await site.conversations.history(sessionId, 0, 100)).map(({ content }) => content);
    await expect.poll(stored, { timeout: 25_000 }).toEqual(['0', ...said]);
    await expect
      .poll(() => widget.messages('user').locator('.bubble').allTextContents())
      .toEqual(['0', ...said]);
  });

  it('says in place what was not sent, and tries again when asked to', async () => {
    await widget.open();
    await widget.call('send', 'x'.repeat(4_001));
    const unsent = widget.messages('user').filter({ hasText: 'Not sent' });
    await unsent.getByRole('button', { name: 'Retry' }).click();
    await unsent.waitFor();
    await widget.say('Short');
    await widget.messages('assistant').getByText('Short').waitFor();
  });

  it('does not pull away somebody who reads further up', async () => {
    await widget.open();
    await widget.say('Hello');
    await widget.messages('assistant').waitFor();
    const sessionId = await widget.sessionId();
    const write = (content: string) => site.store(sessionId, { role: 'staff', author: 'Sam', content });
    for (let line = 1; line <= 15; line += 1) write(`Line ${line}\n\nand more of it`);
    await widget.messages('staff').nth(14).waitFor();
    await widget.panel().getByRole('log').hover();
    await widget.page.mouse.wheel(0, -4_000);
    const first = widget.messages('user').first();
    await expect.poll(() => isOnScreen(first)).toBe(true);
    write('The newest');
    await widget.panel().getByRole('button', { name: 'New messages' }).click();
    await expect.poll(() => isOnScreen(widget.messages('staff').last())).toBe(true);
  });

  it('begins a new conversation kindly when the old one has ended', async () => {
    await widget.page.goto(`${site.url}/shop`);
    await widget.page.evaluate(
      ([key, session]) => localStorage.setItem(key ?? '', session ?? ''),
      [
        `support-chat:${site.url}`,
        JSON.stringify({ sessionId: crypto.randomUUID(), token: 'a'.repeat(43), readSeq: 9 }),
      ],
    );
    await widget.page.reload();
    await widget.launcher().click();
    await widget.panel().getByText('Your earlier conversation has ended').waitFor();
    await widget.say('Hello again');
    await widget.messages('assistant').waitFor();
  });

  it('works where the browser stores nothing', async () => {
    await widget.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('blocked');
        },
      });
    });
    await widget.open();
    await widget.say('Hello');
    await widget.messages('assistant').waitFor();
    expect(widget.complaints).toEqual([]);
  });

  it('can be used by keyboard alone', async () => {
    await widget.visit();
    await widget.page.keyboard.press('Tab');
    await widget.page.keyboard.press('Tab');
    await widget.page.keyboard.press('Enter');
    await widget.composer().waitFor();
    await expect.poll(() => widget.composer().evaluate((input) => input.matches(':focus'))).toBe(true);
    await widget.page.keyboard.type('One');
    await widget.page.keyboard.press('Shift+Enter');
    await widget.page.keyboard.type('two');
    await widget.page.keyboard.press('Enter');
    await widget.messages('assistant').waitFor();
    expect(await widget.messages('user').locator('.bubble').textContent()).toBe('One\ntwo');
    await widget.page.keyboard.press('Escape');
    await widget.panel().waitFor({ state: 'hidden' });
    expect(await widget.launcher().evaluate((button) => button.matches(':focus'))).toBe(true);
  });

  it('does not send while an input method is composing', async () => {
    await widget.open();
    await widget.composer().fill('にほん');
    await widget.composer().dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await widget.composer().inputValue()).toBe('にほん');
    expect(await widget.messages('user').count()).toBe(0);
  });

  it('loads one small script before it is touched, from its own server', async () => {
    const requests: string[] = [];
    widget.page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await widget.visit();
    expect(requests).toEqual(['/shop', '/widget.js']);
    const shift = await widget.page.evaluate(() => document.documentElement.scrollHeight);
    await widget.page.evaluate(() => document.querySelector('support-chat')?.remove());
    expect(await widget.page.evaluate(() => document.documentElement.scrollHeight)).toBe(shift);
  });

  it('offers its questions on the demo page', async () => {
    await widget.page.goto(site.url);
    await widget.launcher().waitFor();
    await widget.page.getByRole('button', { name: 'What happens when I ask for a person?' }).click();
    const input = widget.page.getByRole('textbox', { name: 'Your message' });
    await expect.poll(() => input.inputValue()).toBe('What happens when I ask for a person?');
    expect(widget.complaints).toEqual([]);
  });

  it('fills a phone and leaves nothing behind itself', async () => {
    await widget.page.setViewportSize({ width: 360, height: 640 });
    await widget.open();
    // It rises into its place.
    const whole = { x: 0, y: 0, width: 360, height: 640 };
    await expect.poll(() => widget.panel().boundingBox()).toEqual(whole);
    expect(await widget.page.locator('support-chat .launcher').isVisible()).toBe(false);
    await widget.page.setViewportSize({ width: 320, height: 568 });
    expect(await widget.panel().evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
});

/** Within the visible part of the conversation. */
function isOnScreen(message: Locator): Promise<boolean> {
  return message.evaluate((element) => {
    const list = element.closest('.list')?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1;
  });
}
