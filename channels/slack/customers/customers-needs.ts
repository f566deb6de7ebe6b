/** What the customers' half asks of a workspace: named beside the code that handles it. */
import type { PartNeeds } from '../setup/needs.ts';
import { SUPPORT_COMMAND } from './parse-command.ts';

export const CUSTOMERS_NEEDS: PartNeeds = {
  events: [
    'app_mention',
    'app_uninstalled',
    'assistant_thread_context_changed',
    'assistant_thread_started',
    'message.channels',
    'message.groups',
    'message.im',
    'message.mpim',
    'tokens_revoked',
  ],
  commands: [
    {
      command: SUPPORT_COMMAND,
      description: 'Ask a question, or see what staff can do here',
      usageHint: '[your question]',
    },
  ],
  shortcuts: [],
  methods: [
    'apps.connections.open',
    'assistant.threads.setStatus',
    'assistant.threads.setSuggestedPrompts',
    'auth.test',
    'chat.appendStream',
    'chat.delete',
    'chat.postMessage',
    'chat.startStream',
    'chat.stopStream',
    'chat.update',
    'conversations.history',
    'conversations.open',
    'conversations.replies',
    'files.completeUploadExternal',
    'files.delete',
    'files.getUploadURLExternal',
    'files.info',
    'users.info',
  ],
};
