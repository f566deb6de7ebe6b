/** Sending files into a conversation, and getting them back: for its customer, and for staff. */
import type { Request } from 'express';
import { z } from 'zod';
import type { Attachments } from '../../contract/attachments.ts';
import type { RateLimiter } from '../../contract/conversation.ts';
import { AppError } from '../../contract/errors.ts';
import type { Admissions } from '../admission.ts';
import { attachmentIdIn } from '../path-ids.ts';
import type { Answer, Route } from '../route.ts';
import { get, json, postFile } from '../route.ts';
import { anyFile, attachment, noInput } from '../schemas.ts';
import { createFileReceiver, type UploadedFile } from '../upload.ts';

const upload = z
  .object({
    file: z
      .custom<UploadedFile>(isUploadedFile, 'A file is needed.')
      .meta({ type: 'string', format: 'binary' }),
  })
  .meta({ id: 'Upload' });

export interface AttachmentRouteOptions {
  readonly admissions: Pick<Admissions, 'customer' | 'staffOnSession'>;
  readonly attachments: Pick<Attachments, 'store' | 'open'>;
  readonly messagesPerSession: RateLimiter;
  readonly maxUploadBytes: number;
}

export function attachmentRoutes(options: AttachmentRouteOptions): readonly Route[] {
  const { admissions, attachments, messagesPerSession, maxUploadBytes } = options;

  const open = async (sessionId: string, request: Request): Promise<Answer> => {
    const { file, bytes } = await attachments.open(sessionId, attachmentIdIn(request));
    return { kind: 'file', name: file.name, mimeType: file.mimeType, bytes };
  };
  const answers = [anyFile];

  return [
    postFile(
      {
        path: '/api/chat/sessions/{id}/attachments',
        tag: 'Conversations',
        summary: 'Upload a file',
        description:
          'Takes text, Markdown, HTML, CSV, JSON, PDF, DOCX, PNG, JPEG, GIF and WebP; what a file is, its bytes decide. ' +
          'Send its id in `attachmentIds` of a message; a file that is in no message is forgotten after a day.',
        admission: admissions.customer,
        input: upload,
        answers: [{ status: 201, description: 'The file is stored.', schema: attachment }],
        async handle({ admitted: session, input }) {
          await messagesPerSession.consume(session.id);
          if (session.status === 'closed')
            throw new AppError('session-closed', 'This conversation is closed.');
          return json(await attachments.store(session.id, input.file), 201);
        },
      },
      createFileReceiver(maxUploadBytes),
    ),
    get({
      path: '/api/chat/sessions/{id}/attachments/{attachmentId}',
      tag: 'Conversations',
      summary: 'Download a file of the conversation',
      admission: admissions.customer,
      input: noInput,
      answers,
      handle: ({ admitted: session, request }) => open(session.id, request),
    }),
    get({
      path: '/api/admin/sessions/{id}/attachments/{attachmentId}',
      tag: 'Staff desk',
      summary: 'Download a file of a conversation',
      admission: admissions.staffOnSession('read-transcripts'),
      input: noInput,
      answers,
      handle: ({ admitted: { subject: sessionId }, request }) => open(sessionId, request),
    }),
  ];
}

function isUploadedFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'bytes' in value;
}
