/** Slack's entities in words, as in `<@U1>`, `<#C1|general>`, `<https://…|label>`. https://docs.slack.dev/messaging/formatting-message-text */

const ENTITY = /<(?<body>[^<>]*)>/g;

/** Whether the text mentions one of these users, in whatever formatting. */
export function mentions(text: string, userIds: ReadonlySet<string>): boolean {
  for (const match of text.matchAll(ENTITY)) {
    if (userIds.has(userIdIn(match.groups?.body ?? ''))) return true;
  }
  return false;
}

/** Without the app's own mention; everything else can be read. */
export function readable(text: string, ownUserIds: ReadonlySet<string>): string {
  return unescapeControl(
    withoutMentions(text, ownUserIds).replace(ENTITY, (_, body: string) => inWords(body)),
  ).trim();
}

/** What stood around a mention closes up; a formatting that held nothing else goes with it. */
function withoutMentions(text: string, userIds: ReadonlySet<string>): string {
  if (!mentions(text, userIds)) return text;
  const mark = '\uE000';
  return text
    .replace(ENTITY, (entity, body: string) => (userIds.has(userIdIn(body)) ? mark : entity))
    .replace(/(?<marks>[*_~`]*)\uE000\k<marks>/g, mark)
    .replace(/[ \t]*\uE000[ \t]*/g, ' ');
}

/** `@U123`, `#C123`, `!here`, or an address; each may bring a label after a bar. */
function inWords(body: string): string {
  const bar = body.indexOf('|');
  const target = bar < 0 ? body : body.slice(0, bar);
  const label = bar < 0 ? '' : body.slice(bar + 1);
  switch (target[0]) {
    case '@':
    case '#':
      return label === '' ? target : target.charAt(0) + label.replace(/^[@#]/, '');
    case '!':
      return special(target.slice(1), label);
    default:
      return address(target.replace(/^mailto:/, ''), label);
  }
}

/** `here`, `subteam^S1`, `date^…`. */
function special(target: string, label: string): string {
  if (target.startsWith('date^')) return label;
  if (target.startsWith('subteam^')) return `@${label.replace(/^@/, '') || 'group'}`;
  return `@${target.split('^')[0] ?? ''}`;
}

function address(url: string, label: string): string {
  return label === '' || url === label || url.endsWith(`//${label}`) ? url : `${label} (${url})`;
}

function userIdIn(body: string): string {
  return body.startsWith('@') ? (body.slice(1).split('|')[0] ?? '') : '';
}

/** The ampersand last, so that what somebody wrote as `&lt;` stays that. */
function unescapeControl(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
