/** The help centre is what customers are told: the names in its articles must be names that the product knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { VARIABLE_NAMES } from '../../src/config/variables.ts';
import { STATUS_OF } from '../../src/http/status.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';

const FOLDER = join(import.meta.dirname, '../../knowledge/articles');
const QUESTIONS = join(import.meta.dirname, '../fixtures/help-centre-questions.jsonl');
const question = z.strictObject({ text: z.string().min(1), relevant: z.array(z.string()) });

const articles = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((source) => source.endsWith('.md'))
  .map((source) => ({ source, text: readFileSync(join(FOLDER, source), 'utf8') }));

function findInArticles(pattern: RegExp): readonly { readonly name: string; readonly source: string }[] {
  return articles.flatMap(({ source, text }) =>
    [...text.matchAll(pattern)].map(([name]) => ({ name, source })),
  );
}

describe('the sample help centre', () => {
  it('has at least thirty articles, each with a title of its own', () => {
    const titles = articles.map(({ text }) => /^---\ntitle: (.+)\n/.exec(text)?.[1]);
    expect(articles.length).toBeGreaterThanOrEqual(30);
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(articles.length);
  });

  it('heads every section with a question that can be quoted alone', () => {
    const headings = findInArticles(/^#+ .+$/gm).filter(({ name }) => /^#+ [A-Z]/.test(name));
    expect(headings.length).toBeGreaterThan(200);
    expect(headings.filter(({ name }) => !name.startsWith('## ') || !name.includes('?'))).toEqual([]);
  });

  it('names only variables that Switchboard reads', () => {
    const variables = findInArticles(/\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b/g);
    const known = new Set<string>(VARIABLE_NAMES);
    expect(variables.length).toBeGreaterThan(100);
    expect(variables.filter(({ name }) => !known.has(name))).toEqual([]);
  });

  it('lists only error codes that the API answers, with their status', () => {
    const list = articles.find(({ source }) => source === 'developers/error-codes.md')?.text ?? '';
    const lines = [...list.matchAll(/^- (?<codes>.+) \((?<status>\d{3})\):/gm)];
    expect(lines.length).toBeGreaterThan(8);
    for (const { groups } of lines) {
      for (const [, code = ''] of groups?.codes?.matchAll(/`([a-z-]+)`/g) ?? []) {
        expect(STATUS_OF).toHaveProperty([code], Number(groups?.status));
      }
    }
  });

  it('names only metrics that are counted', async () => {
    const counted = createMetrics();
    counted.watch('cache_entries', () => 0);
    counted.watch('cache_fallback', () => 0);
    counted.watch('passages_to_embed', () => 0);
    const { body } = await counted.render();
    const metrics = findInArticles(/\bswitchboard_[a-z_]+[a-z]\b/g);
    expect(metrics.length).toBeGreaterThan(10);
    expect(metrics.filter(({ name }) => !body.includes(`# TYPE ${name} `))).toEqual([]);
  });

  it('has every article that the questions of the retrieval test expect', () => {
    const sources = new Set(articles.map(({ source }) => source));
    const lines = readFileSync(QUESTIONS, 'utf8').trim().split('\n');
    const questions = lines.map((line) => question.parse(JSON.parse(line)));
    const expected = questions.flatMap(({ relevant }) => relevant);
    expect(expected.filter((source) => !sources.has(source))).toEqual([]);
    expect(questions.filter(({ relevant }) => relevant.length > 0).length).toBeGreaterThanOrEqual(80);
    expect(questions.filter(({ relevant }) => relevant.length === 0).length).toBeGreaterThanOrEqual(30);
  });
});
