import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { examineWorkspace } from '../../../channels/slack/setup/examine-workspace.ts';
import { createManifest, requiredScopes } from '../../../channels/slack/setup/manifest.ts';
import { METHOD_SCOPES } from '../../../channels/slack/setup/needs.ts';
import { startFakeSlack } from '../../fakes/slack/fake-slack.ts';

const SOURCES = 'channels/slack';
/** As in `api.call('chat.postMessage', …)`, over line breaks too. */
const CALLED = /api\.call\(\s*'([\w.]+)'/g;
const NEVER = new AbortController().signal;

function calledMethods(): ReadonlySet<string> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = files.flatMap((name) => [...readFileSync(join(SOURCES, name), 'utf8').matchAll(CALLED)]);
  return new Set(found.map(([, method]) => method ?? ''));
}

describe('the manifest of the Slack app', () => {
  it('asks for the scopes of every Web API method that is called', () => {
    const methods = calledMethods();
    expect(methods.size).toBeGreaterThan(10);
    const granted = new Set(createManifest({ requestUrl: undefined }).oauth_config.scopes.bot);
    for (const method of methods) {
      const scopes = METHOD_SCOPES[method];
      expect(scopes, `scopes of ${method}`).toBeDefined();
      for (const scope of scopes ?? []) expect(granted, method).toContain(scope);
    }
  });

  it('sends everything to one address, or to the socket', () => {
    const url = 'https://help.example.com/slack/events';
    const { settings, features } = createManifest({ requestUrl: url });
    expect(settings.event_subscriptions).toMatchObject({ request_url: url });
    expect(settings.interactivity).toEqual({ is_enabled: true, request_url: url });
    expect(features.slash_commands).toMatchObject([{ command: '/support', url }]);
    expect(settings.socket_mode_enabled).toBe(false);
    const overSocket = createManifest({ requestUrl: undefined });
    expect(overSocket.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(overSocket)).not.toContain('url');
  });

  it('subscribes to what customers write, wherever they write it', () => {
    const { bot_events: events } = createManifest({ requestUrl: undefined }).settings.event_subscriptions;
    expect(events).toEqual(
      expect.arrayContaining([
        'app_mention',
        'message.channels',
        'message.groups',
        'message.im',
        'message.mpim',
      ]),
    );
  });
});

describe('what doctor asks Slack', () => {
  it('finds a token that works, lacking scopes by name, and the desk', async () => {
    const slack = await startFakeSlack();
    onTestFinished(() => slack.stop());
    const { workspace } = slack;
    const desk = workspace.addChannel({ name: 'support', members: [workspace.botUserId] });
    const settings = { apiUrl: slack.apiUrl, botToken: slack.botToken, supportChannels: [desk.id] };
    workspace.scopes = requiredScopes().filter((scope) => scope !== 'im:history');
    const facts = await examineWorkspace(settings, NEVER);
    expect(facts).toMatchObject({
      trouble: undefined,
      missingScopes: ['im:history'],
    });
    expect(facts.supportChannels).toEqual(new Map([[desk.id, 'member']]));
    expect(Math.abs(facts.clockLeadMs ?? Number.NaN)).toBeLessThan(5_000);
    desk.members.clear();
    expect((await examineWorkspace(settings, NEVER)).supportChannels.get(desk.id)).toBe('not-member');
    desk.isArchived = true;
    expect((await examineWorkspace(settings, NEVER)).supportChannels.get(desk.id)).toBe('archived');
    const elsewhere = { ...settings, supportChannels: [desk.id, 'C0NOWHERE'] };
    expect([...(await examineWorkspace(elsewhere, NEVER)).supportChannels.values()]).toEqual([
      'archived',
      'unknown',
    ]);
    const wrong = await examineWorkspace({ ...settings, botToken: 'xoxb-wrong' }, NEVER);
    expect(wrong).toMatchObject({ trouble: 'invalid_auth', supportChannels: new Map() });
  });

  it('says that Slack was not reached', async () => {
    const settings = { apiUrl: 'http://127.0.0.1:1/api/', botToken: 'xoxb', supportChannels: [] };
    expect(await examineWorkspace(settings, NEVER)).toMatchObject({ trouble: 'not-reached' });
  });
});
