import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSitemap } from '../../../../knowledge/ingest/sites/sitemap.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a sitemap', () => {
  it('lists pages, as they are written and escaped, and no pictures', async () => {
    const text = `<?xml version="1.0"?><!-- made --><urlset xmlns:image="i">
      <url><loc> https://a.example/?a=1&amp;b=2 </loc><image:image><image:loc>https://a.example/p.png</image:loc></image:image></url>
      <url><loc><![CDATA[https://a.example/c]]></loc><lastmod>2026-01-01</lastmod></url></urlset>`;
    const sitemap = { kind: 'pages', addresses: ['https://a.example/?a=1&b=2', 'https://a.example/c'] };
    expect(await readSitemap(bytes(text))).toEqual(sitemap);
    expect(await readSitemap(gzipSync(text))).toEqual(sitemap);
  });

  it('can list further sitemaps', async () => {
    const text = '<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>';
    expect(await readSitemap(bytes(text))).toEqual({ kind: 'index', addresses: ['https://a.example/1.xml'] });
  });

  it('is neither a page nor a feed', async () => {
    for (const text of ['', '<html><body>urlset</body></html>', '<rss><channel/></rss>', '{"urlset": []}']) {
      expect(await readSitemap(bytes(text))).toBeUndefined();
    }
  });

  it('that becomes enormous is refused before it has', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, '<'));
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(readSitemap(bomb)).rejects.toThrow();
    await expect(readSitemap(gzipSync('<urlset></urlset>').subarray(0, 20))).rejects.toThrow();
  });
});
