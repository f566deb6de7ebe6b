/** Masks the texts of one turn so that a model can speak of a value without seeing it, and puts the values back for the customer. */
import { maskValues } from './mask.ts';
import type { MaskKind } from './mask-kinds.ts';

export interface Masking {
  /** The same value gets the same name wherever it stands: `[email-1]`. */
  mask(text: string): string;
  /** What no text of this turn held is left as it is. */
  restore(text: string): string;
}

const NAME = /\[(?:card|email|iban|phone|id|ip|secret)-\d{1,4}\]/g;

/** A text to search with: the names say nothing of what is asked. */
export function withoutNames(text: string): string {
  return text.replace(NAME, ' ').replace(/ {2,}/g, ' ').trim();
}

export const NO_MASKING: Masking = { mask: (text) => text, restore: (text) => text };

export function createMasking(): Masking {
  const names = new Map<string, string>();
  const values = new Map<string, string>();
  const counts = new Map<MaskKind, number>();

  return {
    mask: (text) =>
      maskValues(text, (kind, value) => {
        const known = names.get(value);
        if (known !== undefined) return known;
        const count = (counts.get(kind) ?? 0) + 1;
        const name = `[${kind}-${count}]`;
        counts.set(kind, count);
        names.set(value, name);
        values.set(name, value);
        return name;
      }),
    restore: (text) => text.replace(NAME, (name) => values.get(name) ?? name),
  };
}
