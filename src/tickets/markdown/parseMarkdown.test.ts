import { describe, expect, test } from 'vitest';
import { compactTree } from './compactTree.ts';
import { parseMarkdown } from './parseMarkdown.ts';

type Case = [source: string, tree: string];

const tables: Record<string, Case[]> = {
  'lines and paragraphs': [
    ['', ''],
    [' \t\n\n  ', ''],
    ['one\ntwo\n\nthree', 'p(one⏎two) p(three)'],
    ['one  \ntwo\\\nthree', 'p(one⏎two⏎three)'],
    ['Trace:\n    at a\n  at b', 'p(Trace:⏎    at a⏎  at b)'],
    ['one\r\ntwo\rthree\u2028four', 'p(one⏎two⏎three⏎four)'],
    ['mail\n---\nDana', 'p(mail) rule p(Dana)'],
    ['a\n===', 'p(a⏎===)'],
    ['-- \nDana', 'p(--⏎Dana)'],
  ],
  headings: [
    ['# One', 'h1(One)'],
    ['###### Six ##', 'h6(Six)'],
    ['####### Seven', 'p(####### Seven)'],
    ['#123 is late', 'p(#123 is late)'],
    ['# C# and *more*', 'h1(C# and em(more))'],
    ['#', 'p(#)'],
    ['# #', 'p(# #)'],
    ['text\n## Two\ntext', 'p(text) h2(Two) p(text)'],
  ],
  'rules and quotes': [
    ['***\n- - -\n___', 'rule rule rule'],
    ['> one\n> two\nlazy\n\nout', 'quote[p(one⏎two⏎lazy)] p(out)'],
    ['>one\n>> two\n> > three', 'quote[p(one) quote[p(two⏎three)]]'],
    ['> - a\n> - b\n\nc', 'quote[list[• p(a); • p(b)]] p(c)'],
    ['> ```\n> x\ny', 'quote[pre:(x)] p(y)'],
  ],
  code: [
    ['```js\na\n\n  b\n```\nc', 'pre:js(a⏎⏎  b) p(c)'],
    ['~~~\n```\n~~~~', 'pre:(```)'],
    ['````\n```\n````', 'pre:(```)'],
    ['```\nnever *closed*\n# x', 'pre:(never *closed*⏎# x)'],
    ['- ```\n  in item\nout', 'list[• pre:(in item)] p(out)'],
    ['``` one line ```', 'p(code(one line))'],
    ['    a\n\n\tb\n\nc', 'pre:(a⏎⏎b) p(c)'],
    ['```\n\ttab\n```', 'pre:(\ttab)'],
    ['`` a`b `` and `  ` and `a\nb`', 'p(code(a`b) and code(  ) and code(a b))'],
    ['`open and ``two', 'p(`open and ``two)'],
    ['`*no* [no](https://a.example) &lt;`', 'p(code(*no* [no](https://a.example) &lt;))'],
  ],
  lists: [
    ['- a\n- b\n* c', 'list[• p(a); • p(b)] list[• p(c)]'],
    ['- a\n\n- b', 'loose[• p(a); • p(b)]'],
    ['- a\n\n  b', 'loose[• p(a) p(b)]'],
    ['- a\n  - b\n\n- c', 'loose[• p(a) list[• p(b)]; • p(c)]'],
    ['- a\n  b\nc', 'list[• p(a⏎b⏎c)]'],
    ['3. a\n4. b\n7. c', 'list[3 p(a); 4 p(b); 7 p(c)]'],
    ['1. a\n1. b\n1. c', 'list[1 p(a); 2 p(b); 3 p(c)]'],
    ['1) a\n2. b', 'list[1 p(a)] list[2 p(b)]'],
    ['On the\n14. of May', 'p(On the⏎14. of May)'],
    ['Steps:\n1. a\n2. b', 'p(Steps:) list[1 p(a); 2 p(b)]'],
    ['1. a\n   - b\n     - c\n2. d', 'list[1 p(a) list[• p(b) list[• p(c)]]; 2 p(d)]'],
    ['-\n- a', 'list[• ; • p(a)]'],
    ['-1 and *2', 'p(-1 and *2)'],
    ['1234567890. a', 'p(1234567890. a)'],
    ['-     code', 'list[• pre:(code)]'],
    ['-\ta\n\n\tb', 'loose[• p(a) p(b)]'],
    ['- # h\n- > q', 'list[• h1(h); • quote[p(q)]]'],
    ['- [ ] a\n- [x] b', 'list[• p([ ] a); • p([x] b)]'],
  ],
  tables: [
    ['| a | b |\n|:--|--:|\n| 1 | 2 |', 'table:start,end[a | b // 1 | 2]'],
    ['a|b\n-|:-:\n1|`x\\|y`', 'table:start,center[a | b // 1 | code(x|y)]'],
    ['Sum:\n|a|\n|-|\nafter', 'p(Sum:) table:start[a] p(after)'],
    ['|a|b|\n|-|-|\n|1|\n|1|2|3|4|', 'table:start,start[a | b // 1 |  // 1 | 2 | 3 | 4]'],
    ['|a|b|\n|-|', 'p(|a|b|⏎|-|)'],
    ['|a|b|\n|-|-|\n- c | d', 'table:start,start[a | b] list[• p(c | d)]'],
    ['a\n---', 'p(a) rule'],
  ],
  emphasis: [
    ['*a* **b** ***c*** _d_ __e__ ~~f~~', 'p(em(a) strong(b) em(strong(c)) em(d) strong(e) del(f))'],
    ['**a *b* c**', 'p(strong(a em(b) c))'],
    ['*a **b***', 'p(em(a strong(b)))'],
    ['*a**b*', 'p(em(a**b))'],
    ['snake_case_name __init__.py', 'p(snake_case_name strong(init).py)'],
    ['2*3*4 and 5 * 6 * 7', 'p(2em(3)4 and 5 * 6 * 7)'],
    ['~5 to 10~ and ~~~~', 'p(~5 to 10~ and ~~~~)'],
    ['**open *and _all', 'p(**open *and _all)'],
    ['*a [b* c](https://x.example)', 'p(*a a<https://x.example/>(b* c))'],
    ['***** decoration *****', 'p(***** decoration *****)'],
    ['**жирный** _курсив_', 'p(strong(жирный) em(курсив))'],
  ],
  'escapes and entities': [
    ['\\*a\\* \\# \\` C:\\Windows', 'p(*a* # ` C:\\Windows)'],
    ['\\# a', 'p(# a)'],
    ['&lt;b&gt; &amp;amp; &#42;a&#x2A; &copy;', 'p(<b> &amp; *a* ©)'],
    ['&unknown; & &#; &constructor;', 'p(&unknown; & &#; &constructor;)'],
    ['&#0; &#xD800; &#9999999; &#27;', 'p(� � � �)'],
    ['a\u0000b\u001b[31mc\u0085d\ud800e\ufeff', 'p(a�b�[31mc�d�e)'],
  ],
  links: [
    ['[a *b*](https://x.example "t") c', 'p(a<https://x.example/ "t">(a em(b)) c)'],
    ["[a](<https://x.example/b c> 't')", 'p(a<https://x.example/b%20c "t">(a))'],
    ['[a](https://x.example/b_(c)) d)', 'p(a<https://x.example/b_(c)>(a) d))'],
    ['[a](https://x.example/b\\_c?d=1&amp;e=%2F)', 'p(a<https://x.example/b_c?d=1&e=%2F>(a))'],
    ['[](https://x.example)', 'p(a<https://x.example/>(https://x.example/))'],
    ['[a](www.x.example)', 'p(a<http://www.x.example/>(a))'],
    ['[a](/b) [c](#d) [e]() [f]', 'p([a](/b) [c](#d) [e]() [f])'],
    ['[a] (https://x.example', 'p([a] (a<https://x.example/>(https://x.example))'],
    [
      '[a [b](https://x.example) c](https://y.example)',
      'p([a a<https://x.example/>(b) c](a<https://y.example/>(https://y.example)))',
    ],
    ['[see https://x.example](https://x.example/1)', 'p(a<https://x.example/1>(see https://x.example))'],
    [
      '[t][1] [1] [T][]\n\n[1]: https://x.example\n[t]: <https://y.example>',
      'p(a<https://x.example/>(t) a<https://x.example/>(1) a<https://y.example/>(T)) p(a<https://x.example/>(1): a<https://x.example/>(https://x.example)⏎a<https://y.example/>(t): a<https://y.example/>(https://y.example))',
    ],
    ['[t][no] [^1]\n\n[^1]: note', 'p([t][no] [^1]) p([^1]: note)'],
    [
      '<https://x.example/?a=1&amp;b> <d@x.example> <b>',
      'p(a<https://x.example/?a=1&b>(https://x.example/?a=1&b) a<mailto:d@x.example>(d@x.example) <b>)',
    ],
  ],
};

