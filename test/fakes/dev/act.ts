/** Does in the fake workspace what somebody did on the page. */
import { isRecord } from '../slack/api-call.ts';
import type { FakeSlack } from '../slack/fake-slack.ts';
import type { EphemeralMessage } from '../slack/workspace.ts';
import type { Deed } from './page/shapes.ts';

/** What the app answered; empty when there is nothing to say, or when the message is gone meanwhile. */
export async function act({ people, workspace }: FakeSlack, deed: Deed): Promise<string> {
  switch (deed.kind) {
    case 'say': {
      const { user, channel, text, threadTs, files = [] } = deed;
      await people.say(user, channel, text, {
        ...(threadTs !== undefined && { threadTs }),
        files: files.map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64') })),
      });
      return '';
    }
    case 'command': {
      const { user, channel } = deed;
      const said = answerTo((await people.command(user, channel, deed.text)).body);
      if (said !== undefined) workspace.ephemerals.push({ user, channel, ...said });
      return '';
    }
    case 'click-private': {
      const { user, channel, threadTs, ...pressed } = deed;
      const place = { channel, ...(threadTs !== undefined && { threadTs }) };
      return (await people.clickEphemeral(user, place, pressed)).body;
    }
    case 'click-view': {
      const { user, viewId, values, ...pressed } = deed;
      return (await people.clickInView(user, viewId, pressed, values)).body;
    }
    case 'click-home':
      return (await people.clickHome(deed.user, deed)).body;
    case 'submit':
      return (await people.submit(deed.user, deed.viewId, deed.values)).body;
    case 'close':
      return (await people.closeView(deed.user, deed.viewId)).body;
    case 'home':
      await people.openHome(deed.user);
      return '';
    default:
      return await actOnMessage({ people, workspace }, deed);
  }
}

/** What a command is answered with at once is seen by who gave it. */
function answerTo(body: string): Pick<EphemeralMessage, 'text' | 'blocks'> | undefined {
  const answer: unknown = body.startsWith('{') ? JSON.parse(body) : undefined;
  if (!isRecord(answer)) return undefined;
  const { text, blocks } = answer;
  return { text: String(text ?? ''), ...(Array.isArray(blocks) && { blocks }) };
}

type MessageDeed = Extract<Deed, { readonly ts: string }>;

async function actOnMessage(
  { people, workspace }: Pick<FakeSlack, 'people' | 'workspace'>,
  deed: MessageDeed,
): Promise<string> {
  const message = workspace.find(deed.channel, deed.ts);
  if (message === undefined) return '';
  switch (deed.kind) {
    case 'edit':
      await people.edit(message, deed.text);
      return '';
    case 'remove':
      await people.remove(message);
      return '';
    case 'shortcut':
      return (await people.shortcut(deed.user, message, deed.callbackId)).body;
    case 'click':
      return (await people.click(deed.user, message, deed)).body;
  }
}
