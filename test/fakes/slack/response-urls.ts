/** Addresses that an app may answer to after an interaction: five times within thirty minutes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isRecord } from './api-call.ts';
import { slackId } from './workspace.ts';

const MAX_USES = 5;
const LIVES_MS = 30 * 60_000;

export interface ResponseUrls {
  issue(): string;
  /** Bodies that were sent, oldest first. */
  readonly received: readonly Readonly<Record<string, unknown>>[];
  serve(id: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function createResponseUrls(urlOf: () => string): ResponseUrls {
  const issued = new Map<string, { uses: number; readonly expiresAt: number }>();
  const received: Readonly<Record<string, unknown>>[] = [];
  return {
    received,
    issue() {
      const id = slackId('R');
      issued.set(id, { uses: 0, expiresAt: Date.now() + LIVES_MS });
      return `${urlOf()}/respond/${id}`;
    },
    async serve(id, request, response) {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      const found = issued.get(id);
      if (found === undefined || found.uses >= MAX_USES || found.expiresAt < Date.now()) {
        return void response.writeHead(404).end('used_url');
      }
      found.uses += 1;
      const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
      if (isRecord(body)) received.push(body);
      response.writeHead(200).end('ok');
    },
  };
}
