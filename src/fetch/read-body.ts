/** Reads the body of a response, and stops as soon as it is larger than wanted, whatever was announced. */
import { AppError } from '../contract/errors.ts';

/** @throws AppError `payload-too-large` */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  announced: string | readonly string[] | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  if (Number(announced ?? 0) > maxBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > maxBytes) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

function tooLarge(): AppError {
  return new AppError('payload-too-large', 'The file is larger than may be fetched.');
}
