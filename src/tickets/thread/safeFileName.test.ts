import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from './safeFileName.ts';

describe('H025 a file is shown and saved under a name that hides nothing', () => {
  test.each([
    ['screenshot.png', 'screenshot.png'],
    ['boot log (ночь).txt', 'boot log (ночь).txt'],
    ['صورة.png', 'صورة.png'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..\\..\\boot.ini', '_.._boot.ini'],
    ['C:\\secret.txt', 'C__secret.txt'],
    ['.bashrc', 'bashrc'],
    ['notes.txt  . .', 'notes.txt'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console.log', 'console.log'],
    ['a\r\nSet-Cookie: x', 'a Set-Cookie_ x'],
    ['"quoted".txt', '_quoted_.txt'],
    ['a%00.png', 'a_00.png'],
    ['photo\u202Egnp.exe', 'photognp.exe'],
    ['\u2066a\u2069.txt', 'a.txt'],
    ['lone\uD800.txt', 'lone\uFFFD.txt'],
    ['', 'file'],
    [' . ', 'file'],
    ['\u202E', 'file'],
  ])('%j is %j', (name, shown) => {
    expect(safeFileName(name, 'file')).toBe(shown);
  });

  test('300 characters are cut in the middle, the ending stays', () => {
    const shown = safeFileName(`${'x'.repeat(296)}.pdf`, 'file');
    expect(shown).toMatch(/^x+…\.pdf$/);
    expect(Array.from(shown)).toHaveLength(80);
  });

  test('letters of four bytes are cut further, never in half', () => {
    const shown = safeFileName(`${'🔥'.repeat(300)}.txt`, 'file');
    expect(new TextEncoder().encode(shown).byteLength).toBeLessThanOrEqual(200);
    expect(shown.isWellFormed()).toBe(true);
    expect(shown.endsWith('….txt')).toBe(true);
  });

  test('whatever the name, what is left is short, has no path and is not empty', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (name) => {
        const shown = safeFileName(name, 'file');
        expect(shown).not.toMatch(/[/\\:\u0000-\u001f\u202a-\u202e\u2066-\u2069]|^\.|^\s*$/);
        expect(new TextEncoder().encode(shown).byteLength).toBeLessThanOrEqual(200);
      }),
    );
  });
});
