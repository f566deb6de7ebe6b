import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../../knowledge/ingest/sites/robots.ts';

const allows = (robots: string, path: string) =>
  readRobots(robots).allows(new URL(path, 'https://a.example'));

describe('robots.txt', () => {
  it.each([
    ['', '/anything', true],
    ['User-agent: *\nDisallow:', '/anything', true],
    ['User-agent: *\nDisallow: /', '/anything', false],
    ['User-agent: *\nDisallow: /private', '/private/a', false],
    ['User-agent: *\nDisallow: /private', '/public', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/file.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/file.pdf?page=1', true],
    ['User-agent: *\nDisallow: /*?sort=', '/list?sort=price', false],
    ['User-agent: *\nDisallow: /a*b*c', '/aXXbYYc/d', false],
    ['User-agent: *\nDisallow: /a*b*c', '/acb', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Switchboard\nAllow: /', '/a', true],
    ['User-agent: *\nAllow: /\n\nUser-agent: other\nUser-agent: SWITCHBOARD\nDisallow: /a', '/a', false],
    ['# all\r\nuser-agent:*\r\nDISALLOW : /a # why', '/a', false],
    ['Disallow: /a', '/a', true],
    ['<html>not found</html>', '/a', true],
  ])('%j about %s', (robots, path, isAllowed) => {
    expect(allows(robots, path)).toBe(isAllowed);
  });

  it('names the wait between requests, within reason', () => {
    const delayOf = (value: string) => readRobots(`User-agent: *\nCrawl-delay: ${value}`).delayMs;
    expect(['0.5', '86400', '-1', 'never'].map(delayOf)).toEqual([500, 10_000, 0, 0]);
  });

  it('is read, whatever its patterns are', () => {
    const pattern = `/${'*a'.repeat(2_000)}*b$`;
    const path = `/${'a'.repeat(8_000)}`;
    // A pattern that is tried in every way would not come to an end here.
    expect(allows(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(true);
  });
});
