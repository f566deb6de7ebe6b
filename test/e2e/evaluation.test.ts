/** The project's own golden set is answered at least as well as its baseline says; and the built `eval` command fails as it should. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/run-command.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SWITCHBOARD = join(ROOT, 'dist/src/cli/switchboard.js');
const GOLDEN = join(ROOT, 'knowledge/golden');

describe('the golden set', { timeout: 240_000 }, () => {
  let folder = '';
  const evaluate = (...words: readonly string[]) =>
    runCommand([SWITCHBOARD, 'eval', ...words], {
      env: { DATA_DIR: join(folder, 'data'), KNOWLEDGE_DIR: join(ROOT, 'knowledge/articles') },
    });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'switchboard-eval-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is answered no worse than its baseline', async () => {
    const { status, output, complaints } = await evaluate(
      GOLDEN,
      // Articles change beside the set; what falls further is a change of the answers.
      '--tolerance',
      '3',
      '--json',
      '--junit',
      join(folder, 'report.xml'),
    );
    const { questions, comparison, groups } = JSON.parse(output);
    expect([status, comparison.regressions, complaints]).toEqual([0, [], '']);
    expect(questions).toBeGreaterThanOrEqual(150);
    const names = groups.map(({ name }: { readonly name: string }) => name);
    const kinds = ['answerable', 'near-miss', 'far-miss', 'follow-up', 'person', 'other-language'];
    expect(names).toEqual(expect.arrayContaining(kinds.map((kind) => `kind ${kind}`)));
    const languages = ['en', 'de', 'fr', 'es', 'ja', 'pt'];
    expect(names).toEqual(expect.arrayContaining(languages.map((language) => `language ${language}`)));
    expect(readFileSync(join(folder, 'report.xml'), 'utf8')).toContain('<testsuite name="figures" tests="9"');
  });

  it('fails with the figure when answers are worse than the baseline', async () => {
    const one = join(folder, 'one.jsonl');
    const baseline = join(folder, 'baseline.json');
    writeFileSync(
      one,
      '{"id": "weather", "text": "Will it rain tomorrow?", "relevant": ["developers/license.md"]}\n',
    );
    writeFileSync(baseline, '{"questions": 1, "quality": {"hit1": 1, "answered": 1}, "wrong": []}');
    const { status, output, complaints } = await evaluate(one, '--baseline', baseline);
    expect([status, complaints]).toEqual([1, 'error: 2 figures are worse than the baseline.\n']);
    expect(output).toMatch(/answerable answered +0\.0 {2}WORSE: it was 100\.0/);
    expect(output).toContain('new  weather  Will it rain tomorrow?');
  });

  it('writes a baseline that the same answers reach', async () => {
    const one = join(folder, 'two.jsonl');
    const baseline = join(folder, 'written.json');
    writeFileSync(
      one,
      '{"text": "How do I change the port?", "relevant": ["getting-started/configuration.md"]}\n',
    );
    const first = await evaluate(one, '--baseline', baseline, '--write-baseline');
    const second = await evaluate(one, '--baseline', baseline, '--tolerance', '0');
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(JSON.parse(readFileSync(baseline, 'utf8'))).toMatchObject({ questions: 1, quality: { hit1: 1 } });
  });

  it('names the lines that cannot be used, as wrong usage', async () => {
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, '{"text": "x", "relevant": ["no-such.md"]}\n{"text": 5}\n');
    const { status, output, complaints } = await evaluate(broken);
    expect([status, output]).toEqual([2, '']);
    expect(complaints).toContain('broken.jsonl:1 no article "no-such.md" is in the knowledge base');
    expect(complaints).toContain('broken.jsonl:2 text: ');
  });

  it.each([
    ['a folder that is not there', [join(tmpdir(), 'nowhere-at-all')], 'there is no such folder or file'],
    ['a baseline that is none', [GOLDEN, '--baseline', join(GOLDEN, 'person.jsonl')], 'The baseline'],
    [
      'a single file with no place for a baseline',
      [join(GOLDEN, 'person.jsonl'), '--write-baseline'],
      '--baseline',
    ],
  ])('takes %s as wrong usage', async (_, words, complaint) => {
    const { status, complaints } = await evaluate(...words);
    expect(status).toBe(2);
    expect(complaints).toContain(complaint);
  });
});
