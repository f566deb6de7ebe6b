/** One document that cannot be read is no reason to leave the others. */
import { AppError } from '../../src/contract/errors.ts';
import type { Article } from './article.ts';

/** Undefined when a document is broken, locked or too complicated; the others are still read. */
export async function orUnreadable(parsing: Promise<Article | undefined>): Promise<Article | undefined> {
  try {
    return await parsing;
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'file-unreadable') return undefined;
    throw cause;
  }
}
