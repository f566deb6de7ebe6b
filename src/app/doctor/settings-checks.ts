/** Checks of the configuration itself and of what it promises to the outside. */
import { chmod, readFile, stat } from 'node:fs/promises';
import { isIP } from 'node:net';
import type { Config } from '../../config.ts';
import { type Check, configured, failed, ok, skipped, warning } from './check.ts';

const OTHERS = 0o077;

const configuration: Check = {
  name: 'configuration',
  run({ mistakes }) {
    const [first] = mistakes;
    if (first === undefined) return ok('Every variable has a value that can be used.');
    return failed({
      what: mistakes.map(({ path, message }) => `${path} ${message}`).join('; '),
      why: 'The product does not start.',
      fix: `Correct ${mistakes.map(({ path }) => path).join(', ')} in .env or the environment; .env.example says what each takes.`,
    });
  },
};

const warnings: Check = {
  name: 'configuration-warnings',
  run({ loaded }) {
    const said = loaded?.warnings ?? [];
    if (said.length === 0) return ok('Nothing in the configuration is worth a warning.');
    return warning({
      what: said.join(' '),
      why: 'A setting does not do what it was probably meant to do.',
      fix: 'npx switchboard config print shows every value and where it comes from.',
    });
  },
};

const envFile: Check = {
  name: 'env-file',
  async run({ envFile: path }) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) return ok('There is no .env file: defaults and the environment count.');
    if ((found.mode & OTHERS) === 0) return ok('Only its owner can read .env.');
    return warning({
      what: 'Other users of this machine can read .env.',
      why: 'It holds tokens and keys.',
      fix: 'chmod 600 .env',
      repair: async () => await chmod(path, 0o600),
    });
  },
};

const envIgnored: Check = {
  name: 'env-ignored',
  async run({ root }) {
    const ignored = await readFile(`${root}/.gitignore`, 'utf8').catch(() => undefined);
    if (ignored === undefined) return skipped('This is not a checkout.');
    if (ignored.split('\n').some((line) => line.trim() === '.env')) return ok('Git leaves .env out.');
    return warning({
      what: '.env is not in .gitignore.',
      why: 'Tokens and keys could be committed.',
      fix: 'echo .env >> .gitignore',
    });
  },
};

const adminToken = configured('admin-token', ({ http }) =>
  http.adminToken !== undefined
    ? ok('ADMIN_TOKEN is set.')
    : warning({
        what: 'ADMIN_TOKEN is not set.',
        why: 'Nobody can answer tickets at /admin or by the admin calls, and /metrics answers 404.',
        fix: 'echo "ADMIN_TOKEN=$(openssl rand -hex 24)" >> .env',
      }),
);

const identity = configured('identity-secret', ({ http }) =>
  http.identitySecret !== undefined
    ? ok('WIDGET_IDENTITY_SECRET is set.')
    : ok('WIDGET_IDENTITY_SECRET is not set: every customer of the website is a stranger.'),
);

const widgetOrigins = configured('widget-origins', ({ http, environment }) => {
  if (http.widgetOrigins !== 'any')
    return ok(`${http.widgetOrigins.length + 1} origins may embed the widget.`);
  if (environment === 'development' && isLocal(http.publicUrl))
    return ok('Any page may embed the widget here.');
  return warning({
    what: 'Any website may embed the widget.',
    why: "Other people's pages can open conversations with your bot.",
    fix: 'Set WIDGET_ORIGINS=https://www.example.com (your websites, separated by commas).',
  });
});

const publicUrl = configured('public-url', ({ http }) => {
  const url = new URL(http.publicUrl);
  if (url.protocol === 'https:' || isLocal(http.publicUrl)) return ok(`Customers reach ${url.origin}.`);
  return warning({
    what: `Customers reach ${url.origin} without encryption.`,
    why: 'Everything they write can be read on the way, and pages on https cannot embed the widget.',
    fix: 'Put a proxy with HTTPS in front and set PUBLIC_URL=https://…, or set TLS_CERT_FILE and TLS_KEY_FILE.',
  });
});

const proxyHops = configured('proxy-hops', ({ http }) => {
  const isBehindProxy = !isLocal(http.publicUrl) && http.tls === undefined && isLoopback(http.host);
  if (!isBehindProxy || http.trustProxyHops > 0) return ok(`TRUST_PROXY_HOPS is ${http.trustProxyHops}.`);
  return warning({
    what: 'TRUST_PROXY_HOPS is 0, though only a proxy on this machine can reach the server.',
    why: 'All customers seem to have one address and share its rate limits.',
    fix: 'Set TRUST_PROXY_HOPS=1 (the number of proxies in front).',
  });
});

const environment = configured('environment', (config) =>
  config.environment === 'production' || isLocal(config.http.publicUrl)
    ? ok(`NODE_ENV is ${config.environment}.`)
    : warning({
        what: `NODE_ENV is ${config.environment}, though customers reach the product from elsewhere.`,
        why: 'Production refuses to start without an admin token, encryption keys and a list of websites.',
        fix: 'Set NODE_ENV=production.',
      }),
);

const answers = configured('ways-to-a-person', (config) =>
  config.http.adminToken !== undefined || hasDesk(config)
    ? ok('Staff can answer tickets.')
    : warning({
        what: 'There is no way for staff to see tickets.',
        why: 'Customers who ask for a person get a ticket number and never an answer.',
        fix: 'Set up the desk in Slack (SLACK_BOT_TOKEN, SLACK_SUPPORT_CHANNEL), or set ADMIN_TOKEN and open /admin.',
      }),
);

export const settingsChecks: readonly Check[] = [
  configuration,
  warnings,
  envFile,
  envIgnored,
  environment,
  adminToken,
  identity,
  answers,
  widgetOrigins,
  publicUrl,
  proxyHops,
];

function hasDesk({ platforms }: Config): boolean {
  return platforms.slack.status === 'complete';
}

function isLocal(address: string): boolean {
  return isLoopback(new URL(address).hostname.replace(/^\[|\]$/g, ''));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
