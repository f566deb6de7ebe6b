/** Ids that a repeated run makes again, so that its rows replace or meet the first run's instead of doubling them. */
import { v5 } from 'uuid';

/** Our own namespace (RFC 9562, section 5.5); never change it: stored ids were made with it. */
const NAMESPACE = '6f0cfb0e-5c0f-4c55-9f0b-8d2b4a3f7a11';

/** The same parts give the same id. Parts are joined with U+001F, which no id contains. */
export function derivedId(...parts: readonly (string | number)[]): string {
  return v5(parts.join('\u001f'), NAMESPACE);
}
