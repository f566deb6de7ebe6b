/** The texts of tokens: made at random, kept as hashes. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits: cannot be guessed, so an unsalted hash is safe to store. */
const TOKEN_BYTES = 32;

/** 43 characters of base64url. */
export function randomToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** SHA-256, hexadecimal. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** In a time that tells nothing about where they differ. */
export function isSameHash(stored: string, given: string): boolean {
  return stored.length === given.length && timingSafeEqual(Buffer.from(stored), Buffer.from(given));
}
