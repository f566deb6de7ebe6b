/** A website as knowledge: read by the built command, cited by the running product, forgotten again. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { startWebsite, type Website } from '../fakes/website.ts';
import { openSession } from './customer.ts';
import {
  ADMIN_TOKEN,
  createPlace,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';

const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');

describe('a website as knowledge', { timeout: 120_000 }, () => {
  let website: Website;
  let place: Place;
  let env: Readonly<Record<string, string>>;
  let product: RunningProduct;

  beforeAll(async () => {
    website = await startWebsite();
    place = createPlace();
    env = { ...place.env, KNOWLEDGE_ORIGINS: website.origin };
    product = await startProduct({ env });
  });
  afterAll(async () => {
    await stopProduct(product);
    await place?.remove();
    await website?.close();
  });

  const run = (...words: readonly string[]) => runCommand([SWITCHBOARD, ...words], { env });
  const admin = { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' };
  const ask = async (question: string) => (await (await openSession(product.url)).say(question)).reply;

  it('is read, cited by the address of its page, listed with what was left out, and follows changes', async () => {
    const sitemap = `${website.origin}/sitemap.xml`;
    website.putSitemap('/sitemap.xml', `${website.origin}/warranty`, `${website.origin}/gone`);
    website.putPage(
      '/warranty',
      'Warranty',
      'How long is the warranty? Every lamp has a warranty of seven years.',
    );
    const first = await run('ingest', sitemap);
    expect(first).toMatchObject({ status: 0, complaints: '' });
    expect(first.output).toContain(`skipped ${website.origin}/gone: gone`);
    expect(first.output).toContain('1 articles with 1 passages.');

    await expect
      .poll(async () => (await ask('How long is the warranty?'))?.content, { timeout: 20_000 })
      .toContain('seven years');
    const reply = await ask('How long is the warranty?');
    expect(reply?.citations[0]).toMatchObject({ title: 'Warranty', url: `${website.origin}/warranty` });
    expect((await ask('How do I get a refund?'))?.content).toContain('30 days');

    const listed = await (await fetch(`${product.url}/api/admin/sources`, { headers: admin })).json();
    expect(listed.sites).toMatchObject([
      { address: sitemap, documents: 1, skipped: [{ source: `${website.origin}/gone`, reason: 'gone' }] },
    ]);
    expect(listed.sources).toContainEqual(
      expect.objectContaining({ source: `${website.origin}/warranty`, site: sitemap }),
    );

    website.putPage(
      '/warranty',
      'Warranty',
      'How long is the warranty? Every lamp has a warranty of nine years.',
    );
    const again = await fetch(`${product.url}/api/admin/sources/ingest`, {
      method: 'POST',
      headers: admin,
      body: JSON.stringify({ url: sitemap }),
    });
    expect(await again.json()).toMatchObject({ documents: 1, embedded: 1 });
    expect((await ask('How long is the warranty?'))?.content).toContain('nine years');

    expect((await run('ingest')).output).toContain('0 removed');
    expect((await run('ingest', sitemap, '--forget')).output).toBe('1 articles forgotten.\n');
    await expect
      .poll(async () => (await ask('How long is the warranty?'))?.citations ?? [], { timeout: 20_000 })
      .not.toContainEqual(expect.objectContaining({ title: 'Warranty' }));
  });

  it('is refused in a private network that nobody has opened', async () => {
    const refused = await runCommand([SWITCHBOARD, 'ingest', `${website.origin}/warranty`], {
      env: place.env,
    });
    expect(refused).toMatchObject({ status: 1, output: '' });
    expect(refused.complaints).toContain('Only https addresses on the usual port are fetched.');
    const private_ = await run('ingest', 'https://169.254.169.254/latest/meta-data/');
    expect(private_.complaints).toContain('leads into a private network');
  });
});
