/** The product's own calls for files, over conversations in memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { Conversations } from '../../src/contract/conversation.ts';
import { createProblemDescriber, createProblemHandler } from '../../src/http/problems.ts';
import { attachmentRoutes } from '../../src/http/routes/attachments.ts';
import { createMemoryFiles } from '../fakes/memory-files.ts';
import { attachmentsIn } from '../fixtures/attachments.ts';

/** Bytes of one file, and of one conversation. */
export const FILE_BYTES = 300_000;
const SESSION_BYTES = 500_000;

export function createFileFixture() {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-widget-'));
  const limits = { fileBytes: FILE_BYTES, sessionBytes: SESSION_BYTES };
  const attachments = attachmentsIn({ store: createMemoryFiles(), folder, limits });

  /** Serves what is below `/api/chat/sessions/{id}/attachments`. */
  const serve = ({ authenticate }: Pick<Conversations, 'authenticate'>) => {
    const app = express();
    const routes = attachmentRoutes({
      admissions: {
        customer: {
          security: 'sessionToken',
          admit: async ({ params: { id }, headers: { authorization = '' } }) =>
            await authenticate(String(id), authorization.replace('Bearer ', '')),
        },
        staffOnSession: () => ({
          security: 'adminToken',
          admit: () => Promise.reject(new Error('No staff.')),
        }),
      },
      attachments,
      messagesPerSession: { consume: async () => undefined },
      maxUploadBytes: FILE_BYTES,
    });
    for (const { documentation, serve: answer } of routes) {
      app[documentation.method](documentation.path.replace(/\{(\w+)\}/g, ':$1'), answer);
    }
    const logger = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    app.use(createProblemHandler(createProblemDescriber('https://help.example'), logger));
    return app;
  };

  return {
    attachments,
    serve,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export type FileFixture = ReturnType<typeof createFileFixture>;

function ignore(): void {}
