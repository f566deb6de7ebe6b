/** Variables about how long things are kept. */
import { wholeNumber } from './formats.ts';

const LONGEST_DAYS = 36_500;
/** Spending of the day before is still looked at. */
const TRACES_LEAST = 2;
/** A delivery is tried for a day, and platforms edit and repeat what was written shortly before. */
const TEXTS_LEAST = 2;
/** A closed ticket opens again when its customer writes within seven days. */
const TICKETS_LEAST = 8;

export const retention = {
  RETENTION_CONVERSATIONS_DAYS: days(
    1,
    'Days after its last word that a conversation is kept, with everything in it, and then its customer; what waits for somebody stays.',
  ),
  RETENTION_TICKETS_DAYS: days(
    TICKETS_LEAST,
    'Days that a closed ticket is kept, with what stands at the desk.',
  ),
  RETENTION_FILES_DAYS: days(1, 'Days that files of customers are kept; their messages keep the names.'),
  RETENTION_MEMORIES_DAYS: days(1, 'Days after its last change that a memory of a customer is kept.'),
  RETENTION_TEXTS_DAYS: days(
    TEXTS_LEAST,
    'Days that the copies of texts in settled events and deliveries are kept; the conversation itself is not changed.',
  ),
  RETENTION_TRACES_DAYS: days(TRACES_LEAST, 'Days that it is kept how an answer was made and what it used.'),
};

function days(least: number, description: string) {
  return wholeNumber(least, LONGEST_DAYS).optional().describe(`${description} Unset: until it is erased.`);
}
