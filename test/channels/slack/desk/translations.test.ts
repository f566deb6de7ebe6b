import { describe, expect, it, onTestFinished } from 'vitest';
import type { Visitor } from '../../../../src/contract/conversation.ts';
import { createOpenAiChatModel } from '../../../../src/llm/openai-chat-model.ts';
import { until } from '../../../core/running-support.ts';
import { type RecordedChat, type Script, startFakeOpenAi } from '../../../fakes/openai-server.ts';
import { createRecordingLogger, createRecordingMetrics } from '../../../fakes/recording-telemetry.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

const ZOE: Visitor = { assurance: 'claimed', name: 'Zoe', locale: 'de' };
const content = (value: string, block = 'content') => ({
  [block]: { content: { type: 'plain_text_input', value } },
});

const textOf = ({ messages }: RecordedChat): string =>
  /<conversation \w+>\n([\s\S]*)\n<\/conversation/.exec(messages.at(-1)?.content ?? '')?.[1] ?? '';

/** A model server that does what the test says with the text between the marks. */
async function aModel(script: (text: string) => Script) {
  const server = await startFakeOpenAi({ script: (request) => script(textOf(request)) });
  onTestFinished(server.stop);
  const model = createOpenAiChatModel({
    baseUrl: server.baseUrl,
    model: 'test-model',
    maxConcurrent: 8,
    firstByteMs: 10_000,
    totalMs: 20_000,
    logger: createRecordingLogger(),
    metrics: createRecordingMetrics(),
    reach: () => {},
  });
  return { model, server, asked: () => server.requests.map(textOf) };
}

const inEnglish = (text: string): Script => ({ kind: 'say', text: `EN(${text})` });

async function asked(desk: RunningDesk, text = 'Wo ist meine Rückerstattung?') {
  const customer = await desk.customer(ZOE);
  await customer.say(text);
  await until(async () => (await customer.messages()).some(({ role }) => role === 'assistant'));
  const { number } = await desk.escalations.escalate(customer.session.id, 'customer-request');
  const card = await desk.cardOf(number);
  const post = (words: string) =>
    desk
      .thread(card)
      .slice(1)
      .find((message) => message.text.includes(words));
  await until(() => desk.thread(card).length > 1);
  return { customer, number, card, post };
}

