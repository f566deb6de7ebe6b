/** A customer on the fake platform. */
import type { FakePlatform } from '../fakes/fake-platform.ts';
import { numberOf, numbersIn, questionText } from './questions.ts';
import type { Talker } from './talker.ts';

const ACKNOWLEDGED_WITHIN_MS = 5 * 60_000;

export function createPlatformTalker(platform: FakePlatform, conversation: number): Talker {
  const place = `place-${conversation}`;
  const acknowledged: string[] = [];
  let count = 0;
  return {
    acknowledged,
    async say() {
      count += 1;
      const number = numberOf(conversation, count);
      const message = {
        id: number,
        place,
        person: `person-${conversation}`,
        text: questionText(conversation, count),
      };
      await platform.push(message, AbortSignal.timeout(ACKNOWLEDGED_WITHIN_MS));
      acknowledged.push(number);
    },
    answered: () => platform.postsAt(place).flatMap(({ text }) => numbersIn(text)),
    async complaints() {
      const keys = platform.postsAt(place).map(({ key }) => key);
      return new Set(keys).size === keys.length ? [] : [`${place} has a post twice`];
    },
    close() {},
  };
}
