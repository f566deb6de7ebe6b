/** The OpenAPI 3.1 document, made from the routes that are served. */
import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import type { AnswerDocumentation, RouteDocumentation } from './route.ts';
import { problem } from './schemas.ts';

const PROBLEM_TYPE = 'application/problem+json';
const JSON_TYPE = 'application/json';

/** What stands in braces in the paths. */
const PATH_PARAMETERS: Readonly<Record<string, z.ZodType>> = {
  id: z.uuid(),
  attachmentId: z.uuid(),
  number: z.string().meta({ description: '`T-1042` or `1042`.', example: 'T-1042' }),
};

const SECURITY_SCHEMES = {
  sessionToken: { type: 'http', scheme: 'bearer', description: 'The `token` of the session.' },
  adminToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The operator’s `ADMIN_TOKEN`. The acting person stands in `X-Staff-Name`, else “Support”.',
  },
} as const;

const DESCRIPTION =
  'Ask the bot, read the conversation, ask for a person. Every response carries `X-Request-Id` and `Server-Timing`; every error is ' +
  'a problem (RFC 9457) whose `code` is stable. Texts are limited in UTF-16 units and come back byte for byte.';

export interface DocumentOptions {
  readonly routes: readonly RouteDocumentation[];
  readonly version: string;
  readonly publicUrl: string;
}

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;

export function createOpenApiDocument({ routes, version, publicUrl }: DocumentOptions): OpenApiDocument {
  const registry = new OpenAPIRegistry();
  for (const [name, scheme] of Object.entries(SECURITY_SCHEMES)) {
    registry.registerComponent('securitySchemes', name, scheme);
  }
  for (const route of routes) registry.registerPath(operation(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Switchboard', version, description: DESCRIPTION },
    servers: [{ url: new URL(publicUrl).origin }],
  });
}

function operation(route: RouteDocumentation): Parameters<OpenAPIRegistry['registerPath']>[0] {
  const { method, path, tag, summary, description, input, inputType, answers, security } = route;
  const hasInput = Object.keys(input.shape).length > 0;
  return {
    method,
    path,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(security !== 'none' && { security: [{ [security]: [] }] }),
    request: {
      params: pathParameters(path),
      ...(method === 'get' && hasInput && { query: input }),
      ...(method === 'post' && hasInput && { body: body(input, inputType) }),
    },
    responses: {
      ...responses(answers),
      default: { description: 'A problem.', content: { [PROBLEM_TYPE]: { schema: problem } } },
    },
  };
}

/** Required when not even an empty object would do. */
function body(schema: z.ZodObject, contentType = JSON_TYPE) {
  return { required: !schema.safeParse({}).success, content: { [contentType]: { schema } } };
}

function pathParameters(path: string): z.ZodObject {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return z.object(Object.fromEntries(names.map((name) => [name, PATH_PARAMETERS[name] ?? z.string()])));
}

/** Answers with the same status are the same answer in several media types. */
function responses(answers: readonly AnswerDocumentation[]) {
  const byStatus: Record<string, { description: string; content?: Record<string, { schema: z.ZodType }> }> =
    {};
  for (const { status, description, schema, contentType = JSON_TYPE } of answers) {
    const known = byStatus[status];
    byStatus[status] = {
      description: known?.description ?? description,
      ...(schema !== undefined && { content: { ...known?.content, [contentType]: { schema } } }),
    };
  }
  return byStatus;
}
