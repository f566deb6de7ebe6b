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

describe.runIf(browser !== undefined)('hostile text', { timeout: 60_000 }, () => {
  it('lets nothing act that is written in a message', async () => {
    await widget.page.exposeFunction('attacked', () => widget.complaints.push('a script ran'));
    const requests: string[] = [];
    widget.page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) requests.push(request.url());
    });
    await widget.open();
    await widget.say('Hello');
    await widget.messages('assistant').waitFor();
    const sessionId = await widget.sessionId();
    for (const attack of ATTACKS) {
      const citations = [{ index: 1, title: attack, url: attack, documentId: 'x', quote: attack }];
      site.store(sessionId, { role: 'assistant', content: attack, citations });
      const attachments = [{ id: 'x', name: attack, mimeType: 'text/plain', size: 1 }];
      site.store(sessionId, { role: 'staff', author: attack, content: attack, attachments });
    }
    await expect.poll(() => widget.messages('staff').count()).toBe(ATTACKS.length);
    await expect.poll(() => widget.messages('staff').locator('.file').count()).toBe(ATTACKS.length);
    await widget
      .panel()
      .locator('.chip')
      .evaluateAll((chips) => chips.map((chip) => chip.dispatchEvent(new MouseEvent('click'))));
    await expect.poll(() => widget.panel().locator('.quote').count()).toBe(ATTACKS.length + 1);
    const elements = await widget
      .panel()
      .evaluate((root) =>
        [...root.querySelectorAll('.message *')].map((element) => element.tagName.toLowerCase()),
      );
    expect([...new Set(elements)].filter((name) => !INERT_ELEMENTS.includes(name))).toEqual([]);
    const links = await widget
      .panel()
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => !/^(https?|mailto|tel):/.test(href ?? ''))).toEqual([]);
    const handlers = await widget
      .panel()
      .evaluate(
        (root) =>
          [...root.querySelectorAll('*')]
            .flatMap((element) => [...element.attributes])
            .filter(({ name }) => /^(on|style$|srcdoc$)/.test(name)).length,
      );
    expect(handlers).toBe(0);
    expect(requests).toEqual([]);
    expect(widget.complaints).toEqual([]);
  });
});

/** What Markdown and the chat itself are made of. */
const INERT_ELEMENTS = [
  ...['p', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'hr', 'br', 'a', 'sup'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'div', 'span', 'time', 'figure', 'figcaption', 'button'],
  ...['svg', 'path', 'bdi'],
];

const ATTACKS = [
  '<script>attacked()</script>',
  '<img src=x onerror=attacked()>',
  '<svg/onload=attacked()>',
  '<iframe srcdoc="<script>parent.attacked()</script>"></iframe>',
  '[click](javascript:attacked())',
  '[click](JAVASCRIPT:attacked())',
  '[click](data:text/html,<script>attacked()</script>)',
  '![pixel](https://tracker.example/pixel.png)',
  '[a](https://ok.example/" onmouseover="attacked())',
  '<a href="javascript:attacked()">x</a>',
  '<style>*{background:url(https://tracker.example/x)}</style>',
  '<form action=https://evil.example><input autofocus onfocus=attacked()></form>',
  '<math><mi xlink:href="javascript:attacked()">x</mi></math>',
  '<details open ontoggle=attacked()>x</details>',
  '`<b onclick=attacked()>`',
  '| <img src=x onerror=attacked()> | b |\n|---|---|\n| [x](javascript:attacked()) | c |',
  '</script><script>attacked()</script>',
  '<support-chat server="https://evil.example"></support-chat>',
  '[x]: javascript:attacked()\n[x]',
  '&lt;script&gt;attacked()&lt;/script&gt;',
  '<object data="javascript:attacked()"></object>',
  '<template shadowrootmode=open><script>attacked()</script></template>',
  '{{constructor.constructor("attacked()")()}}',
  'javascript:attacked()',
];
