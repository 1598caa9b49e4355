import { createElement, type ReactNode } from 'react';
import type { MarkdownLabels } from './markdownLabels.ts';
import type { Inline, Link } from './markdownTree.ts';
import styles from './Markdown.module.css';

/** The host beside the text is isolated, and within the link: it is read out with it (H005, H014). */
function renderLink({ href, title, leadsTo, children }: Link, labels: MarkdownLabels): ReactNode {
  const host = leadsTo !== null && <bdi className={styles['host']}> {labels.leadsTo(leadsTo)}</bdi>;
  const props = { href, title: title || undefined, target: '_blank', rel: 'noopener noreferrer nofollow' };
  return createElement('a', props, ...renderInline(children, labels), host);
}

function renderNode(node: Inline, labels: MarkdownLabels): ReactNode {
  if (typeof node === 'string') return node;
  if (node.kind === 'link') return renderLink(node, labels);
  if (node.kind !== 'code') return createElement(node.kind, null, ...renderInline(node.children, labels));
  return (
    <code dir="ltr" translate="no">
      {node.text}
    </code>
  );
}

/** Text, emphasis, code and links, to be handed on as children one by one. */
export function renderInline(nodes: readonly Inline[], labels: MarkdownLabels): ReactNode[] {
  return nodes.map((node) => renderNode(node, labels));
}
