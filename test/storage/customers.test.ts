/** Customers of whom more is known after their first message, on both databases. */
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Customer } from '../../src/contract/records.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { databasesFor } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import { aCustomer, anArrival, anEvent, aSession } from '../fixtures/storage.ts';

for (const { name, create } of databasesFor('The customers suite on PostgreSQL')) {
  describe(`customers on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open({ encryptionKeys: [{ id: 'k1', key: randomBytes(32) }] });
    });
    afterAll(() => fixture.dispose());

    const written = async (given: Partial<Customer> = {}) => {
      const platformId = randomUUID();
      const customer = aCustomer({ assurance: 'verified', ...given });
      const place = { channel: 'slack', accountId: 'T1', conversationKey: platformId } as const;
      const newSession = aSession({ ...place, customer });
      const actor = { platformId, role: 'customer', assurance: 'verified' } as const;
      const event = anEvent({ ...place, actor });
      await storage.inbox.accept(anArrival(newSession.id, { event, newSession }));
      return {
        key: { channel: 'slack', accountId: 'T1', platformId } as const,
        stored: () => storage.desk.customerOf(newSession.id),
      };
    };

    it('get the name they have on their platform, and nothing else of them changes', async () => {
      const { key, stored } = await written();
      const before = await stored();
      await storage.customers.complete({ ...key, profile: { name: 'Zoë \u0000' } });
      expect(await stored()).toEqual({ ...before, name: 'Zoë \u0000' });
      expect(before?.assurance).toBe('verified');
    });

    it('keep the name that they have', async () => {
      const { key, stored } = await written({ name: 'Zoe' });
      await storage.customers.complete({ ...key, profile: { name: 'Somebody else' } });
      expect((await stored())?.name).toBe('Zoe');
    });

    it('are where their platform says, each time it says so', async () => {
      const { key, stored } = await written({ timeZone: 'Europe/Berlin' });
      expect(await stored()).toMatchObject({ timeZone: 'Europe/Berlin' });
      await storage.customers.complete({ ...key, profile: { timeZone: 'Asia/Tokyo' } });
      await storage.customers.complete({ ...key, profile: { name: 'Zoe' } });
      expect(await stored()).toMatchObject({ name: 'Zoe', timeZone: 'Asia/Tokyo' });
    });

    it('keep what was told of them until it is told anew, and bring it along when they sign in', async () => {
      const page = 'https://www.example.com/pricing';
      const anonymous = aCustomer({ assurance: 'anonymous', page, timeZone: 'Europe/Berlin' });
      const { id: sessionId } = await storage.sessions.create(aSession({ customer: anonymous }));
      const customer = aCustomer({ assurance: 'verified', plan: 'Pro' });
      const keys = { accountId: 'web', platformId: customer.id, tokenHash: 'h', tokenExpiresAt: 1 };
      await storage.sessions.identify({ sessionId, customer, ...keys });
      const stored = async () => await storage.desk.customerOf(sessionId);
      expect(await stored()).toMatchObject({ plan: 'Pro', page, timeZone: 'Europe/Berlin' });
      const { plan: _, ...known } = customer;
      await storage.sessions.create(aSession({ customer: { ...known, page: `${page}/team` } }));
      expect(await stored()).toMatchObject({ plan: 'Pro', page: `${page}/team`, timeZone: 'Europe/Berlin' });
      await storage.sessions.prove({ ...customer, plan: 'Team' });
      expect(await stored()).toMatchObject({ plan: 'Team', page: `${page}/team` });
    });

    it('have the address that is proven, and only a verified customer', async () => {
      const profile = { email: 'Zoe@example.com', isEmailProven: true };
      const { key, stored } = await written({ name: 'Zoe' });
      await storage.customers.complete({ ...key, profile });
      expect(await stored()).toMatchObject({ name: 'Zoe', ...profile });
      const { email } = profile;
      const claimed = await written({ assurance: 'claimed' });
      await storage.customers.complete({ ...claimed.key, profile });
      expect((await claimed.stored())?.isEmailProven).toBeUndefined();
      await storage.customers.complete({ ...key, profile: { email, isEmailProven: false } });
      expect((await stored())?.isEmailProven).toBeUndefined();
    });

    it('are told apart by channel and account, and many are named at once', async () => {
      const customers = await Promise.all([written(), written(), written()]);
      const [first] = customers;
      await Promise.all([
        ...customers.map(({ key }, number) =>
          storage.customers.complete({ ...key, profile: { name: `Customer ${number}` } }),
        ),
        ...(first === undefined
          ? []
          : [
              storage.customers.complete({
                ...first.key,
                accountId: 'T2',
                profile: { name: 'Of another workspace' },
              }),
              storage.customers.complete({
                ...first.key,
                channel: 'teams',
                profile: { name: 'Of another channel' },
              }),
              storage.customers.complete({ ...first.key, profile: { name: 'Customer 0' } }),
            ]),
        storage.customers.complete({
          channel: 'slack',
          accountId: 'T1',
          platformId: 'nobody we know',
          profile: { name: 'Nobody' },
        }),
      ]);
      const names = await Promise.all(customers.map(async ({ stored }) => (await stored())?.name));
      expect(names).toEqual(['Customer 0', 'Customer 1', 'Customer 2']);
    });
  });
}
