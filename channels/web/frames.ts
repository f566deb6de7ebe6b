/** Reads what clients send over the socket: every event carries exactly one object of a known shape. */
import { z } from 'zod';
import { AppError } from '../../src/contract/errors.ts';
import {
  isStorableText,
  MAX_CLIENT_MESSAGE_ID_CHARACTERS,
  MAX_COMMENT_CHARACTERS,
  MAX_MESSAGE_ATTACHMENTS,
  MAX_MESSAGE_CHARACTERS,
} from '../../src/contract/limits.ts';

/** Text that comes back as it came. */
function storableText(maxCharacters: number) {
  return z
    .string()
    .max(maxCharacters)
    .refine(isStorableText, 'Must not contain U+0000 or half of a surrogate pair.');
}

const comment = storableText(MAX_COMMENT_CHARACTERS);

export const messageFrame = z
  .object({
    clientMessageId: storableText(MAX_CLIENT_MESSAGE_ID_CHARACTERS).min(1),
    content: storableText(MAX_MESSAGE_CHARACTERS),
    attachmentIds: z.array(z.string()).max(MAX_MESSAGE_ATTACHMENTS).default([]),
  })
  .refine(({ content, attachmentIds }) => content.trim() !== '' || attachmentIds.length > 0, {
    path: ['content'],
    message: 'Must not be empty.',
  });
export const resumeFrame = z.object({ afterSeq: z.int().min(0) });
export const escalateFrame = z.object({ reason: comment.optional() });
export const feedbackFrame = z.object({
  messageId: z.uuid(),
  rating: z.enum(['up', 'down']),
  comment: comment.optional(),
});
export const csatFrame = z.object({ score: z.int().min(1).max(5), comment: comment.optional() });
export const typingFrame = z.object({});
export const readFrame = z.object({ seq: z.int().min(0) });

/** @throws AppError `invalid-request` naming the fields that are wrong */
export function readFrameAs<Frame>(schema: z.ZodType<Frame>, payload: unknown): Frame {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  throw new AppError('invalid-request', 'The event does not have the expected form.', {
    fields: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  });
}
