/** The manifest from which Slack makes the app. https://docs.slack.dev/reference/app-manifest */
import { CUSTOMERS_NEEDS } from '../customers/customers-needs.ts';
import { DESK_NEEDS } from '../desk/desk-needs.ts';
import { scopesOf } from './needs.ts';

export interface ManifestOptions {
  /** Where Slack sends events; undefined = Socket Mode. */
  readonly requestUrl: string | undefined;
}

const NAME = 'Switchboard';
const NEEDS = [CUSTOMERS_NEEDS, DESK_NEEDS];

export function createManifest({ requestUrl }: ManifestOptions) {
  const requests = requestUrl === undefined ? {} : { request_url: requestUrl };
  const address = requestUrl === undefined ? {} : { url: requestUrl };
  return {
    display_information: {
      name: NAME,
      description: 'Answers your customers from your own knowledge, with sources, and brings in a person.',
      background_color: '#0a58d0',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: NAME, always_online: true },
      assistant_view: { assistant_description: 'Ask a question about our product.', suggested_prompts: [] },
      slash_commands: NEEDS.flatMap(({ commands }) => commands).map((one) => ({
        command: one.command,
        description: one.description,
        usage_hint: one.usageHint,
        should_escape: true,
        ...address,
      })),
      shortcuts: NEEDS.flatMap(({ shortcuts }) => shortcuts).map(({ name, callbackId, description }) => ({
        name,
        type: 'message',
        callback_id: callbackId,
        description,
      })),
    },
    oauth_config: { scopes: { bot: requiredScopes() } },
    settings: {
      event_subscriptions: {
        ...requests,
        bot_events: [...new Set(NEEDS.flatMap(({ events }) => events))].sort(),
      },
      interactivity: { is_enabled: true, ...requests },
      org_deploy_enabled: false,
      socket_mode_enabled: requestUrl === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** Bot scopes that the app needs, sorted. */
export function requiredScopes(): readonly string[] {
  return scopesOf(NEEDS);
}
