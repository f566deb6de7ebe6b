/** An OpenTelemetry collector on loopback that keeps what it gets over OTLP/HTTP in JSON. */
import { z } from 'zod';
import { startFileHost } from './file-host.ts';

const attribute = z.object({
  key: z.string(),
  value: z.union([
    z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
    z.object({ intValue: z.coerce.number() }).transform(({ intValue }) => intValue),
    z.object({ doubleValue: z.number() }).transform(({ doubleValue }) => doubleValue),
  ]),
});
const attributes = z
  .array(attribute)
  .transform((all) => Object.fromEntries(all.map(({ key, value }) => [key, value])));
const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  startTimeUnixNano: z.coerce.number(),
  endTimeUnixNano: z.coerce.number(),
  attributes,
});
const request = z.object({
  resourceSpans: z.array(
    z.object({ resource: z.object({ attributes }), scopeSpans: z.array(z.object({ spans: z.array(span) })) }),
  ),
});

export type CollectedSpan = z.output<typeof span>;

/** `answers` = the status it gives; undefined = it never answers. */
export async function startTraceCollector(answers: () => number | undefined = () => 200) {
  const spans: CollectedSpan[] = [];
  const resources: Record<string, unknown>[] = [];
  const bodies: string[] = [];
  const keys: unknown[] = [];

  const host = await startFileHost((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const status = answers();
      if (status === undefined) return;
      if (status === 200 && incoming.url === '/v1/traces') {
        const body = Buffer.concat(parts).toString('utf8');
        bodies.push(body);
        keys.push(incoming.headers['api-key']);
        for (const { resource, scopeSpans } of request.parse(JSON.parse(body)).resourceSpans) {
          resources.push(resource.attributes);
          spans.push(...scopeSpans.flatMap((scope) => scope.spans));
        }
      }
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  return {
    endpoint: host.origin,
    asked: host.asked,
    spans,
    resources,
    bodies,
    keys,
    close: () => host.close(),
  };
}
