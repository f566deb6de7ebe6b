/** `npm run dev:fake`: somebody without a workspace is customer and staff in turn, on the page beside the fake Slack. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../fixtures/free-port.ts';
import { launchBrowser } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const browser: Browser | undefined = await launchBrowser();
const port = await freePort();

describe.runIf(browser !== undefined)('the fake Slack', () => {
  const started = spawn(process.execPath, ['--import', 'tsx', 'test/fakes/dev/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), FAKE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let page: Page;

  beforeAll(async () => {
    const address = await new Promise<string>((found, failed) => {
      let printed = '';
      started.once('exit', (code) => failed(new Error(`It ended with ${code}: ${printed}`)));
      started.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const url = /The fake Slack: (\S+)/.exec(printed)?.[1];
        if (url !== undefined) found(url);
      });
    });
    if (browser === undefined) throw new Error('There is no browser.');
    page = await browser.newPage();
    await page.goto(address);
  });

  afterAll(async () => {
    started.removeAllListeners('exit');
    if (started.exitCode === null) {
      started.kill('SIGTERM');
      await once(started, 'exit');
    }
    await browser?.close();
  });

  const be = (person: string) => page.getByRole('button', { name: person }).click();
  const go = (place: string) => page.getByRole('button', { name: place, exact: true }).click();
  const say = async (text: string) => {
    await page.getByRole('textbox', { name: 'Message' }).fill(text);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();
  const see = (text: string | RegExp) => page.getByText(text).first().waitFor();

  it('answers a customer from the help centre, and opens a ticket for who wants a person', async () => {
    await be('Ada');
    await go('direct messages');
    await say('How do I back up my data?');
    await see(/npx switchboard backup/);
    await say('I want to talk to a person');
    await see(/T-1001/);
  });

  it('lets staff claim, reply and note in modals, and shows the customer the reply alone', async () => {
    await be('Grace');
    await go('#support');
    await press('Claim');
    await see('Claimed by Grace');
    await press('Reply');
    await page.getByRole('dialog').getByRole('textbox').fill('Your backup is safe.');
    await press('Send');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('Note');
    await page.getByRole('dialog').getByRole('textbox').fill('Ask Linus about the disk.');
    await press('Save');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await see(/Ask Linus about the disk/);
    await be('Ada');
    await go('direct messages');
    await see('Your backup is safe.');
    expect(await page.getByText('Ask Linus about the disk').count()).toBe(0);
  });

  it('takes what stands in a card’s menu, and resolves', async () => {
    await be('Grace');
    await go('#support');
    await page.getByRole('combobox', { name: 'More' }).last().selectOption({ label: 'Priority…' });
    await page.getByRole('dialog').getByRole('combobox').selectOption({ label: 'Urgent' });
    await press('Save');
    await see(/Urgent/);
    await press('Resolve');
    await page.getByRole('dialog').getByRole('textbox').fill('The backup was there.');
    await press('Resolve');
    await see(/Resolved by Grace/);
  });

  it('shows the App Home of whoever looks', async () => {
    await be('Linus');
    await go('App Home');
    await see(/waiting|queue|ticket/i);
  });
});
