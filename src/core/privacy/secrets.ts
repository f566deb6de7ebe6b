/** Finds private keys, access tokens and passwords. */

const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[A-Za-z0-9+/=\s]{0,16000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g;

/** Prefixes that makers of tokens document: OpenAI, GitHub, GitLab, Slack, AWS, Google, Stripe, npm, SendGrid; and JSON Web Tokens. */
const TOKENS: readonly RegExp[] = [
  /\bsk-[\w-]{16,200}/g,
  /\b(?:gh[pousr]_|github_pat_|glpat-|npm_)[\w-]{16,255}/g,
  /\bx(?:ox[abeoprs]|app)-[\w-]{10,255}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bAIza[\w-]{35}/g,
  /\b(?:sk|pk|rk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16,255}/g,
  /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g,
  /\beyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{0,1000}/g,
];

const BEARER = /\b(Bearer|Basic)\s{1,4}[\w.~+/=-]{12,2000}/g;

/** A named secret, where what follows looks like one: at least six characters, not letters alone. */
const NAMED =
  /\b((?:api|access|secret|private|auth)[ _-]?(?:key|token)|client[ _-]?secret|token|secret|password|passwort|kennwort|passwd|pwd|contraseña|mot de passe|senha|hasło|wachtwoord)(\s{0,3}(?:is|ist|es|est|é|=|:)\s{0,3}["'`]?)(?=\S{0,80}[\d!@#$%^&*])([^\s"'`]{6,200})/giu;

export function maskSecrets(text: string): string {
  const withoutKeys = text.replace(PRIVATE_KEY, '[secret]').replace(BEARER, '$1 [secret]');
  return TOKENS.reduce((masked, token) => masked.replace(token, '[secret]'), withoutKeys).replace(
    NAMED,
    '$1$2[secret]',
  );
}
