import { randomUUID } from 'node:crypto';
import { channelContract } from '../../contracts/channel.contract.ts';
import { startWebServer } from './web-server.ts';

channelContract('the website', async () => {
  const web = await startWebServer();
  const { sessionId } = await web.open();
  return {
    channel: web.channel,
    delivery: {
      id: randomUUID(),
      sessionId,
      messageId: randomUUID(),
      channel: 'web',
      target: { sessionId },
      operation: 'post',
      part: 0,
      content: { text: 'Hello', citations: [] },
    },
    release: web.close,
  };
});
