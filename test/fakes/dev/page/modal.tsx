/** A modal that the app has opened for the person who looks at the page. */
import { useState } from 'preact/hooks';
import { Blocks, isBlock, listOf, textOf } from './blocks.tsx';
import type { Block, Outcome, PageState, PageView, Pressed, Values } from './shapes.ts';

export interface ModalProps {
  readonly modal: PageView;
  readonly state: PageState;
  readonly nameOf: (id: string) => string;
  readonly submit: (values: Values) => Promise<Outcome>;
  readonly press: (pressed: Pressed, values: Values) => void;
  readonly close: () => void;
}

export function Modal({ modal: { view }, state, nameOf, submit, press, close }: ModalProps) {
  const [given, setGiven] = useState<Readonly<Record<string, unknown>>>({});
  const [errors, setErrors] = useState<Outcome['errors']>({});
  const blocks = listOf(view.blocks);
  const values = valuesOf(blocks, given);
  const send = async (): Promise<void> => setErrors((await submit(values)).errors);

  return (
    <div class="backdrop">
      <form
        role="dialog"
        aria-modal="true"
        aria-label={textOf(view.title)}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2>{textOf(view.title)}</h2>
        {blocks.map((block, at) => {
          const id = String(block.block_id ?? at);
          if (block.type !== 'input') {
            return (
              <Blocks key={id} blocks={[block]} nameOf={nameOf} press={(pressed) => press(pressed, values)} />
            );
          }
          const { element } = block;
          return (
            <fieldset key={id} class="field">
              <legend>{textOf(block.label)}</legend>
              {isBlock(element) && (
                <Field
                  element={element}
                  label={textOf(block.label)}
                  users={state.users}
                  isOptional={block.optional === true}
                  value={given[id] ?? initialOf(element)}
                  change={(value) => setGiven({ ...given, [id]: value })}
                />
              )}
              {errors[id] !== undefined && <strong role="alert">{errors[id]}</strong>}
            </fieldset>
          );
        })}
        <div class="actions">
          {view.submit !== undefined && (
            <button type="submit" class="primary">
              {textOf(view.submit)}
            </button>
          )}
          <button type="button" onClick={close}>
            {textOf(view.close) || 'Close'}
          </button>
        </div>
      </form>
    </div>
  );
}

interface FieldProps {
  readonly element: Block;
  readonly label: string;
  readonly users: PageState['users'];
  readonly isOptional: boolean;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

function Field({ element, label, users, isOptional, value, change }: FieldProps) {
  const options = listOf(element.options);
  switch (element.type) {
    case 'checkboxes': {
      const chosen = Array.isArray(value) ? value : [];
      return (
        <>
          {options.map((option) => (
            <label key={String(option.value)}>
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = chosen.filter((one) => one !== option.value);
                  change(checked ? [...others, option.value] : others);
                }}
              />{' '}
              {textOf(option.text)}
            </label>
          ))}
        </>
      );
    }
    case 'static_select':
    case 'users_select': {
      const people = users.filter(({ isBot }) => !isBot).map(({ id, name }) => ({ value: id, text: name }));
      const entries = element.type === 'users_select' ? people : options;
      return (
        <select
          aria-label={label}
          required={!isOptional}
          value={String(value ?? '')}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        >
          <option value="" />
          {entries.map((entry) => (
            <option key={String(entry.value)} value={String(entry.value)}>
              {textOf(entry.text)}
            </option>
          ))}
        </select>
      );
    }
    default: {
      const field = {
        'aria-label': label,
        required: !isOptional,
        value: String(value ?? ''),
        maxLength: Number(element.max_length ?? 3_000),
        onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
          change(event.currentTarget.value),
      };
      return element.multiline === true ? <textarea rows={5} {...field} /> : <input {...field} />;
    }
  }
}

function initialOf(element: Block): unknown {
  const { initial_option: option } = element;
  return isBlock(option) ? option.value : (element.initial_value ?? element.initial_user);
}

/** As Slack sends them, with what nobody has touched. */
function valuesOf(blocks: readonly Block[], given: Readonly<Record<string, unknown>>): Values {
  const entries = blocks.flatMap((block, at) => {
    const { element } = block;
    if (block.type !== 'input' || !isBlock(element)) return [];
    const id = String(block.block_id ?? at);
    return [[id, { [String(element.action_id)]: asSent(element, given[id] ?? initialOf(element)) }]];
  });
  return Object.fromEntries(entries);
}

function asSent(element: Block, value: unknown): object {
  const { type } = element;
  const options = listOf(element.options);
  switch (type) {
    case 'checkboxes': {
      const chosen = Array.isArray(value) ? value : [];
      return { type, selected_options: options.filter((option) => chosen.includes(option.value)) };
    }
    case 'static_select':
      return { type, selected_option: options.find((option) => option.value === value) ?? null };
    case 'users_select':
      return { type, selected_user: value || null };
    default:
      return { type, value: value || null };
  }
}
