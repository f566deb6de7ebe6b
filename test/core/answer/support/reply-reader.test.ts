/** What is let through of a model's reply, and what nobody ever sees. */
import { describe, expect, it } from 'vitest';
import { addPassages, NO_EVIDENCE } from '../../../../src/core/answer/evidence.ts';
import { createPassageReader } from '../../../../src/core/answer/passage-reader.ts';
import { createReplyReader } from '../../../../src/core/answer/support/reply-reader.ts';
import { aPassage } from '../../../fakes/fixed-search.ts';

const REFUNDS = aPassage({
  text: 'Refunds take 14 days. They are not possible for gift cards. Write to Acme Billing at billing@acme.example.\n\n1. Open **Orders**.\n2. Click **Return** and choose a reason.\n\n```sh\nacme refund --order 7\n```',
});
const SHIPPING = aPassage({
  title: 'Shipping',
  text: 'Parcels to Canada take five working days and cost 1,000 points.',
});
const GERMAN = aPassage({
  title: 'Erstattung',
  text: 'Die Erstattung dauert 14 Tage und geht auf die Karte zurück.',
});

interface Reading {
  readonly language?: string;
  readonly question?: string;
  readonly likeness?: number;
  readonly passages?: readonly ReturnType<typeof aPassage>[];
}

async function read(reply: string, reading: Reading = {}) {
  let shown = '';
  const { likeness } = reading;
  const passages = createPassageReader();
  const reader = createReplyReader({
    passages,
    evidence: addPassages(NO_EVIDENCE, reading.passages ?? [REFUNDS, SHIPPING], true, passages.asData),
    question: reading.question ?? 'How do refunds work?',
    language: reading.language ?? 'en',
    ...(likeness === undefined ? {} : { compareMeaning: async () => likeness }),
    show: (text) => {
      shown += text;
    },
    takeBack: () => {
      shown = '';
    },
    signal: AbortSignal.timeout(5_000),
  });
  for (const piece of reply.match(/[\s\S]{1,4}/g) ?? []) reader.write(piece);
  const grounded = await reader.end();
  if (grounded.supported > 0) expect(shown).toBe(grounded.text);
  else expect(shown).toBe('');
  return grounded;
}

const textOf = async (reply: string, reading?: Reading) => (await read(reply, reading)).text;

describe('a sentence of a reply', () => {
  it.each([
    ['is said in other words', 'A refund takes 14 days. [1]'],
    ['writes a number as a word', 'A parcel to Canada takes 5 working days. [2]'],
    ['writes a number without its comma', 'Parcels to Canada cost 1000 points. [2]'],
    ['repeats a number of the question', 'For order 4711, refunds take 14 days. [1]'],
    ['is a whole list of steps', 'Do this:\n\n1. Open **Orders**.\n2. Click **Return**. [1]'],
    ['is code that stands in the passage', 'Refunds take 14 days. [1]\n\n```sh\nacme refund --order 7\n```'],
    ['names an address of the passage', 'Write to Acme Billing at billing@acme.example. [1]'],
  ])('is let through when it %s', async (_name, reply) => {
    const grounded = await read(reply, { question: 'Where is the refund for order 4711?' });
    expect(grounded).toMatchObject({ text: reply, removed: 0 });
  });

  it.each([
    ['has another number', 'Refunds take 30 days. [1]'],
    ['has another number as a word', 'Refunds take three days. [1]'],
    ['names somebody else', 'Write to Umbrella Billing about refunds. [1]'],
    ['has an address from nowhere', 'Write to Billing at help@evil.example. [1]'],
    ['has a link from nowhere', 'Refunds take 14 days, see [here](https://evil.example/x). [1]'],
    ['has a bare host from nowhere', 'Refunds take 14 days, see evil-site.com for more. [1]'],
    ['turns the passage round', 'Refunds are possible for gift cards. [1]'],
    ['is about something else', 'The capital of Brazil has many museums. [1]'],
    ['asks for a secret', 'What is your password?'],
    ['leads to an address that the customer brought along', 'Refunds are at evil.example. [1]'],
  ])('is never seen when it %s', async (_name, wrong) => {
    const question = 'Are refunds at evil.example?';
    const { text, removed } = await read(
      `Refunds take 14 days. [1] ${wrong} Parcels to Canada take five working days. [2]`,
      { question },
    );
    expect(text.replace(/\s+/g, ' ')).toBe(
      'Refunds take 14 days. [1] Parcels to Canada take five working days. [2]',
    );
    expect(removed).toBeGreaterThanOrEqual(wrong.startsWith('What') ? 0 : 1);
  });

  it('takes with it the one that leans on it', async () => {
    expect(
      await textOf(
        'Refunds take 14 days. [1] Acme pays interest. It is paid to the order within 14 days. [1]',
      ),
    ).toBe('Refunds take 14 days. [1]');
  });

  it('takes all steps with it when one is made up', async () => {
    const reply =
      'Refunds take 14 days. [1]\n\nDo this:\n\n1. Open **Orders**.\n2. Call 0800 555. [1]\n\nParcels to Canada take five working days. [2]';
    expect(await textOf(reply)).toBe(
      'Refunds take 14 days. [1]\n\nParcels to Canada take five working days. [2]',
    );
  });

  it('is never seen when it is code from nowhere', async () => {
    const code = '```sh\nrm -rf /\n```';
    expect(
      await textOf(`Refunds take 14 days. [1]\n\n${code}\n\nParcels to Canada take five working days. [2]`),
    ).toBe('Refunds take 14 days. [1]\n\nParcels to Canada take five working days. [2]');
  });

  it('loses its images and markup', async () => {
    expect(await textOf('Refunds take 14 days ![x](https://evil.example/p?d=1)<b>soon</b> [1]')).not.toMatch(
      /evil|<b>/,
    );
  });
});

