/** An evaluation counts what a report says it counts, and a comparison finds what became worse. */
import { describe, expect, it } from 'vitest';
import type { GoldenQuestion } from '../../../src/contract/evaluation.ts';
import { baselineOf, compare, readBaseline } from '../../../src/core/evaluation/baseline.ts';
import { judgeAll, type Reaction, summarize } from '../../../src/core/evaluation/judge.ts';
import { writeJunit } from '../../../src/core/evaluation/junit.ts';

interface Case {
  readonly question: Partial<GoldenQuestion>;
  readonly reaction: Partial<Reaction>;
}

const ANSWERED_WELL: Case = {
  question: { relevant: ['a.md'] },
  reaction: { decision: 'answered', ranked: ['a.md', 'b.md'], cited: 'a.md', confidence: 0.9 },
};
const FOUND_SECOND: Case = {
  question: { relevant: ['b.md'] },
  reaction: { decision: 'answered', ranked: ['a.md', 'b.md'], cited: 'a.md', confidence: 0.6 },
};
const NOT_ANSWERED: Case = {
  question: { relevant: ['c.md'] },
  reaction: { decision: 'declined', ranked: ['a.md'], confidence: 0.2 },
};
const REFUSED: Case = { question: { relevant: [] }, reaction: { decision: 'declined', confidence: 0.1 } };
const INVENTED: Case = {
  question: { relevant: [] },
  reaction: { decision: 'answered', ranked: ['a.md'], cited: 'a.md', confidence: 0.7 },
};
const HEARD: Case = {
  question: { person: true },
  reaction: { decision: 'handed-over', reason: 'customer-request' },
};
const NOT_HEARD: Case = { question: { person: true }, reaction: { decision: 'declined' } };
const MISHEARD: Case = {
  question: { relevant: ['a.md'] },
  reaction: { decision: 'handed-over', reason: 'frustration', ranked: ['a.md'], confidence: 0.8 },
};

async function evaluationOf(cases: readonly Case[]) {
  const waiting = cases.map(({ reaction }) => reaction);
  let time = 0;
  const outcomes = await judgeAll(
    cases.map(({ question }, at) => aQuestion({ id: `q${at}`, ...question })),
    {
      react: async () => {
        time += 10;
        const reaction = waiting.shift();
        return {
          decision: 'declined',
          ranked: [],
          confidence: 0,
          inputTokens: 300,
          outputTokens: 20,
          ...reaction,
        };
      },
      onProgress: () => undefined,
      now: () => time,
    },
    new AbortController().signal,
  );
  return summarize(outcomes, { input: 2, output: 10 });
}

function aQuestion(changes: Partial<GoldenQuestion>): GoldenQuestion {
  return { id: 'q', text: 'How?', history: [], relevant: [], person: false, kind: 'answerable', ...changes };
}

describe('an evaluation', () => {
  it('measures search, silence, sources and requests for a person, each on the questions that tell', async () => {
    const cases = [ANSWERED_WELL, FOUND_SECOND, NOT_ANSWERED, MISHEARD, REFUSED, INVENTED, HEARD, NOT_HEARD];
    const { quality } = await evaluationOf(cases);
    expect(quality).toEqual({
      hit1: 0.5,
      hit5: 0.75,
      mrr: (1 + 0.5 + 0 + 1) / 4,
      answered: 0.5,
      refused: 0.5,
      auroc: 6 / 8,
      right: 1 / 3,
      requestPrecision: 0.5,
      requestRecall: 0.5,
    });
  });

  it('leaves out what no question of the set tells', async () => {
    const { quality } = await evaluationOf([HEARD]);
    expect(quality).toEqual({ requestPrecision: 1, requestRecall: 1 });
  });

  it('counts time and cost, and groups by kind and language', async () => {
    const german: Case = { ...ANSWERED_WELL, question: { relevant: ['a.md'], language: 'de' } };
    const { latencyMs, cost, groups } = await evaluationOf([german, REFUSED]);
    expect(latencyMs).toEqual({ p50: 10, p95: 10 });
    expect(cost).toEqual({ inputTokens: 600, outputTokens: 40, amount: (600 * 2 + 40 * 10) / 1e6 });
    expect(groups).toEqual([
      { name: 'kind answerable', questions: 2, right: 1 },
      { name: 'language de', questions: 1, right: 1 },
    ]);
  });
});

describe('a comparison with a baseline', () => {
  it('names figures that fell and questions that are no longer right', async () => {
    const before = baselineOf(await evaluationOf([ANSWERED_WELL, REFUSED]));
    const { regressions, newlyWrong, newlyRight } = compare(
      await evaluationOf([ANSWERED_WELL, INVENTED]),
      before,
      0.02,
    );
    expect(regressions.map(({ figure }) => figure)).toEqual(['refused', 'right']);
    expect([newlyWrong, newlyRight]).toEqual([['q1'], []]);
  });

  it('forgives what stays within the tolerance, and never a figure that is gone', async () => {
    const before = baselineOf(await evaluationOf([ANSWERED_WELL, FOUND_SECOND, HEARD]));
    const now = await evaluationOf([ANSWERED_WELL, NOT_ANSWERED]);
    expect(compare(now, before, 0.5).regressions.map(({ figure }) => figure)).toEqual([
      'requestPrecision',
      'requestRecall',
    ]);
  });

  it('accepts its own baseline and nothing else as one', async () => {
    const baseline = baselineOf(await evaluationOf([ANSWERED_WELL]));
    expect(readBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
    expect(readBaseline({ ...baseline, quality: { hit1: 72 } })).toBeUndefined();
    expect(readBaseline('72')).toBeUndefined();
  });
});

describe('a JUnit report', () => {
  it('fails the figure that fell and the questions behind it, in well-formed XML', async () => {
    const before = baselineOf(await evaluationOf([ANSWERED_WELL, REFUSED]));
    const hostile: Case = { ...INVENTED, question: { relevant: [], text: 'a <b> & "c" \u0000' } };
    const now = await evaluationOf([ANSWERED_WELL, hostile]);
    const xml = writeJunit(now, compare(now, before, 0));
    expect(xml).toContain('<testsuite name="questions" tests="2" failures="1">');
    expect(xml).toContain('<testcase classname="figures" name="refused" time="0.000"><failure');
    expect(xml).toContain('name="q1 a &lt;b&gt; &amp; &quot;c&quot; " time="0.010">');
    expect(xml).toContain('expected no answer, got an answer from a.md');
  });

  it('fails nothing while no figure fell', async () => {
    const now = await evaluationOf([ANSWERED_WELL, NOT_ANSWERED]);
    expect(writeJunit(now, undefined)).not.toContain('<failure');
  });
});
