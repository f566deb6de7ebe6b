/**
 * Answers customers who ask what is remembered about them or want it forgotten, before anything else looks at the question; and hands
 * on to every other answer only what has not faded. No model takes part: what is deleted is decided by the customer's own words. Whoever is
 * not known is answered from the help centre, which may say what is kept of customers; where it says nothing, nothing is remembered.
 */
import type { MemoryStore } from '../../contract/memory-store.ts';
import type { Memory } from '../../contract/records.ts';
import type { Clock } from '../../contract/telemetry.ts';
import type {
  Answer,
  AnswerQuestion,
  AnswerRequest,
  AnswerStream,
  StepJournal,
} from '../answer/answering.ts';
import { readLanguage } from '../answer/read-language.ts';
import { contentStems, shareOf } from '../answer/support/content-words.ts';
import { languageOf } from '../phrases/language.ts';
import { notFaded } from './fading.ts';
import { type MemoryPhrases, memoryPhrasesIn } from './memory-phrases.ts';
import { type MemoryRequest, readMemoryRequest } from './memory-requests.ts';

interface MemoryAnswerOptions {
  readonly memories: Pick<MemoryStore, 'recall' | 'forget'>;
  readonly clock: Clock;
}

/** Share of the named words that a fact has to hold. */
const MEANT = 0.5;
const NOTHING_MEANT = 'nothing';

export function createMemoryAnswers(
  answer: AnswerQuestion,
  { memories, clock }: MemoryAnswerOptions,
): AnswerQuestion {
  return async (request, journal, stream, signal) => {
    if (!isKnown(request)) {
      return correctMiss(await answer(request, journal, stream, signal), request, stream);
    }
    const said = readMemoryRequest(request.question);
    if (said !== undefined) {
      const written = await readLanguage(request.question);
      const text = await react(said, request, { phrases: phrasesFor(request, written), journal });
      signal.throwIfAborted();
      if (text !== undefined) {
        stream.write(text);
        return reply(text, written);
      }
    }
    if (request.memories.length === 0) return await answer(request, journal, stream, signal);
    return await answer(
      { ...request, memories: notFaded(request.memories, clock()) },
      journal,
      stream,
      signal,
    );
  };

  /** Undefined when nothing that is remembered is meant. */
  async function react(
    said: MemoryRequest,
    { customer, question }: AnswerRequest,
    { phrases, journal }: { readonly phrases: MemoryPhrases; readonly journal: StepJournal },
  ): Promise<string | undefined> {
    switch (said.kind) {
      case 'list':
        return list(await memories.recall(customer.id, clock()), phrases);
      case 'forget-all':
        await memories.forget(customer.id);
        return phrases.forgotAll;
      case 'forget-number':
      case 'forget-about': {
        // Journalled, because after a restart the same number would mean another fact. Neither result says what it was.
        const meant = await journal.step(
          { kind: 'tool', name: 'choose_memory', input: question },
          async () => {
            const known = await memories.recall(customer.id, clock());
            const found = said.kind === 'forget-number' ? known[said.number - 1] : bestOf(known, said.words);
            return found?.id ?? NOTHING_MEANT;
          },
        );
        if (meant === NOTHING_MEANT) return undefined;
        await journal.step({ kind: 'tool', name: 'forget_memory', input: meant }, async () => {
          await memories.forget(customer.id, [meant]);
          return 'forgotten';
        });
        return phrases.forgotOne;
      }
    }
  }
}

/** A conversation in which nothing is known about nobody is none about memory. */
function isKnown({ customer, memories }: AnswerRequest): boolean {
  return customer.assurance === 'verified' || memories.length > 0;
}

/** A miss would call a person for it, who knows no more. */
function correctMiss(answered: Answer, request: AnswerRequest, stream: AnswerStream): Answer {
  if (!isMiss(answered) || !isAboutAll(readMemoryRequest(request.question))) return answered;
  const { nothing } = phrasesFor(request, answered.language);
  stream.restart();
  stream.write(nothing);
  return { ...answered, decision: { kind: 'chatted', text: nothing } };
}

function isMiss({ decision }: Answer): boolean {
  return (
    decision.kind === 'declined' || (decision.kind === 'handed-over' && decision.reason === 'repeated-miss')
  );
}

function isAboutAll(said: MemoryRequest | undefined): boolean {
  return said?.kind === 'list' || said?.kind === 'forget-all';
}

function phrasesFor({ session, customer }: AnswerRequest, written: string | undefined): MemoryPhrases {
  return memoryPhrasesIn(languageOf(written ?? session.locale ?? customer.locale));
}

function list(known: readonly Memory[], { remembered, nothing, howToForget }: MemoryPhrases): string {
  if (known.length === 0) return nothing;
  const lines = known.map(({ text }, at) => `${at + 1}. ${text}`);
  return [remembered, lines.join('\n'), howToForget].join('\n\n');
}

function bestOf(known: readonly Memory[], words: string): Memory | undefined {
  const named = contentStems(words);
  if (named.size === 0) return undefined;
  const shares = known.map((memory) => ({ memory, share: shareOf(named, contentStems(memory.text)) }));
  const [best] = shares.sort((first, second) => second.share - first.share);
  return best !== undefined && best.share >= MEANT ? best.memory : undefined;
}

function reply(text: string, language: string | undefined): Answer {
  return {
    decision: { kind: 'chatted', text },
    ...(language === undefined ? {} : { language }),
    inputTokens: 0,
    outputTokens: 0,
    steps: [],
  };
}
