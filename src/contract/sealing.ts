/** Sealing of what customers say and send, so that a copied disk or database tells nothing. */

export interface SealingKey {
  /** Stands in every envelope; at most 64 of ASCII letters, digits, `.`, `-` and `_`. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/**
 * AES-256-GCM. `place` names where the value stands (table, column and row; folder and file) and is bound to it: an envelope that is
 * moved elsewhere does not open. Without keys values pass unchanged; what was stored plain is read with keys, too.
 */
export interface Sealing {
  /** Whether there is a key to seal with. */
  readonly isOn: boolean;
  sealText(place: string, text: string): string;
  /** @throws AppError `storage-mismatch` when the key is missing or the envelope was changed or moved */
  openText(place: string, stored: string): string;
  sealBytes(place: string, bytes: Uint8Array): Uint8Array;
  /** @throws AppError like `openText` */
  openBytes(place: string, stored: Uint8Array): Uint8Array;
}
