/** Reads the token with which a website vouches for its customer: a JWT, HS256, signed with the shared secret. */
import { jwtVerify } from 'jose';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';

const MAX_LIFETIME_SECONDS = 24 * 60 * 60;
/** A website's clock may run ahead of ours. */
const CLOCK_SKEW_SECONDS = 60;
const MS_PER_SECOND = 1_000;

const claims = z.object({
  sub: z.string().min(1).max(255),
  exp: z.number(),
  email: z.email().max(254).optional(),
  name: z.string().max(100).optional(),
});

export interface Identity {
  readonly name: string | undefined;
  readonly email: string | undefined;
}

/** @throws AppError `invalid-identity-token` when it is forged, expired, too long-lived, or when no secret is configured */
export type ReadIdentity = (token: string) => Promise<Identity>;

export function createIdentityReader(secret: string | undefined): ReadIdentity {
  const key = secret === undefined ? undefined : new TextEncoder().encode(secret);

  return async (token) => {
    if (key === undefined) throw refused('Signed identities are not set up.');
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        requiredClaims: ['sub', 'exp'],
      });
      const { name, email, exp } = claims.parse(payload);
      if (exp - Date.now() / MS_PER_SECOND <= MAX_LIFETIME_SECONDS + CLOCK_SKEW_SECONDS)
        return { name, email };
    } catch (cause) {
      throw refused('The identity token is not valid.', cause);
    }
    throw refused('The identity token lives longer than 24 hours.');
  };
}

function refused(sentence: string, cause?: unknown): AppError {
  return new AppError('invalid-identity-token', sentence, { cause });
}
