import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrefill } from './prefill.ts';

test('a link fills in service, subject, department and message (C72)', () => {
  const link = 'service=501&subject=Disk+full&department=10&message=It%0D%0Ais.&toTop=on&x=1';
  expect(readPrefill(link)).toEqual({
    values: { service: '501', subject: 'Disk full', department: '10', message: 'It\nis.' },
    isCut: false,
  });
});

test('nothing in the address fills in nothing', () => {
  expect(readPrefill('')).toEqual({ values: {}, isCut: false });
  expect(readPrefill('subject=++&message=%00')).toEqual({ values: {}, isCut: false });
});

test('a subject is one line of at most 255 characters, whole ones (H057)', () => {
  const { values, isCut } = readPrefill(`subject=${encodeURIComponent('🔥'.repeat(300))}`);
  expect(isCut).toBe(true);
  expect([...(values.subject ?? '')]).toHaveLength(255);
  expect(readPrefill('subject=a%0Ab%1Bc').values.subject).toBe('a b c');
});

test('whatever stands in an address, what is filled in is short and without controls (H057)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(30_000), (text, length) => {
      const { values } = readPrefill(
        new URLSearchParams({ subject: text, message: 'x'.repeat(length), service: text }).toString(),
      );
      expect([...(values.subject ?? '')].length).toBeLessThanOrEqual(255);
      expect((values.message ?? '').length).toBeLessThanOrEqual(5_000);
      expect(values.subject ?? '').not.toMatch(/[\u0000-\u001f]/);
    }),
  );
});
