import { describe, expect, test } from 'vitest';
import { hidesHost, safeHref } from './safeLink.ts';

describe('H013 an address that is no page and no mail', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'java&#9;script:alert(1)',
    'java&#x0A;script:alert(1)',
    'java&Tab;script:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript&#58;alert(1)',
    '&amp;#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript%3Aalert(1)',
    '%6Aavascript:alert(1)',
    'javascript://https://x.example/%0Aalert(1)',
    'javascript:https://x.example',
    'https:javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,AAAA',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'view-source:https://x.example',
    'filesystem:https://x.example/1',
    'feed:javascript:alert(1)',
    'ftp://x.example',
    'tel:123',
    'x',
    '',
  ])('%j does not become a link', (address) => {
    expect(safeHref(address)).toBeNull();
  });
});

describe('H015 an address that leads elsewhere than it seems', () => {
  test.each([
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'https:evil.example',
    'https:/evil.example',
    'https:///evil.example',
    'https:\\\\evil.example',
    'https:/\\evil.example',
    'http://\\evil.example',
    'https://good.example@evil.example',
    'https://good.example:443@evil.example',
    'https://good.example%2f@evil.example',
    'https://good.example／@evil.example',
    '/path',
    '../up',
    '?query',
    '#fragment',
    'http://',
    'http://a b',
    'mailto:',
    'mailto:a@',
    'mailto:a@good.example,b@evil.example',
    'mailto:?to=a@evil.example',
    `https://x.example/${'a'.repeat(5000)}`,
  ])('%j does not become a link', (address) => {
    expect(safeHref(address)).toBeNull();
  });

  test.each([
    ['https://good.example\\@evil.example', 'good.example'],
    ['https://%65vil.example/', 'evil.example'],
    ['https://ev\til.example', 'evil.example'],
    ['https://evil。example', 'evil.example'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['https://пример.рф/путь', 'xn--e1afmkfd.xn--p1ai'],
    ['https://x.example:8443/a', 'x.example:8443'],
    ['mailto:Dana@X.example?subject=a%20b', 'x.example'],
    ['  https://x.example  ', 'x.example'],
    ['https&#58;//x.example', 'x.example'],
    ['https://ev\til.example/\n', 'evil.example'],
  ])('%j leads to %s, as a browser would go', (address, host) => {
    expect(safeHref(address)?.host).toBe(host);
  });

  test.each([
    ['https://x.example/a%20b%2Fc%0A', 'https://x.example/a%20b%2Fc%0A'],
    ['https://x.example/?a=1&amp;b=2&amp;amp;c', 'https://x.example/?a=1&b=2&amp;c'],
    ['mailto:dana@x.example?subject=a%0D%0Ab', 'mailto:dana@x.example?subject=a%0D%0Ab'],
  ])('percent signs stay and entities are decoded once in %j', (address, href) => {
    expect(safeHref(address)?.href).toBe(href);
  });
});

describe('H014 the host is shown beside text that', () => {
  const to = (address: string) => safeHref(address) ?? expect.unreachable(address);

  test.each([
    ['names another host', 'good.example', 'https://evil.example'],
    ['names another host in a sentence', 'Log in at good.example now', 'https://evil.example'],
    ['is another address', 'https://good.example/login', 'https://evil.example'],
    [
      'is an address with a person before the host',
      'https://good.example@evil.example/',
      'https://evil.example',
    ],
    ['names a host of another script', 'раypal.example', 'https://paypal.example'],
    ['names a sub-domain of the host', 'evil.example', 'https://evil.example.attacker.example'],
    ['names a bare number', '192.0.2.1', 'https://evil.example'],
    ['names a short host', 'http://intranet', 'https://evil.example'],
    ['names another port', 'https://x.example', 'https://x.example:8443'],
    ['names another mail', 'help@good.example', 'mailto:help@evil.example'],
    ['names a mail for a page', 'good.example@evil.example', 'https://evil.example'],
    ['uses another full stop', 'good。example', 'https://evil.example'],
    ['can be turned round', '\u202eelpmaxe.doog', 'https://evil.example'],
    ['holds what cannot be seen', 'go\u200bod', 'https://evil.example'],
    ['passes for an English name', 'https://аррӏе.com', 'https://аррӏе.com'],
  ])('%s', (_, text, address) => {
    expect(hidesHost(text, to(address))).toBe(true);
  });

  test.each([
    ['names no host', 'Click here', 'https://x.example'],
    ['names its host', 'x.example', 'https://x.example/a'],
    ['names its host with www', 'www.X.example', 'https://x.example/a'],
    ['is its address', 'https://x.example/index.html', 'https://x.example/index.html'],
    ['is its mail', 'first.last@x.example', 'mailto:first.last@x.example'],
    ['is its address in its own script', 'https://пример.рф', 'https://пример.рф'],
    ['counts a version', 'Debian 12.5', 'https://x.example'],
  ])('but not when it %s', (_, text, address) => {
    expect(hidesHost(text, to(address))).toBe(false);
  });
});
