/** Puts questions together that mean the same: by their vectors, and by their words where there are none. */
import type { MissedQuestion, QuestionCluster } from '../../contract/gaps.ts';
import { contentStems } from '../answer/support/content-words.ts';
import { createBreathe } from './breathe.ts';

export interface ComparedQuestion extends MissedQuestion {
  /** Unit length; undefined = only words are compared. */
  readonly vector: Float32Array | undefined;
}

/** Cosine from which two questions are one, with the bundled model. */
const SAME_MEANING = 0.7;
/** Words in common divided by all words of both. */
const SAME_WORDS = 0.5;
const MAX_OTHERS = 4;

interface Member extends ComparedQuestion {
  readonly stems: ReadonlySet<string>;
}

/** Most often asked first; among equals the one asked last. */
export async function clusterQuestions(
  questions: readonly ComparedQuestion[],
  signal: AbortSignal,
): Promise<readonly QuestionCluster[]> {
  const breathe = createBreathe(signal);
  const clusters: Member[][] = [];
  for (const question of questions) {
    await breathe();
    const member = { ...question, stems: contentStems(question.text) };
    const best = nearestOf(clusters, member);
    if (best === undefined) clusters.push([member]);
    else best.push(member);
  }
  return clusters.map(describe).sort((a, b) => b.asked - a.asked || b.lastAskedAt - a.lastAskedAt);
}

/** Compared with a cluster's first question alone: a chain of likenesses would end at something else. */
function nearestOf(clusters: readonly Member[][], member: Member): Member[] | undefined {
  let best: Member[] | undefined;
  let most = 0;
  for (const cluster of clusters) {
    const likeness = cluster[0] === undefined ? 0 : likenessOf(cluster[0], member);
    if (likeness >= 1 && likeness > most) {
      most = likeness;
      best = cluster;
    }
  }
  return best;
}

/** 1 and more = the same. */
function likenessOf(first: Member, second: Member): number {
  const words = sharedPart(first.stems, second.stems) / SAME_WORDS;
  if (first.vector === undefined || second.vector === undefined) return words;
  return Math.max(words, cosine(first.vector, second.vector) / SAME_MEANING);
}

function describe(members: readonly Member[]): QuestionCluster {
  const middle = middleOf(members);
  const texts = [...new Set(members.map(({ text }) => text))].filter((text) => text !== middle);
  return {
    question: middle,
    others: texts.slice(0, MAX_OTHERS),
    asked: members.length,
    conversations: new Set(members.map(({ sessionId }) => sessionId)).size,
    lastAskedAt: Math.max(...members.map(({ askedAt }) => askedAt)),
  };
}

/** The one that is most like the others; looked for among the first ones only. */
function middleOf(members: readonly Member[]): string {
  const looked = members.slice(0, MAX_LOOKED_AT);
  const closeness = (member: Member): number =>
    looked.reduce((sum, other) => sum + likenessOf(member, other), 0);
  return [...looked].sort((first, second) => closeness(second) - closeness(first))[0]?.text ?? '';
}

const MAX_LOOKED_AT = 50;

function sharedPart(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const common = [...first].filter((stem) => second.has(stem)).length;
  const all = first.size + second.size - common;
  return all === 0 ? 0 : common / all;
}

export function cosine(first: Float32Array, second: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < first.length; at += 1) sum += (first[at] ?? 0) * (second[at] ?? 0);
  return sum;
}
