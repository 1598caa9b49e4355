import { randomBytes, scrypt, scryptSync, timingSafeEqual, type ScryptOptions } from 'node:crypto';

const cost: ScryptOptions = { N: 16_384, r: 8, p: 1 };
const keyBytes = 32;

/** A salted scrypt hash to be stored: `scrypt:<salt>:<key>`, both base64. Takes some tens of milliseconds. */
export function hashPassword(password: string): string {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString('base64')}:${scryptSync(password, salt, keyBytes, cost).toString('base64')}`;
}

/** Never matches; makes an unknown login as much work as a known one (H095). */
const nobodysHash = `scrypt:${randomBytes(16).toString('base64')}:${randomBytes(keyBytes).toString('base64')}`;

/** Whether the password belongs to the hash; undefined stands for an unknown login and costs the same time. */
export async function matchesPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, salt = '', key = ''] = (hash ?? nobodysHash).split(':');
  const expected = Buffer.from(key, 'base64');
  const given = await deriveKey(password, Buffer.from(salt, 'base64'));
  return timingSafeEqual(given, expected) && hash !== undefined;
}

function deriveKey(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, keyBytes, cost, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