describe.each(Object.entries(tables))('C48 a message with %s', (_, cases) => {
  test.each(cases)('reads %j as written', (source, tree) => {
    expect(compactTree(parseMarkdown(source))).toBe(tree);
  });
});

describe('H016 a picture is a link to it', () => {
  test.each<Case>([
    ['![a cat](https://x.example/c.png)', 'p(a<https://x.example/c.png>(a cat))'],
    ['![](https://x.example/c.png)', 'p(a<https://x.example/c.png>(https://x.example/c.png))'],
    ['![c.png](data:image/png;base64,AAAA)', 'p(![c.png](data:image/png;base64,AAAA))'],
    ['[![small](https://x.example/s.png)](https://x.example/l.png)', 'p(a<https://x.example/l.png>(small))'],
    [
      '![a][p]\n\n[p]: https://x.example/p',
      'p(a<https://x.example/p>(a)) p(a<https://x.example/p>(p): a<https://x.example/p>(https://x.example/p))',
    ],
  ])('%j', (source, tree) => {
    expect(compactTree(parseMarkdown(source))).toBe(tree);
  });
});

describe('H022 an address ends before the punctuation of its sentence', () => {
  test.each([
    ['https://x.example.', 'https://x.example'],
    ['(https://x.example)', 'https://x.example'],
    ['https://x.example/a_(b)', 'https://x.example/a_(b)'],
    ['(see https://x.example/a_(b)).', 'https://x.example/a_(b)'],
    ['https://x.example/a),', 'https://x.example/a'],
    ['[https://x.example/a]', 'https://x.example/a'],
    ['https://x.example/a[0]', 'https://x.example/a[0]'],
    ['"https://x.example/a"', 'https://x.example/a'],
    ['«https://x.example/a»', 'https://x.example/a'],
    ['**https://x.example/a**', 'https://x.example/a'],
    ['https://x.example/a?b=c&d=e!', 'https://x.example/a?b=c&d=e'],
    ['https://x.example/a/…', 'https://x.example/a/'],
    ['&lt;https://x.example/a&gt;', 'https://x.example/a'],
    ['https://x.example/путь, da', 'https://x.example/путь'],
    ['URL:https://x.example', 'https://x.example'],
    ['HTTPS://X.EXAMPLE/A', 'HTTPS://X.EXAMPLE/A'],
    ['www.x.example:', 'www.x.example'],
    ['mailto:a@x.example;', 'mailto:a@x.example'],
  ])('%j', (source, shown) => {
    expect(compactTree(parseMarkdown(source))).toContain(`(${shown})`);
  });

  test.each([
    'xhttps://x.example',
    'https://',
    'www.',
    'awww.x.example',
    'mailto:',
    'https://[',
    'ftp://x.example',
  ])('%j is no address', (source) => {
    expect(compactTree(parseMarkdown(source))).toBe(`p(${source})`);
  });
});
