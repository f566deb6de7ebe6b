import { describe, expect, it } from 'vitest';
import type { ReadableFile } from '../../../src/contract/attachments.ts';
import type { ToolContext } from '../../../src/core/tools/define-tool.ts';
import { createReadAttachment } from '../../../src/core/tools/read-attachment.ts';

const asked: string[] = [];
const files: readonly ReadableFile[] = [
  {
    file: { id: 'a', sessionId: 's', name: 'Report.pdf', mimeType: 'application/pdf', size: 1, createdAt: 1 },
    passages: Array.from({ length: 14 }, (_, at) => ({
      headings: ['Chapter'],
      text: `Passage ${at}, write to ada@example.com.`,
    })),
  },
  {
    file: { id: 'b', sessionId: 's', name: 'photo.png', mimeType: 'image/png', size: 1, createdAt: 2 },
    passages: [],
  },
  {
    file: { id: 'c', sessionId: 's', name: 'locked.pdf', mimeType: 'application/pdf', size: 1, createdAt: 3 },
    passages: undefined,
  },
];
const tool = createReadAttachment({
  read: async (sessionId) => {
    asked.push(sessionId);
    return files;
  },
});
const context: ToolContext = {
  sessionId: 'own-session',
  customerId: 'c',
  turnId: 't',
  callNumber: 0,
  customerSaid: '',
  othersWrote: '',
  mask: (text) => text.replaceAll('ada@example.com', '[email-1]'),
  restore: (text) => text,
};
const call = (input: object) => tool.run(JSON.stringify(input), context, AbortSignal.timeout(5_000));

describe('the tool read_attachment', () => {
  it('lists the files of its own session, whatever the model asks for', async () => {
    expect(await call({ sessionId: 'another' })).toEqual({
      kind: 'said',
      text: '- Report.pdf (application/pdf, 2 parts)\n- photo.png (image/png, holds no text)\n- locked.pdf (cannot be read)',
    });
    expect(asked).toEqual(['own-session']);
  });

  it('reads a file in parts that may be cited by its name, with personal data masked', async () => {
    const first = await call({ name: 'report.PDF' });
    expect(first).toMatchObject({ kind: 'found', isConfident: true });
    if (first.kind !== 'found') return;
    expect(first.passages).toHaveLength(12);
    expect(first.passages[0]).toMatchObject({
      chunkId: 'a/0',
      title: 'Report.pdf',
      headings: ['Chapter'],
      text: 'Passage 0, write to [email-1].',
      isFile: true,
    });
    const second = await call({ name: 'Report.pdf', part: 2 });
    expect(second.kind === 'found' && second.passages.map(({ chunkId }) => chunkId)).toEqual([
      'a/12',
      'a/13',
    ]);
  });

  it('says so when there is nothing to read', async () => {
    expect(await call({ name: 'locked.pdf' })).toMatchObject({
      kind: 'said',
      text: expect.stringContaining('cannot be read'),
    });
    expect(await call({ name: 'photo.png' })).toMatchObject({ kind: 'said' });
    expect(await call({ name: 'other.txt' })).toMatchObject({
      kind: 'said',
      text: expect.stringContaining('Report.pdf'),
    });
    expect(await call({ part: 0 })).toMatchObject({ kind: 'rejected' });
  });
});
