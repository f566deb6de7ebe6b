/** The words of a message, wherever Slack keeps them: in its text, its blocks or its attachments. */
import { z } from 'zod';
import { readable } from './entities.ts';

export interface WrittenMessage {
  readonly text?: string | null | undefined;
  readonly blocks?: readonly unknown[] | null | undefined;
  readonly attachments?: readonly unknown[] | null | undefined;
}

interface BlockNode {
  readonly type: string;
  readonly text?: string | { readonly text?: string | undefined } | undefined;
  readonly url?: string | undefined;
  readonly user_id?: string | undefined;
  readonly name?: string | undefined;
  readonly elements?: BlockNode[] | undefined;
  /** Of a table. */
  readonly rows?: BlockNode[][] | undefined;
}

const blockNode: z.ZodType<BlockNode> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    text: z.union([z.string(), z.looseObject({ text: z.string().optional() })]).optional(),
    url: z.string().optional(),
    user_id: z.string().optional(),
    name: z.string().optional(),
    elements: z.array(blockNode).optional(),
    rows: z.array(z.array(blockNode)).optional(),
  }),
);

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
    case 'user':
      return `<@${node.user_id ?? ''}>`;
    case 'emoji':
      return `:${node.name ?? ''}:`;
    case 'table':
      return (node.rows ?? []).map((row) => row.map(textOfNode).join(' | ')).join('\n');
    default:
      return ownText(node) + (node.elements ?? []).map(textOfNode).join(separatorIn(node));
  }
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
