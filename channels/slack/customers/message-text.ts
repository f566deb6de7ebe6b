/** The words of a message, wherever Slack keeps them: in its text, its blocks or its attachments. */
import { z } from 'zod';
import { escapeControl } from '../render/mrkdwn.ts';
import { readable } from './entities.ts';

export interface WrittenMessage {
  readonly text?: string | null | undefined;
  readonly blocks?: readonly unknown[] | null | undefined;
  readonly attachments?: readonly unknown[] | null | undefined;
}

interface BlockNode {
  readonly type: string;
  readonly text?: string | TextNode | undefined;
  readonly url?: string | undefined;
  readonly user_id?: string | undefined;
  readonly channel_id?: string | undefined;
  readonly usergroup_id?: string | undefined;
  /** Of a word to all: `here`. */
  readonly range?: string | undefined;
  readonly name?: string | undefined;
  /** Of a date. */
  readonly fallback?: string | undefined;
  readonly elements?: readonly unknown[] | undefined;
  /** Of a section. */
  readonly fields?: readonly unknown[] | undefined;
  /** Of a table. */
  readonly rows?: readonly unknown[] | undefined;
}

interface TextNode {
  readonly text?: string | undefined;
}

const optional = z.string().optional().catch(undefined);
const list = z.array(z.unknown()).optional().catch(undefined);

const blockNode: z.ZodType<BlockNode> = z.looseObject({
  type: z.string(),
  text: z
    .union([z.string(), z.looseObject({ text: optional })])
    .optional()
    .catch(undefined),
  url: optional,
  user_id: optional,
  channel_id: optional,
  usergroup_id: optional,
  range: optional,
  name: optional,
  fallback: optional,
  elements: list,
  fields: list,
  rows: list,
});

const attachment = z.looseObject({
  text: z.string().nullish(),
  fallback: z.string().nullish(),
  pretext: z.string().nullish(),
  title: z.string().nullish(),
});

export function wordsOf(message: WrittenMessage, ownUserIds: ReadonlySet<string>): string {
  const text = readable(message.text ?? '', ownUserIds);
  if (text !== '') return text;
  const blocks = readable((message.blocks ?? []).map(textOfBlock).join('\n'), ownUserIds);
  if (blocks !== '') return blocks;
  return readable((message.attachments ?? []).map(textOfAttachment).join('\n'), ownUserIds);
}

/** With its entities, as the message's own text would have them. */
export function textOfBlock(block: unknown): string {
  const { data } = blockNode.safeParse(block);
  return data === undefined ? '' : textOfNode(data);
}

function textOfNode(node: BlockNode): string {
  switch (node.type) {
    case 'text':
    case 'raw_text':
      return typed(node.text);
    case 'link':
      return linkOf(node);
    case 'user':
      return `<@${node.user_id ?? ''}>`;
    case 'channel':
      return `<#${node.channel_id ?? ''}>`;
    case 'usergroup':
      return `<!subteam^${node.usergroup_id ?? ''}>`;
    case 'broadcast':
      return `<!${node.range ?? ''}>`;
    case 'emoji':
      return `:${node.name ?? ''}:`;
    case 'date':
      return typed(node.fallback);
    case 'table':
      return (node.rows ?? []).map(textOfRow).join('\n');
    default:
      return (
        [ownText(node), ...(node.fields ?? []).map(textOfBlock)].filter(Boolean).join('\n') + inside(node)
      );
  }
}

/** Rich text is as it was typed, where everything else is escaped already: a bracket in it begins no link. */
function typed(text: BlockNode['text']): string {
  return typeof text === 'string' ? text.replace(/<(?![@#!][^<>]+>)/g, '&lt;') : '';
}

function linkOf({ text, url = '' }: BlockNode): string {
  const label = typeof text === 'string' && text !== url ? `|${escapeControl(text)}` : '';
  return url === '' ? label.slice(1) : `<${escapeControl(url)}${label}>`;
}

function textOfRow(row: unknown): string {
  return Array.isArray(row) ? row.map(textOfBlock).join(' | ') : '';
}

function inside(node: BlockNode): string {
  return (node.elements ?? []).map(textOfBlock).join(separatorIn(node));
}

function ownText({ text, url = '' }: BlockNode): string {
  return (typeof text === 'string' ? text : text?.text) ?? url;
}

function separatorIn({ type }: BlockNode): string {
  return type === 'rich_text_list' || type === 'rich_text' ? '\n' : '';
}

function textOfAttachment(value: unknown): string {
  const { data } = attachment.safeParse(value);
  return data?.text ?? data?.title ?? data?.fallback ?? data?.pretext ?? '';
}