describe('a customer of another language', () => {
  it('DESK 25: is shown to staff in theirs beside the original, masked for the model and asked for once', async () => {
    const { model, asked: texts } = await aModel(inEnglish);
    const desk = await startDesk({ model });
    const { customer, card, post } = await asked(desk);
    expect(JSON.stringify(card.blocks)).toContain('writes German');
    expect(post('Wo ist meine Rückerstattung?')?.text).toContain('EN(Wo ist meine Rückerstattung?)');

    desk.slack.faults.next('chat.postMessage', { kind: 'rate-limited', retryAfter: 1 });
    const words = 'Meine Karte ist 4111 1111 1111 1111, und Sie erreichen mich unter zoe@example.com.';
    await customer.say(words);
    await until(() => post('Meine Karte ist 4111') !== undefined);
    const shown = post('Meine Karte ist 4111');
    expect(JSON.stringify(shown?.blocks)).toContain('German');
    expect(JSON.stringify(shown?.blocks)).toContain('Translated automatically');
    expect(shown?.text).toContain('EN(Meine Karte ist 4111 1111 1111 1111, und Sie');
    expect(texts().join('\n')).not.toMatch(/4111|zoe@example/);
    await customer.say('Sind Sie noch da, oder soll ich morgen wiederkommen?');
    await until(() => post('morgen wiederkommen') !== undefined);
    expect(texts()).toHaveLength(3);
    expect(await desk.storage.usage.tokensOfSession(customer.session.id)).toBeGreaterThan(0);

    await customer.say('Sorry, I can write English too, where is the refund?');
    await until(() => post('I can write English') !== undefined);
    expect(texts()).toHaveLength(3);
  });

  it.each<[string, (text: string) => Script]>([
    ['is down', () => ({ kind: 'fail', status: 400 })],
    ['does not answer in time', () => ({ kind: 'hang', when: 'mid-stream' })],
    ['is cut off', () => ({ kind: 'say', text: 'Where is', finish: 'length' })],
    ['adds an address', (text) => ({ kind: 'say', text: `${text} See https://evil.example/login` })],
    ['loses a masked value', () => ({ kind: 'say', text: 'Write to me.' })],
  ])('DESK 25: is shown as they wrote when the model %s', async (_, script) => {
    const { model } = await aModel(script);
    const desk = await startDesk({ model });
    const { customer, post } = await asked(desk);
    await customer.say('Bitte schreiben Sie mir, wo es ist, an zoe@example.com.');
    const shown = () => post('Bitte schreiben Sie mir');
    await until(() => shown() !== undefined);
    expect(JSON.stringify(shown()?.blocks)).toContain('German');
    expect(JSON.stringify(shown()?.blocks)).not.toContain('Translated');
  });

  it('DESK 25: gets what the preview showed, and a translation only on a click', async () => {
    const { model, asked: texts } = await aModel((text) =>
      text.includes('Wo ist') ? inEnglish(text) : { kind: 'say', text: `DE(${text})` },
    );
    const desk = await startDesk({ model });
    const { customer, card } = await asked(desk);
    const { people, workspace } = desk.slack;
    await desk.click(desk.grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    await desk.hasReaction(await desk.write(desk.grace, card, 'Just a moment.'), 'white_check_mark');
    const modal = await desk.open(() => desk.click(desk.grace, card, 'ticket.reply'));
    const view = () => JSON.stringify(workspace.modals.get(modal)?.view);
    expect(view()).toContain('Translate into German');
    const before = texts().length;
    const button = { actionId: 'ticket.translate', value: view().match(/"value":"(\d+)"/)?.[1] ?? '' };
    await people.clickInView(desk.grace.id, modal, button, content('It arrives on Friday.'));
    await until(() => view().includes('DE(It arrives on Friday.)'));
    expect(view()).toContain('You wrote: It arrives on Friday.');
    expect(texts()).toHaveLength(before + 1);
    expect(await customer.fromStaff()).toHaveLength(1);

    const block = view().match(/"block_id":"(content-[^"]+)"/)?.[1] ?? '';
    await people.submit(desk.grace.id, modal, content('DE(It arrives on Friday.) Gruß', block));
    await until(async () => (await customer.fromStaff()).length === 2);
    expect((await customer.fromStaff()).map((message) => message.content)).toEqual([
      'Just a moment.',
      'DE(It arrives on Friday.) Gruß',
    ]);
    expect(texts()).toHaveLength(before + 1);
  });

  it('DESK 25: keeps the draft when it cannot be translated', async () => {
    const { model } = await aModel(() => ({ kind: 'fail', status: 400 }));
    const desk = await startDesk({ model });
    const { card } = await asked(desk);
    const modal = await desk.open(() => desk.click(desk.grace, card, 'ticket.reply'));
    const view = () => JSON.stringify(desk.slack.workspace.modals.get(modal)?.view);
    const button = { actionId: 'ticket.translate', value: view().match(/"value":"(\d+)"/)?.[1] ?? '' };
    await desk.slack.people.clickInView(desk.grace.id, modal, button, content('It arrives on Friday.'));
    await until(() => view().includes('no translation to be had'));
    expect(view()).toContain('"initial_value":"It arrives on Friday."');
  });

  it('DESK 25: is named, and nothing is translated, without a model', async () => {
    const desk = await startDesk();
    const { customer, card, post } = await asked(desk);
    expect(JSON.stringify(card.blocks)).toContain('writes German');
    await customer.say('Sind Sie noch da, oder soll ich morgen wiederkommen?');
    await until(() => post('morgen wiederkommen') !== undefined);
    expect(JSON.stringify(post('morgen wiederkommen')?.blocks)).toContain('German');
    expect(JSON.stringify(post('morgen wiederkommen')?.blocks)).not.toContain('Translated');
    const modal = await desk.open(() => desk.click(desk.grace, card, 'ticket.reply'));
    expect(JSON.stringify(desk.slack.workspace.modals.get(modal)?.view)).not.toContain('Translate');
  });
});
