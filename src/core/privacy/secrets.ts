/** Finds private keys, access tokens and passwords. */
import type { NameValue } from './mask-kinds.ts';

const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\\\s:,.-]{0,16000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|$)/g;

/** Forms that makers of tokens document. */
const TOKENS: readonly RegExp[] = [
  // OpenAI, Anthropic.
  /\bsk-[\w-]{16,200}/g,
  // GitHub, GitLab, npm, Hugging Face, DigitalOcean, PyPI, Shopify, Replicate, Linear, Figma, Docker.
  /\b(?:gh[pousr]_|github_pat_|glpat-|npm_|hf_|dop_v1_|pypi-|shp(?:at|ca|pa|ss)_|r8_|lin_api_|figd_|dckr_[po]at_)[\w-]{16,255}/g,
  // Slack.
  /\bx(?:ox[abeoprs]|app)-[\w-]{10,255}/g,
  /(?<=hooks\.slack\.com\/services\/)[\w/-]{20,120}/g,
  // Amazon, Google.
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bAIza[\w-]{35}/g,
  /\bya29\.[\w-]{16,512}/g,
  /\bGOCSPX-[\w-]{16,64}/g,
  // Stripe, SendGrid, Twilio.
  /\b(?:sk|pk|rk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16,255}/g,
  /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g,
  /\bSK[0-9a-f]{32}\b/g,
  // Discord: an id as base64, a time, a signature. Telegram: an id and 35 characters.
  /\b[MNO][\w-]{22,30}\.[\w-]{6}\.[\w-]{25,45}/g,
  /(?<=discord(?:app)?\.com\/api\/webhooks\/)[\w/-]{20,200}/g,
  /(?<=\b|\bbot)\d{8,10}:[\w-]{33,40}/g,
  // Databricks, Notion, Vault, Mailgun, Mailchimp, New Relic, Airtable, Atlassian, Postman, Groq, xAI, Grafana, Sentry, Square.
  /\bdapi[0-9a-f]{32}(?:-\d)?/g,
  /\b(?:ntn_|secret_|gsk_|glsa_|glc_|sntry[su]_|sq0(?:atp|csp)-|xai-|ATATT3|PMAK-|NRAK-|NRII-|hvs\.)[\w=-]{16,400}/g,
  /\bkey-[0-9a-f]{32}\b/g,
  /\b[0-9a-f]{32}-us\d{1,2}\b/g,
  /\bpat\w{14}\.[0-9a-f]{64}\b/g,
  // JSON Web Tokens.
  /\beyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{0,1000}/g,
  // In an address: what stands between the name and the host.
  /(?<=:\/\/[^\s/:@]{1,64}:)[^\s/@<${][^\s/@]{2,200}(?=@)/g,
  // Long, of letters of both cases and digits, and no part of an address: whoever made it.
  /(?<![\w/.=&?#%+-])(?=\w{0,80}[a-z])(?=\w{0,80}[A-Z])(?=\w{0,80}\d)\w{28,200}(?![\w/+=])/g,
];

/** On a command line. */
const COMMANDS: readonly RegExp[] = [
  /(\bmysql\w{0,10} [^\n]{0,80}?-p)([^\s-]\S{2,100})/g,
  /(\bsshpass -p ?)([^\s-]\S{2,100})/g,
  /(\bcurl [^\n]{0,120}?(?:-u|--user) {1,3}[^\s:]{1,64}:)(\S{3,100})/g,
];

const SCHEME = /\b(Bearer|Basic|authorization: {0,2}Token)(\s{1,4})([\w.~+/=-]{12,2000})/gi;

/** Words for a secret, in our languages, with what makers of services put before them. */
const NAMES = [
  '(?:(?:api|access|secret|private|auth|account|shared|signing|encryption|client|app|webhook)[ _-]?){1,3}(?:key|token|secret)(?:[ _-]base)?',
  '(?:clé|chave|clave|chiave|klucz|api)[ _-](?:api|de api|d.api|key|anahtarı|anahtarim|schlüssel|sleutel)',
  'token|secret|passcode|passphrase|password|passwd|pwd|pw|pass(?= {0,3}[:=])',
  'passwort|kennwort|wachtwoord|mot de passe|mdp|contraseña|clave|senha|hasło|parola|şifrem?',
  'パスワード|密码|密碼|口令|كلمة (?:المرور|السر)|الرقم السري',
].join('|');
const VERBS = 'is|was|war|era|était|foi|ist|lautet|es|est|é|è|to|jest|は|是|为|為|هي|هو';
/** What a name in our own notation, a sign for what is missing, or a piece of a program would be: no secret. */
const NOT_ITSELF =
  '(?!\\[\\w{2,6}(?:-\\d{1,4})?\\]|[<({$%]|[*•.…_-]{3}|x{4}|os\\.|process\\.|getenv|env\\[|your[_-]|(?:re|ex)?(?:place|change)[_-]?me)';
/** Nobody types a password in them. */
const OTHER_SCRIPTS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Arabic}';
const LABEL = `(?<![\\p{Script=Latin}\\p{Script=Arabic}\\p{N}])(?:[a-z0-9]{1,20}[_-]){0,3}(?:${NAMES})(?: (?:de|of|for|from|von|für|di|da|do|van|voor) [\\p{L}]{2,20}|(?: \\p{Script=Arabic}{1,12}){1,2})?`;
const BETWEEN = `["'\`]?\\s{0,3}(?:(?:${VERBS})(?=[\\s"'\`\\p{Script=Han}\\p{Script=Latin}\\p{N}])|=|:|：|→|->)\\s{0,3}`;
/** A named secret, where what follows looks like one: at least six characters, not letters alone. */
const NAMED = new RegExp(
  `(${LABEL})(${BETWEEN}["'\`]?)${NOT_ITSELF}(?=\\S{0,80}[\\d!@#$%^&*])([^\\s"'\`${OTHER_SCRIPTS}]{6,200})`,
  'giu',
);
/** Between quotation marks it may be any word. */
const QUOTED = new RegExp(
  `(${LABEL})((?:${BETWEEN}|[^"“„\n]{0,24}, )["“„'\`])${NOT_ITSELF}([^\\s"“”'\`]{6,200})(?=["”“'\`])`,
  'giu',
);
/** Right behind words of its owner it needs no verb: `my password otter34`. */
const OWNED =
  /((?<!\p{L})(?:my (?:password|pwd|pw|token)|mein (?:passwort|kennwort)|mon (?:mot de passe|mdp)|mi (?:contraseña|clave)|minha senha|la mia password|mijn wachtwoord|moje hasło|şifrem|parolam))( {1,2})(?=\p{L}{0,40}\d)(?=\d{0,40}\p{L})([^\s"'`]{6,200})/giu;
const ASSIGNED = new RegExp(
  `((?:password|passwd|pwd|secret|token)\\s{0,3}=\\s{0,3}["'\`]?)(?!\\[\\w)${NOT_ITSELF}([^\\s"'\`;&]{6,200})`,
  'giu',
);
/** A short number that only its owner knows. */
const CODE =
  /(\b(?:pin(?! ?code)|cvv2?|cvc2?|otp|tan|passcode|(?:security|verification|one[- ]time|confirmation|2fa|login) code|prüfziffer|sicherheitscode|bestätigungscode)(?: (?:number|code))?(?:\s{0,3}(?:is|ist|es|est|é|è|:|=|#)){0,2}\s{0,3})(\d{3,8})(?!\d)/gi;
/** Of makers' examples: `ghp_xxxxxxxx`, `xoxb-your-token-here`. */
const EXAMPLE = /x{8}|\*{4}|your[_-]|[_-](?:here|example)\b/i;
/** Shorter ones may be words. */
const SHORTEST_REPEATED = 6;

export function maskSecrets(text: string, name: NameValue): string {
  const named: string[] = [];
  const hide = (found: string): string => (EXAMPLE.test(found) ? found : name('secret', found));
  const behindName = (_whole: string, before: string, value: string): string => before + hide(value);
  const behindLabel = (_whole: string, label: string, between: string, value: string): string => {
    if (value.length >= SHORTEST_REPEATED) named.push(value);
    return label + between + hide(value);
  };
  const withoutTokens = [PRIVATE_KEY, ...TOKENS].reduce((masked, token) => masked.replace(token, hide), text);
  const masked = COMMANDS.reduce((before, command) => before.replace(command, behindName), withoutTokens)
    .replace(SCHEME, (_whole, scheme: string, space: string, token: string) => scheme + space + hide(token))
    .replace(NAMED, behindLabel)
    .replace(QUOTED, behindLabel)
    .replace(OWNED, behindLabel)
    .replace(ASSIGNED, behindName)
    .replace(CODE, behindName);
  // What was called a secret once is one wherever it stands.
  return named.reduce((whole, value) => whole.replaceAll(value, hide), masked);
}