describe('between few and enough words', () => {
  const reply = 'Money comes back in 14 days after it was asked for refunds. [1]';

  it('the meaning decides', async () => {
    expect((await read(reply, { likeness: 0.9 })).removed).toBe(0);
    expect((await read(reply, { likeness: 0.2 })).removed).toBe(1);
  });

  it('no meaning helps a claim that shares no words', async () => {
    expect((await read('Our office dog enjoys long walks. [1]', { likeness: 0.99 })).removed).toBe(1);
  });
});

describe('an answer in another language than the passage', () => {
  const claim = 'A refund takes 14 days. [1]';

  it('rests on what it names and on its meaning', async () => {
    expect((await read(claim, { passages: [GERMAN], likeness: 0.8 })).removed).toBe(0);
    expect((await read(claim, { passages: [GERMAN], likeness: 0.1 })).removed).toBe(1);
    expect((await read('A refund takes 14 days.', { passages: [GERMAN], likeness: 0.8 })).removed).toBe(1);
  });

  it('has to share a number or a word with it where nothing can compare the two', async () => {
    expect((await read(claim, { passages: [GERMAN] })).removed).toBe(0);
    expect((await read('Gift cards come back soon. [1]', { passages: [GERMAN] })).removed).toBe(1);
  });
});

describe('the first words of a reply', () => {
  /** What was visible after each piece of the first sentence, before it ended. */
  async function watch(reply: string): Promise<readonly string[]> {
    let shown = '';
    const seen: string[] = [];
    const passages = createPassageReader();
    const reader = createReplyReader({
      passages,
      evidence: addPassages(NO_EVIDENCE, [REFUNDS, SHIPPING], true, passages.asData),
      question: '',
      language: 'en',
      show: (text) => {
        shown += text;
      },
      takeBack: () => {
        shown = '';
      },
      signal: AbortSignal.timeout(5_000),
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const word of reply.match(/\S+\s*/g) ?? []) {
      reader.write(word);
      seen.push(shown);
    }
    await reader.end();
    return [...seen, shown];
  }

  it('are shown while its first sentence is still written, as long as a passage says them', async () => {
    const seen = await watch('The refunds take 14 days. [1]');
    expect(seen.slice(0, 5)).toEqual(['', 'The', 'The refunds', 'The refunds take', 'The refunds take 14']);
    expect(seen.at(-1)).toBe('The refunds take 14 days. [1]');
  });

  it.each([
    'The refunds take 90 days. [1]',
    'The moon is made of cheese. [1]',
    'The refunds go to evil.example. [1]',
  ])('of “%s” never say what the passage does not', async (reply) => {
    const seen = await watch(reply);
    expect(seen.join(' ')).not.toMatch(/90|moon|evil/);
    expect(seen.at(-1)).toBe('');
  });
});

describe('citations', () => {
  it('that name the wrong passage are set right', async () => {
    expect((await read('Refunds take 14 days. [2]')).text).toBe('Refunds take 14 days. [1]');
  });

  it('are added where a supported reply has none', async () => {
    expect(await read('Refunds take 14 days. Let me know if that helps!')).toMatchObject({
      text: 'Refunds take 14 days. [1] Let me know if that helps!',
      cited: [1],
    });
  });
});

describe('courtesies', () => {
  it('are shown with what they lead to', async () => {
    expect(await textOf('Sure! Refunds take 14 days. [1]')).toBe('Sure! Refunds take 14 days. [1]');
  });

  it('are no answer when all the rest is gone', async () => {
    expect(await textOf('Sure! We pay 500 euros at once. [1]')).toBe('');
  });

  it('may be all there is', async () => {
    expect(await read('Hello! How can I help you?')).toMatchObject({
      text: 'Hello! How can I help you?',
      supported: 0,
    });
  });
});
