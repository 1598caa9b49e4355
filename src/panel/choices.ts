import { attribute, caption, child, list } from './document.ts';

/** One choice of a field: `key` is what is sent, `caption` plain text. */
export type Choice = {
  key: string;
  caption: string;
  /** What the panel says of it besides, plain text; null where it says no more. */
  description: string | null;
  /** Only there while the field it depends on has this value; null: always. */
  dependsOn: string | null;
  /** True where opening a ticket with it takes an incident; null: the panel does not say. */
  takesIncident: boolean | null;
};

/** A caption with markup is cut here before it is read. */
const MAX_MARKUP = 10_000;

/** What a form document's `slist` offers for a field, by its wire name; [] where it offers nothing (panel protocol §5.2). */
export function choicesOf(slist: unknown, field: string): Choice[] {
  const offered = list(slist).find((each) => attribute(each, 'name') === field);
  const choices = list(child(offered, 'val')).map(toChoice);
  const keys = new Set<string>();
  return choices.filter(({ key }) => key !== '' && !keys.has(key) && keys.add(key));
}

/** One of which key and caption are all that is known. */
export function choiceOf(key: string, caption: string): Choice {
  return { key, caption, description: null, dependsOn: null, takesIncident: null };
}

function toChoice(val: unknown): Choice {
  const whole = withoutMarkup(caption(val));
  const plain = attribute(val, 'plainval').trim() || whole;
  const incident = attribute(val, 'incident');
  return {
    key: attribute(val, 'key') || plain,
    caption: plain,
    description: whole.startsWith(`${plain} `) ? whole.slice(plain.length).trim() : null,
    dependsOn: attribute(val, 'depend') || null,
    takesIncident: incident === '' ? null : incident === 'yes' || incident === 'on',
  };
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** Markup to text, in linear time: comments and tags go, the commonest entities become characters, blanks collapse. */
export function withoutMarkup(markup: string): string {
  const parts = markup.slice(0, MAX_MARKUP).split('<');
  const words = parts.map((part, index) => (index === 0 ? part : afterTag(part)));
  const decoded = words
    .join(' ')
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => entities[entity] ?? '');
  return decoded.replace(/\s+/g, ' ').trim();
}

// `part` is what stood behind a `<`: a tag where a letter, `/` or `!` follows, else the character itself.
function afterTag(part: string): string {
  if (!/^[a-z/!]/i.test(part)) return `<${part}`;
  const end = part.indexOf('>');
  return end < 0 ? '' : part.slice(end + 1);
}
