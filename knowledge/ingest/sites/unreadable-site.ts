/** Says that a website cannot be read at all, and why. */
import { AppError } from '../../../src/contract/errors.ts';

export function unreadableSite(why: string, cause?: unknown): AppError {
  return new AppError('knowledge-unreadable', `The address cannot be read. ${why}`, { cause });
}
