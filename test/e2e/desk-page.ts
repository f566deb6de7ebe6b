/** The staff desk's page in a browser, and the ways in which tests look at it. */
import type { Browser, BrowserContextOptions } from 'playwright-core';

/** Said by the browser itself about answers that these tests arrange. */
const EXPECTED_ERRORS = /status of 40\d|ERR_INTERNET_DISCONNECTED/;

export async function openDeskPage(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED_ERRORS.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${url}/admin`);

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  return {
    page,
    context,
    /** What the browser refused or reported. */
    complaints,
    button,
    async signIn(name: string, token: string): Promise<void> {
      await page.getByLabel('Your name').fill(name);
      await page.getByLabel('Admin token').fill(token);
      await button('Open the desk').click();
    },
    alert: (text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }),
    status: (text: string) => page.getByRole('status').filter({ hasText: text }),
    inQueue: (number: string) =>
      page.getByRole('region', { name: 'Tickets' }).getByRole('link', { name: number }),
    transcript: () => page.getByRole('log', { name: 'Conversation' }),
    reply: () => page.getByRole('textbox', { name: /^Reply to/ }),
    async note(text: string): Promise<void> {
      await page.getByText('Write an internal note').click();
      await page.getByRole('textbox', { name: /^Internal note/ }).fill(text);
      await button('Save internal note').click();
    },
    close: () => context.close(),
  };
}

export type DeskPage = Awaited<ReturnType<typeof openDeskPage>>;
