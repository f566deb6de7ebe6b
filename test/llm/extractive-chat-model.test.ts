/** Replies made of quotations, judged as a customer would. */
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/contract/knowledge.ts';
import { createExtractiveChatModel } from '../../src/llm/extractive-chat-model.ts';
import { chatModelContract, readParts, textOf } from '../contracts/chat-model.contract.ts';
import { aPassage } from '../fakes/fixed-search.ts';

chatModelContract('the extractive model', async () => createExtractiveChatModel());

async function reply(question: string, ...passages: readonly Passage[]) {
  const citable = passages.map((passage, at) => ({ index: at + 1, passage }));
  const request = { instructions: '', turns: [], tools: [], question, passages: citable };
  return textOf(await readParts(createExtractiveChatModel(), request));
}

const steps = '1. Open **Settings**.\n2. Choose *Billing*.\n3. Press `Refund`.';

describe('an extractive reply', () => {
  it('keeps ordered steps as they are and cites behind them', async () => {
    expect(await reply('How do I get a refund?', aPassage({ text: `To get a refund:\n\n${steps}` }))).toBe(
      `To get a refund:\n\n${steps} [1]`,
    );
  });

  it('keeps code whole, never cites inside it, and cites before the colon', async () => {
    const code = '```sh\nnpm ci\n\n# [2] is not a citation\nnpm start\n```';
    expect(await reply('How do I start?', aPassage({ text: `Run these commands:\n\n${code}` }))).toBe(
      `Run these commands [1]:\n\n${code}`,
    );
  });

  it('names the article when there is nothing but code', async () => {
    expect(await reply('How do I start?', aPassage({ title: 'Start', text: '```\nnpm start\n```' }))).toBe(
      '**Start** [1]\n\n```\nnpm start\n```',
    );
  });

  it('leaves out headings, images, comments, and links that lead nowhere from here', async () => {
    const text =
      '## Refunds\n\n![screen](a.png) See [the rules](../rules.md) and [the law](https://example.com) [3].<!-- x -->';
    expect(await reply('refund rules', aPassage({ text }))).toBe(
      'See the rules and [the law](https://example.com) (3). [1]',
    );
  });

  it('quotes the section that answers, not the first one', async () => {
    const text = '## Where is my card?\n\nIn the post.\n\n## How long does a refund take?\n\nFive days.';
    expect(await reply('how long for a refund', aPassage({ text }))).toBe('Five days. [1]');
  });

  it('says to which question its yes belongs when another one was asked', async () => {
    const section = aPassage({
      headings: ['Can staff answer in Slack?'],
      text: 'Yes. Press **Claim** first.',
    });
    expect(
      await reply('someone typed into the thread before claiming, did the customer get it', section),
    ).toBe('**Can staff answer in Slack?**\n\nYes. Press **Claim** first. [1]');
    expect(await reply('can our staff answer customers in slack', section)).toBe(
      'Yes. Press **Claim** first. [1]',
    );
  });

  it('takes whole sentences out of a long text, with the one that a pronoun needs', async () => {
    const filler =
      'The office is open on weekdays and closed on holidays in all the countries that we serve. ';
    const answer =
      'A chargeback is decided by the bank. It takes ten days for a decision about a chargeback dispute.';
    const text = `${filler.repeat(8)}${answer} ${filler.repeat(8)}`;
    const said = await reply('how many days does a chargeback dispute take', aPassage({ text }));
    expect(said).toMatch(/^A chargeback is decided by the bank\. It takes ten days/);
    expect(said.split(/\s+/).length).toBeLessThan(135);
  });

  it('adds a second article only for a part of the question that the first leaves open', async () => {
    const refunds = aPassage({ title: 'Refunds', text: 'Refunds take five working days.', score: 0.7 });
    const shipping = aPassage({
      title: 'Shipping',
      text: 'Shipping to Norway costs nine euros.',
      score: 0.62,
    });
    expect(await reply('how long is a refund and what costs shipping to Norway', refunds, shipping)).toBe(
      'Refunds take five working days. [1]\n\nShipping to Norway costs nine euros. [2]',
    );
    expect(await reply('how long is a refund', refunds, shipping)).toBe(
      'Refunds take five working days. [1]',
    );
  });

  it('goes on where a list was cut off from its introduction', async () => {
    const part = { title: 'Tickets', headings: ['Why was a ticket opened?'] };
    const first = aPassage({ ...part, chunkId: 'a', text: 'Every ticket carries a reason:' });
    const second = aPassage({
      ...part,
      chunkId: 'b',
      text: '- The customer asked.\n- The model was gone.',
      score: 0.2,
    });
    expect(await reply('why was a ticket opened', first, second)).toBe(
      'Every ticket carries a reason [1]:\n\n- The customer asked.\n- The model was gone. [2]',
    );
  });

  it('puts the question before a yes or no that answers another question', async () => {
    const passage = aPassage({ headings: ['Are cards sent to OpenAI?'], text: 'No, they are masked.' });
    expect(await reply('what happens to cards', passage)).toBe(
      '**Are cards sent to OpenAI?**\n\nNo, they are masked. [1]',
    );
    expect(await reply('are cards sent', passage)).toBe('No, they are masked. [1]');
  });

  it('keeps a long list of steps within bounds and says that there is more', async () => {
    const long = Array.from(
      { length: 80 },
      (_unused, at) => `${at + 1}. Press the button number ${at + 1}.`,
    ).join('\n');
    const said = await reply('which buttons do I press', aPassage({ text: long }));
    expect(said).toContain('1. Press');
    expect(said).toMatch(/…/);
    expect(said.split(/\s+/).length).toBeLessThan(260);
  });

  it('answers in languages without spaces', async () => {
    const text = '退款需要五个工作日。';
    expect(await reply('退款要多久？', aPassage({ title: '退款', text }))).toBe(`${text} [1]`);
  });

  it('comes in one part a paragraph', async () => {
    const passage = aPassage({ text: 'First paragraph.\n\nSecond paragraph.' });
    const parts = await readParts(createExtractiveChatModel(), {
      instructions: '',
      turns: [],
      tools: [],
      question: 'paragraph',
      passages: [{ index: 1, passage }],
    });
    expect(parts.map((part) => (part.kind === 'text' ? part.text : part.kind))).toEqual([
      'First paragraph.',
      '\n\nSecond paragraph. [1]',
      'finish',
    ]);
  });

  it('says nothing when nothing can be quoted', async () => {
    expect(await reply('anything')).toBe('');
    expect(await reply('anything', aPassage({ text: '# Only a heading\n\n---' }))).toBe('');
  });
});
