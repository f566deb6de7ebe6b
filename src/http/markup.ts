/** HTML by template: whatever is filled in is text unless it was made here. */

export interface Markup {
  readonly markup: string;
}

type Filling = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function html(literals: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return { markup: literals.map((literal, index) => literal + render(fillings[index] ?? '')).join('') };
}

/** For text that is safe where it stands, such as a style sheet of our own. */
export function raw(markup: string): Markup {
  return { markup };
}

/** Text in which backticks mark code. */
export function prose(text: string): readonly Markup[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}

function render(filling: Filling): string {
  if (typeof filling === 'string')
    return filling.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
  if (typeof filling === 'number') return String(filling);
  return 'markup' in filling ? filling.markup : filling.map(({ markup }) => markup).join('');
}
