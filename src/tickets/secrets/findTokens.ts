import type { Secret } from './findSecrets.ts';

/** What tokens are made of. A text falls into such words in one pass; each is then looked at once by each shape. */
const WORD = /[A-Za-z0-9_./+~-]{16,}/g;
/** The beginnings that their makers gave them so that they can be told. */
const SHAPES: readonly RegExp[] = [
  /^gh[pousr]_[A-Za-z0-9]{30,}$/, // GitHub
  /^github_pat_[A-Za-z0-9_]{40,}$/,
  /^gl(?:pat|ptt|dt|rt|soat)-[A-Za-z0-9_.-]{18,}$/, // GitLab
  /^sk-[A-Za-z0-9_-]{20,}$/, // OpenAI, Anthropic
  /^[srp]k_(?:live|test)_[A-Za-z0-9]{16,}$/, // Stripe
  /^xox[abeoprs]-[A-Za-z0-9-]{10,}$/, // Slack
  /^(?:AKIA|ASIA)[A-Z0-9]{16}$/, // AWS
  /^AIza[A-Za-z0-9_-]{35}$/, // Google
  /^ya29\.[A-Za-z0-9_-]{20,}$/,
  /^npm_[A-Za-z0-9]{36}$/,
  /^do[op]_v1_[a-f0-9]{64}$/, // DigitalOcean
  /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}$/, // SendGrid
  /^hf_[A-Za-z0-9]{30,}$/,
  /^eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}$/, // JWT
];

export function findTokens(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: written } of text.matchAll(WORD)) {
    const word = written.slice(0, wordLength(written));
    if (SHAPES.some((shape) => shape.test(word))) {
      found.push({ kind: 'token', start: index, end: index + word.length });
    }
  }
  return found;
}

/** The full stop of a sentence is no part of what stands before it. */
function wordLength(written: string): number {
  let length = written.length;
  while (length > 0 && './-'.includes(written[length - 1] ?? '')) length -= 1;
  return length;
}
