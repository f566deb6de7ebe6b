/** What is masked, and how each place is named. */

export type MaskKind = 'card' | 'email' | 'iban' | 'phone' | 'id' | 'ip' | 'secret';

/** Answers what stands in the place of a value. */
export type NameValue = (kind: MaskKind, value: string) => string;
