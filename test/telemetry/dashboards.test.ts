/** What Grafana shows and Prometheus watches exists in the running product: every metric and every label that a query names. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../../src/telemetry/metrics.ts';

const DEPLOY = resolve(import.meta.dirname, '../../deploy');
const dashboard = z.object({
  panels: z.array(
    z.object({
      id: z.int(),
      title: z.string().min(1),
      targets: z.array(z.object({ expr: z.string(), legendFormat: z.string() })).min(1),
    }),
  ),
});
const rules = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.object({
          alert: z.string(),
          expr: z.string(),
          for: z.string().regex(/^\d+[smh]$/),
          labels: z.object({ severity: z.enum(['warning', 'critical']) }),
          annotations: z.object({ summary: z.string().min(1), description: z.string().min(1) }),
        }),
      ),
    }),
  ),
});

const { panels } = dashboard.parse(
  JSON.parse(readFileSync(resolve(DEPLOY, 'grafana/dashboards/switchboard.json'), 'utf8')),
);
const alerts = rules
  .parse(parse(readFileSync(resolve(DEPLOY, 'prometheus/alerts.yml'), 'utf8')))
  .groups.flatMap((group) => group.rules);
const queries = [
  ...panels.flatMap(({ title, targets }) =>
    targets.map(({ expr, legendFormat }) => [title, expr, legendFormat] as const),
  ),
  ...alerts.map(({ alert, expr }) => [alert, expr, ''] as const),
];

/** A metric takes of these the ones that it has. */
const EVERY_LABEL = Object.fromEntries(
  [
    ...['channel', 'decision', 'reason', 'status', 'direction', 'model', 'limit', 'result'],
    ...['method', 'route', 'stage', 'kind'],
  ].map((label) => [label, 'x']),
);
/** Added by Prometheus itself. */
const OWN_LABELS = ['le', 'job', 'instance'];

/** Names of series by metric, with the labels that each has. */
async function served(): Promise<ReadonlyMap<string, readonly string[]>> {
  const metrics = createMetrics();
  metrics.watch('passages_to_embed', () => 1);
  const announced = (await metrics.render()).body;
  for (const [, name] of announced.matchAll(/^# TYPE switchboard_(\w+)_total counter$/gm)) {
    if (name?.startsWith('process_') === false) Reflect.apply(metrics.count, undefined, [name, EVERY_LABEL]);
  }
  for (const [, name] of announced.matchAll(/^# TYPE switchboard_(\w+)_seconds histogram$/gm)) {
    if (name?.startsWith('nodejs_') === false)
      Reflect.apply(metrics.observeMs, undefined, [name, 1, EVERY_LABEL]);
  }
  const { body } = await metrics.render();
  const series = new Map<string, readonly string[]>();
  for (const [, name = '', list = ''] of body.matchAll(/^(\w+)(?:\{(.*)\})? \S+$/gm)) {
    series.set(
      name,
      [...list.matchAll(/(\w+)="/g)].map(([, label = '']) => label),
    );
  }
  return series;
}

function labelsIn(query: string, legend: string): readonly string[] {
  const grouped = [...query.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(','));
  const selected = [...query.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').map((matcher) => /^\s*(\w+)/.exec(matcher)?.[1] ?? ''),
  );
  const shown = [...legend.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label);
  return [...grouped, ...selected, ...shown].map((label) => label.trim()).filter((label) => label !== '');
}

describe('dashboards and alerts', () => {
  it.each(queries)('%s: asks for what there is: %s', async (_title, query, legend) => {
    const series = await served();
    const names = [...query.matchAll(/\b(?:switchboard_\w+|up)\b/g)].map(([name]) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => name !== 'up' && !series.has(name))).toEqual([]);
    const known = new Set([...OWN_LABELS, ...names.flatMap((name) => series.get(name) ?? [])]);
    expect(labelsIn(query, legend).filter((label) => !known.has(label))).toEqual([]);
    expect(query.replace(/[^(]/g, '').length).toBe(query.replace(/[^)]/g, '').length);
  });

  it('give each panel and each alert a name of its own', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
  });

  it('show every metric of the product itself', async () => {
    const asked = queries.map(([, query]) => query).join('\n');
    const own = [...(await served()).keys()].filter(
      (name) => !/_(?:sum|count)$|_(?:nodejs|process)_/.test(name),
    );
    expect(own.filter((name) => !asked.includes(name))).toEqual([]);
  });
});
