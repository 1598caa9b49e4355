import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Markdown } from './Markdown.tsx';

const labels = { copyCode: 'Copy', copied: 'Copied', leadsTo: (host: string) => `(leads to ${host})` };

/** Markup without the names of classes, which the build makes up. */
function draw(text: string): string {
  return renderToStaticMarkup(<Markdown text={text} labels={labels} />)
    .replaceAll(/ class="[^"]*"/g, '')
    .replace(/^<div>/, '')
    .replace(/<\/div>$/, '');
}

describe('C48 a message is drawn', () => {
  test.each([
    ['with its line breaks', 'a\nb', '<p dir="auto">a\nb</p>'],
    ['with headings below those of the page', '# a\n#### b', '<h3 dir="auto">a</h3><h6 dir="auto">b</h6>'],
    ['with emphasis', '*a* **b** ~~c~~', '<p dir="auto"><em>a</em> <strong>b</strong> <del>c</del></p>'],
    ['with code that is not translated', '`a`', '<p dir="auto"><code dir="ltr" translate="no">a</code></p>'],
    [
      'with its own numbers',
      '3. a\n5. b',
      '<ol dir="auto"><li value="3"><p>a</p></li><li value="5"><p>b</p></li></ol>',
    ],
    ['with bullets', '- a', '<ul dir="auto"><li><p>a</p></li></ul>'],
    ['with quotes and rules', '> a\n\n---', '<blockquote dir="auto"><p>a</p></blockquote><hr/>'],
    [
      'with tables that scroll by keys, an empty head being no heading',
      '|a||\n|-|-|\n|1|2|',
      '<div dir="auto" tabindex="0"><table><thead><tr><th scope="col">a</th><td></td></tr></thead>' +
        '<tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
    ],
  ])('%s', (_, text, markup) => {
    expect(draw(text)).toBe(markup);
  });

  test('with code that scrolls by keys and can be copied', () => {
    const markup = draw('```sh\nls <dir>\n```');
    expect(markup).toContain('<pre tabindex="0" translate="no"><code>ls &lt;dir&gt;</code></pre>');
    expect(markup).toContain('<bdi translate="no">sh</bdi>');
    expect(markup).toMatch(/<button type="button">.*Copy<\/button>/);
  });
});

test('H024 a link cannot reach the page it was opened from', () => {
  expect(draw('https://x.example')).toContain('target="_blank" rel="noopener noreferrer nofollow"');
});

test('H014 the host is read out with the link whose text hides it, and isolated from it', () => {
  expect(draw('[good.example](https://evil.example)')).toContain(
    '>good.example<bdi> (leads to evil.example)</bdi></a>',
  );
});

test('H005 the direction is found for outermost blocks, so that lists and quotes take it from their words', () => {
  expect(draw('- שלום\n\n> مرحبا').match(/dir="auto"/g)).toHaveLength(2);
});
