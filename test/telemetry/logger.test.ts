import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/telemetry/logger.ts';
import { createRequestContext } from '../../src/telemetry/request-context.ts';

function createRecorder(options: { pretty?: boolean; level?: 'debug' | 'info' | 'warn' | 'error' } = {}) {
  const written: string[] = [];
  const context = createRequestContext();
  const logger = createLogger({
    level: options.level ?? 'debug',
    pretty: options.pretty ?? false,
    mask: (text) => text.replaceAll('DE89 3704 0044', '[iban]'),
    context: context.fields,
    destination: { write: (line) => written.push(line) },
  });
  return { logger, context, written, last: () => JSON.parse(written.at(-1) ?? '{}') };
}

describe('the logger', () => {
  it('writes one JSON line an event', () => {
    const { logger, written, last } = createRecorder();
    logger.info('ticket-opened', { ticketNumber: 1042, isNew: true, channel: 'web', missing: undefined });
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^\{.*\}\n$/);
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      event: 'ticket-opened',
      ticketNumber: 1042,
      isNew: true,
      channel: 'web',
    });
  });

  it('leaves out what is below its level', () => {
    const { logger, written } = createRecorder({ level: 'warn' });
    logger.debug('a');
    logger.info('b');
    logger.warn('c');
    logger.error('d', new Error('x'));
    expect(written.map((line) => JSON.parse(line).event)).toEqual(['c', 'd']);
  });

  it.each([false, true])('cannot be made to write a second line (pretty: %s)', (pretty) => {
    const { logger, written } = createRecorder({ pretty });
    logger.warn('odd', { name: 'a\r\n{"level":"error","event":"forged"}\u2028\u001b[31m' });
    expect(written).toHaveLength(1);
    expect(written[0]?.trimEnd()).not.toMatch(/[\r\n]/);
  });

  it('masks what it is given to mask, in errors too', () => {
    const { logger, written } = createRecorder();
    logger.error('odd', new Error('no account DE89 3704 0044', { cause: 'DE89 3704 0044' }), {
      name: 'DE89 3704 0044',
    });
    expect(written[0]).toContain('[iban]');
    expect(written[0]).not.toContain('3704');
  });

  it('hides what is secret or personal', () => {
    const { logger, written } = createRecorder();
    const session = 'q7V2m0mX3yY8rW1tZ5uK9pL4nB6vC8xD2fG0hJ1kS3a';
    const secrets = [
      session,
      'sk-proj-abcdefghijklmnop',
      'xoxb-1234567890-abcdefghij',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlLWhlcmU',
      'Bearer abcdef123456',
      'ada.lovelace+x@mail.example.co.uk',
    ];
    for (const secret of secrets) {
      logger.info('said', { detail: `before ${secret}, after` });
      logger.error('failed', new Error(`refused ${secret}`, { cause: new Error(`because ${secret}`) }));
    }
    logger.info('connecting', { url: 'postgres://app:hunter2@db.example/app' });
    logger.info('configured', { adminToken: 'short', 'api-key': 'k', PASSWORD: 'p', Authorization: 'a' });
    const text = written.join('');
    for (const secret of [...secrets, 'hunter2', 'short"', '"k"', '"p"', '"a"']) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('before [hidden], after');
    expect(text).toContain('postgres://[hidden]@db.example/app');
  });

  it('leaves ids and numbers readable', () => {
    const { logger, last } = createRecorder();
    const fields = { sessionId: '0199d1f2-aaaa-7bbb-8ccc-0123456789ab', inputTokens: 812, tookMs: 3.25 };
    logger.info('turn', fields);
    expect(last()).toMatchObject(fields);
  });

  it('writes an error whole, with its causes, and nothing that hangs on it', () => {
    const { logger, last } = createRecorder();
    const cause = Object.assign(new TypeError('socket closed'), { code: 'ECONNRESET' });
    const error = Object.assign(new Error('query failed', { cause }), {
      query: 'INSERT INTO message',
      parameters: ['what the customer wrote'],
    });
    logger.error('request-failed', error, { requestId: 'r1' });
    expect(last()).toMatchObject({
      level: 'error',
      event: 'request-failed',
      requestId: 'r1',
      error: {
        name: 'Error',
        message: 'query failed',
        stack: expect.stringContaining('logger.test.ts'),
        cause: { name: 'TypeError', message: 'socket closed', code: 'ECONNRESET' },
      },
    });
    expect(JSON.stringify(last())).not.toMatch(/INSERT|customer wrote/);
  });

  it.each([undefined, null, 'text', 7, { a: 1 }, Symbol('s')])('survives %s as an error', (thrown) => {
    const { logger, last } = createRecorder();
    logger.error('odd', thrown);
    expect(last()).toMatchObject({ level: 'error', event: 'odd' });
  });

  it('survives an error that is its own cause', () => {
    const { logger, written } = createRecorder();
    const error = new Error('round');
    error.cause = error;
    logger.error('odd', error);
    expect(written).toHaveLength(1);
  });

  it('searches long texts quickly, and cuts them', () => {
    const { logger, written } = createRecorder();
    logger.info('long', { text: `${'a.'.repeat(150_000)}@`, other: 'x@'.repeat(150_000) });
    expect(written[0]?.length).toBeLessThan(20_000);
  });

  it('shows people the stack of an error and of its cause', () => {
    const { logger, written } = createRecorder({ pretty: true });
    logger.error('failed', new Error('outer', { cause: new Error('inner') }), { attempt: 2 });
    expect(written[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} ERROR failed attempt=2\n {4}Error: outer\n/);
    expect(written[0]).toContain('caused by Error: inner');
  });
});

describe('the context of a request', () => {
  it('is on every line of what it awaits, and on no other', async () => {
    const { logger, context, written } = createRecorder();
    const work = async (requestId: string) => {
      await new Promise((wake) => setTimeout(wake, 1));
      context.add({ sessionId: `session of ${requestId}` });
      await Promise.resolve();
      logger.info('handled', { own: requestId });
    };
    const running: Promise<void>[] = [];
    for (const requestId of ['a', 'b']) context.run({ requestId }, () => running.push(work(requestId)));
    await Promise.all(running);
    logger.info('outside');
    context.add({ sessionId: 'nobody’s' });
    logger.info('outside');

    const lines = written.map((line) => JSON.parse(line));
    for (const { own, requestId, sessionId } of lines.slice(0, 2)) {
      expect({ requestId, sessionId }).toEqual({ requestId: own, sessionId: `session of ${own}` });
    }
    expect(lines[2]).not.toHaveProperty('requestId');
    expect(lines[3]).not.toHaveProperty('sessionId');
  });
});
