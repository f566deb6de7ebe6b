import { describe, expect, it } from 'vitest';
import { isClosing } from '../../src/core/closing-words.ts';

describe('isClosing', () => {
  it.each([
    'Thanks!',
    'ok, thank you very much',
    'Great, it works now',
    'Vielen Dank',
    'Merci beaucoup',
    '👍',
  ])('takes %j as the end of the conversation', (text) => {
    expect(isClosing(text)).toBe(true);
  });

  it.each([
    'It still does not work',
    'Thanks, but where is my invoice?',
    'ok?',
    'thanks, my parcel is broken',
    'Danke, aber es geht nicht',
  ])('takes %j as something that is still open', (text) => {
    expect(isClosing(text)).toBe(false);
  });

  it('takes no long text for mere thanks', () => {
    expect(isClosing('thanks '.repeat(20))).toBe(false);
  });
});
