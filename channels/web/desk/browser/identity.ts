/** Who works in this tab. It is forgotten when the tab is closed. */
import * as z from 'zod/mini';
import type { Identity } from './calls.ts';

const KEY = 'staff-desk';
const kept = z.object({ token: z.string(), name: z.string() });

export function readIdentity(): Identity | undefined {
  const text = sessionStorage.getItem(KEY);
  return text === null ? undefined : kept.safeParse(JSON.parse(text)).data;
}

export function keepIdentity(identity: Identity): void {
  sessionStorage.setItem(KEY, JSON.stringify(identity));
}

export function forgetIdentity(): void {
  sessionStorage.removeItem(KEY);
}
