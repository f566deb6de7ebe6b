/** Seals with the first key, opens with whichever key the envelope names. */
import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomFillSync,
} from 'node:crypto';
import { AppError } from '../../contract/errors.ts';
import type { Sealing, SealingKey } from '../../contract/sealing.ts';
import { bytesEnvelope, envelopeText, readBytesEnvelope, readTextEnvelope } from './envelope.ts';

const CIPHER = 'aes-256-gcm';
/** NIST SP 800-38D, 5.2.1.1: 96 random bits, good for 2^32 values a key (8.3). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Drawn at once, because each draw costs as much as sealing a short text. */
const NONCES_AT_ONCE = 256;

export function createSealing(keys: readonly SealingKey[]): Sealing {
  const byId = new Map(keys.map(({ id, key }) => [id, createSecretKey(key)]));
  const [writing] = [...byId].map(([id, key]) => ({ id, key }));
  const nextNonce = createNonces();

  function openWith(keyId: string, place: string, box: Uint8Array): Buffer {
    const key = byId.get(keyId);
    if (key === undefined) throw missingKey(keyId);
    try {
      return decrypt(key, place, box);
    } catch (cause) {
      const sentence = `A stored value does not open with the key "${keyId}": it was changed or moved, or the key is another one.`;
      throw new AppError('storage-mismatch', sentence, { cause });
    }
  }

  return {
    isOn: writing !== undefined,
    sealText: (place, text) =>
      writing === undefined
        ? text
        : envelopeText(writing.id, encrypt(writing.key, nextNonce(), place, Buffer.from(text))),
    openText: (place, stored) => {
      const envelope = readTextEnvelope(stored);
      return envelope === undefined ? stored : openWith(envelope.keyId, place, envelope.box).toString();
    },
    sealBytes: (place, bytes) =>
      writing === undefined
        ? bytes
        : bytesEnvelope(writing.id, encrypt(writing.key, nextNonce(), place, bytes)),
    openBytes: (place, stored) => {
      const envelope = readBytesEnvelope(stored);
      return envelope === undefined ? stored : openWith(envelope.keyId, place, envelope.box);
    },
  };
}

export function missingKey(keyId: string): AppError {
  return new AppError(
    'storage-mismatch',
    `ENCRYPTION_KEYS lacks the key "${keyId}", with which stored text is sealed. Add it behind the first one.`,
  );
}

/** Each is used once. */
function createNonces(): () => Buffer {
  const drawn = Buffer.alloc(NONCES_AT_ONCE * NONCE_BYTES);
  let next = drawn.length;
  return () => {
    if (next === drawn.length) {
      randomFillSync(drawn);
      next = 0;
    }
    const nonce = drawn.subarray(next, next + NONCE_BYTES);
    next += NONCE_BYTES;
    return nonce;
  };
}

/** Nonce, tag, and what is sealed. */
function encrypt(key: KeyObject, nonce: Buffer, place: string, bytes: Uint8Array): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place));
  const sealed = cipher.update(bytes);
  // In this mode nothing is left for the end, which only makes the tag.
  cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function decrypt(key: KeyObject, place: string, box: Uint8Array): Buffer {
  const tag = box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, box.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
  const opened = decipher.update(box.subarray(NONCE_BYTES + TAG_BYTES));
  // Nothing is left for the end, which checks the tag.
  decipher.final();
  return opened;
}
