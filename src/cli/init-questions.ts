/** What `init` asks in a terminal, one after the other. What is there already is offered again; empty answers set nothing. */
import { CANCEL_SYMBOL, cancel, confirm, intro, note, password, select, text } from '@clack/prompts';
import { isSecret, mistakeIn, type VariableName } from '../config/variables.ts';
import { AppError } from '../contract/errors.ts';
import type { EnvValues } from './env-file.ts';

interface Question {
  readonly name: VariableName;
  readonly message: string;
  readonly placeholder?: string;
  readonly isNeeded?: boolean;
}

const PUBLIC: readonly Question[] = [
  {
    name: 'PUBLIC_URL',
    message: 'Which address do customers reach?',
    placeholder: 'https://support.example.com',
    isNeeded: true,
  },
  {
    name: 'WIDGET_ORIGINS',
    message: 'Which websites show the widget?',
    placeholder: 'https://www.example.com',
    isNeeded: true,
  },
];
const KNOWLEDGE: Question = {
  name: 'KNOWLEDGE_DIR',
  message: 'In which folder are your articles? (empty: the sample help centre)',
  placeholder: './my-articles',
};
const POSTGRES: Question = {
  name: 'DATABASE_URL',
  message: 'Address of the PostgreSQL database?',
  placeholder: 'postgres://user:password@host:5432/database',
  isNeeded: true,
};
const MODELS: Readonly<Record<'quotes' | 'openai' | 'own', readonly Question[]>> = {
  quotes: [],
  openai: [{ name: 'OPENAI_API_KEY', message: 'API key?', isNeeded: true }],
  own: [
    {
      name: 'OPENAI_BASE_URL',
      message: 'Address of the server?',
      placeholder: 'http://127.0.0.1:11434/v1',
      isNeeded: true,
    },
    { name: 'OPENAI_MODEL', message: 'Name of the model?', isNeeded: true },
    { name: 'OPENAI_API_KEY', message: 'API key? (empty: none)' },
  ],
};
const SLACK: readonly Question[] = [
  { name: 'SLACK_BOT_TOKEN', message: 'Bot token (xoxb-…)?', isNeeded: true },
  { name: 'SLACK_SIGNING_SECRET', message: 'Signing secret?', isNeeded: true },
  {
    name: 'SLACK_SUPPORT_CHANNEL',
    message: 'Id of the channel where staff work?',
    placeholder: 'C0123456789',
    isNeeded: true,
  },
];

/** `known`: what is set so far. @throws AppError `invalid-request` when the wizard is left */
export async function askQuestions(known: EnvValues): Promise<EnvValues> {
  intro('Switchboard');
  const values: Partial<Record<VariableName, string>> = { ...known };
  const ask = async (questions: readonly Question[]): Promise<void> => {
    for (const question of questions) {
      const answer = await askOne(question, values[question.name]);
      if (answer !== '') values[question.name] = answer;
    }
  };

  const place = await choose('Where will it run?', {
    here: 'On this machine, to try it',
    public: 'Where customers reach it',
  });
  if (place === 'public') {
    values.NODE_ENV = 'production';
    await ask(PUBLIC);
    if (await agree('Does a reverse proxy on this machine stand in front?')) values.TRUST_PROXY_HOPS ??= '1';
    else values.HOST ??= '0.0.0.0';
  }
  await ask([KNOWLEDGE]);
  await ask(
    MODELS[
      await choose('Who writes the answers?', {
        quotes: 'Nobody: they are quoted from the articles',
        openai: 'A model at OpenAI',
        own: 'A model on another OpenAI-compatible server',
      })
    ],
  );
  if (
    (await choose('Where is everything stored?', {
      sqlite: 'In an SQLite file',
      postgres: 'In PostgreSQL',
    })) === 'postgres'
  ) {
    await ask([POSTGRES]);
  }
  if (await agree('Do staff work in Slack?')) {
    note('npx switchboard slack manifest prints what to paste at api.slack.com/apps.');
    await ask(SLACK);
  }
  return values;
}

/** Whether the file that is there may be kept aside and replaced. */
export async function agreeToReplace(path: string): Promise<boolean> {
  return await agree(`${path} is there already. Keep it aside and write a new one with its values?`);
}

async function askOne(
  { name, message, placeholder = '', isNeeded = false }: Question,
  known?: string,
): Promise<string> {
  const validate = (answer: string | undefined): string | undefined => {
    if (answer === undefined || answer === '')
      return isNeeded && known === undefined ? 'This is needed.' : undefined;
    const mistake = mistakeIn(name, answer);
    return mistake === undefined ? undefined : `It ${mistake}.`;
  };
  const answer = isSecret(name)
    ? await password({ message: known === undefined ? message : `${message} (empty: as it is)`, validate })
    : await text({ message, placeholder, validate, ...(known === undefined ? {} : { initialValue: known }) });
  return orLeave(answer) ?? '';
}

async function choose<Choice extends string>(
  message: string,
  choices: Readonly<Record<Choice, string>>,
): Promise<Choice> {
  const options = Object.entries<string>(choices).map(([value, label]) => ({ value, label }));
  const chosen = orLeave(await select({ message, options }));
  const found = keysOf(choices).find((choice) => choice === chosen);
  if (found === undefined) throw new AppError('invalid-request', 'Nothing was chosen.');
  return found;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): readonly Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

async function agree(message: string): Promise<boolean> {
  return orLeave(await confirm({ message }));
}

function orLeave<Answer>(answer: Answer | typeof CANCEL_SYMBOL): Answer {
  if (answer !== CANCEL_SYMBOL) return answer;
  cancel('Nothing was written.');
  throw new AppError('invalid-request', 'The wizard was left.');
}
