/** Reads the token with which a website vouches for its customer: a JWT, HS256, signed with the shared secret. */
import { jwtVerify } from 'jose';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import { MAX_EMAIL_CHARACTERS, MAX_NAME_CHARACTERS, storableText } from './schemas.ts';

const MAX_ID_CHARACTERS = 255;
const MAX_LIFETIME_SECONDS = 24 * 60 * 60;
/** A website's clock may run ahead of ours. */
const CLOCK_SKEW_SECONDS = 60;
const MS_PER_SECOND = 1_000;

const claims = z.object({
  sub: storableText(MAX_ID_CHARACTERS).min(1),
  exp: z.number(),
  email: z.email().max(MAX_EMAIL_CHARACTERS).optional(),
  email_verified: z.boolean().optional(),
  name: storableText(MAX_NAME_CHARACTERS).optional(),
  plan: storableText(MAX_NAME_CHARACTERS).optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
});

export interface Identity {
  /** The website's own id of this customer. */
  readonly id: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  /** What the customer pays for, as the website calls it; staff see it. */
  readonly plan: string | undefined;
  /** The website has checked the address: it names the same person on other channels. */
  readonly isEmailProven: boolean;
}

/** @throws AppError `invalid-identity-token` when it is forged, expired, too long-lived, for another audience, or when no secret is configured */
export type ReadIdentity = (token: string) => Promise<Identity>;

/** `audience`: whom a token that names one must name. */
export function createIdentityReader(secret: string | undefined, audience: string): ReadIdentity {
  const key = secret === undefined ? undefined : new TextEncoder().encode(secret);

  return async (token) => {
    if (key === undefined) throw refused('Signed identities are not set up.');
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        requiredClaims: ['sub', 'exp'],
      });
      const read = claims.parse(payload);
      const { sub, name, email, plan, email_verified: isEmailProven = false, exp, aud } = read;
      if (aud !== undefined && ![aud].flat().map(originOf).includes(originOf(audience)))
        throw refused('The identity token is for somebody else.');
      if (exp - Date.now() / MS_PER_SECOND <= MAX_LIFETIME_SECONDS + CLOCK_SKEW_SECONDS)
        return { id: sub, name, email, plan, isEmailProven };
    } catch (cause) {
      throw refused('The identity token is not valid.', cause);
    }
    throw refused('The identity token lives longer than 24 hours.');
  };
}

/** Addresses count by their origin, other names as they are. */
function originOf(audience: string): string {
  return URL.canParse(audience) ? new URL(audience).origin : audience;
}

function refused(sentence: string, cause?: unknown): AppError {
  return new AppError('invalid-identity-token', sentence, { cause });
}
