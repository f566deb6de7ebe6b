/** The scripted model keeps to what it stands in for. */
import { chatModelContract } from '../contracts/chat-model.contract.ts';
import { createScriptedModel } from './scripted-model.ts';

chatModelContract('the scripted model', async () =>
  createScriptedModel('Refunds take five working days. [1]'),
);
