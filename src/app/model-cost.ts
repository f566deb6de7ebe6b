/** Counts what a model costs while it is used. */
import type { ModelPrice } from '../config/formats.ts';
import type { ChatModel } from '../contract/models.ts';
import type { Metrics } from '../contract/telemetry.ts';

const TOKENS_PER_PRICE = 1_000_000;

/** Undefined `price` = not known, so nothing is counted. */
export function countCost(model: ChatModel, price: ModelPrice | undefined, metrics: Metrics): ChatModel {
  if (price === undefined) return model;
  return {
    id: model.id,
    async *complete(request, signal) {
      for await (const part of model.complete(request, signal)) {
        if (part.kind === 'usage') {
          const cost = part.inputTokens * price.input + part.outputTokens * price.output;
          metrics.count('model_cost', { model: price.model }, cost / TOKENS_PER_PRICE);
        }
        yield part;
      }
    },
  };
}
