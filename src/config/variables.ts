/** Every variable that Switchboard reads, in the order of `.env.example`. */
import { z } from 'zod';
import { answering, features, knowledge, staff } from './answer-variables.ts';
import { discord, slack, teams, website } from './channel-variables.ts';
import { retention } from './retention-variables.ts';
import { access, listening, storage } from './server-variables.ts';

export const environmentSchema = z.object({
  ...listening,
  ...storage,
  ...retention,
  ...access,
  ...knowledge,
  ...answering,
  ...staff,
  ...features,
  ...website,
  ...slack,
  ...discord,
  ...teams,
});

export type Values = z.output<typeof environmentSchema>;
export type VariableName = keyof Values;

/** In the order of `.env.example`. */
export const VARIABLE_NAMES = environmentSchema.keyof().options;

export const SECTIONS: readonly { readonly title: string; readonly names: readonly VariableName[] }[] = [
  { title: 'Process', names: namesOf(listening) },
  { title: 'Storage', names: namesOf(storage) },
  { title: 'Retention', names: namesOf(retention) },
  { title: 'Access and limits', names: namesOf(access) },
  { title: 'Knowledge', names: namesOf(knowledge) },
  { title: 'Answers', names: namesOf(answering) },
  { title: 'Staff', names: namesOf(staff) },
  { title: 'Features', names: namesOf(features) },
  { title: 'Website', names: namesOf(website) },
  { title: 'Slack', names: namesOf(slack) },
  { title: 'Discord (channel of a later version)', names: namesOf(discord) },
  { title: 'Teams (channel of a later version)', names: namesOf(teams) },
];

export function descriptionOf(name: VariableName): string {
  return environmentSchema.shape[name].description ?? '';
}

/** As one would write it; undefined when the variable has no fixed default. */
export function defaultOf(name: VariableName): string | undefined {
  const schema = environmentSchema.shape[name];
  return schema instanceof z.ZodPrefault ? String(schema.def.defaultValue) : undefined;
}

export function isSecret(name: VariableName): boolean {
  return environmentSchema.shape[name].meta()?.secret === true;
}

/** What is wrong with this text; undefined when nothing is. */
export function mistakeIn(name: VariableName, text: string): string | undefined {
  return environmentSchema.shape[name].safeParse(text).error?.issues[0]?.message;
}

function namesOf(section: Readonly<Record<string, unknown>>): readonly VariableName[] {
  return VARIABLE_NAMES.filter((name) => Object.hasOwn(section, name));
}
