/** Why a person was called, as staff read it wherever they work. */
import type { EscalationReason } from './records.ts';

export const WHY_A_PERSON: Readonly<Record<EscalationReason, string>> = {
  'customer-request': 'asked for a person',
  'repeated-miss': 'no answer found, twice',
  frustration: 'the customer is upset',
  'refused-topic': 'a topic left to people',
  legal: 'a legal matter',
  safety: 'somebody may be in danger',
  'turn-limit': 'a long conversation',
  'spend-limit': 'the spending limit is reached',
  'model-decision': 'the bot decided so',
  'tool-failure': 'a tool failed',
  'model-outage': 'the model did not answer',
  quarantined: 'the message could not be handled',
  reopened: 'the customer wrote again',
};
