/** Says what became of a question, for somebody who reads a report. */
import type { GoldenOutcome } from '../../contract/evaluation.ts';

export function describeOutcome({ question, decision, reason, cited, ranked }: GoldenOutcome): string {
  const expected = question.person ? 'a person' : question.relevant.join(' or ') || 'no answer';
  const source = cited ?? ranked[0];
  const got =
    decision === 'answered' ? `an answer from ${source}` : `${decision}${reason ? ` (${reason})` : ''}`;
  return `expected ${expected}, got ${got}`;
}
