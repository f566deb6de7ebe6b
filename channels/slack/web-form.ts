/** Arguments of a Web API call as a form, which every method takes: reading ones take no JSON. */

export type SlackArguments = Readonly<Record<string, unknown>>;

/** With `u`, a whole pair is one character and none of these. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
const REPLACEMENT = '\uFFFD';

/** Undefined arguments are left out; what is no text travels as JSON. */
export function toForm(args: SlackArguments): string {
  let form = '';
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined) continue;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    form += `${form === '' ? '' : '&'}${name}=${encoded(text)}`;
  }
  return form;
}

/** Half of a surrogate pair, as a cut emoji leaves it, cannot be encoded: it is shown as a mark. */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.replace(LONE_SURROGATE, REPLACEMENT));
  }
}
