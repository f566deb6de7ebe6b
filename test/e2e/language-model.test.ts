import { SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOpenAi, type RecordedChat, type Script, startFakeOpenAi } from '../fakes/openai-server.ts';
import { refusalOf } from './contract-shapes.ts';
import { openSession, postJson } from './customer.ts';
import {
  ADMIN_TOKEN,
  createPlace,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';

const SECRET = 'a secret that the website shares, long enough';
const QUESTION = 'How do I get a refund?';
const UNKNOWN = 'Which planets have rings of ice?';
const ANSWER = 'You send the parcel back within 30 days, and the money is with you a week after that. [1]';
const COMPLETED = 'When is the shop open on Sunday?';
const PRIVATE = [
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  'ada@example.com',
  '+49 170 1234567',
  'sk-proj-abcdefghijklmnopqrstuvwxyz123456',
];

type Answers = (request: RecordedChat) => Script;

describe('with a language model', () => {
  let model: FakeOpenAi;
  let place: Place;
  let product: RunningProduct;
  let answers: Answers;
  let asked: number;
  const readiness = async () => await (await fetch(`${product.url}/readyz`)).json();
  /** What the model was sent since the test began. */
  const sent = () => model.requests.slice(asked);

  beforeAll(async () => {
    model = await startFakeOpenAi({ script: (request) => answers(request) });
    place = createPlace();
    product = await startProduct({
      env: {
        ...place.env,
        OPENAI_BASE_URL: model.baseUrl,
        OPENAI_API_KEY: 'sk-the-key-of-the-operator',
        WIDGET_IDENTITY_SECRET: SECRET,
        MODEL_FIRST_TOKEN_TIMEOUT_MS: '300',
        TURN_TIMEOUT_MS: '8000',
      },
    });
  });
  beforeEach(() => {
    asked = model.requests.length;
    answers = () => ({ kind: 'say', text: ANSWER });
  });
  afterAll(async () => {
    await stopProduct(product);
    await place?.remove();
    await model?.stop();
  });

  it('streams the model’s words with the same source', async () => {
    expect(await readiness()).toMatchObject({ status: 'ok', dependencies: { model: { status: 'ok' } } });
    answers = () => ({ kind: 'say', text: ANSWER, tokenMs: 15 });
    const customer = await openSession(product.url);
    const { deltas, reply } = await customer.stream(QUESTION);
    expect(deltas.length).toBeGreaterThan(1);
    expect(deltas.map(({ index }) => index)).toEqual(deltas.map((_, index) => index));
    expect(deltas.map(({ text }) => text).join('')).toBe(ANSWER);
    expect(reply).toMatchObject({
      content: ANSWER,
      citations: [{ index: 1, title: 'Refunds', quote: expect.stringContaining('30 days') }],
    });
    expect(model.authorizations.at(-1)).toBe('Bearer sk-the-key-of-the-operator');
  });

  it('lets it say nothing that no passage supports', async () => {
    answers = () => ({ kind: 'say', text: 'Refunds take 90 years, see https://evil.example [7].' });
    const customer = await openSession(product.url);
    const { reply } = await customer.say(QUESTION);
    expect(reply?.content).not.toMatch(/90 years|evil|\[7\]/);
    expect(reply?.content).toContain('30 days');
  });

  it('remembers for the next turn and the next visit what a tool call kept', async () => {
    const identityToken = await new SignJWT({ sub: 'shop-42', email: 'ada@shop.example', name: 'Ada' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(SECRET));
    answers = ({ messages }) =>
      messages.at(-1)?.role === 'tool'
        ? { kind: 'say', text: ANSWER }
        : {
            kind: 'call',
            calls: [{ name: 'remember', input: '{"fact":"Has the Pro plan in turquoise."}' }],
            fragmentLength: 5,
          };
    const first = await openSession(product.url, { identityToken });
    expect((await first.say(QUESTION)).reply?.content).toBe(ANSWER);

    answers = () => ({ kind: 'say', text: ANSWER });
    const next = await openSession(product.url, { identityToken });
    for (const customer of [first, next, await openSession(product.url)]) await customer.say(QUESTION);
    const instructions = sent()
      .slice(-3)
      .map(({ messages }) => messages[0]?.content ?? '');
    expect(instructions.map((text) => text.includes('Has the Pro plan in turquoise.'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('believes no identity that the website has not signed', async () => {
    const identityToken = await new SignJWT({ sub: 'shop-42' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('another secret that is long enough, too'));
    const forged = await postJson(`${product.url}/api/sessions`, { identityToken });
    expect(await refusalOf(forged)).toEqual([401, 'invalid-identity-token']);
  });

  it('shows the model and the log no personal data', async () => {
    const customer = await openSession(product.url);
    await customer.say(`${QUESTION} My data: ${PRIVATE.join(', ')}.`);
    await customer.say('When is the shop open?');
    expect(sent()).toHaveLength(2);
    const seen = JSON.stringify(sent()) + product.log.join('\n');
    for (const secret of PRIVATE) expect(seen).not.toContain(secret);
    expect(product.log.join('\n')).not.toMatch(/refund|parcel|sk-the-key/i);
    expect((await customer.history())[0]?.content).toContain(PRIVATE[0]);
  });

  it('has the model complete a follow-up for the search, and shows that in the trace', async () => {
    answers = ({ messages }) => ({
      kind: 'say',
      text: messages[0]?.content?.startsWith('You complete questions') === true ? COMPLETED : ANSWER,
    });
    const customer = await openSession(product.url);
    await customer.say('When is the shop open?');
    expect((await customer.say('And on Sunday?')).reply?.content).toBeDefined();
    const requests = sent().map(({ messages }) => messages.at(-1)?.content ?? '');
    expect(requests).toHaveLength(3);
    expect(requests[1]).toMatch(/^<conversation [0-9a-f]+>[\s\S]*And on Sunday\?/);
    expect(requests[2]).toBe('And on Sunday?');
    const trace = await fetch(`${product.url}/api/admin/sessions/${customer.id}/trace`, {
      headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
    });
    expect(await trace.text()).toContain(COMPLETED);
    const metrics = await fetch(`${product.url}/metrics`, {
      headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
    });
    expect(await metrics.text()).toContain('switchboard_rewrites_total{result="used"} 1');
  });

  const call = (name: string, input: string): Script => ({ kind: 'call', calls: [{ name, input }] });
  const TROUBLES: readonly (readonly [string, Script])[] = [
    ['answers 500', { kind: 'fail', status: 500 }],
    ['has no quota', { kind: 'fail', status: 429, code: 'insufficient_quota' }],
    ['refuses the key', { kind: 'fail', status: 401 }],
    ['says nothing', { kind: 'hang', when: 'before-headers' }],
    ['stops within a sentence', { kind: 'hang', when: 'mid-stream' }],
    ['is cut off within a sentence', { kind: 'cut', text: ANSWER, afterBytes: 400 }],
    ['sends garbage', { kind: 'garbage' }],
    [
      'is cut short by its own limit',
      { kind: 'say', text: 'You send the parcel back within [1]', finish: 'length' },
    ],
    ['calls tools without end', call('search_knowledge', '{"query":"refund"}')],
    ['writes malformed input for a tool', call('search_knowledge', '{"query": "ref')],
    ['calls a tool that does not exist', call('delete_everything', '{}')],
  ];

  it.each(TROUBLES)(
    'that %s, a known question is answered from the articles or given to a person',
    async (_name, trouble) => {
      answers = () => trouble;
      const customer = await openSession(product.url);
      const { deltas, reply } = await customer.stream(QUESTION);
      const { handler, ticket } = await customer.read();
      if (handler === 'bot')
        expect(reply).toMatchObject({
          content: expect.stringMatching(/within 30 days\..*\[1\]$/s),
          citations: [{ title: 'Refunds' }],
        });
      else expect(reply?.content).toContain(ticket?.number);
      const shown = deltas.slice(deltas.findLastIndex(({ index }) => index === 0)).map(({ text }) => text);
      expect(handler === 'bot' ? shown.join('') : reply?.content).toBe(reply?.content);
      expect(await customer.history()).toHaveLength(2);
      expect(sent().length).toBeLessThanOrEqual(8);
    },
  );

  it.each(TROUBLES)(
    'that %s, an unknown question gets a person, an offer of one at least',
    async (_name, trouble) => {
      answers = () => trouble;
      const customer = await openSession(product.url);
      const { reply } = await customer.say(UNKNOWN);
      expect(reply).toMatchObject({
        role: 'assistant',
        citations: [],
        content: expect.stringContaining('person'),
      });
      expect(reply?.content).not.toMatch(/Half of|parcel/);
    },
  );

  it('that is gone altogether, it still answers or calls a person', async () => {
    const customer = await openSession(product.url);
    await model.stop();
    expect((await customer.say(QUESTION)).reply?.content).toContain('30 days');
    expect((await customer.say(UNKNOWN)).reply?.content).toContain('person');
    expect(await customer.read()).toMatchObject({ status: 'escalated', handler: 'queue' });
    expect(await readiness()).toMatchObject({
      status: 'degraded',
      dependencies: { model: { status: 'degraded' } },
    });
    expect(product.log.join('\n')).not.toMatch(/vendor words|refund|parcel|sk-the-key/i);
  });
});
