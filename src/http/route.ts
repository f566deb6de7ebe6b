/** One call of the API: who may make it, what it takes, what it answers. Serving and documentation are both made from it. */
import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import type { Admission } from './admission.ts';
import { readJson } from './body.ts';
import { markRoute } from './request-lifecycle.ts';
import type { ReceiveFile } from './upload.ts';
import { readAs } from './validation.ts';

export type Method = 'get' | 'post';

export type Answer =
  | { readonly kind: 'json'; readonly status: 200 | 201 | 503; readonly body: unknown }
  | { readonly kind: 'text'; readonly contentType: string; readonly body: string }
  | { readonly kind: 'file'; readonly name: string; readonly mimeType: string; readonly bytes: Uint8Array }
  | { readonly kind: 'empty' }
  /** The handler has written the response itself. */
  | { readonly kind: 'streamed' };

/** What the documentation says of one successful answer; undefined `schema` = no body. */
export interface AnswerDocumentation {
  readonly status: 200 | 201 | 204 | 503;
  readonly description: string;
  readonly schema?: z.ZodType;
  /** JSON when undefined. */
  readonly contentType?: string;
}

export interface Call<Admitted, Input> {
  readonly request: Request;
  readonly response: Response;
  readonly admitted: Admitted;
  readonly input: Input;
}

export interface RouteDefinition<Admitted, Schema extends z.ZodObject> {
  /** As OpenAPI writes it, `/api/sessions/{id}`. */
  readonly path: string;
  readonly tag: 'Conversations' | 'Staff desk' | 'Operation';
  readonly summary: string;
  readonly description?: string;
  /** Checked before the body is read. */
  readonly admission: Admission<Admitted>;
  /** The body of a POST, the query of a GET. */
  readonly input: Schema;
  /** Media type of the body; JSON when undefined. */
  readonly inputType?: string;
  readonly answers: readonly AnswerDocumentation[];
  /** The name under which the audit log has it, as in `ticket.claim`; undefined = it changes nothing that somebody accounts for. */
  readonly deed?: string;
  handle(call: Call<Admitted, z.output<Schema>>): Promise<Answer>;
}

export type RouteDocumentation = Pick<
  RouteDefinition<unknown, z.ZodObject>,
  'path' | 'tag' | 'summary' | 'description' | 'input' | 'inputType' | 'answers'
> & { readonly method: Method; readonly security: Admission<unknown>['security'] };

export interface Route {
  readonly documentation: RouteDocumentation;
  readonly serve: RequestHandler;
}

export function get<Admitted, Schema extends z.ZodObject>(
  definition: RouteDefinition<Admitted, Schema>,
): Route {
  return route('get', definition, (request) => Promise.resolve(request.query));
}

export function post<Admitted, Schema extends z.ZodObject>(
  definition: RouteDefinition<Admitted, Schema>,
): Route {
  return route('post', definition, readJson);
}

/** Takes one file in the form field `file`. */
export function postFile<Admitted, Schema extends z.ZodObject>(
  definition: RouteDefinition<Admitted, Schema>,
  receive: ReceiveFile,
): Route {
  return route('post', { ...definition, inputType: 'multipart/form-data' }, receive);
}

function route<Admitted, Schema extends z.ZodObject>(
  method: Method,
  definition: RouteDefinition<Admitted, Schema>,
  readInput: (request: Request, response: Response) => Promise<unknown>,
): Route {
  const { admission, input: schema, handle, deed, ...documentation } = definition;
  return {
    documentation: { ...documentation, input: schema, method, security: admission.security },
    async serve(request, response) {
      markRoute(response, definition.path);
      const admitted = await admission.admit(request);
      const run = async (): Promise<Answer> => {
        const input = readAs(schema, await readInput(request, response));
        return await handle({ request, response, admitted, input });
      };
      if (deed === undefined) return write(response, await run());
      const record = (result: string) => admission.record?.({ request, admitted, action: deed, result });
      try {
        const answer = await run();
        await record('done');
        write(response, answer);
      } catch (cause) {
        await record(cause instanceof AppError ? cause.code : 'failed');
        throw cause;
      }
    },
  };
}

function write(response: Response, answer: Answer): void {
  switch (answer.kind) {
    case 'json':
      response.status(answer.status).json(answer.body);
      return;
    case 'text':
      response.type(answer.contentType).send(answer.body);
      return;
    case 'file':
      writeFile(response, answer);
      return;
    case 'empty':
      response.status(204).end();
      return;
    case 'streamed':
      return;
  }
}

/** The bytes are somebody else's: never shown as a page, never taken for another type, nothing in them runs. */
function writeFile(response: Response, { name, mimeType, bytes }: Extract<Answer, { kind: 'file' }>): void {
  response.attachment(name);
  response.setHeader('Content-Type', mimeType.startsWith('text/') ? 'text/plain; charset=utf-8' : mimeType);
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'private, no-store');
  response.end(bytes);
}

export function json(body: unknown, status: 200 | 201 | 503 = 200): Answer {
  return { kind: 'json', status, body };
}

export const empty: Answer = { kind: 'empty' };
