/** Finds in a message what its customer told about themselves and what is worth keeping. Patterns only: no model, no network. */
import { maskPersonalData } from '../privacy/mask.ts';
import { FACT_PATTERNS, type FactPattern } from './fact-patterns.ts';
import type { Fact } from './keep-fact.ts';

/** Longer messages are pasted text, in which "I" is somebody else. */
const MAX_MESSAGE_CHARACTERS = 1_000;
const MAX_SENTENCE_CHARACTERS = 200;
const MIN_SENTENCE_CHARACTERS = 6;
const MAX_FACTS = 3;
/** A sentence that tells something has one of these; one look spares all patterns. */
const TRACE =
  /\b(?:i|i'm|i’m|we|my name|call me|remember|note|in mind|forget|answer|reply|respond|write|ich|wir|mein name|nenn\w*|merk\w*|denk\w*|vergiss|antwort\w*|schreib\w*|je|j['’]|nous|mon nom|appel\w*|reten\w*|retien\w*|souv\w*|notez|oubli\w*|r[ée]pond\w*|me llamo|mi nombre|ll[áa]m\w*|tengo|tenemos|us[oa]\w*|estoy|vivo|vivimos|estamos|trabajo|somos|prefiero|recuerd\w*|anot\w*|cuenta|olvid\w*|cont[ée]st\w*|resp[óo]nd\w*)/iu;
const SENTENCE = /(?:[^.!?。！？\n]|[.!?](?=\S))+[.!?。！？]?/gu;
const QUESTION = /[?？]\s*$/;
const MASKED = /\[(?:card|email|iban|phone|id|ip|secret)\]/;
/** Said of a case that need not be so. */
const SUPPOSED = /^\s*(?:if|when|suppose|wenn|falls|angenommen|si|cuando|quand)\b/iu;
/** Never kept, whoever says it: secrets, and what the law calls special categories of personal data. */
const SENSITIVE =
  /passw|kennwort|mot de passe|contrase|\bpin\b|\bcvv\b|pregnan|diabet|cancer|disease|illness|depress|\bhiv\b|disab|medicat|diagnos|krank|schwanger|\bkrebs|behinder|malad|enceinte|handicap|enferm|embaraz|discapac|religio|muslim|christ|jewish|jüd|gewerkschaft|trade union|sindica|syndicat/iu;

/** `text`: as the customer wrote it. */
export function findToldFacts(text: string): readonly Fact[] {
  if (text.length > MAX_MESSAGE_CHARACTERS || !TRACE.test(text)) return [];
  // Masked as a whole: the parts of an address would look like sentences.
  const sentences = (maskPersonalData(text).match(SENTENCE) ?? []).map((sentence) => sentence.trim());
  return sentences.flatMap(factIn).slice(0, MAX_FACTS);
}

function factIn(sentence: string): readonly Fact[] {
  if (!isStatement(sentence) || isPrivate(sentence)) return [];
  for (const pattern of FACT_PATTERNS) {
    const found = pattern.said.exec(sentence);
    if (found !== null) return [toFact(pattern, found.groups?.fact ?? sentence)];
  }
  return [];
}

function isStatement(sentence: string): boolean {
  const { length } = sentence;
  if (length < MIN_SENTENCE_CHARACTERS || length > MAX_SENTENCE_CHARACTERS) return false;
  return !QUESTION.test(sentence) && !SUPPOSED.test(sentence);
}

/** What would be masked for a model does not belong into a memory either. */
function isPrivate(sentence: string): boolean {
  return SENSITIVE.test(sentence) || MASKED.test(sentence);
}

function toFact({ subject, importance }: FactPattern, text: string): Fact {
  return { text: text.trim(), importance, ...(subject === undefined ? {} : { subject }) };
}
