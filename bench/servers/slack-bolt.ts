/** A bare Bolt app, as its guide writes it: answers each message with one `chat.postMessage` and stores nothing. */
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';

const receiver = new HTTPReceiver({
  signingSecret: process.env['SLACK_SIGNING_SECRET'] ?? '',
  endpoints: ['/slack/events'],
  logLevel: LogLevel.ERROR,
});
const app = new App({
  token: process.env['SLACK_BOT_TOKEN'] ?? '',
  receiver,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] ?? '' },
});
app.message(async ({ message, client }) => {
  if (message.subtype !== undefined) return;
  await client.chat.postMessage({
    channel: message.channel,
    text: 'The help centre has this, step by step.',
  });
});

const server = await app.start({ port: 0, host: '127.0.0.1' });
const address = server.address();
process.stdout.write(`${JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 })}\n`);
process.once('SIGTERM', () => process.exit(0));
