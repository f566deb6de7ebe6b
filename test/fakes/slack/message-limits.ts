/** The limits of a message, checked as Slack checks them. https://docs.slack.dev/reference/methods/chat.postMessage */
import { isRecord } from './api-call.ts';

/** Longer text is cut. */
export const MAX_TEXT_CHARACTERS = 40_000;
export const MAX_MARKDOWN_CHARACTERS = 12_000;
const MAX_BLOCKS = 50;
const MAX_SECTION_CHARACTERS = 3_000;
const MAX_HEADER_CHARACTERS = 150;
const MAX_BUTTON_CHARACTERS = 75;
const MAX_VALUE_CHARACTERS = 2_000;
const MAX_ACTION_ID_CHARACTERS = 255;
const MAX_CONTEXT_ELEMENTS = 10;
const MAX_ACTION_ELEMENTS = 25;
/** All text of all blocks. https://github.com/slackapi/bolt-js/issues/2509 */
const MAX_BLOCKS_CHARACTERS = 13_200;
const KNOWN_BLOCKS = new Set([
  'actions',
  'context',
  'context_actions',
  'divider',
  'file',
  'header',
  'image',
  'input',
  'markdown',
  'rich_text',
  'section',
  'table',
  'video',
]);

/** Undefined when Slack would take them. */
export function mistakeInBlocks(blocks: readonly unknown[]): string | undefined {
  if (blocks.length > MAX_BLOCKS) return 'invalid_blocks';
  if (JSON.stringify(textsOf(blocks)).length > MAX_BLOCKS_CHARACTERS + blocks.length * 4) {
    return 'msg_blocks_too_long';
  }
  return blocks.every(isValidBlock) ? undefined : 'invalid_blocks';
}

function isValidBlock(block: unknown): boolean {
  if (!isRecord(block) || typeof block.type !== 'string' || !KNOWN_BLOCKS.has(block.type)) return false;
  switch (block.type) {
    case 'section':
      return isSection(block);
    case 'header':
      return isText(block.text, MAX_HEADER_CHARACTERS);
    case 'markdown':
      return isWithin(block.text, MAX_MARKDOWN_CHARACTERS);
    case 'context':
      return isListWithin(block.elements, MAX_CONTEXT_ELEMENTS);
    case 'actions':
    case 'context_actions':
      return isListWithin(block.elements, MAX_ACTION_ELEMENTS) && elementsOf(block).every(isValidElement);
    default:
      return true;
  }
}

function isSection({ text, fields }: Readonly<Record<string, unknown>>): boolean {
  return (
    (text !== undefined || fields !== undefined) &&
    (text === undefined || isText(text, MAX_SECTION_CHARACTERS))
  );
}

function isValidElement(element: unknown): boolean {
  if (!isRecord(element)) return false;
  if (!isWithin(element.action_id ?? 'none', MAX_ACTION_ID_CHARACTERS)) return false;
  if (element.type !== 'button') return true;
  return (
    isText(element.text, MAX_BUTTON_CHARACTERS) && isWithin(element.value ?? 'none', MAX_VALUE_CHARACTERS)
  );
}

function isText(value: unknown, maxCharacters: number): boolean {
  return isRecord(value) && isWithin(value.text, maxCharacters);
}

/** Empty text is refused like text that is too long. */
function isWithin(value: unknown, maxCharacters: number): boolean {
  return typeof value === 'string' && value !== '' && value.length <= maxCharacters;
}

function isListWithin(value: unknown, most: number): boolean {
  return Array.isArray(value) && value.length > 0 && value.length <= most;
}

function elementsOf({ elements }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(elements) ? elements : [];
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsOf(inner),
  );
}
