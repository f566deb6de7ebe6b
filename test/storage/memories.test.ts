/** Memories on both databases and in the tests' own store; and what forgetting takes along from traces. */
import { expect, it, onTestFinished } from 'vitest';
import { CUSTOMERS, memoriesContract } from '../contracts/memories.contract.ts';
import { createMemoryMemories } from '../fakes/memory-memories.ts';
import { databasesFor } from '../fixtures/databases.ts';
import { aCustomer, anAnswer, anArrival, aStep, claimedLane, openedSession } from '../fixtures/storage.ts';

memoriesContract('a map', async () => createMemoryMemories());

for (const { name, create } of databasesFor('The memories suite on PostgreSQL')) {
  const open = async () => {
    const fixture = await create();
    onTestFinished(fixture.dispose);
    return await fixture.open({ encryptionKeys: [{ id: 'k1', key: new Uint8Array(32).fill(5) }] });
  };
  memoriesContract(name, async () => {
    const storage = await open();
    for (const id of CUSTOMERS) await openedSession(storage, { customer: aCustomer({ id }) });
    return storage.memories;
  });

  it(`forgets the steps in which a fact may stand, and no other trace: ${name}`, async () => {
    const storage = await open();
    const customer = aCustomer({ assurance: 'verified' });
    const session = await openedSession(storage, { customer });
    const stranger = await openedSession(storage);
    const steps = [
      aStep({ number: 0, kind: 'model', result: 'remember: uses the Pro plan' }),
      aStep({ number: 1, kind: 'tool', name: 'recall_memories', result: 'uses the Pro plan' }),
      aStep({ number: 1_000, kind: 'retrieval', name: 'knowledge' }),
    ];
    for (const id of [session, stranger]) {
      await storage.inbox.accept(anArrival(id));
      await storage.turns.commit(anAnswer(await claimedLane(storage, id), { steps }));
    }
    const memory = {
      id: 'm',
      customerId: customer.id,
      text: 'uses the Pro plan',
      importance: 1,
      createdAt: 1,
      updatedAt: 1,
    };
    await storage.memories.remember(memory, 9);
    expect(await storage.memories.forget(customer.id, ['m'])).toBe(1);
    const kindsOf = async (id: string) =>
      (await storage.messages.trace(id, 10)).flatMap((turn) => turn.steps.map(({ kind }) => kind));
    expect(await kindsOf(session)).toEqual(['retrieval']);
    expect(await kindsOf(stranger)).toEqual(['model', 'tool', 'retrieval']);
  });

  it(`gives a claimed lane what counts, and not what was replaced: ${name}`, async () => {
    const storage = await open();
    const customer = aCustomer();
    const session = await openedSession(storage, { customer });
    const fact = { customerId: customer.id, importance: 1, createdAt: 1, updatedAt: 1 };
    await storage.memories.remember({ ...fact, id: 'a', text: 'Basic plan', subject: 'plan' }, 9);
    await storage.memories.remember({ ...fact, id: 'b', text: 'Pro plan', subject: 'plan' }, 9, ['a']);
    await storage.inbox.accept(anArrival(session));
    expect((await claimedLane(storage, session)).memories).toMatchObject([
      { text: 'Pro plan', subject: 'plan' },
    ]);
  });
}
