/** Markdown as one tree, from which every channel makes its own kind of text. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { plainParagraphs } from './plain-paragraphs.ts';

const SYNTAX = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

export function parseMarkdown(text: string): Root {
  return plainParagraphs(text) ?? fromMarkdown(text, SYNTAX);
}
