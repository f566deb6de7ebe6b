/** A website on loopback: pages that tests change, with ETags, and answers that are made to harm. */
import { createHash } from 'node:crypto';
import { type AnswerFile, startFileHost } from './file-host.ts';

export interface WebPage {
  readonly body: string | Uint8Array;
  readonly type?: string;
}

export async function startWebsite() {
  const pages = new Map<string, WebPage | AnswerFile>();
  /** Statuses by path, in order. */
  const answered: [string, number][] = [];

  const host = await startFileHost((request, response) => {
    const path = request.url ?? '/';
    response.once('finish', () => answered.push([path, response.statusCode]));
    const page = pages.get(path);
    if (typeof page === 'function') return page(request, response);
    if (page === undefined) return void response.writeHead(404).end();
    const etag = `"${createHash('sha256').update(page.body).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag, 'content-type': page.type ?? 'text/html; charset=utf-8' }).end(page.body);
  });

  return {
    origin: host.origin,
    answered,
    put: (path: string, page: WebPage | AnswerFile) => void pages.set(path, page),
    /** A page with a title and one paragraph. */
    putPage(path: string, title: string, text: string, more = ''): void {
      const body = `<!doctype html><html><head><title>${title}</title></head><body><nav>Menu</nav><main><h1>${title}</h1><p>${text}</p>${more}</main></body></html>`;
      pages.set(path, { body });
    },
    putSitemap(path: string, ...addresses: readonly string[]): void {
      const entries = addresses.map((address) => `<url><loc>${address}</loc></url>`).join('');
      pages.set(path, {
        body: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`,
        type: 'application/xml',
      });
    },
    remove: (path: string) => void pages.delete(path),
    close: () => host.close(),
  };
}

export type Website = Awaited<ReturnType<typeof startWebsite>>;
