/** A visitor's page with the widget on it, and the ways in which tests look at it. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { WidgetSite } from './widget-site.ts';

/** Said by the browser itself about a server that is gone, which these tests arrange. */
const EXPECTED_ERRORS = /ERR_CONNECTION|ERR_INTERNET|WebSocket connection/;

export async function openWidgetPage(
  browser: Browser,
  site: WidgetSite,
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED_ERRORS.test(message.text())) complaints.push(message.text());
  });

  const launcher = () => page.getByRole('button', { name: /Open chat/ });
  const panel = () => page.getByRole('dialog', { name: 'Acme Support' });
  const composer = () => panel().getByRole('textbox', { name: 'Your message' });

  return {
    page,
    context,
    /** What the browser refused or reported. */
    complaints,
    launcher,
    panel,
    composer,
    /** Of `user`, `assistant`, `staff` or `system`. */
    messages: (role: string) => panel().locator(`.message.${role}`),
    async visit(): Promise<void> {
      await page.goto(`${site.url}/shop`);
      await launcher().waitFor();
    },
    async open(): Promise<void> {
      await page.goto(`${site.url}/shop`);
      await launcher().click();
      await composer().waitFor();
    },
    async say(text: string): Promise<void> {
      await composer().fill(text);
      await page.keyboard.press('Enter');
    },
    async sessionId(): Promise<string> {
      const stored = await page.evaluate((key) => localStorage.getItem(key), `support-chat:${site.url}`);
      return JSON.parse(stored ?? '{}').sessionId;
    },
    /** Calls `window.SupportChat` as the website would. */
    call: (method: string, ...values: unknown[]) =>
      page.evaluate(
        ([name, given]) => {
          const api: unknown = Reflect.get(window, 'SupportChat');
          const called: unknown = typeof api === 'object' && api !== null && Reflect.get(api, name);
          if (typeof called !== 'function') throw new Error(`There is no ${name}.`);
          called(...given);
        },
        [method, values] as const,
      ),
    close: () => context.close(),
  };
}

export type WidgetPage = Awaited<ReturnType<typeof openWidgetPage>>;
