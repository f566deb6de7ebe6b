/** Puts text that others wrote between marks, so that a model can tell data from instructions. */
import { hash } from 'node:crypto';

const MARK_CHARACTERS = 16;

/**
 * The mark is a digest of the text, which no text can contain of itself: nothing inside can close the fence. The same text
 * gets the same fence, so that a repeated turn asks the same question.
 */
export function fence(kind: 'passage' | 'memory' | 'tool-result' | 'conversation', text: string): string {
  const mark = hash('sha256', text, 'hex').slice(0, MARK_CHARACTERS);
  return `<${kind} ${mark}>\n${text}\n</${kind} ${mark}>`;
}
