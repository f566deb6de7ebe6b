import { describe, expect, it } from 'vitest';
import type { SessionSignal } from '../../src/contract/conversation.ts';
import { createSessionFeed } from '../../src/core/feed.ts';
import { createRecordingLogger } from '../fakes/recording-telemetry.ts';

const TYPING: SessionSignal = { kind: 'typing', role: 'assistant' };

describe('session feed', () => {
  it('tells those who watch a session what happens in it, and nobody else', () => {
    const feed = createSessionFeed(createRecordingLogger());
    const heard: string[] = [];
    feed.subscribe('a', () => heard.push('watcher of a'));
    feed.subscribe('b', () => heard.push('watcher of b'));
    feed.subscribeAll((sessionId) => heard.push(`watcher of all: ${sessionId}`));
    feed.publish('a', TYPING);
    expect(heard).toEqual(['watcher of all: a', 'watcher of a']);
  });

  it('tells nothing more to who has left, and everything to who stays', () => {
    const feed = createSessionFeed(createRecordingLogger());
    const heard: string[] = [];
    const leave = feed.subscribe('a', () => heard.push('left'));
    const leaveAll = feed.subscribeAll(() => heard.push('left all'));
    feed.subscribe('a', () => heard.push('stayed'));
    leave();
    leaveAll();
    feed.publish('a', TYPING);
    expect(heard).toEqual(['stayed']);
  });

  it('keeps a new watcher when an old one leaves twice', () => {
    const feed = createSessionFeed(createRecordingLogger());
    const heard: string[] = [];
    const leave = feed.subscribe('a', () => heard.push('old'));
    leave();
    feed.subscribe('a', () => heard.push('new'));
    leave();
    feed.publish('a', TYPING);
    expect(heard).toEqual(['new']);
  });

  it('logs a watcher that throws and goes on to the next', () => {
    const logger = createRecordingLogger();
    const feed = createSessionFeed(logger);
    const heard: string[] = [];
    feed.subscribeAll(() => {
      throw new Error('broken watcher');
    });
    feed.subscribe('a', () => heard.push('watcher of a'));
    feed.publish('a', TYPING);
    expect(heard).toEqual(['watcher of a']);
    expect(logger.events.map(({ event }) => event)).toEqual(['feed-listener-failed']);
  });
});
