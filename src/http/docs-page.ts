/** The page at `/docs`: the OpenAPI document as people read it. Plain HTML without a script, made once at the start. */
import { createHash } from 'node:crypto';
import { renderShape, renderType } from './docs-schema.ts';
import { DOCS_STYLE } from './docs-style.ts';
import type { Markup } from './markup.ts';
import { html, prose, raw } from './markup.ts';
import type { OpenApiDocument } from './openapi.ts';
import { STATUS_OF } from './status.ts';

type PathItem = NonNullable<OpenApiDocument['paths']>[string];

interface Operation {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly details: NonNullable<PathItem['get']>;
}

export interface DocsPage {
  readonly body: string;
  /** Allows the page's own style sheet and nothing else. */
  readonly contentSecurityPolicy: string;
}

export function renderDocsPage(document: OpenApiDocument): DocsPage {
  const { info, paths = {}, components = {} } = document;
  const operations = Object.entries(paths).flatMap(([path, item]) => operationsOf(path, item));
  const tags = [...new Set(operations.map(tagOf))];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title} API</title>
<style>${raw(DOCS_STYLE)}</style>
</head>
<body>
<header>
<h1>${info.title} API <small>${info.version}</small></h1>
<p>${prose(info.description ?? '')}</p>
<nav>
${tags.map((tag) => html`<a href="#${anchorOf(tag)}">${tag}</a>`)}
<a href="#shapes">Shapes</a><a href="#errors">Errors</a><a href="/openapi.json">openapi.json</a>
</nav>
</header>
<main>
${tags.map((tag) => renderTag(tag, operations))}
<h2 id="shapes">Shapes</h2>
${Object.entries(components.schemas ?? {}).map(renderShape)}
<h2 id="errors">Errors</h2>
<table>${Object.entries(STATUS_OF).map(renderErrorCode)}</table>
</main>
</body>
</html>`;
  return { body: page.markup, contentSecurityPolicy: policyFor(DOCS_STYLE) };
}

function renderTag(tag: string, operations: readonly Operation[]): Markup {
  const own = operations.filter((operation) => tagOf(operation) === tag);
  return html`<h2 id="${anchorOf(tag)}">${tag}</h2>${own.map(renderOperation)}`;
}

function renderOperation({ method, path, details }: Operation): Markup {
  return html`<article>
<h3><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code></h3>
<p>${details.summary ?? ''}. ${renderSecurity(details)}</p>
<p>${prose(details.description ?? '')}</p>
${renderQuery(details)}${renderBody(details)}
<h4>Answers</h4>
<table>${Object.entries(details.responses ?? {}).map(renderResponse)}</table>
</article>`;
}

function renderSecurity({ security }: Operation['details']): Markup {
  const [scheme] = (security ?? []).flatMap(Object.keys);
  if (scheme === undefined) return html``;
  return html`<em>Needs the ${scheme === 'adminToken' ? 'admin token' : 'session’s token'}.</em>`;
}

function renderQuery({ parameters = [] }: Operation['details']): Markup {
  const rows = parameters.flatMap((parameter) => {
    if (!('in' in parameter) || parameter.in !== 'query') return [];
    const { name, schema = {} } = parameter;
    return [html`<tr><td><code>${name}</code></td><td>${renderType(schema)}</td></tr>`];
  });
  return rows.length === 0 ? html`` : html`<h4>Query</h4><table>${rows}</table>`;
}

function renderBody({ requestBody }: Operation['details']): Markup {
  if (requestBody === undefined || !('content' in requestBody)) return html``;
  return html`<h4>Body</h4><p>${renderContent(requestBody.content)}</p>`;
}

type RequestBody = NonNullable<Operation['details']['requestBody']>;
type Content = Extract<RequestBody, { content: unknown }>['content'];

interface Response {
  readonly description: string;
  readonly content?: Content;
}

function renderResponse([status, response]: [string, Response]): Markup {
  const name = status === 'default' ? 'otherwise' : status;
  return html`<tr><td>${name}</td><td>${response.description} ${renderContent(response.content ?? {})}</td></tr>`;
}

function renderContent(content: Content): readonly Markup[] {
  return Object.entries(content).map(([mediaType, { schema = {} }]) =>
    mediaType === 'application/json' || mediaType === 'application/problem+json'
      ? html`${renderType(schema)} `
      : html`<code>${mediaType}</code> `,
  );
}

function renderErrorCode([code, status]: [string, number]): Markup {
  return html`<tr id="${code}"><td>${status}</td><td><code>${code}</code></td></tr>`;
}

function operationsOf(path: string, { post, get }: PathItem): readonly Operation[] {
  const both = [
    { method: 'post', path, details: post },
    { method: 'get', path, details: get },
  ] as const;
  return both.flatMap(({ details, ...operation }) =>
    details === undefined ? [] : [{ ...operation, details }],
  );
}

function tagOf({ details }: Operation): string {
  return details.tags?.[0] ?? '';
}

function anchorOf(tag: string): string {
  return tag.toLowerCase().replaceAll(' ', '-');
}

function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
