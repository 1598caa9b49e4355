import { expect, test } from 'vitest';
import { matchTotp, totpCode, totpStep } from './totp.ts';

// The secret of RFC 6238, appendix B, "12345678901234567890", in base32; codes are its last six digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('the code at second %i is the one of RFC 6238', (second, code) => {
  expect(totpCode(secret, totpStep(second * 1000))).toBe(code);
});

test.each(['', '12345', '1234567', '28708 ', '28708a', '２８７０８２'])('"%s" is no code', (code) => {
  expect(matchTotp(secret, code, 59_000, 0)).toBeNull();
});
