import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileReader } from '../../../../knowledge/formats/file-reader.ts';
import { createSiteIngestion } from '../../../../knowledge/ingest/sites/site-ingestion.ts';
import type { KnowledgeSite, KnowledgeStore, SiteStore } from '../../../../src/contract/knowledge.ts';
import { createFetcher, type FetcherOptions } from '../../../../src/fetch/fetch-file.ts';
import { createMemoryKnowledgeStore } from '../../../fakes/memory-knowledge-store.ts';
import { createRecordingLogger } from '../../../fakes/recording-telemetry.ts';
import { startWebsite, type Website } from '../../../fakes/website.ts';
import { createWordEmbeddings } from '../../../fakes/word-embeddings.ts';
import { aPdf } from '../../../fixtures/made-files.ts';

const NEVER = new AbortController().signal;
const readArticle = createFileReader({
  logger: createRecordingLogger(),
  workerUrl: new URL('../../../../dist/knowledge/formats/read-worker.js', import.meta.url),
});

function createMemorySites(): SiteStore {
  const sites = new Map<string, KnowledgeSite>();
  return {
    sites: async () => [...sites.values()],
    keep: async (site) => void sites.set(site.address, site),
    forget: async (address) => void sites.delete(address),
  };
}

describe('a website as knowledge', { timeout: 60_000 }, () => {
  let website: Website;
  let store: KnowledgeStore;
  let sites: SiteStore;
  const embeddings = createWordEmbeddings();

  beforeEach(async () => {
    website = await startWebsite();
    store = createMemoryKnowledgeStore();
    sites = createMemorySites();
  });
  afterEach(() => website.close());

  const ingestion = (options: FetcherOptions = {}) =>
    createSiteIngestion({
      store,
      sites,
      embeddings,
      readArticle,
      fetchFile: createFetcher({ trusted: [website.origin], ...options }),
      clock: () => 1_000,
      logger: createRecordingLogger(),
    });
  const ingest = (path: string, depth = 0, options: FetcherOptions = {}) =>
    ingestion(options).ingest(website.origin + path, depth, () => undefined, NEVER);
  const address = (path: string) => website.origin + path;
  const stored = async () =>
    (await store.documents()).map(({ source }) => source.replace(website.origin, '')).sort();

  it('is one page when one is named: its words without its menu, cited by its address', async () => {
    website.putPage('/refunds', 'Refunds', 'Within 30 days.', '<h2>How?</h2><p>Send it back.</p>');
    expect(await ingest('/refunds#top')).toMatchObject({ documents: 1, chunks: 2, removed: 0, skipped: [] });
    expect(await store.documents()).toMatchObject([
      { source: address('/refunds'), url: address('/refunds'), site: address('/refunds'), title: 'Refunds' },
    ]);
    const chunks = await store.chunks();
    expect(chunks.map(({ text, headings, anchor }) => [text, headings, anchor])).toEqual([
      ['Within 30 days.', [], undefined],
      ['Send it back.', ['How?'], undefined],
    ]);
  });

  it('is every page of its sitemaps, however they are nested, and PDF and text too', async () => {
    const index = [address('/pages.xml'), address('/more.xml.gz'), address('/index.xml')];
    website.put('/index.xml', {
      body: `<sitemapindex>${index.map((each) => `<sitemap><loc>${each}</loc></sitemap>`).join('')}</sitemapindex>`,
    });
    website.putSitemap('/pages.xml', address('/a'), address('/a#again'), address('/file.pdf'));
    website.put('/more.xml.gz', {
      body: gzipSync(`<urlset><url><loc>${address('/b.txt')}</loc></url></urlset>`),
    });
    website.putPage('/a', 'A', 'Words of A.');
    website.put('/file.pdf', { body: await aPdf(['# Prices', 'A parcel costs 5 EUR.']) });
    website.put('/b.txt', { body: 'Words of B.', type: 'text/plain' });
    expect(await ingest('/index.xml')).toMatchObject({ documents: 3, skipped: [] });
    expect(await stored()).toEqual(['/a', '/b.txt', '/file.pdf']);
    expect((await store.documents()).map(({ title }) => title).sort()).toEqual(['A', 'B', 'File']);
  });

  it('is not sent again while its ETag is the same, and not embedded again while its words are', async () => {
    website.putSitemap('/sitemap.xml', address('/a'), address('/b'));
    website.putPage('/a', 'A', 'Words of A.');
    website.put('/b', (_request, response) => response.end('Words of B.'));
    await ingest('/sitemap.xml');
    const generation = await store.generation();
    website.answered.length = 0;
    expect(await ingest('/sitemap.xml')).toMatchObject({
      documents: 2,
      unchanged: 2,
      embedded: 0,
      removed: 0,
    });
    expect(await store.generation()).toBe(generation);
    expect(website.answered).toContainEqual(['/a', 304]);
    expect(website.answered).toContainEqual(['/b', 200]);
    website.putPage('/a', 'A', 'Other words.');
    expect(await ingest('/sitemap.xml')).toMatchObject({ unchanged: 1, embedded: 1 });
  });

  it('loses what it has lost, and nothing of other sites or of the folder', async () => {
    const document = { id: 'f', source: 'folder.md', title: 'F', contentHash: 'h', updatedAt: 1 };
    await store.replace(document, []);
    website.putPage('/other', 'Other', 'Of another site.');
    await ingest('/other');
    website.putSitemap('/sitemap.xml', address('/a'), address('/b'), address('/c'));
    for (const name of ['a', 'b', 'c']) website.putPage(`/${name}`, name, `Words of ${name}.`);
    await ingest('/sitemap.xml');
    website.putSitemap('/sitemap.xml', address('/b'), address('/c'));
    website.remove('/b');
    expect(await ingest('/sitemap.xml')).toMatchObject({
      documents: 1,
      removed: 2,
      skipped: [{ source: address('/b'), reason: 'gone' }],
    });
    expect(await stored()).toEqual(['/c', '/other', 'folder.md']);
    expect(await ingestion().forget(address('/sitemap.xml'))).toBe(1);
    expect(await stored()).toEqual(['/other', 'folder.md']);
    expect((await sites.sites()).map((site) => site.address)).toEqual([address('/other')]);
  });

  it('keeps what cannot be had for the moment, page or sitemap', async () => {
    website.put('/index.xml', {
      body: `<sitemapindex><loc>${address('/pages.xml')}</loc></sitemapindex>`,
    });
    website.putSitemap('/pages.xml', address('/a'), address('/b'));
    website.putPage('/a', 'A', 'Words of A.');
    website.putPage('/b', 'B', 'Words of B.');
    await ingest('/index.xml');
    website.put('/a', (_request, response) => response.writeHead(503).end());
    website.put('/b', (_request, response) => response.writeHead(403).end());
    expect(await ingest('/index.xml')).toMatchObject({
      removed: 0,
      skipped: [
        { source: address('/a'), reason: 'unreachable' },
        { source: address('/b'), reason: 'forbidden' },
      ],
    });
    website.put('/pages.xml', (_request, response) => response.writeHead(500).end());
    expect(await ingest('/index.xml')).toMatchObject({ documents: 0, removed: 0 });
    expect(await stored()).toEqual(['/a', '/b']);
    website.remove('/index.xml');
    await expect(ingest('/index.xml')).rejects.toMatchObject({ code: 'knowledge-unreadable' });
    expect(await stored()).toEqual(['/a', '/b']);
  });

  it('is followed by its links as far as asked, within the site, each page once', async () => {
    const link = (path: string) => `<a href="${path}">x</a>`;
    website.putPage(
      '/',
      'Start',
      'Welcome.',
      link('/one') + link('https://elsewhere.example/') + link('mailto:a@b.c'),
    );
    website.putPage('/one', 'One', 'Words one.', link('../') + link('two?x=1#y'));
    website.putPage('/two?x=1', 'Two', 'Words two.', link('/three'));
    website.putPage('/three', 'Three', 'Words three.');
    expect(await ingest('/', 2)).toMatchObject({ documents: 3, skipped: [] });
    expect(await stored()).toEqual(['/', '/one', '/two?x=1']);
    expect(await ingest('/', 2)).toMatchObject({ documents: 3, unchanged: 3 });
  });

  it('is read as its robots.txt and its pages want', async () => {
    website.put('/robots.txt', { body: 'User-agent: *\nDisallow: /private\n', type: 'text/plain' });
    website.putSitemap(
      '/sitemap.xml',
      address('/a'),
      address('/private/b'),
      address('/hidden'),
      address('/led'),
    );
    website.putPage('/a', 'A', 'Words of A.');
    website.putPage('/private/b', 'B', 'Words of B.');
    website.put('/hidden', {
      body: '<!doctype html><meta name=ROBOTS content="noindex, nofollow"><p>Hidden.</p>',
    });
    website.put('/led', (_request, response) => response.writeHead(302, { location: '/private/b' }).end());
    expect((await ingest('/sitemap.xml')).skipped).toEqual([
      { source: address('/hidden'), reason: 'unlisted' },
      { source: address('/led'), reason: 'robots' },
      { source: address('/private/b'), reason: 'robots' },
    ]);
    expect(website.answered.map(([path]) => path)[0]).toBe('/robots.txt');
    expect(await stored()).toEqual(['/a']);
    await expect(ingest('/private/b')).rejects.toMatchObject({ code: 'knowledge-unreadable' });
    website.put('/robots.txt', (_request, response) => response.writeHead(500).end());
    await expect(ingest('/a')).rejects.toThrow('robots.txt');
  });

  it('leads nowhere else: not to private addresses, not to other hosts, not round and round', async () => {
    const lead = (location: string) => ({ location });
    const redirects = {
      '/metadata': lead('http://169.254.169.254/latest/meta-data/'),
      '/local': lead('http://127.0.0.1:1/'),
      '/elsewhere': lead('https://example.com/'),
      '/round': lead('/round'),
      '/file': lead('file:///etc/passwd'),
    };
    for (const [path, headers] of Object.entries(redirects)) {
      website.put(path, (_request, response) => response.writeHead(302, headers).end());
    }
    const listed = ['http://10.0.0.1/', 'https://example.com/x', 'file:///etc/passwd', 'javascript:alert(1)'];
    website.putSitemap('/sitemap.xml', ...Object.keys(redirects).map(address), ...listed);
    const { documents, skipped } = await ingest('/sitemap.xml');
    expect(documents).toBe(0);
    expect(
      Object.fromEntries(skipped.map(({ source, reason }) => [source.replace(website.origin, ''), reason])),
    ).toEqual({
      '/metadata': 'address-refused',
      '/local': 'address-refused',
      '/elsewhere': 'address-refused',
      '/round': 'unreachable',
      '/file': 'address-refused',
      'http://10.0.0.1/': 'other-site',
      'https://example.com/x': 'other-site',
      'file:///etc/passwd': 'other-site',
      'javascript:alert(1)': 'other-site',
    });
    await expect(ingest('/metadata')).rejects.toMatchObject({ code: 'knowledge-unreadable' });
    await expect(ingestion({ trusted: [] }).ingest(address('/a'), 0, () => undefined, NEVER)).rejects.toThrow(
      'Only https addresses',
    );
  });

  it('says of hostile pages why they were left out, and reads the others', async () => {
    const endless = 'x'.repeat(1_000_000);
    website.put('/endless', (_request, response) => {
      const more = (): void => void (response.destroyed || response.write(endless, more));
      more();
    });
    website.put('/silent', () => undefined);
    website.put('/packed', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
    );
    website.put('/claims-too-much', (_request, response) =>
      response.writeHead(200, { 'content-length': '99999999999' }).flushHeaders(),
    );
    website.put('/picture.html', { body: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') });
    website.put('/program', { body: Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1') });
    website.put('/deep', { body: `<!doctype html>${'<div>'.repeat(400_000)}deep` });
    website.put('/nothing', { body: '<!doctype html><body></body>' });
    website.putPage('/good', 'Good', 'Words.');
    const paths = [
      '/endless',
      '/silent',
      '/packed',
      '/claims-too-much',
      '/picture.html',
      '/program',
      '/deep',
      '/nothing',
      '/good',
    ];
    website.putSitemap('/sitemap.xml', ...paths.map(address));
    const { documents, skipped } = await ingest('/sitemap.xml', 0, { timeoutMs: 2_000 });
    expect(
      Object.fromEntries(skipped.map(({ source, reason }) => [source.replace(website.origin, ''), reason])),
    ).toEqual({
      '/endless': 'too-large',
      '/silent': 'unreachable',
      '/packed': 'unreachable',
      '/claims-too-much': 'too-large',
      '/picture.html': 'unknown-type',
      '/program': 'unknown-type',
      '/deep': 'unreadable',
      '/nothing': 'empty',
    });
    expect(documents).toBe(1);
    website.put('/bomb.xml.gz', { body: gzipSync(Buffer.alloc(200_000_000)) });
    await expect(ingest('/bomb.xml.gz')).rejects.toThrow('becomes too large');
    website.put('/broken.xml', { body: '<?xml version="1.0"?><urlset><loc>' });
    expect(await ingest('/broken.xml')).toMatchObject({ documents: 0 });
  });

  it('is never larger than a thousand pages', async () => {
    const paths = Array.from({ length: 1_002 }, (_, at) => address(`/${at}`));
    website.putSitemap('/sitemap.xml', ...paths);
    const { skipped } = await ingest('/sitemap.xml');
    expect(skipped.filter(({ reason }) => reason === 'page-limit')).toHaveLength(2);
    expect(skipped.filter(({ reason }) => reason === 'gone')).toHaveLength(1_000);
  });

  it('stops when it is told to, and keeps what it has', async () => {
    website.putSitemap('/sitemap.xml', address('/a'), address('/b'));
    website.putPage('/a', 'A', 'Words of A.');
    const stop = new AbortController();
    website.put('/b', () => stop.abort());
    await expect(
      ingestion().ingest(address('/sitemap.xml'), 0, () => undefined, stop.signal),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(await stored()).toEqual(['/a']);
  });
});
