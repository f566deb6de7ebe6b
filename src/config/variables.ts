/** Every variable that Switchboard reads, in the order of `.env.example`. */
import { z } from 'zod';
import { answering, features, knowledge, staff } from './answer-variables.ts';
import { discord, slack, teams, website } from './channel-variables.ts';
import { access, listening, storage } from './server-variables.ts';

export const SECTIONS = [
  { title: 'Process', variables: listening },
  { title: 'Storage', variables: storage },
  { title: 'Access and limits', variables: access },
  { title: 'Knowledge', variables: knowledge },
  { title: 'Answers', variables: answering },
  { title: 'Staff', variables: staff },
  { title: 'Features', variables: features },
  { title: 'Website', variables: website },
  { title: 'Slack', variables: slack },
  { title: 'Discord', variables: discord },
  { title: 'Teams', variables: teams },
] as const;

export const environmentSchema = z.object({
  ...listening,
  ...storage,
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

export function isVariableName(name: string): name is VariableName {
  return Object.hasOwn(environmentSchema.shape, name);
}

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
