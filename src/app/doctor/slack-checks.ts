/** Checks of Slack that ask Slack itself: token, scopes, the desk's channel, the clock. */
import type { Membership, WorkspaceFacts } from '../../../channels/slack/setup/examine-workspace.ts';
import type { Config } from '../../config.ts';
import { type Check, configured, failed, ok, skipped, type Verdict, warning } from './check.ts';

/** Shorter than the deadline of the examination. */
const ANSWER_WITHIN_MS = 2_000;
/** Requests of Slack are refused when the clocks are five minutes apart. */
const TOLERABLE_LEAD_MS = 60_000;
const MANIFEST =
  'npx switchboard slack manifest prints the manifest; paste it at api.slack.com/apps and install the app again.';

type Judge = (facts: WorkspaceFacts, config: Config) => Verdict;

function asked(name: string, judge: Judge): Check {
  return configured(name, async (config) => {
    const { slack } = config;
    if (slack === undefined) return skipped('Slack is not set up.');
    return judge(await examineOnce(slack), config);
  });
}

type Settings = NonNullable<Config['slack']>;

function channelsOf({ supportChannel, supportRoutes }: Settings): readonly string[] {
  if (supportChannel === undefined) return [];
  return [...new Set([supportChannel, ...supportRoutes.map(({ channel }) => channel)])];
}

/** All checks of one examination share one answer. */
const answers = new WeakMap<Settings, Promise<WorkspaceFacts>>();

async function examineOnce(slack: Settings): Promise<WorkspaceFacts> {
  const known = answers.get(slack);
  if (known !== undefined) return await known;
  const { examineWorkspace } = await import('../../../channels/slack/setup/examine-workspace.ts');
  const answer =
    answers.get(slack) ??
    examineWorkspace({ ...slack, supportChannels: channelsOf(slack) }, AbortSignal.timeout(ANSWER_WITHIN_MS));
  answers.set(slack, answer);
  return await answer;
}

const token: Judge = ({ trouble }) => {
  if (trouble === undefined) return ok('Slack accepts the bot token.');
  if (trouble === 'not-reached') {
    return warning({
      what: 'Slack was not reached.',
      why: 'Nobody in Slack gets an answer until it is.',
      fix: 'Check the way to SLACK_API_URL: a proxy, a firewall, or Slack itself (status.slack.com).',
    });
  }
  return failed({
    what: `Slack refuses the bot token: ${trouble}.`,
    why: 'Nobody in Slack gets an answer.',
    fix: 'Install the app again at api.slack.com/apps and set SLACK_BOT_TOKEN to the new Bot User OAuth Token.',
  });
};

const scopes: Judge = ({ trouble, missingScopes }) => {
  if (trouble !== undefined) return skipped('Needs a token that works.');
  if (missingScopes.length === 0) return ok('The app has every scope that it needs.');
  return warning({
    what: `The app lacks scopes: ${missingScopes.join(', ')}.`,
    why: 'What needs them fails, or never arrives.',
    fix: MANIFEST,
  });
};

/** The fix is that of the first channel that is not as it should be. */
const supportChannel: Judge = ({ supportChannels }) => {
  if (supportChannels.size === 0) return skipped('No desk is set up, or Slack was not reached.');
  const lost = [...supportChannels].filter(([, membership]) => membership !== 'member');
  const [first] = lost;
  if (first === undefined) return ok('The app is a member of every support channel.');
  return warning({
    what: `Support channels that cannot be written in: ${lost.map(([id, state]) => `${id} (${TROUBLES[state].what})`).join(', ')}.`,
    why: 'Tickets open, but no card can be posted there.',
    fix: TROUBLES[first[1]].fix,
  });
};

const TROUBLES: Readonly<Record<Membership, { readonly what: string; readonly fix: string }>> = {
  member: { what: 'fine', fix: 'Nothing.' },
  'not-member': {
    what: 'the app is not a member',
    fix: 'Type /invite @Switchboard in that channel.',
  },
  archived: {
    what: 'archived',
    fix: 'Unarchive the channel, or name another one in SLACK_SUPPORT_CHANNEL or SLACK_SUPPORT_ROUTES.',
  },
  unknown: {
    what: 'no channel that the app can see',
    fix: 'Name the id at the end of the channel details, as in C0123456789, and invite the app there.',
  },
};

const clock: Judge = ({ clockLeadMs }) => {
  if (clockLeadMs === undefined) return skipped('Slack did not say its time.');
  if (Math.abs(clockLeadMs) <= TOLERABLE_LEAD_MS) return ok("The clock agrees with Slack's.");
  const direction = clockLeadMs > 0 ? 'fast' : 'slow';
  return warning({
    what: `The clock is ${Math.round(Math.abs(clockLeadMs) / 1_000)} s ${direction}.`,
    why: 'Requests of Slack are refused when it is five minutes off.',
    fix: 'timedatectl set-ntp true',
  });
};

export const slackChecks: readonly Check[] = [
  asked('slack-token', token),
  asked('slack-scopes', scopes),
  asked('slack-support-channel', supportChannel),
  asked('slack-clock', clock),
];
