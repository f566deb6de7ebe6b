import { describe, expect, it } from 'vitest';
import { fill } from '../../../../channels/web/widget/browser/launcher-strings.ts';
import { directionOf, readableOn } from '../../../../channels/web/widget/browser/settings.ts';

describe('the accent colour', () => {
  it.each(['#000000', '#0a58d0', '#ffffff', '#f5d90a', '#7f7f7f', '#e11d48', '#16a34a', '#8b5cf6'])(
    'of %s has text on it that can be read',
    (color) => {
      expect(contrast(color, readableOn(color))).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('the language', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['en', 'ltr'],
    ['arn', 'ltr'],
    ['de-AT', 'ltr'],
  ])('%s is written %s', (locale, direction) => {
    expect(directionOf(locale)).toBe(direction);
  });

  it('fills what it knows into a sentence and leaves the rest', () => {
    expect(fill('{name} has {count} of {all}', { name: 'Sam', count: 2 })).toBe('Sam has 2 of {all}');
  });
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
