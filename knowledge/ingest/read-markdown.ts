/** Reads Markdown: front matter, then sections by heading. */
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Article, Section } from './article.ts';
import { readFrontMatter } from './front-matter.ts';
import { createSlugger } from './slug.ts';

/** `fallbackTitle` serves when the file names none. */
export function readMarkdown(source: string, fallbackTitle: string): Article {
  const { fields, body } = readFrontMatter(source);
  const root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const sections = splitSections(root.children, body);

  const opening = sections.find(({ level, blocks }) => level > 0 || blocks.length > 0);
  const firstHeading = opening?.level === 1 ? opening.headings[0] : undefined;
  const title = fields.get('title') ?? firstHeading ?? fallbackTitle;
  const url = fields.get('url');
  return {
    title,
    ...(url !== undefined && { url }),
    sections: sections
      .map(({ headings, anchor, blocks }) => ({
        headings: headings[0] === title ? headings.slice(1) : headings,
        ...(anchor !== undefined && { anchor }),
        blocks,
      }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}

interface OpenSection extends Section {
  readonly level: number;
  readonly blocks: string[];
}

function splitSections(nodes: readonly RootContent[], body: string): readonly OpenSection[] {
  const slug = createSlugger();
  /** Headings above the current place, by level. */
  const path: { readonly level: number; readonly text: string }[] = [];
  const sections: OpenSection[] = [{ level: 0, headings: [], blocks: [] }];
  for (const node of nodes) {
    if (node.type === 'heading') {
      while ((path.at(-1)?.level ?? 0) >= node.depth) path.pop();
      const text = textOf(node);
      path.push({ level: node.depth, text });
      sections.push({
        level: node.depth,
        headings: path.map((step) => step.text),
        anchor: slug(text),
        blocks: [],
      });
      continue;
    }
    const block = body.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type !== 'html' && node.type !== 'definition') sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
