type Bucket = { tokens: number; at: number };

export type BucketLimit = {
  /** Takes one attempt of `who`. 0 when it may go on, else the seconds to wait. */
  take(who: string): number;
  /** Gives an attempt back that does not count after all. */
  giveBack(who: string): void;
};

const mostBuckets = 10_000;

/**
 * `burst` attempts at once, and `perMinute` that come back: of sign-ins by address, whatever the accounts (H094), and
 * of purchases by session. An attempt is taken before the panel is asked, so many at once count too; a right password
 * gives it back, so an office behind one address works.
 */
export function createBucketLimit(
  burst: number,
  perMinute: number,
  now: () => number = Date.now,
): BucketLimit {
  const buckets = new Map<string, Bucket>();

  function refilled(who: string): Bucket {
    const at = now();
    const last = buckets.get(who) ?? { tokens: burst, at };
    return { tokens: Math.min(burst, last.tokens + (Math.max(0, at - last.at) * perMinute) / 60_000), at };
  }

  function keep(who: string, bucket: Bucket): void {
    buckets.delete(who);
    buckets.set(who, bucket);
    // The one that was quiet longest goes first, so that memory stays bounded under a flood of addresses.
    for (const oldest of buckets.keys()) {
      if (buckets.size <= mostBuckets) break;
      buckets.delete(oldest);
    }
  }

  return {
    take(who) {
      const bucket = refilled(who);
      const allowed = bucket.tokens >= 1;
      keep(who, allowed ? { ...bucket, tokens: bucket.tokens - 1 } : bucket);
      return allowed ? 0 : Math.ceil(((1 - bucket.tokens) * 60) / perMinute);
    },
    giveBack(who) {
      const bucket = refilled(who);
      keep(who, { ...bucket, tokens: Math.min(burst, bucket.tokens + 1) });
    },
  };
}
