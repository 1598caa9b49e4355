type Bucket = { tokens: number; at: number };

export type SignInLimit = {
  /** Takes one attempt. 0 when it may go on, else the seconds to wait. */
  take(address: string): number;
  /** Gives an attempt back that turned out right: only failures count. */
  giveBack(address: string): void;
};

const mostAddresses = 10_000;

/**
 * A flood of sign-ins of one address is stopped here, whatever the accounts (H094). An attempt is taken before the
 * panel is asked, so many at once count too; a right password gives it back, so an office behind one address works.
 */
export function createSignInLimit(
  burst: number,
  perMinute: number,
  now: () => number = Date.now,
): SignInLimit {
  const buckets = new Map<string, Bucket>();

  function refilled(address: string): Bucket {
    const at = now();
    const last = buckets.get(address) ?? { tokens: burst, at };
    return { tokens: Math.min(burst, last.tokens + (Math.max(0, at - last.at) * perMinute) / 60_000), at };
  }

  function keep(address: string, bucket: Bucket): void {
    buckets.delete(address);
    buckets.set(address, bucket);
    // The one that was quiet longest goes first, so that memory stays bounded under a flood of addresses.
    for (const oldest of buckets.keys()) {
      if (buckets.size <= mostAddresses) break;
      buckets.delete(oldest);
    }
  }

  return {
    take(address) {
      const bucket = refilled(address);
      const allowed = bucket.tokens >= 1;
      keep(address, allowed ? { ...bucket, tokens: bucket.tokens - 1 } : bucket);
      return allowed ? 0 : Math.ceil(((1 - bucket.tokens) * 60) / perMinute);
    },
    giveBack(address) {
      const bucket = refilled(address);
      keep(address, { ...bucket, tokens: Math.min(burst, bucket.tokens + 1) });
    },
  };
}
