/** Who somebody is: the app itself, users, groups, and the time at Slack. */
import { type ApiMethod, refuse, textArgument } from '../api-call.ts';
import { presentUser } from '../present.ts';

const authTest: ApiMethod = (_call, { workspace, url }) => ({
  ok: true,
  url: `${url()}/`,
  team: 'Fake workspace',
  team_id: workspace.teamId,
  user: 'switchboard',
  user_id: workspace.botUserId,
  bot_id: workspace.botId,
  is_enterprise_install: false,
});

const userInfo: ApiMethod = (call, { workspace }) => {
  const user = workspace.users.get(textArgument(call, 'user') ?? '');
  return user === undefined || user.isStranger === true
    ? refuse('user_not_found')
    : { ok: true, user: presentUser(user) };
};

const groupMembers: ApiMethod = (call, { workspace }) => {
  const group = workspace.groups.get(textArgument(call, 'usergroup') ?? '');
  return group === undefined ? refuse('no_such_subteam') : { ok: true, users: [...group] };
};

const groupList: ApiMethod = (_call, { workspace }) => ({
  ok: true,
  usergroups: [...workspace.groups].map(([id, users]) => ({
    id,
    handle: id.toLowerCase(),
    users: [...users],
  })),
});

const openConnection: ApiMethod = (_call, { openSocketUrl }) => {
  const socketUrl = openSocketUrl();
  return socketUrl === undefined ? refuse('internal_error') : { ok: true, url: socketUrl };
};

export const peopleMethods: Readonly<Record<string, ApiMethod>> = {
  'auth.test': authTest,
  'users.info': userInfo,
  'usergroups.users.list': groupMembers,
  'usergroups.list': groupList,
  'apps.connections.open': openConnection,
};
