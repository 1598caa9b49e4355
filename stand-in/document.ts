/** A node of a panel document: `$` is its text, `$x` its attribute x, anything else a child (panel protocol §1.4). */
export interface PanelNode {
  readonly [key: string]: string | PanelNode | readonly PanelNode[];
}

/** A node that holds nothing but text. Every scalar travels as a string; an empty one has no `$`. */
export function text(value: string | number): PanelNode {
  return value === '' ? {} : { $: String(value) };
}

/** A check box or mark: `on` or `off`. */
export function flag(isOn: boolean): PanelNode {
  return text(isOn ? 'on' : 'off');
}

/** A value of an enumeration: its code beside the caption in the caller's language. */
export function coded(code: string | number, caption: string): PanelNode {
  return { $orig: String(code), ...text(caption) };
}

/** A field that is shown and cannot be changed. */
export function readOnly(value: string | number): PanelNode {
  return { $readonly: 'yes', ...text(value) };
}

/** A repeated node of the kind that arrives bare when there is one of it (`param`, `tstatus`, `item`, `filter`). */
export function collapsed(nodes: readonly PanelNode[]): PanelNode | readonly PanelNode[] {
  const [first] = nodes;
  if (first === undefined) return {};
  return nodes.length === 1 ? first : nodes;
}

/** A choice of a list: the key that is sent and the caption that is read. */
export function choice(key: string, caption: string): PanelNode {
  return { $key: key, ...text(caption) };
}

/** A list of choices for the field `name`. Always holds an array (panel protocol §1.4). */
export function choices(name: string, values: readonly PanelNode[]): PanelNode {
  return { $name: name, val: values };
}

/** A named value, such as a parameter of an error or a condition of a filter. */
export function named(name: string, value: string): PanelNode {
  return { $name: name, ...text(value) };
}
