/** Shapes of the OpenAPI document as people read them. */
import type { Markup } from './markup.ts';
import { html, prose } from './markup.ts';
import type { OpenApiDocument } from './openapi.ts';

export type Schemas = NonNullable<NonNullable<OpenApiDocument['components']>['schemas']>;
type SchemaOrReference = Schemas[string];
type Schema = Exclude<SchemaOrReference, { readonly $ref: string }>;

export function renderShape([name, schema]: [string, SchemaOrReference]): Markup {
  if ('$ref' in schema) return html``;
  const { description = '', properties = {}, required = [], example } = schema;
  return html`<article id="${name}">
<h3><code>${name}</code></h3>
<p>${prose(description)}</p>
<table>${Object.entries(properties).map(([property, of]) => renderProperty(property, of, required.includes(property)))}</table>
${example === undefined ? html`` : html`<h4>Example</h4><pre>${JSON.stringify(example, null, 2)}</pre>`}
</article>`;
}

function renderProperty(name: string, schema: SchemaOrReference, isRequired: boolean): Markup {
  return html`<tr><td><code>${name}</code></td><td>${isRequired ? '' : 'optional, '}${renderType(schema)}</td></tr>`;
}

/** In one line: what it is, its bounds, what it means. */
export function renderType(schema: SchemaOrReference): Markup {
  if ('$ref' in schema) {
    const name = String(schema.$ref).replace('#/components/schemas/', '');
    return html`<a href="#${name}">${name}</a>`;
  }
  const meaning = schema.description === undefined ? '' : ` · ${schema.description}`;
  return html`${renderKind(schema)}<em>${boundsOf(schema)}${prose(meaning)}</em>`;
}

function renderKind(schema: Schema): Markup {
  if (schema.enum !== undefined)
    return html`${schema.enum.map((value) => JSON.stringify(value)).join(' | ')}`;
  if (schema.anyOf !== undefined) {
    return html`${schema.anyOf.map((choice, index) => html`${index === 0 ? '' : ' | '}${renderType(choice)}`)}`;
  }
  if (schema.items !== undefined) return html`list of ${renderType(schema.items)}`;
  const fields = Object.keys(schema.properties ?? {});
  if (fields.length > 0) return html`{ ${fields.join(', ')} }`;
  return html`${[schema.type ?? 'any'].flat().join(' | ')}`;
}

function boundsOf({ format, minimum, maximum, maxLength, default: usual }: Schema): string {
  const bounds = [
    format,
    minimum === undefined ? undefined : `from ${minimum}`,
    maximum === undefined ? undefined : `to ${maximum}`,
    maxLength === undefined ? undefined : `at most ${maxLength} characters`,
    usual === undefined ? undefined : `${JSON.stringify(usual)} when absent`,
  ];
  const known = bounds.filter((bound) => bound !== undefined);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}
