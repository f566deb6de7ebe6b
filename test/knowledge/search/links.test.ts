import { describe, expect, it } from 'vitest';
import { readLinks } from '../../../knowledge/search/links.ts';

const document = (source: string) => ({ id: source, source, title: '', contentHash: '', updatedAt: 0 });
const said = async (pages: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    await readLinks(
      Object.keys(pages).map(document),
      Object.entries(pages).map(([documentId, text]) => ({ documentId, text })),
    ),
  );

describe('what pages say of one another', () => {
  it('is the sentence that links there, for files and for pages of a website', async () => {
    expect(
      await said({
        'team/roles.md': 'Roles.',
        'start.md': 'First. [Invite your team](team/roles.md#invite) so colleagues see the numbers. Last.',
        'team/owner.md': 'Two.\nSee [roles](./roles "Roles").',
        'https://example.org/docs/refunds/': 'Refunds.',
        'https://example.org/docs/start': 'Read [how to get your money back](/docs/refunds.html?lang=en).',
      }),
    ).toEqual({
      'team/roles.md': ['[Invite your team] so colleagues see the numbers.', 'See [roles].'],
      'https://example.org/docs/refunds/': ['Read [how to get your money back].'],
    });
  });

  it('is found where files lie in other folders than the site has them in', async () => {
    const found = await said({
      'roles.md': 'Roles.',
      'start.md': 'Do [invite](/docs/team/roles) them.',
    });
    expect(found).toEqual({ 'roles.md': ['Do [invite] them.'] });
  });

  it('leaves out pictures, other websites, the page itself and what is not there', async () => {
    const found = await said({
      'roles.md': 'See [above](#top), [here](roles.md), ![a picture](start.md).',
      'start.md':
        '[a](https://example.org/roles), [b](mailto:roles@example.org), [c](gone.md), [d](http://[)',
    });
    expect(found).toEqual({});
  });

  it('is a few sentences at most, each once', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `Line ${at % 20} of [roles](roles.md)`);
    const found = await said({ 'roles.md': 'Roles.', 'start.md': lines.join('\n') });
    expect(found['roles.md']).toHaveLength(10);
  });
});
