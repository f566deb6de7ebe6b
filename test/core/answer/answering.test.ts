/** What the bot decides to say, from the question to the decision. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { phrasesIn } from '../../../src/core/phrases/phrases.ts';
import { defineTool } from '../../../src/core/tools/define-tool.ts';
import {
  aPassage,
  createFixedSearch,
  findNothing,
  findSurely,
  findUnsurely,
} from '../../fakes/fixed-search.ts';
import { createScriptedModel } from '../../fakes/scripted-model.ts';
import { aMessage, ask, createMemoJournal } from './asking.ts';

const question = 'How long does a refund take?';
const offer = phrasesIn('en').offer;

describe('without a model', () => {
  it('quotes the passage with a citation when search is sure', async () => {
    const { decision, visible, model } = await ask({ question });
    expect(decision).toMatchObject({
      kind: 'answered',
      text: 'Refunds take five working days. They go back to the card that was charged. [1]',
      citations: [{ index: 1, title: 'Refunds', documentId: 'document of Refunds' }],
    });
    expect(visible).toBe('Refunds take five working days. They go back to the card that was charged. [1]');
    expect(model).toBe('extractive');
  });

  it('quotes what answers the words that were searched for, when the question was read in others', async () => {
    const search = createFixedSearch({
      ...findSurely(
        aPassage({ title: 'Delivery', text: 'Parcels arrive in two days.' }),
        aPassage({ title: 'Refunds', text: 'A refund takes five working days.' }),
      ),
      readAs: 'refund how long',
    });
    const { decision } = await ask({ question: 'Wie lange dauert eine Erstattung?', search });
    expect(decision).toMatchObject({ kind: 'answered', citations: [{ title: 'Refunds' }] });
  });

  it('numbers its sources from 1 though the best quotation stands in the second passage', async () => {
    const search = createFixedSearch(
      findSurely(
        aPassage({ title: 'Delivery', text: 'Parcels arrive in two days.', score: 0.9 }),
        aPassage({ title: 'Refunds', text: 'A refund takes five working days.', score: 0.88 }),
      ),
    );
    const { decision, visible } = await ask({ question, search });
    expect(visible).toBe('A refund takes five working days. [1]');
    expect(decision).toMatchObject({ text: visible, citations: [{ index: 1, title: 'Refunds' }] });
  });

  it('says that it does not know and offers a person when search is unsure', async () => {
    const { decision, visible } = await ask({
      question,
      search: createFixedSearch(findUnsurely(aPassage())),
    });
    expect(decision.kind).toBe('declined');
    expect(visible).toContain(offer);
    expect(visible).toContain('**Refunds**');
    expect(visible).not.toContain('five working days');
  });

  it.each([
    ['Wo ist mein Paket?', 'en-GB', 'de'],
    ['Hola, buenos días', 'en-GB', 'es'],
    ['refund', 'de', undefined],
  ])('tells the language of “%s”, so that the conversation goes on in it', async (text, locale, language) => {
    expect((await ask({ question: text, locale })).language).toBe(language);
  });

  it('names no article when even the nearest is far', async () => {
    const { visible } = await ask({
      question,
      search: createFixedSearch({ ...findUnsurely(aPassage()), confidence: 0.05 }),
    });
    expect(visible).not.toContain('Refunds');
  });

  it('says in which language the only article is, and quotes it', async () => {
    const { decision } = await ask({ question: 'Wie lange dauert eine Erstattung?' });
    expect(decision).toMatchObject({
      kind: 'answered',
      text: `In unseren Hilfeartikeln steht das nur in dieser Sprache: Englisch.\n\nRefunds take five working days. They go back to the card that was charged. [1]`,
    });
    const same = await ask({ question });
    expect(same.visible).not.toContain('language');
  });

  it('names the language of the nearest article when it is another one', async () => {
    const search = createFixedSearch(findUnsurely(aPassage()));
    const { visible } = await ask({ question: 'Wie lange dauert eine Erstattung?', search });
    expect(visible).toContain('**Refunds** (Englisch)');
  });

  it('hands over a conversation that goes on and on and that no person has seen', async () => {
    const long = { question, lastSeq: 101 };
    expect((await ask(long)).decision).toEqual({ kind: 'handed-over', reason: 'turn-limit' });
    expect((await ask({ ...long, question: 'thanks!' })).decision.kind).toBe('chatted');
    expect((await ask({ ...long, ticketNumber: 1001 })).decision.kind).toBe('answered');
    expect((await ask({ ...long, lastSeq: 99 })).decision.kind).toBe('answered');
  });

  it('says sorry and offers a person when the customer says that the answer did not help', async () => {
    const history = [aMessage('user', question), aMessage('assistant', 'Refunds take five days. [1]')];
    const { decision } = await ask({ question: "that didn't help", history });
    expect(decision).toEqual({ kind: 'declined', text: `${phrasesIn('en').didNotHelp}\n\n${offer}` });
  });

  it('takes one word of displeasure about one answer for that, not for anger', async () => {
    const history = [aMessage('user', question), aMessage('assistant', 'Refunds take five days. [1]')];
    const { decision } = await ask({ question: 'No, that is not what I asked', history });
    expect(decision.kind).toBe('declined');
  });

  it('gets a person when the customer says so a second time', async () => {
    const history = [aMessage('assistant', 'Refunds take five days. [1]')];
    const { decision } = await ask({ question: 'not what I asked', history, misses: 1 });
    expect(decision).toEqual({ kind: 'handed-over', reason: 'repeated-miss' });
  });

  it.each([
    ['you are useless', { reason: 'frustration' }],
    ['my lawyer will contact you', { reason: 'legal' }],
    ['the charger caught fire', { reason: 'safety' }],
    ['do you offer loans?', { reason: 'refused-topic', detail: 'loans' }],
  ])('hands over on “%s” without searching', async (text, outcome) => {
    const search = createFixedSearch(findSurely(aPassage()));
    const { decision, visible } = await ask({ question: text, search, refusedTopics: ['loans'] });
    expect(decision).toEqual({ kind: 'handed-over', ...outcome });
    expect(search.queries).toHaveLength(0);
    expect(visible).toBe('');
  });

  it('hands over after the second miss in a row and shows no other text', async () => {
    const { decision, visible } = await ask({
      question,
      misses: 1,
      search: createFixedSearch(findNothing()),
    });
    expect(decision).toEqual({ kind: 'handed-over', reason: 'repeated-miss' });
    expect(visible).toBe('');
  });

  it.each([
    ['Wie lange dauert eine Erstattung?', undefined, 'de'],
    ['Combien de temps faut-il pour un remboursement ?', undefined, 'fr'],
    ['¿Cuánto tarda un reembolso en llegar a mi cuenta?', undefined, 'es'],
    ['How long does a refund take?', 'de', 'en'],
    ['Erstattung?', 'de-AT', 'de'],
    ['refund', 'xx', 'en'],
  ] as const)('says no to “%s” with locale %s in %s', async (text, locale, language) => {
    const situation = { question: text, search: createFixedSearch(findNothing()) };
    const { visible } = await ask(locale === undefined ? situation : { ...situation, locale });
    expect(visible).toContain(phrasesIn(language).unknown);
  });

  it('records the search for the trace', async () => {
    const { steps } = await ask({ question });
    expect(steps.map(({ kind, name }) => [kind, name])).toEqual([['retrieval', 'knowledge']]);
    expect(JSON.parse(steps[0]?.result ?? '')).toMatchObject({ confident: true });
  });
});

describe('a person', () => {
  it('comes when the customer asks for one', async () => {
    const { decision } = await ask({ question: 'can I talk to a human please' });
    expect(decision).toEqual({ kind: 'handed-over', reason: 'customer-request' });
  });

  it('comes when the customer says yes to the offer', async () => {
    const history = [aMessage('user', 'What?'), aMessage('assistant', `I do not know. ${offer}`)];
    const { decision } = await ask({ question: 'Yes please', history });
    expect(decision).toEqual({ kind: 'handed-over', reason: 'customer-request' });
  });

  it('does not come for a yes to anything else', async () => {
    const history = [
      aMessage('assistant', `I do not know. ${offer}`),
      aMessage('user', 'x'),
      aMessage('assistant', 'Fine?'),
    ];
    expect((await ask({ question: 'Yes please', history })).decision.kind).not.toBe('handed-over');
  });

  it.each(['No thanks', 'no', 'Nein.'])('does not come for “%s”, which is no miss either', async (text) => {
    const history = [aMessage('assistant', `I do not know. ${offer}`)];
    const search = createFixedSearch(findNothing());
    expect((await ask({ question: text, history, search, misses: 1 })).decision.kind).toBe('chatted');
  });
});

describe('small talk', () => {
  it.each([
    ['Hi there', 'en', 'greeting'],
    ['Guten Tag!', 'de', 'greeting'],
    ['thanks, that helped a lot', 'en', 'thanks'],
    ['Muchas gracias', 'es', 'thanks'],
    ['Au revoir', 'fr', 'goodbye'],
  ] as const)('answers %s in its language without a search', async (text, language, kind) => {
    const search = createFixedSearch(findSurely(aPassage()));
    const { decision } = await ask({ question: text, search });
    expect(decision).toEqual({ kind: 'chatted', text: phrasesIn(language)[kind] });
    expect(search.queries).toEqual([]);
  });

  it.each(['yes', 'No.', 'ok please', 'はい'])(
    'is what “%s” is to an answer: nothing is searched for',
    async (text) => {
      const history = [aMessage('user', 'How do I pay?'), aMessage('assistant', 'You pay by card. [1]')];
      const search = createFixedSearch(findSurely(aPassage()));
      const { decision } = await ask({ question: text, history, search });
      expect(decision.kind).toBe('chatted');
      expect(search.queries).toEqual([]);
    },
  );

  it('is not what “yes” is to a question', async () => {
    const history = [aMessage('user', 'How do I pay?'), aMessage('assistant', 'Do you mean by card?')];
    const search = createFixedSearch(findSurely(aPassage()));
    await ask({ question: 'yes', history, search });
    expect(search.queries).toHaveLength(1);
  });

  it('takes a greeting with a question for a question', async () => {
    expect((await ask({ question: 'Hi, how long does a refund take' })).decision.kind).toBe('answered');
  });
});

describe('with a model, when search is sure', () => {
  it('streams the words and maps the citation to the sentence that supports it', async () => {
    const model = createScriptedModel('It goes back to your card within five working days. [1]');
    const { decision, visible, inputTokens } = await ask({ question, model });
    expect(visible).toBe('It goes back to your card within five working days. [1]');
    expect(decision).toMatchObject({ kind: 'answered', text: visible });
    expect(decision).toMatchObject({ citations: [{ index: 1, quote: 'Refunds take five working days.' }] });
    expect(inputTokens).toBe(100);
  });

  it('takes numbers of passages that do not exist out before anyone sees them', async () => {
    const model = createScriptedModel('Five working days [1][7]. To your card [9], [1].');
    const { everShown, decision } = await ask({ question, model });
    expect(everShown).toBe('Five working days [1]. To your card, [1].');
    expect(decision).toMatchObject({ citations: [{ index: 1 }] });
  });

  it.each([
    ['invents without a citation', 'A refund takes three weeks.'],
    ['cites only what does not exist', 'A refund takes three weeks. [4]'],
    ['makes up a link', 'A refund takes three weeks, see https://example.com/refunds. [1]'],
  ])('quotes instead when the model %s', async (_name, reply) => {
    const { decision, visible } = await ask({ question, model: createScriptedModel(reply) });
    expect(decision.kind).toBe('answered');
    expect(visible).toContain('five working days');
    expect(visible).not.toContain('three weeks');
  });

  it('lets a link through that stands in a passage', async () => {
    const search = createFixedSearch(
      findSurely(aPassage({ text: 'See https://example.com/refunds for refunds.' })),
    );
    const model = createScriptedModel('See [here](https://example.com/refunds). [1]');
    expect((await ask({ question, model, search })).visible).toBe(
      'See [here](https://example.com/refunds). [1]',
    );
  });

  it('quotes instead of showing a reply that hit its length limit', async () => {
    const { visible } = await ask({
      question,
      model: createScriptedModel({ cutAtLength: 'Refunds take [1] fi' }),
    });
    expect(visible).toContain('five working days. They go back');
  });

  it('believes the model when it says that no passage answers', async () => {
    const { decision, everShown } = await ask({ question, model: createScriptedModel('[none]') });
    expect(decision.kind).toBe('declined');
    expect(everShown).not.toContain('[none]');
  });

  it('lets the model be polite without a citation', async () => {
    const model = createScriptedModel("I'm an assistant of this help centre. What would you like to know?");
    expect((await ask({ question: 'Do you like cats?', model })).decision.kind).toBe('chatted');
  });

  it('never says nothing', async () => {
    const { decision, visible } = await ask({ question, model: createScriptedModel('') });
    expect(decision.kind).toBe('answered');
    expect(visible).not.toBe('');
  });

  it('stops a model that does not stop', async () => {
    const { decision, visible } = await ask({
      question,
      model: createScriptedModel('Refunds! [1] '.repeat(2_000)),
    });
    expect(decision.kind).toBe('answered');
    expect(visible.length).toBeLessThan(200);
  });
});

describe('with a model, when search is unsure', () => {
  const unsure = findUnsurely(aPassage());

  it('shows nothing of an answer that rests on unsure passages', async () => {
    const model = createScriptedModel('A refund takes five working days. [1]');
    const { decision, everShown } = await ask({ question, model, search: createFixedSearch(unsure) });
    expect(decision.kind).toBe('declined');
    expect(everShown).not.toContain('five working days');
  });

  it('answers when the model found a sure passage with better words', async () => {
    const better = aPassage({ title: 'Chargebacks', text: 'A chargeback takes ten days.' });
    const search = createFixedSearch(unsure, findSurely(better));
    const model = createScriptedModel(
      { calls: [{ name: 'search_knowledge', input: '{"query":"chargeback duration"}' }] },
      'Ten days. [2]',
    );
    const { decision, visible } = await ask({ question, model, search });
    expect(decision).toMatchObject({ kind: 'answered', citations: [{ index: 2, title: 'Chargebacks' }] });
    expect(visible).toBe('Ten days. [2]');
    expect(search.queries.map(({ text }) => text)).toEqual([question, 'chargeback duration']);
    expect(model.requests[1]?.turns.at(-1)).toMatchObject({
      role: 'tool',
      text: expect.stringContaining('[2] Chargebacks'),
    });
  });

  it('holds back claims that sound polite', async () => {
    const model = createScriptedModel('Sure, we refund everything within 3 days.');
    const { decision } = await ask({ question, model, search: createFixedSearch(findNothing()) });
    expect(decision.kind).toBe('declined');
  });
});

describe('when the model is gone', () => {
  it.each(['model-unavailable', 'model-refused'] as const)('quotes on %s', async (code) => {
    const { decision, visible } = await ask({
      question,
      model: createScriptedModel({ failAfter: '', code }),
    });
    expect(decision.kind).toBe('answered');
    expect(visible).toContain('five working days');
  });

  it('takes no other failure for an outage', async () => {
    const model = createScriptedModel({ failAfter: '', code: 'storage-unavailable' });
    await expect(ask({ question, model })).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it('never shows the sentence in which the answer broke off', async () => {
    const { visible, everShown } = await ask({
      question,
      model: createScriptedModel({ failAfter: 'It takes abo' }),
    });
    expect(everShown).not.toContain('It takes abo');
    expect(visible).toBe('Refunds take five working days. They go back to the card that was charged. [1]');
  });

  it('hands over when there is nothing sure to quote', async () => {
    const search = createFixedSearch(findUnsurely(aPassage()));
    const { decision } = await ask({ question, model: createScriptedModel({ failAfter: '' }), search });
    expect(decision).toEqual({ kind: 'handed-over', reason: 'model-outage' });
  });
});

describe('tools', () => {
  it('hands over when the model decides so, and takes back what it said before', async () => {
    const model = createScriptedModel({
      text: 'Let me get someone. ',
      calls: [{ name: 'escalate', input: '{"summary":"Wants a refund today."}' }],
    });
    const { decision, visible } = await ask({ question, model });
    expect(decision).toEqual({
      kind: 'handed-over',
      reason: 'model-decision',
      detail: 'Wants a refund today.',
    });
    expect(visible).toBe('');
  });

  it.each([
    ['malformed JSON', { name: 'search_knowledge', input: '{"query":' }],
    ['an unknown tool', { name: 'delete_everything', input: '{}' }],
    ['wrong types', { name: 'search_knowledge', input: '{"query":7}' }],
  ])('forgives %s twice and hands over at the third', async (_name, call) => {
    const bad = { calls: [call] };
    const forgiven = createScriptedModel(bad, bad, 'Five working days. [1]');
    expect((await ask({ question, model: forgiven })).decision.kind).toBe('answered');
    expect(forgiven.requests[2]?.turns.at(-1)).toMatchObject({
      role: 'tool',
      text: expect.stringMatching(/^Error: /),
    });
    const { decision, stored } = await ask({ question, model: createScriptedModel(bad) });
    expect(decision).toEqual({ kind: 'handed-over', reason: 'tool-failure' });
    expect(stored).toEqual([]);
  });

  it('ends a model that only ever calls tools after six rounds', async () => {
    const model = createScriptedModel({ calls: [{ name: 'recall_memories', input: '{}' }] });
    const { decision } = await ask({ question, model });
    expect(decision).toEqual({ kind: 'handed-over', reason: 'tool-failure' });
    expect(model.requests).toHaveLength(6);
  });

  it('fills in the customer itself, whatever the model writes', async () => {
    const input = '{"fact":"Uses the Pro plan.","customerId":"someone-else","importance":0.9}';
    const model = createScriptedModel({ calls: [{ name: 'remember', input }] }, 'Five working days. [1]');
    const { stored } = await ask({ question, model });
    expect(stored).toMatchObject([{ customerId: 'customer-1', text: 'Uses the Pro plan.', importance: 0.9 }]);
  });

  it('offers what needs proof of identity to verified customers alone, and runs it for no one else', async () => {
    let runs = 0;
    const account = defineTool({
      name: 'read_account',
      description: 'Reads the account.',
      input: z.object({}),
      needsVerified: true,
      run: async () => {
        runs += 1;
        return { kind: 'said', text: 'balance 5' };
      },
    });
    const replies = [{ calls: [{ name: 'read_account', input: '{}' }] }, 'Five working days. [1]'] as const;
    const claimed = createScriptedModel(...replies);
    await ask({ question, model: claimed, tools: [account], assurance: 'claimed' });
    expect([claimed.requests[0]?.tools, runs]).toEqual([[], 0]);
    const verified = createScriptedModel(...replies);
    await ask({ question, model: verified, tools: [account], assurance: 'verified' });
    expect([verified.requests[0]?.tools.length, runs]).toEqual([1, 1]);
  });

  it('passes the checkpoints of a tool in order', async () => {
    const model = createScriptedModel(
      { calls: [{ name: 'recall_memories', input: '{}' }] },
      'Five days. [1]',
    );
    const { reached } = await ask({ question, model });
    expect(reached).toEqual(['tool-starting', 'tool-finished', 'tool-journalled']);
  });
});

describe('after a restart', () => {
  it('neither asks nor acts again, and shows the same answer', async () => {
    const remember = { calls: [{ name: 'remember', input: '{"fact":"Uses the Pro plan."}' }] };
    const memos = createMemoJournal();
    const first = await ask({
      question,
      model: createScriptedModel(remember, 'Five working days. [1]'),
      memos,
    });
    memos.restart();
    const silent = createScriptedModel({ failAfter: 'must not be asked', code: 'internal' });
    const second = await ask({ question, model: silent, memos });
    expect(silent.requests).toEqual([]);
    expect(second.stored).toEqual([]);
    expect(second.visible).toBe(first.visible);
    expect(second.decision).toEqual(first.decision);
  });

  it('asks again when the help centre has changed meanwhile', async () => {
    const memos = createMemoJournal();
    await ask({ question, model: createScriptedModel('Five working days. [1]'), memos });
    memos.restart();
    const model = createScriptedModel('Six working days. [1]');
    const search = createFixedSearch(findSurely(aPassage({ text: 'Refunds take six working days.' })));
    expect((await ask({ question, model, memos, search })).visible).toBe('Six working days. [1]');
  });
});

describe('what a model is told', () => {
  it('holds no personal data from the question, the history or the memories', async () => {
    const model = createScriptedModel('Five working days. [1]');
    const search = createFixedSearch(findSurely(aPassage()));
    await ask({
      question: 'My card 4111 1111 1111 1111 was charged, how long does a refund take?',
      history: [aMessage('user', 'I am max@example.com')],
      memories: [
        {
          id: 'm',
          customerId: 'c',
          text: 'Phone +49 170 1234567',
          importance: 1,
          createdAt: 0,
          updatedAt: 0,
        },
      ],
      model,
      search,
    });
    const told = JSON.stringify([model.requests, search.queries]);
    expect(told).toContain('[card-1]');
    expect(told).not.toMatch(/4111|max@example|1234567/);
  });

  it('names the values, so that the answer and the ticket can hold them', async () => {
    const passage = aPassage({ text: 'Refunds take five working days. We write to your address.' });
    const search = createFixedSearch(findSurely(passage));
    const model = createScriptedModel(
      'Refunds take five working days. We write to your address [email-1]. [1]',
    );
    const mine = 'My address is max@example.com, how long do refunds take?';
    const { decision, visible } = await ask({ question: mine, model, search });
    expect(visible).toBe('Refunds take five working days. We write to your address max@example.com. [1]');
    expect(decision).toMatchObject({ text: visible });
    const calls = [{ name: 'escalate', input: '{"summary":"Write to [email-1]."}' }];
    const handed = await ask({ question: mine, model: createScriptedModel({ calls }), search });
    expect(handed.decision).toMatchObject({ detail: 'Write to max@example.com.' });
  });

  it('holds it when masking is off', async () => {
    const model = createScriptedModel('Five working days. [1]');
    await ask({ question: 'I am max@example.com, refund?', model, maskPersonalData: false });
    expect(JSON.stringify(model.requests)).toContain('max@example.com');
  });

  it('fences passages and memories, and keeps them within the budget', async () => {
    const model = createScriptedModel('Five working days. [1]');
    const passages = ['a', 'b', 'c', 'd', 'e', 'f'].map((title) =>
      aPassage({ title, text: 'word '.repeat(2_000) }),
    );
    const memories = [
      { id: 'm', customerId: 'c', text: 'Likes tea.', importance: 1, createdAt: 0, updatedAt: 0 },
    ];
    await ask({ question, model, memories, search: createFixedSearch(findSurely(...passages)) });
    const { instructions = '' } = model.requests[0] ?? {};
    expect(instructions).toMatch(/<passage [0-9a-f]{16}>\n\[1\] a\n/);
    expect(instructions).toMatch(/<memory [0-9a-f]{16}>\nLikes tea\./);
    expect(instructions.length).toBeLessThan(17_000);
  });

  it('keeps the newest messages within the budget', async () => {
    const model = createScriptedModel('Five working days. [1]');
    const history = Array.from({ length: 40 }, (_unused, at) =>
      aMessage('user', `${at} ${'word '.repeat(300)}`),
    );
    await ask({ question, model, history });
    const turns = model.requests[0]?.turns ?? [];
    expect(turns.length).toBeLessThan(10);
    expect(turns.at(-2)).toMatchObject({ text: expect.stringMatching(/^39 /) });
    expect(turns.at(-1)).toEqual({ role: 'user', text: question });
  });
});

describe('an aborted turn', () => {
  it('ends with the reason of the abort', async () => {
    const reason = new Error('lane lost');
    const asked = ask({ question, model: createScriptedModel('x'), signal: AbortSignal.abort(reason) });
    await expect(asked).rejects.toBe(reason);
  });
});
