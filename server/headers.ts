import type { ServerResponse } from 'node:http';

/** The policy of design §5. It also stands on errors, 304 and files, so that no answer is a way round it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** For bytes that came from somebody else (files, the panel's own pages): no script, no origin. */
export const foreignContentPolicy = `${contentSecurityPolicy}; sandbox`;

// Only names that browsers know: an unknown one is a warning in the console of every page.
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const everyAnswer: ReadonlyArray<readonly [name: string, value: string]> = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
  ['X-Frame-Options', 'DENY'],
  ['Cache-Control', 'no-store'],
];

/** The headers that no answer goes without; `Cache-Control` is the strictest until a file says otherwise. */
export function securityHeaders(https: boolean): ReadonlyArray<readonly [name: string, value: string]> {
  return https ? [...everyAnswer, ['Strict-Transport-Security', 'max-age=31536000']] : everyAnswer;
}

export function setSecurityHeaders(response: ServerResponse, https: boolean): void {
  for (const [name, value] of securityHeaders(https)) response.setHeader(name, value);
}
