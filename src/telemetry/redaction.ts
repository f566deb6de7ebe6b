/**
 * The last net under the rule that nothing secret or personal is logged: vendors' error sentences quote what they were given.
 * Every pattern is bounded and every text is cut before it is searched, so that no input can make logging slow.
 */

const MAX_CHARACTERS = 8_192;
const HIDDEN = '[hidden]';

const SECRET_FIELD = /token|secret|password|passphrase|authorization|cookie|api.?key/i;

const SENSITIVE_TEXT = new RegExp(
  [
    String.raw`\bBearer [\w.~+/=-]{8,2048}`,
    // JSON Web Tokens.
    String.raw`\beyJ[\w-]{8,2048}\.[\w-]{8,2048}\.[\w-]{8,512}`,
    // Keys of model servers and tokens of chat platforms.
    String.raw`\b(?:sk|pk|xox[abeprs]|xapp|pcsk)[-_][\w-]{10,256}`,
    // Admin tokens.
    String.raw`\bswb_[\w-]{10,64}`,
    // Session tokens: 32 bytes as base64url.
    String.raw`(?<![\w-])[\w-]{43}(?![\w-])`,
    // Credentials in an address, as in a database URL.
    String.raw`(?<=://)[^\s/@]{1,256}(?=@)`,
    // E-mail addresses.
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
  ].join('|'),
  'g',
);

export type Redact = (text: string) => string;

/** `mask` knows personal data by kind; what it leaves is searched for credentials. */
export function createRedaction(mask: Redact): Redact {
  return (text) => {
    const cut = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
    return mask(cut.replace(SENSITIVE_TEXT, HIDDEN));
  };
}

/** The value of one log field; texts are searched, and hidden whole when the field's name says that it is secret. */
export function redactField(
  name: string,
  value: unknown,
  redact: Redact,
): string | number | boolean | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  return SECRET_FIELD.test(name) ? HIDDEN : redact(value);
}
