import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import axe from 'axe-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { FILE_BYTES } from './file-calls.ts';
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

describe.runIf(browser !== undefined)('files in the widget', { timeout: 60_000 }, () => {
  const tray = () =>
    widget
      .panel()
      .getByRole('list', { name: 'Files' })
      .filter({ has: widget.page.getByRole('button', { name: /^Remove / }) });
  const pending = (name: string) => tray().getByRole('listitem').filter({ hasText: name });
  const send = () => widget.panel().getByRole('button', { name: 'Send' });

  /** Through the browser's own file picker. */
  const choose = async (
    ...files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[]
  ) => {
    const picker = widget.page.waitForEvent('filechooser');
    await widget.panel().getByRole('button', { name: 'Attach a file' }).click();
    await (await picker).setFiles([...files]);
  };
  /** As a customer pastes or drops a file: the browser's event with real files in it. */
  const give = (type: 'paste' | 'drop', name: string, mimeType: string, text: string) =>
    widget.page.evaluate(
      ([event, fileName, kind, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content], fileName, { type: kind }));
        const root = document.querySelector('support-chat')?.shadowRoot;
        const options = { bubbles: true, cancelable: true, composed: true } as const;
        root
          ?.querySelector('textarea')
          ?.dispatchEvent(
            event === 'paste'
              ? new ClipboardEvent(event, { ...options, clipboardData: data })
              : new DragEvent(event, { ...options, dataTransfer: data }),
          );
      },
      [type, name, mimeType, text] as const,
    );
  const history = async () => await site.conversations.history(await widget.sessionId(), 0, 100);

  it('sends chosen files with a message, and shows them in it, also after a reload', async () => {
    await widget.open();
    await choose(
      { name: 'garden.png', mimeType: 'image/png', buffer: aPng(600, 300) },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Some notes') },
    );
    await expect
      .poll(() =>
        tray()
          .getByText(/kB|byte/)
          .count(),
      )
      .toBe(2);
    await widget.say('Here they are');
    await widget.messages('assistant').waitFor();
    expect(await tray().count()).toBe(0);
    expect((await history())[0]).toMatchObject({
      content: 'Here they are',
      attachments: [
        { name: 'garden.png', mimeType: 'image/png' },
        { name: 'notes.txt', mimeType: 'text/plain', size: 10 },
      ],
    });
    const seesThem = async () => {
      const message = widget.messages('user');
      await message.getByRole('button', { name: 'Download notes.txt' }).waitFor();
      const picture = message.getByRole('button', { name: 'Download garden.png' }).locator('canvas');
      await expect.poll(() => picture.evaluate(colourInTheMiddle)).toEqual([200, 30, 30, 255]);
    };
    await seesThem();
    await widget.page.reload();
    await widget.launcher().click();
    await seesThem();
    expect(widget.complaints).toEqual([]);
  });

  it('saves a file byte for byte, as a download and never as a page', async () => {
    await widget.open();
    await choose({
      name: 'page.html',
      mimeType: 'text/html',
      buffer: Buffer.from('<!doctype html><script>attacked()</script>'),
    });
    await pending('page.html')
      .getByText(/kB|byte/)
      .waitFor();
    await send().click();
    const [download] = await Promise.all([
      widget.page.waitForEvent('download'),
      widget.messages('user').getByRole('button', { name: 'Download page.html' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('page.html');
    expect(await readFile(await download.path(), 'utf8')).toBe('<!doctype html><script>attacked()</script>');
    expect((await history())[0]).toMatchObject({ content: '' });
  });

  it('takes what is pasted and what is dropped', async () => {
    await widget.open();
    await give('paste', 'pasted.csv', 'text/csv', 'a,b\n1,2\n');
    await pending('pasted.csv')
      .getByText(/kB|byte/)
      .waitFor();
    await give('drop', 'dropped.md', '', '# Dropped');
    await pending('dropped.md')
      .getByText(/kB|byte/)
      .waitFor();
    await widget.say('Both');
    await expect
      .poll(async () => (await history())[0]?.attachments.map(({ name }) => name))
      .toEqual(['pasted.csv', 'dropped.md']);
  });

  it('shows where dragged files may be dropped, and leaves other things that are dragged alone', async () => {
    await widget.open();
    const drag = (type: string, kind: string) =>
      widget.panel().evaluate(
        (panel, [event, item]) => {
          const dataTransfer = new DataTransfer();
          if (item === 'file') dataTransfer.items.add(new File(['x'], 'x.txt'));
          else dataTransfer.setData('text/plain', 'x');
          const dragged = new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer });
          panel.dispatchEvent(dragged);
          return dragged.defaultPrevented;
        },
        [type, kind] as const,
      );
    expect(await drag('dragover', 'text')).toBe(false);
    expect(await drag('drop', 'text')).toBe(false);
    expect(await drag('dragover', 'file')).toBe(true);
    await widget.panel().getByText('Drop files to attach them').waitFor();
    await drag('dragleave', 'file');
    await widget.panel().getByText('Drop files to attach them').waitFor({ state: 'detached' });
  });

  it('says of each file why it is not taken, and still sends the message with the others', async () => {
    await widget.open();
    await choose(
      { name: 'huge.txt', mimeType: 'text/plain', buffer: Buffer.alloc(20 * FILE_BYTES, 'a') },
      { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('film') },
      {
        name: 'program.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0', 'latin1'),
      },
      { name: 'good.txt', mimeType: 'text/plain', buffer: Buffer.from('good') },
    );
    await pending('huge.txt').getByText('The file is too large.').waitFor();
    await pending('film.mp4').getByText('Files of this type are not taken.').waitFor();
    await pending('program.txt').getByText('Files of this type are not taken.').waitFor();
    await pending('good.txt')
      .getByText(/kB|byte/)
      .waitFor();
    expect(await pending('huge.txt').getByRole('button', { name: 'Retry' }).count()).toBe(0);
    await widget.say('One of four');
    await widget.messages('assistant').waitFor();
    expect((await history())[0]?.attachments.map(({ name }) => name)).toEqual(['good.txt']);
    await tray().getByRole('button', { name: 'Remove film.mp4' }).click();
    expect(await tray().getByRole('listitem').count()).toBe(2);
    expect(await widget.composer().evaluate((input) => input.matches(':focus'))).toBe(true);
  });

  it('says that the conversation holds as much as it may', async () => {
    await widget.open();
    const half = Buffer.alloc(FILE_BYTES - 1, 'a');
    await choose({ name: 'one.txt', mimeType: 'text/plain', buffer: half });
    await pending('one.txt')
      .getByText(/kB|byte/)
      .waitFor();
    await choose({ name: 'two.txt', mimeType: 'text/plain', buffer: half });
    await pending('two.txt').getByText('No more files can be taken in this conversation.').waitFor();
    await choose(
      ...Array.from({ length: 9 }, (_, at) => ({
        name: `${at}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from('x'),
      })),
    );
    await widget.panel().getByText('At most 10 files go with one message.').waitFor();
    expect(await tray().getByRole('listitem').count()).toBe(10);
  });

  it('shows how far a slow upload is, sends nothing meanwhile, and stops it when the customer takes it back', async () => {
    await widget.open();
    await widget.say('Hello');
    await widget.messages('assistant').waitFor();
    await throttleUploads(20_000);
    await choose({ name: 'slow.txt', mimeType: 'text/plain', buffer: Buffer.alloc(FILE_BYTES - 1, 'a') });
    const progress = pending('slow.txt').getByRole('progressbar', { name: 'Uploading slow.txt' });
    await expect.poll(() => progress.getAttribute('value').then(Number)).toBeGreaterThan(0);
    await widget.say('Too early');
    expect(await widget.messages('user').count()).toBe(1);
    expect(await send().isDisabled()).toBe(true);
    await pending('slow.txt').getByRole('button', { name: 'Remove slow.txt' }).click();
    await expect.poll(() => tray().count()).toBe(0);
    await throttleUploads(-1);
    await send().click();
    await widget.messages('user').nth(1).waitFor();
    expect((await history()).flatMap(({ attachments }) => attachments)).toEqual([]);
  });

  it('tries again when the connection was gone', async () => {
    await widget.open();
    await widget.say('Hello');
    await widget.messages('assistant').waitFor();
    await choose({ name: 'first.txt', mimeType: 'text/plain', buffer: Buffer.from('first') });
    await pending('first.txt')
      .getByText(/kB|byte/)
      .waitFor();
    await widget.context.setOffline(true);
    await choose({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Some notes') });
    await pending('notes.txt').getByText('The upload did not work.').waitFor();
    await widget.context.setOffline(false);
    await pending('notes.txt').getByRole('button', { name: 'Retry' }).click();
    await pending('notes.txt')
      .getByText(/kB|byte/)
      .waitFor();
  });

  it('sends a file again into the new conversation when the old one has ended', async () => {
    await widget.open();
    await widget.say('Hello');
    await widget.messages('assistant').waitFor();
    const before = await widget.sessionId();
    await choose({ name: 'early.txt', mimeType: 'text/plain', buffer: Buffer.from('early') });
    await pending('early.txt')
      .getByText(/kB|byte/)
      .waitFor();
    await site.conversations.revoke(before);
    await choose({ name: 'late.txt', mimeType: 'text/plain', buffer: Buffer.from('late') });
    await expect.poll(async () => (await widget.sessionId()) === before).toBe(false);
    await expect
      .poll(() =>
        tray()
          .getByText(/kB|byte/)
          .count(),
      )
      .toBe(2);
    await widget.say('Both');
    await expect
      .poll(async () => (await history())[0]?.attachments.map(({ name }) => name))
      .toEqual(['early.txt', 'late.txt']);
  });

  it('shows what staff send, and a picture that is none by its name', async () => {
    await widget.open();
    await widget.say('Hello');
    await widget.messages('assistant').waitFor();
    const sessionId = await widget.sessionId();
    const picture = await site.attachments.store(sessionId, { name: 'map.png', bytes: aPng(40, 40) });
    const broken = await site.attachments.store(sessionId, {
      name: 'broken.png',
      bytes: aPng(40, 40).subarray(0, 60),
    });
    site.store(sessionId, { role: 'staff', author: 'Sam', content: 'Look:', attachments: [picture, broken] });
    const staff = widget.messages('staff');
    const canvas = staff.getByRole('button', { name: 'Download map.png' }).locator('canvas');
    await expect.poll(() => canvas.evaluate(colourInTheMiddle)).toEqual([200, 30, 30, 255]);
    await staff.getByRole('button', { name: 'Download broken.png' }).locator('.icon-file').waitFor();
    expect(widget.complaints).toEqual([]);
  });

  it('can be used by keyboard, tells screen readers, and has no violation in any state', async () => {
    await widget.page.emulateMedia({ reducedMotion: 'reduce' });
    await widget.open();
    await widget.page.evaluate(axe.source);
    // Asked for before the keys: until the browser has taken note, it opens a picker of its own.
    const picker = widget.page.waitForEvent('filechooser');
    await widget.page.keyboard.press('Shift+Tab');
    const attach = widget.panel().getByRole('button', { name: 'Attach a file' });
    expect(await attach.evaluate((button) => button.matches(':focus'))).toBe(true);
    await widget.page.keyboard.press('Enter');
    await (await picker).setFiles({
      name: 'notes.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Some notes'),
    });
    const status = widget.panel().getByRole('status');
    await status.filter({ hasText: 'notes.txt is attached' }).waitFor();
    await expect.poll(() => widget.composer().evaluate((input) => input.matches(':focus'))).toBe(true);
    await choose({ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('film') });
    await status.filter({ hasText: 'film.mp4: Files of this type are not taken.' }).waitFor();
    expect(await violations()).toEqual([]);
    await widget.page.keyboard.press('Enter');
    await widget.messages('user').getByRole('button', { name: 'Download notes.txt' }).waitFor();
    expect(await violations()).toEqual([]);
  });

  const violations = (): Promise<unknown> =>
    widget.page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
  const throttleUploads = async (bytesPerSecond: number): Promise<void> => {
    const devTools = await widget.context.newCDPSession(widget.page);
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: bytesPerSecond,
    });
  };
});

/** Runs in the page. */
function colourInTheMiddle(canvas: Element): readonly number[] {
  if (!(canvas instanceof HTMLCanvasElement)) return [];
  const { width, height } = canvas;
  return [...(canvas.getContext('2d')?.getImageData(width / 2, height / 2, 1, 1).data ?? [])];
}

/** All of one red. */
function aPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(content), 4);
    return Buffer.concat([frame.subarray(0, 4), content, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([200, 30, 30]))]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(row.length * height, row))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
