/** What a card and a transcript show of what the bot said: its words, as Slack shows them. */
import { describe, expect, it } from 'vitest';
import { renderCard } from '../../../../channels/slack/desk/render-card.ts';
import { transcriptLine } from '../../../../channels/slack/desk/render-post.ts';
import type { DeskView } from '../../../../src/contract/desk.ts';
import type { StoredMessage, Ticket } from '../../../../src/contract/records.ts';

const said = (role: StoredMessage['role'], content: string): StoredMessage => ({
  ...{ id: content, sessionId: 'session', seq: 1, role, content, createdAt: 1 },
  ...{ citations: [], attachments: [] },
});

const ticket: Ticket = {
  ...{ number: 1001, sessionId: 'session', status: 'queued', reason: 'customer-request' },
  ...{ priority: 'normal', remindedAt: 0, version: 1, createdAt: 1 },
};

const view = (...messages: readonly StoredMessage[]): DeskView => ({
  ...{ ticket, messages, events: [], otherTickets: [], channel: 'web', customer: undefined },
  ...{
    locale: undefined,
    customerLanguage: undefined,
    firstReplyDueAt: undefined,
    resolutionDueAt: undefined,
  },
});

const rendered = (seen: DeskView) => renderCard(seen, { fields: new Set(), past: { tickets: 0 }, now: 1 });

const answer = '**Refunds** take *five* days.\n\nSee [the rules](https://example.com/rules). [1]';

describe('a card', () => {
  it('shows the last answer of the bot without its marks, not that it called a person', () => {
    const { blocks } = rendered(
      view(
        said('user', 'Where is my refund?'),
        said('assistant', answer),
        said('user', 'a person please'),
        said('assistant', 'I have asked a person. Your ticket is **T-1001**.'),
      ),
    );
    const shown = JSON.stringify(blocks);
    expect(shown).toContain('*Bot said:* Refunds take five days. See the rules. [1]');
    expect(shown).toContain('*Wants:* a person please');
    expect(shown).not.toContain('I have asked a person');
  });

  it('says nothing of the bot when a person was called first', () => {
    const { blocks } = rendered(view(said('user', 'human'), said('assistant', 'Your ticket is **T-1001**.')));
    expect(JSON.stringify(blocks)).not.toContain('Bot said');
  });
});

describe('a transcript', () => {
  it('has the formatting of the bot’s words, and the customer’s letter by letter', () => {
    expect(transcriptLine(said('assistant', `${answer}\n\n\`\`\`sh\nnpm start\n\`\`\``))).toBe(
      '*Bot:* *Refunds* take _five_ days.\nSee <https://example.com/rules|the rules>. [1]\n```\nnpm start\n```',
    );
    expect(transcriptLine(said('user', '**not** <@U1>'))).toBe('*Customer:* **not** &lt;@U1&gt;');
  });
});
