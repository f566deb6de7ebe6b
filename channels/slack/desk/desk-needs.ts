/** What the staff desk asks of a workspace: named beside the code that handles it. */
import type { PartNeeds } from '../setup/needs.ts';
import { SHORTCUT } from './desk-actions.ts';

export const DESK_NEEDS: PartNeeds = {
  events: [
    'app_home_opened',
    'member_joined_channel',
    'member_left_channel',
    'message.channels',
    'message.groups',
    'user_change',
  ],
  commands: [],
  shortcuts: [
    {
      name: 'Save as note',
      callbackId: SHORTCUT.note,
      description: 'Keep this message as a note of its ticket',
    },
    {
      name: 'Send to customer',
      callbackId: SHORTCUT.send,
      description: 'Send this message to the customer of its ticket',
    },
    {
      name: 'Turn into knowledge',
      callbackId: SHORTCUT.knowledge,
      description: 'Propose this message as an article',
    },
  ],
  methods: [
    'chat.delete',
    'chat.getPermalink',
    'chat.postEphemeral',
    'chat.postMessage',
    'chat.update',
    'conversations.info',
    'conversations.members',
    'conversations.replies',
    'files.completeUploadExternal',
    'files.getUploadURLExternal',
    'files.info',
    'reactions.add',
    'reactions.remove',
    'usergroups.users.list',
    'users.info',
    'views.open',
    'views.publish',
    'views.update',
  ],
};
