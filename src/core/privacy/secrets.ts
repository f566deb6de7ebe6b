/** Finds private keys, access tokens and passwords. */
import type { NameValue } from './mask-kinds.ts';

const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s:,.-]{0,16000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|$)/g;

/** Prefixes that makers of tokens document: OpenAI, Anthropic, GitHub, GitLab, Slack, AWS, Google, Stripe, npm, SendGrid, Hugging Face, DigitalOcean, Discord; and JSON Web Tokens. */
const TOKENS: readonly RegExp[] = [
  /\bsk-[\w-]{16,200}/g,
  /\b(?:gh[pousr]_|github_pat_|glpat-|npm_|hf_|dop_v1_|pypi-|shpat_|r8_|lin_api_|figd_)[\w-]{16,255}/g,
  /\bx(?:ox[abeoprs]|app)-[\w-]{10,255}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bAIza[\w-]{35}/g,
  /\bya29\.[\w-]{16,512}/g,
  /\b(?:sk|pk|rk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16,255}/g,
  /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g,
  /\beyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{0,1000}/g,
  /(?<=hooks\.slack\.com\/services\/)[\w/-]{20,120}/g,
  /(?<=discord(?:app)?\.com\/api\/webhooks\/)[\w/-]{20,200}/g,
  // In an address: what stands between the name and the host.
  /(?<=:\/\/[^\s/:@]{1,64}:)[^\s/@]{3,200}(?=@)/g,
];

const BEARER = /\b(Bearer|Basic)(\s{1,4})([\w.~+/=-]{12,2000})/g;

const NAMES =
  '(?:(?:api|access|secret|private|auth|account|shared|signing|encryption|client|app|webhook)[ _-]?){1,3}(?:key|token|secret)|token|secret|passcode|password|passwort|kennwort|passwd|pwd|contraseña|mot de passe|senha|hasło|şifre|wachtwoord|パスワード|密码|كلمة المرور';
/** A named secret, where what follows looks like one: at least six characters, not letters alone. */
const NAMED = new RegExp(
  `((?<![\\p{L}\\p{N}])(?:[a-z0-9]{1,20}[_-]){0,3}(?:${NAMES}))(\\s{0,3}(?:is|ist|es|est|é|è|to|jest|は|是|هي|=|:)\\s{0,3}["'\`]?)(?!\\[\\w{2,6}(?:-\\d{1,4})?\\])(?=\\S{0,80}[\\d!@#$%^&*])([^\\s"'\`]{6,200})`,
  'giu',
);
const ASSIGNED = /((?:password|passwd|pwd|secret|token)\s{0,3}=\s{0,3}["'`]?)(?!\[\w)([^\s"'`;&]{6,200})/gi;
/** A short number that only its owner knows. */
const CODE =
  /(\b(?:pin(?! ?code)|cvv2?|cvc2?|otp|tan|passcode|(?:security|verification|one[- ]time|confirmation|2fa|login) code|prüfziffer|sicherheitscode|bestätigungscode)(?: (?:number|code))?(?:\s{0,3}(?:is|ist|es|est|é|è|:|=|#)){0,2}\s{0,3})(\d{3,8})(?!\d)/gi;

export function maskSecrets(text: string, name: NameValue): string {
  const hide = (found: string): string => name('secret', found);
  const behindName = (_whole: string, before: string, value: string): string => before + hide(value);
  const withoutKeys = text
    .replace(PRIVATE_KEY, hide)
    .replace(BEARER, (_whole, scheme: string, space: string, token: string) => scheme + space + hide(token));
  return TOKENS.reduce((masked, token) => masked.replace(token, hide), withoutKeys)
    .replace(NAMED, (_whole, label: string, between: string, value: string) => label + between + hide(value))
    .replace(ASSIGNED, behindName)
    .replace(CODE, behindName);
}
