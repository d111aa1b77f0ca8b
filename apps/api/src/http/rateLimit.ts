export interface RateLimit {
  readonly perSecond: number;
  readonly burst: number;
  /** Milliseconds from any start. */
  readonly now: () => number;
}

export const generous = { perSecond: 100, burst: 400 };

/** So many ordinary questions is what this one takes: a file is made of a whole register, and each pilot is counted apart. */
export const costOf = ({ pathname, searchParams }: URL): number => {
  const formaat = searchParams.get('formaat') ?? 'json';
  if (formaat !== 'json' || pathname.startsWith('/v1/exporten/')) return 20;
  return searchParams.get('per') === 'pilot' ? 10 : 1;
};

/** A bucket of tokens a session that fills as time goes. Gives the seconds to wait; nothing where there is room. */
export const makeRateLimit = ({ perSecond, burst, now }: RateLimit) => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const full = (burst / perSecond) * 1000;
  let swept = now();

  // A bucket that is full again says no more than none.
  const sweep = (at: number) => {
    if (at - swept < full) return;
    swept = at;
    for (const [key, bucket] of buckets) if (at - bucket.at >= full) buckets.delete(key);
  };

  return (key: string, asked = 1): number | undefined => {
    const cost = Math.min(asked, burst);
    const at = now();
    sweep(at);
    const bucket = buckets.get(key) ?? { tokens: burst, at };
    const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond);
    const allowed = tokens >= cost;
    buckets.set(key, { tokens: allowed ? tokens - cost : tokens, at });
    return allowed ? undefined : Math.max(1, Math.ceil((cost - tokens) / perSecond));
  };
};
