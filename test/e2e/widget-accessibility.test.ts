import axe from 'axe-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openWidgetPage, type WidgetPage } from './widget-page.ts';
import { startWidgetSite, type WidgetSite } from './widget-site.ts';

const browser = await launchBrowser();

let site: WidgetSite;
let widget: WidgetPage;

beforeEach(async () => {
  site = await startWidgetSite();
});

afterEach(async () => {
  await widget?.close();
  await site.stop();
});

afterAll(async () => {
  await browser?.close();
});

describe.runIf(browser !== undefined)('accessibility', { timeout: 60_000 }, () => {
  const violations = (): Promise<unknown> =>
    widget.page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );

  it.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ar'],
    ['dark', 'ar'],
  ] as const)('axe finds nothing in any state, %s and in %s', async (colorScheme, locale) => {
    if (browser === undefined) return;
    // Text that is still fading in would count as too pale.
    widget = await openWidgetPage(browser, site, { colorScheme, reducedMotion: 'reduce' });
    await widget.visit();
    await widget.page.evaluate(axe.source);
    await widget.call('setLocale', locale);
    expect(await violations()).toEqual([]);

    await widget.launcher().click();
    await widget.composer().waitFor();
    expect(await violations()).toEqual([]);

    await widget.say('Hello');
    await widget.messages('assistant').getByRole('button', { name: '1 Embed the widget' }).click();
    expect(await violations()).toEqual([]);

    site.answerWith(() => new Promise(() => undefined));
    await widget.say('More');
    await widget.panel().locator('.writing').waitFor();
    const sessionId = await widget.sessionId();
    site.feed.publish(sessionId, {
      kind: 'delta',
      messageId: 'a',
      index: 0,
      text: 'Some `code` and\n\n- a list',
    });
    await widget.panel().locator('.streaming').waitFor();
    expect(await violations()).toEqual([]);

    await widget.panel().getByRole('button', { name: 'Talk to a person' }).click();
    await widget.panel().locator('.queue').waitFor();
    expect(await violations()).toEqual([]);

    await site.escalations.act(1001, { kind: 'claim', takeOver: false }, 'Sam');
    await site.escalations.act(1001, { kind: 'resolve', outcome: 'solved' }, 'Sam');
    await widget.panel().getByRole('radio', { name: '5 of 5' }).check();
    expect(await violations()).toEqual([]);

    await site.stop();
    await widget.panel().locator('.banner').waitFor();
    await widget.say('Offline');
    expect(await violations()).toEqual([]);
  });
});
