import { cleanText } from '../markdown/plainText.ts';

/** HTML that was made here; text becomes it by `element` alone. */
export interface Markup {
  readonly html: string;
}

type Child = Markup | string;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands between tags and in quoted attributes: no sign of it begins or ends anything (H073). */
function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

const withoutEnd = new Set(['hr', 'meta']);

/** An element of names that we write ourselves; its texts and the values of its attributes may be anyone's. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
): Markup {
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeText(value)}"`))
    .join('');
  const inside = children
    .map((child) => (typeof child === 'string' ? escapeText(child) : child.html))
    .join('');
  return { html: withoutEnd.has(tag) ? `<${tag}${written}>` : `<${tag}${written}>${inside}</${tag}>` };
}
