import { describe, expect, it, onTestFinished } from 'vitest';
import { startWebhookServer, WEBHOOK_SECRET } from '../fakes/webhook-server.ts';
import { createStaff, openSession } from './customer.ts';
import { ADMIN_TOKEN, placesFor, startProduct, stopProduct } from './running-product.ts';

describe.each(placesFor('Notices of the product'))('the product with a webhook on $name', ({ create }) => {
  it('tells of a ticket at once where no desk shows it, and of none that somebody has', async () => {
    const server = await startWebhookServer();
    onTestFinished(server.stop);
    const place = await create();
    const env = { ...place.env, WEBHOOK_URL: server.url, WEBHOOK_SECRET };
    const product = await startProduct({ env });
    onTestFinished(async () => {
      await stopProduct(product);
      await place.remove();
    });
    const readiness = async () => await (await fetch(`${product.url}/readyz`)).json();
    expect(await readiness()).toMatchObject({ dependencies: { webhook: { status: 'ok' } } });

    const customer = await openSession(product.url, { customer: { name: 'Zoe', email: 'zoe@example.com' } });
    await customer.say('I want to talk to a person about my parcel.');
    await expect.poll(() => server.told.length, { timeout: 10_000 }).toBe(1);
    const { ticket } = await customer.read();
    expect(server.told).toMatchObject([
      {
        isSignedWell: true,
        body: {
          type: 'ticket.unseen',
          data: {
            ticket: {
              number: ticket?.number,
              question: 'I want to talk to a person about my parcel.',
            },
            session: { id: customer.id, channel: 'web' },
            customer: { name: 'Zoe', email: 'zoe@example.com' },
          },
        },
      },
    ]);
    const lateMs = Math.abs(Date.now() - Number(server.told[0]?.timestamp) * 1_000);
    expect(lateMs).toBeLessThan(60_000);

    await createStaff(product.url, ADMIN_TOKEN, 'Mia').act('claim', ticket?.number ?? '');
    await customer.say('Are you there?');
    expect(server.told).toHaveLength(1);
  });
});
