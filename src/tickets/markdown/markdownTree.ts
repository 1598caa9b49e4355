/** A message as the screen may show it: nothing that is not listed here can come out of a message. */
export type Inline = string | CodeSpan | Emphasis | Link;

interface CodeSpan {
  kind: 'code';
  text: string;
}

interface Emphasis {
  kind: 'em' | 'strong' | 'del';
  children: Inline[];
}

/** `href` has passed `safeHref`; `leadsTo` is the host to be shown beside text that hides it (H014). */
export interface Link {
  kind: 'link';
  href: string;
  title: string;
  leadsTo: string | null;
  children: Inline[];
}

/** Line breaks are `\n` in text: one text node, however many lines (H008). */
export type Block = Paragraph | Heading | CodeBlock | Quote | List | Rule | Table;

export interface Paragraph {
  kind: 'paragraph';
  children: Inline[];
}

/** `level` as written, 1–6. */
interface Heading {
  kind: 'heading';
  level: number;
  children: Inline[];
}

/** `info` is what stood behind the fence, mostly a language. */
export interface CodeBlock {
  kind: 'codeBlock';
  info: string;
  text: string;
}

interface Quote {
  kind: 'quote';
  children: Block[];
}

/** `marker` is the bullet, or the sign behind the number; items of another marker are another list. */
export interface List {
  kind: 'list';
  marker: string;
  isLoose: boolean;
  items: ListItem[];
}

/** `number` is null in a bullet list. */
interface ListItem {
  number: number | null;
  children: Block[];
}

interface Rule {
  kind: 'rule';
}

export type Alignment = 'start' | 'center' | 'end';

/** `rows[0]` is the head; each row has as many cells as `align`. */
export interface Table {
  kind: 'table';
  align: Alignment[];
  rows: Inline[][][];
}

/** Work done, so that tests can count instead of timing (H017). */
export interface Meter {
  steps: number;
}
