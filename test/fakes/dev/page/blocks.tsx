/** Block Kit, as far as the app uses it: what is read, and what can be pressed. */

import type { Block, Pressed } from './shapes.ts';
import { Mrkdwn } from './text.tsx';

export interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly nameOf: (id: string) => string;
  readonly press: (pressed: Pressed) => void;
}

export function Blocks({ blocks, nameOf, press }: BlocksProps) {
  return (
    <>
      {blocks.map((block, at) => (
        <BlockOf key={String(block.block_id ?? at)} block={block} nameOf={nameOf} press={press} />
      ))}
    </>
  );
}

function BlockOf({ block, nameOf, press }: { readonly block: Block } & Omit<BlocksProps, 'blocks'>) {
  switch (block.type) {
    case 'divider':
      return <hr />;
    case 'header':
      return <h3>{textOf(block.text)}</h3>;
    case 'actions':
      return <Elements block={block} elements={listOf(block.elements)} press={press} />;
    case 'context':
      return (
        <small>
          <Mrkdwn text={listOf(block.elements).map(textOf).join('  ')} nameOf={nameOf} />
        </small>
      );
    default: {
      const texts = [block.text, ...listOf(block.fields)].map(textOf).filter((text) => text !== '');
      const { accessory } = block;
      return (
        <>
          {texts.map((text) => (
            <Mrkdwn key={text} text={text} nameOf={nameOf} />
          ))}
          {isBlock(accessory) && <Elements block={block} elements={[accessory]} press={press} />}
        </>
      );
    }
  }
}

interface ElementsProps {
  readonly block: Block;
  readonly elements: readonly Block[];
  readonly press: (pressed: Pressed) => void;
}

function Elements({ block, elements, press }: ElementsProps) {
  const blockId = typeof block.block_id === 'string' ? { blockId: block.block_id } : {};
  return (
    <div class="actions">
      {elements.map((element) => {
        const actionId = String(element.action_id ?? '');
        const options = listOf(element.options);
        if (options.length > 0) {
          const select = (selected: string) =>
            press({ actionId, selected, type: String(element.type), ...blockId });
          return (
            <Menu key={actionId} label={textOf(element.placeholder)} options={options} select={select} />
          );
        }
        const value = typeof element.value === 'string' ? { value: element.value } : {};
        return (
          <button
            key={actionId + JSON.stringify(value)}
            type="button"
            class={String(element.style ?? '')}
            onClick={() => press({ actionId, ...value, ...blockId })}
          >
            {textOf(element.text) || actionId}
          </button>
        );
      })}
    </div>
  );
}

interface MenuProps {
  readonly label: string;
  readonly options: readonly Block[];
  readonly select: (value: string) => void;
}

/** Goes back to its label, so that the same entry can be chosen again. */
function Menu({ label, options, select }: MenuProps) {
  return (
    <select
      aria-label={label || 'More'}
      value=""
      onChange={({ currentTarget }) => {
        select(currentTarget.value);
        currentTarget.value = '';
      }}
    >
      <option value="">{label || '…'}</option>
      {options.map((option) => (
        <option key={String(option.value)} value={String(option.value)}>
          {textOf(option.text)}
        </option>
      ))}
    </select>
  );
}

/** Of a text object, or of a text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return isBlock(value) && typeof value.text === 'string' ? value.text : '';
}

export function listOf(value: unknown): readonly Block[] {
  return Array.isArray(value) ? value.filter(isBlock) : [];
}

export function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null;
}
