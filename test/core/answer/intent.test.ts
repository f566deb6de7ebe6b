/** Small talk, and what customers say to an offer. */
import { describe, expect, it } from 'vitest';
import { readSmallTalk, readYesOrNo } from '../../../src/core/answer/small-talk.ts';

describe('small talk', () => {
  it.each(['Hello?', 'hi, my order is late', 'thanks but it does not work', 'not great', 'ok how', ''])(
    'is not all there is in “%s”',
    (text) => {
      expect(readSmallTalk(text)).toBeUndefined();
    },
  );

  it.each(['ok', '👍', '😀🎉'])('is thanks in “%s”', (text) => {
    expect(readSmallTalk(text)?.kind).toBe('thanks');
  });

  it.each(['😀😀', '🤷', '😡', '👋'])('asks what is wanted on “%s”, which thanks for nothing', (text) => {
    expect(readSmallTalk(text)?.kind).toBe('greeting');
  });

  it('is thanks when somebody greets and thanks', () => {
    expect(readSmallTalk('hi and thank you very much')).toEqual({ kind: 'thanks', language: 'en' });
  });
});

describe('a reaction to an offer', () => {
  it.each(['yes', 'Yes, please!', 'ja bitte', 'oui', 'sí', 'sim', 'ok', 'please do', 'Yes, can you?'])(
    'is a yes in “%s”',
    (text) => {
      expect(readYesOrNo(text)).toBe('yes');
    },
  );

  it.each(['no', 'nein danke', 'No, thank you'])('is a no in “%s”', (text) => {
    expect(readYesOrNo(text)).toBe('no');
  });

  it.each([
    'what does yes mean in this long question about something else',
    'maybe',
    'please not',
    'ok but it does not work',
    'How do I get a refund?',
    'how do i change the port',
    'Can I pay later, please?',
  ])('is neither in “%s”', (text) => {
    expect(readYesOrNo(text)).toBeUndefined();
  });
});
