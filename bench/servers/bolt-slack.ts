/** Bolt as its README shows it: answers each message with one `chat.postMessage`, stores nothing. */
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';

const {
  SLACK_BOT_TOKEN: token = '',
  SLACK_SIGNING_SECRET: signingSecret = '',
  SLACK_API_URL: slackApiUrl = '',
} = process.env;

const app = new App({
  token,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl },
  receiver: new HTTPReceiver({
    signingSecret,
    endpoints: ['/slack/events'],
    logLevel: LogLevel.ERROR,
  }),
});
app.message(async ({ message, client }) => {
  await client.chat.postMessage({ channel: message.channel, text: 'You find that in the help centre.' });
});
const server = await app.start({ port: 0, host: '127.0.0.1' });
const address = server.address();
process.stdout.write(
  `${JSON.stringify({ port: typeof address === 'object' && address !== null ? address.port : 0 })}\n`,
);
process.once('SIGTERM', () => process.exit(0));
