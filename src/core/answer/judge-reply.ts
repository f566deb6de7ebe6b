/** Decides whether what a model wrote may be said to a customer. */
import type { CitationFilter } from './citation-filter.ts';
import type { Evidence } from './evidence.ts';
import type { ModelReply } from './model-reply.ts';
import { plainWords } from './plain-words.ts';

/** `unsupported`: no trusted passage stands behind it, it holds a link from nowhere, or it is not whole. */
export type Verdict = 'answered' | 'chatted' | 'unsupported';

const MAX_CHAT_CHARACTERS = 240;
/** Sentences that state nothing about the organisation. */
const SOCIAL =
  /^(?:hi|hello|hey|good (?:morning|day|evening)|thanks?|thank you|youre welcome|welcome|glad|happy to|great|sure|of course|no problem|sorry|im sorry|i am sorry|im (?:an?|the|here|happy|glad|just)|i am (?:an?|the|here|happy|glad|just)|bye|goodbye|have an?|take care|hallo|guten|danke|gern|ich bin (?:ein|der|hier)|auf wiedersehen|bonjour|bonsoir|merci|je suis (?:un|l|la)|avec plaisir|hola|gracias|de nada|soy (?:un|el)|ola|obrigad|sou (?:um|o)|ciao|salve|grazie|prego|sono (?:un|l))\b/;
const LINK = /https?:\/\/[^\s()[\]<>"'`*]+/g;
const HOLDS_FACTS = /\d|https?:|`|\*\*/;
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

export function judgeReply(
  reply: ModelReply,
  text: string,
  filter: CitationFilter,
  evidence: Evidence,
): Verdict {
  if (reply.finish !== 'stop' || filter.saysUnknown() || text === '') return 'unsupported';
  const cited = filter.cited();
  if (cited.some((index) => evidence.trusted.has(index)) && knowsLinks(text, evidence)) return 'answered';
  return cited.length === 0 && isSmallTalk(text) ? 'chatted' : 'unsupported';
}

/** A link that stands in no passage is made up. */
function knowsLinks(text: string, { passages }: Evidence): boolean {
  const known = passages.map(({ passage }) => `${passage.url ?? ''} ${passage.text}`).join('\n');
  return (text.match(LINK) ?? []).every((link) => known.includes(link.replace(/[.,;:!?]+$/, '')));
}

/** Short, and every sentence is a question or a courtesy. */
function isSmallTalk(text: string): boolean {
  if (text.length > MAX_CHAT_CHARACTERS || HOLDS_FACTS.test(text)) return false;
  const all = [...sentences.segment(text)].map(({ segment }) => segment.trim());
  return all.every((sentence) => /[?？]$/.test(sentence) || SOCIAL.test(plainWords(sentence)));
}
