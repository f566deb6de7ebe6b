/**
 * What customers write in other words than staff read, and what staff write for them, in the language of the other side. Each text is
 * translated once: the translation is kept as a turn of its own, so that a restart pays for nothing twice and spending counts it.
 */
import { hash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Translation } from '../../contract/desk.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';
import type { TurnStore } from '../../contract/turn-store.ts';
import { readLanguage } from '../answer/read-language.ts';
import { derivedId } from '../ids.ts';
import { nameOfLanguage } from '../phrases/language.ts';
import type { Translated, TranslationRequest, Translator } from './translate-text.ts';

/** Something that stands in a conversation; the same `id` is the same text. */
export interface Said {
  readonly id: string;
  readonly sessionId: string;
  readonly text: string;
  /** Of the conversation, for texts that do not tell; BCP 47. */
  readonly locale?: string | undefined;
}

export interface DeskTranslations {
  /** Undefined when staff read that language. Without a model, or when it fails, the language alone. */
  forStaff(said: Said, signal: AbortSignal): Promise<Translation | undefined>;
  /** Name of the conversation's language; undefined when staff write it, or it is not known. */
  foreignLanguage(locale: string | undefined): string | undefined;
  /** The same; undefined also when there is nobody who could translate. */
  draftLanguage(locale: string | undefined): string | undefined;
  /** Undefined when it failed: the draft stays as it is. */
  draft(said: Omit<Said, 'id'>, signal: AbortSignal): Promise<string | undefined>;
}

interface DeskTranslationsOptions {
  /** ISO 639-1, that staff read and write. */
  readonly language: string;
  /** Undefined = no model server. */
  readonly translator: Translator | undefined;
  readonly turns: Pick<TurnStore, 'steps' | 'record'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The thread waits for it. */
const FOR_STAFF_MS = 4_000;
/** Somebody looks at it. */
const DRAFT_MS = 15_000;

export function createDeskTranslations(options: DeskTranslationsOptions): DeskTranslations {
  const { language: ours, translator, turns, clock, logger } = options;

  const foreignLanguage = (locale: string | undefined): string | undefined => {
    const theirs = subtagOf(locale);
    return theirs === undefined || theirs === ours ? undefined : nameOfLanguage(theirs, 'en');
  };

  /** What was found out is kept, also that there is no translation. What cannot be kept is shown all the same. */
  const once = async (
    turnId: string,
    by: Translator,
    request: TranslationRequest,
    signal: AbortSignal,
  ): Promise<string | undefined> => {
    const [known] = await turns.steps(turnId);
    if (known !== undefined) return known.result === '' ? undefined : known.result;
    const startedAt = clock();
    const translated = await by.translate(request, signal);
    await keep(turnId, by, { request, translated, startedAt });
    return translated.text;
  };

  const keep = async (
    turnId: string,
    { id: model }: Translator,
    { request, translated: { text = '', tokens }, startedAt }: Kept,
  ): Promise<void> => {
    const endedAt = clock();
    const { sessionId } = request;
    try {
      await turns.record(
        {
          id: turnId,
          sessionId,
          status: 'settled',
          decision: 'translated',
          model,
          ...tokens,
          startedAt,
          endedAt,
        },
        {
          number: 0,
          kind: 'model',
          name: `${model} translation`,
          inputHash: hash('sha256', request.text),
          result: text,
          tookMs: endedAt - startedAt,
          startedAt,
        },
      );
    } catch (cause) {
      logger.error('translation-not-kept', cause, { sessionId });
    }
  };

  return {
    async forStaff({ id, sessionId, text, locale }, signal) {
      const theirs = (await readLanguage(text)) ?? subtagOf(locale);
      if (theirs === undefined || theirs === ours || text.trim() === '') return undefined;
      const language = nameOfLanguage(theirs, 'en');
      if (translator === undefined) return { language };
      const request = { text, to: ours, sessionId, deadlineMs: FOR_STAFF_MS };
      const translated = await once(derivedId('translation', id, ours), translator, request, signal);
      return translated === undefined || translated === text ? { language } : { language, text: translated };
    },
    foreignLanguage,
    draftLanguage: (locale) => (translator === undefined ? undefined : foreignLanguage(locale)),
    async draft({ sessionId, text, locale }, signal) {
      const to = subtagOf(locale);
      if (translator === undefined || to === undefined) return undefined;
      const request = { text, to, sessionId, deadlineMs: DRAFT_MS };
      const startedAt = clock();
      const translated = await translator.translate(request, signal);
      await keep(v7(), translator, { request, translated, startedAt });
      return translated.text;
    },
  };
}

interface Kept {
  readonly request: TranslationRequest;
  readonly translated: Translated;
  readonly startedAt: number;
}

/** ISO 639-1. */
function subtagOf(locale: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?![a-z])/i.exec(locale ?? '')?.[0].toLowerCase();
}
