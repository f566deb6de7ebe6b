/** Reads a request's JSON body, within 64 KB. No body at all counts as an empty object. */
import { isUtf8 } from 'node:buffer';
import type { Request, Response } from 'express';
import express from 'express';
import { AppError } from '../contract/errors.ts';

const MAX_BYTES = 65_536;
const MEDIA_TYPE = 'application/json';

const parseJson = express.json({
  limit: MAX_BYTES,
  type: MEDIA_TYPE,
  inflate: false,
  // Otherwise broken bytes would be stored as replacement characters that nobody sent.
  verify: (_request, _response, bytes) => {
    if (!isUtf8(bytes)) throw new AppError('invalid-request', 'The body is not valid UTF-8.');
  },
});

/** @throws AppError `unsupported-media-type`, and what the parser throws */
export async function readJson(request: Request, response: Response): Promise<unknown> {
  if (!hasBody(request)) return {};
  if (!request.is(MEDIA_TYPE)) {
    throw new AppError('unsupported-media-type', 'Send the body as application/json.');
  }
  return await new Promise((resolve, reject) => {
    parseJson(request, response, (error?: unknown) => {
      if (error === undefined) resolve(request.body);
      else reject(error);
    });
  });
}

function hasBody({ headers }: Request): boolean {
  if (headers['transfer-encoding'] !== undefined) return true;
  return headers['content-length'] !== undefined && headers['content-length'] !== '0';
}
