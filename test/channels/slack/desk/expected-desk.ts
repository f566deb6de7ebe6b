/** The desk's rules once more, in a few lines of their own: what must have reached a ticket's customer after all that staff did. */

export type Mode = 'assignee' | 'explicit';
export type Intent = 'plain' | 'note' | 'send';
type Person = 'grace' | 'bob' | 'eve';

interface Line {
  readonly person: Person;
  token: string;
  state: 'held' | 'note' | 'sent' | 'gone';
}

export interface ExpectedDesk {
  wrote(line: {
    readonly person: Person;
    readonly id: string;
    readonly token: string;
    readonly intent: Intent;
  }): void;
  edited(id: string, token: string, intent: Intent): void;
  removed(id: string): void;
  decided(person: Person, id: string, decision: string): void;
  acted(person: Person, action: string): void;
  sent(): readonly string[];
}

/** Eve is no member of staff: whatever she does has no effect. */
export function createExpectedDesk(mode: Mode): ExpectedDesk {
  const lines = new Map<string, Line>();
  const sent: string[] = [];
  let assignee: Person | undefined;
  let isOpen = true;

  const send = (line: Line): void => {
    line.state = 'sent';
    sent.push(line.token);
  };
  const claim = (person: Person): boolean => {
    if (assignee !== undefined && assignee !== person) return false;
    assignee = person;
    isOpen = true;
    return true;
  };

  return {
    wrote({ person, id, token, intent }) {
      if (person === 'eve') return;
      const line: Line = { person, token, state: 'note' };
      lines.set(id, line);
      if (intent === 'note' || token === '') return;
      if (mode === 'explicit' && intent === 'plain') return;
      if (assignee === person) send(line);
      else if (assignee === undefined) line.state = 'held';
    },
    edited(id, token, intent) {
      const line = lines.get(id);
      if (line === undefined || line.state === 'gone') return;
      line.token = token;
      if (line.state === 'sent' && intent !== 'note') sent.push(token);
      if (line.state === 'held' && intent === 'note') line.state = 'note';
    },
    removed(id) {
      const line = lines.get(id);
      if (line !== undefined) line.state = 'gone';
    },
    decided(person, id, decision) {
      const line = lines.get(id);
      if (line?.person !== person || !(line.state === 'held' || line.state === 'note')) return;
      if (decision === 'held_note') {
        line.state = 'note';
        return;
      }
      if (line.token === '') return;
      if (decision === 'held_claim_and_send' && !claim(person)) return;
      send(line);
    },
    acted(person, action) {
      if (person === 'eve') return;
      switch (action) {
        case 'claim':
          if (isOpen) claim(person);
          break;
        case 'reopen':
          claim(person);
          break;
        case 'take_over':
          if (isOpen) assignee = person;
          break;
        default:
          isOpen = false;
          assignee = undefined;
      }
    },
    sent: () => sent,
  };
}
