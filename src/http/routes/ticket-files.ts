/** Files of a ticket for staff, wherever its customer was when they were sent. */
import type { Attachments } from '../../contract/attachments.ts';
import type { Escalations } from '../../contract/conversation.ts';
import { AppError } from '../../contract/errors.ts';
import type { StoredMessage } from '../../contract/records.ts';
import type { Admissions } from '../admission.ts';
import { attachmentIdIn } from '../path-ids.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import { anyFile, noInput } from '../schemas.ts';

interface TicketFileRouteOptions {
  readonly admissions: Pick<Admissions, 'staffOnTicket'>;
  readonly escalations: Pick<Escalations, 'read'>;
  readonly attachments: Pick<Attachments, 'open'>;
}

export function ticketFileRoutes(options: TicketFileRouteOptions): readonly Route[] {
  const { admissions, escalations, attachments } = options;
  return [
    get({
      path: '/api/admin/tickets/{number}/attachments/{attachmentId}',
      tag: 'Staff desk',
      summary: 'Download a file of a ticket',
      description: 'Also one that was sent where the customer was before they went on elsewhere.',
      admission: admissions.staffOnTicket('read-tickets'),
      input: noInput,
      answers: [anyFile],
      async handle({ admitted: { subject: number }, request }) {
        const id = attachmentIdIn(request);
        const { messages } = await escalations.read(number);
        const sent = messages.find((message) => isIn(message, id));
        if (sent === undefined) throw new AppError('not-found', 'There is no such file.');
        const { file, bytes } = await attachments.open(sent.sessionId, id);
        return { kind: 'file', name: file.name, mimeType: file.mimeType, bytes };
      },
    }),
  ];
}

/** What was taken back is shown to nobody. */
function isIn({ attachments, deletedAt }: StoredMessage, id: string): boolean {
  return deletedAt === undefined && attachments.some((attachment) => attachment.id === id);
}
