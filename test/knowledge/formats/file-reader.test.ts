import { describe, expect, it } from 'vitest';
import { createFileReader } from '../../../knowledge/formats/file-reader.ts';
import { DOCX, PDF } from '../../../knowledge/formats/kinds.ts';
import { createRecordingLogger } from '../../fakes/recording-telemetry.ts';
import { aDocx, aPdf } from '../../fixtures/made-files.ts';

const never = new AbortController().signal;
const workerUrl = new URL('../../../dist/knowledge/formats/read-worker.js', import.meta.url);
const read = createFileReader({ logger: createRecordingLogger(), workerUrl });
const sectionsOf = async (bytes: Uint8Array | string, mimeType: string, isSplit = false) =>
  (await read(Buffer.from(bytes), { mimeType, fallbackTitle: 'File', isSplit }, never))?.sections;

describe('reading files in a process of their own', () => {
  it('reads a PDF of several pages, larger lines as headings', async () => {
    const pdf = await aPdf(['# Invoice 2291', 'Total due: 240 EUR.'], ['# Delivery', 'Sent within 3 days.']);
    expect(await sectionsOf(pdf, PDF.mimeType)).toEqual([
      { headings: ['Invoice 2291'], blocks: ['Total due: 240 EUR.'] },
      { headings: ['Delivery'], blocks: ['Sent within 3 days.'] },
    ]);
  });

  it('reads a Word document, and inflates nothing in it but text', async () => {
    const picture = new Uint8Array(200_000).fill(7);
    const docx = aDocx(['# Warranty', 'It lasts three years.', '# Costs', 'None.'], {
      'word/media/a.png': picture,
    });
    expect(await sectionsOf(docx, DOCX.mimeType)).toMatchObject([
      { blocks: ['It lasts three years.'] },
      { headings: ['Costs'], blocks: ['None.'] },
    ]);
  });

  it('reads a page without its scripts', async () => {
    const page = '<html><script>alert(1)</script><body><h1>Pay</h1><p>By card.</p></body></html>';
    expect(await sectionsOf(page, 'text/html')).toMatchObject([{ blocks: ['By card.'] }]);
  });

  it('names the column of each value of a table, whatever separates them', async () => {
    const tables = [
      'Name,Plan\r\n"Ada, ""L""",Pro\r\nBob,Free\r\n',
      'Name;Plan\n"Ada, ""L""";Pro\nBob;Free',
      'Name\tPlan\n"Ada, ""L"""\tPro\nBob\tFree',
    ];
    for (const table of tables) {
      expect(await sectionsOf(table, 'text/csv')).toEqual([
        { headings: [], blocks: ['- Name: Ada, "L"; Plan: Pro\n- Name: Bob; Plan: Free'] },
      ]);
    }
  });

  it('names the way to each value of JSON, and reads broken JSON as text', async () => {
    expect(await sectionsOf('{"order":{"id":7,"items":["A"]}}', 'application/json')).toEqual([
      { headings: [], blocks: ['- order › id: 7\n- order › items › 0: A'] },
    ]);
    expect(await sectionsOf('{"order":', 'application/json')).toEqual([
      { headings: [], blocks: ['{"order":'] },
    ]);
  });

  it('reads text of old Windows programs', async () => {
    expect(
      await sectionsOf(Buffer.from('Gr\xf6\xdfe: 12', 'latin1').toString('latin1'), 'text/plain'),
    ).toBeDefined();
    const bytes = Buffer.from([0x47, 0x72, 0xf6, 0xdf, 0x65]);
    expect(
      (await read(bytes, { mimeType: 'text/plain', fallbackTitle: 'F', isSplit: false }, never))?.sections,
    ).toEqual([{ headings: [], blocks: ['Größe'] }]);
  });

  it('cuts into passages, each with its headings', async () => {
    const passages = await sectionsOf(
      `# Guide\n\n## Start\n\n${'One sentence here. '.repeat(60)}`,
      'text/markdown',
      true,
    );
    expect(passages?.length).toBeGreaterThan(2);
    expect(passages?.every(({ headings }) => headings.join() === 'Guide,Start')).toBe(true);
  });

  it('says nothing of files that hold no text, and refuses broken ones', async () => {
    expect(await sectionsOf('x', 'image/png')).toBeUndefined();
    for (const mimeType of [PDF.mimeType, DOCX.mimeType]) {
      await expect(sectionsOf('broken', mimeType)).rejects.toMatchObject({ code: 'file-unreadable' });
    }
  });

  it('ends when nobody waits any more', async () => {
    const stop = new AbortController();
    const reading = read(
      Buffer.from('x'),
      { mimeType: 'text/plain', fallbackTitle: '', isSplit: false },
      stop.signal,
    );
    stop.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
  });
});
