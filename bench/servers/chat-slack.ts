/** npm `chat` with its Slack adapter and its memory state, as its README shows them: answers each message with one post. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSlackAdapter, SlackAdapter } from '@chat-adapter/slack';
import { createMemoryState } from '@chat-adapter/state-memory';
import { type Adapter, Chat } from 'chat';

const {
  SLACK_BOT_TOKEN: botToken = '',
  SLACK_SIGNING_SECRET: signingSecret = '',
  SLACK_API_URL: apiUrl = '',
} = process.env;

/** The adapter's types and those of `chat` do not agree under `exactOptionalPropertyTypes`. */
function isAdapter(value: unknown): value is Adapter {
  return value instanceof SlackAdapter;
}

const slack: unknown = createSlackAdapter({ botToken, signingSecret, apiUrl });
if (!isAdapter(slack)) throw new Error('this is no adapter');
const bot = new Chat({
  userName: 'bot',
  logger: 'silent',
  // By default what comes while a thread's lock is held is dropped, and our people ask as soon as they are answered.
  concurrency: 'concurrent',
  state: createMemoryState(),
  adapters: { slack },
});
bot.onDirectMessage(async (thread) => {
  await thread.post('You find that in the help centre.');
});

async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  const request = new Request('http://127.0.0.1/slack/events', {
    method: 'POST',
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(parts),
  });
  const answer = await bot.webhooks.slack(request, { waitUntil: (task) => void task.catch(() => undefined) });
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}

const server = createServer((request, response) => {
  serve(request, response).catch(() => response.writeHead(500).end());
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(
    `${JSON.stringify({ port: typeof address === 'object' && address !== null ? address.port : 0 })}\n`,
  );
});
process.once('SIGTERM', () => process.exit(0));
