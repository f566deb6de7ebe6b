/** A chat model of which one can ask whether it answers, as its last request tells. */
import type { DependencyHealth } from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { ChatModel } from '../contract/models.ts';

export interface WatchedModel {
  readonly model: ChatModel;
  health(): DependencyHealth;
}

export function watchModel(model: ChatModel): WatchedModel {
  let hasFailed = false;

  return {
    model: {
      id: model.id,
      async *complete(request, signal) {
        try {
          yield* model.complete(request, signal);
          hasFailed = false;
        } catch (cause) {
          if (cause instanceof AppError) hasFailed = true;
          throw cause;
        }
      },
    },
    health: () =>
      hasFailed
        ? { status: 'degraded', detail: 'It does not answer: answers are quotes, or a person is called.' }
        : { status: 'ok', detail: model.id },
  };
}
