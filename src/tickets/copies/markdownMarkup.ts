import type { Block, Inline, List, Table } from '../markdown/markdownTree.ts';
import { parseMarkdown } from '../markdown/parseMarkdown.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';

type LeadsTo = (host: string) => string;

/** A message's Markdown as HTML, from the same tree of an allow-list that the screen shows. */
export function markdownMarkup(source: string, leadsTo: LeadsTo): Markup[] {
  return ofBlocks(parseMarkdown(source), leadsTo);
}

function ofBlocks(blocks: readonly Block[], leadsTo: LeadsTo): Markup[] {
  return blocks.map((block) => ofBlock(block, leadsTo));
}

function ofBlock(block: Block, leadsTo: LeadsTo): Markup {
  switch (block.kind) {
    case 'paragraph':
      return element('p', { dir: 'auto' }, ...ofInlines(block.children, leadsTo));
    case 'heading':
      return element('h3', { dir: 'auto' }, ...ofInlines(block.children, leadsTo));
    case 'codeBlock':
      return element('pre', { dir: 'ltr' }, element('code', {}, block.text));
    case 'quote':
      return element('blockquote', {}, ...ofBlocks(block.children, leadsTo));
    case 'list':
      return ofList(block, leadsTo);
    case 'table':
      return ofTable(block, leadsTo);
    case 'rule':
      return element('hr', {});
  }
}

function ofList({ items }: List, leadsTo: LeadsTo): Markup {
  const tag = items[0]?.number === null ? 'ul' : 'ol';
  const entries = items.map(({ number, children }) =>
    element('li', { value: number === null ? null : String(number) }, ...ofBlocks(children, leadsTo)),
  );
  return element(tag, {}, ...entries);
}

function ofTable({ rows }: Table, leadsTo: LeadsTo): Markup {
  const lines = rows.map((cells, at) =>
    element(
      'tr',
      {},
      ...cells.map((cell) => element(at === 0 ? 'th' : 'td', { dir: 'auto' }, ...ofInlines(cell, leadsTo))),
    ),
  );
  return element('div', { class: 'scroll' }, element('table', {}, ...lines));
}

function ofInlines(nodes: readonly Inline[], leadsTo: LeadsTo): (Markup | string)[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.kind === 'code') return element('code', { dir: 'ltr' }, node.text);
    const children = ofInlines(node.children, leadsTo);
    if (node.kind !== 'link') return element(node.kind, {}, ...children);
    const host = node.leadsTo === null ? [] : [element('bdi', {}, ` ${leadsTo(node.leadsTo)}`)];
    return element('a', { href: node.href, rel: 'noopener noreferrer nofollow' }, ...children, ...host);
  });
}
