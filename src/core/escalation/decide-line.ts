/** What becomes of a line when its author decides about it, by a button or a shortcut. Pure. */
import type { LineDecision, StaffPerson } from '../../contract/desk.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { type DeedContext, tellPerson } from './at-desk.ts';
import { claimFirst } from './claim-first.ts';
import { hasSecret } from './sensitive-text.ts';
import { hasContent, keepAsNote, relay, sendAgain } from './settle-line.ts';
import { keep } from './transitions.ts';
import { hold } from './write-line.ts';

export function decideLine(
  situation: TicketSituation,
  decision: LineDecision,
  person: StaffPerson,
  context: DeedContext,
): TicketChange {
  const { line } = situation;
  if (line === undefined) return tellPerson(situation, person, 'That line is gone.', context);
  if (line.author.id !== person.id) {
    return tellPerson(situation, person, 'Only its author can send this line.', context);
  }
  const isSettled = line.state === 'relayed' || line.state === 'removed';
  if (isSettled && decision !== 'send-again') {
    return tellPerson(situation, person, 'This line is settled already.', context);
  }
  if (decision !== 'note' && !hasContent(line)) {
    return tellPerson(situation, person, 'There is nothing in this line to send.', context);
  }
  switch (decision) {
    case 'send-again':
      return sendAgain(situation, line, context);
    case 'note':
      return line.state === 'note' ? keep(situation) : keepAsNote(situation, line, context);
    case 'send-as-reply':
      // The shortcut sends any line, also one that nobody was warned of.
      return hasSecret(line.text)
        ? hold(situation, line, 'held-secret', context)
        : relay(situation, line, { once: true }, context);
    case 'send-once':
      return relay(situation, line, { once: true }, context);
    case 'claim-and-send':
      return claimFirst(situation, person, context, (claimed) => relay(claimed, line, {}, context));
  }
}
