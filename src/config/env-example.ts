/** Writes `.env.example` from the schema, so that the two cannot disagree. */
import type { VariableName } from './variables.ts';
import { defaultOf, descriptionOf, SECTIONS } from './variables.ts';

const LINE_WIDTH = 100;

const HEADER = `# Every variable that Switchboard reads. Copy this file to .env and uncomment what you change.
# Flags beat the environment, the environment beats .env. An empty value counts as not set.
# Written by \`npx switchboard config example\`.
`;

export function renderEnvExample(): string {
  const sections = SECTIONS.map(
    ({ title, names }) => `\n# == ${title} ==\n${names.map(renderVariable).join('')}`,
  );
  return HEADER + sections.join('');
}

function renderVariable(name: VariableName): string {
  const description = wrapped(descriptionOf(name)).map((line) => `# ${line}\n`);
  return `\n${description.join('')}# ${name}=${defaultOf(name) ?? ''}\n`;
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= LINE_WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
