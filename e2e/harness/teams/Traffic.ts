/** One call of our bot to Microsoft's servers. */
export interface Call {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** One activity that was delivered to our bot, and how it was answered. */
export interface Delivery {
  readonly at: number;
  readonly name: string;
  readonly status: number;
  readonly body: unknown;
  readonly millis: number;
}

/** Everything that went over the line, in order. */
export interface Traffic {
  readonly calls: ReadonlyArray<Call>;
  readonly deliveries: ReadonlyArray<Delivery>;
  readonly called: (call: Call) => void;
  readonly delivered: (delivery: Delivery) => void;
  /** Every payload that our bot sent: what it posted, and what it answered to an invoke. */
  readonly sent: () => string;
}

export const makeTraffic = (): Traffic => {
  const calls: Array<Call> = [];
  const deliveries: Array<Delivery> = [];
  return {
    calls,
    deliveries,
    called: (call) => calls.push(call),
    delivered: (delivery) => deliveries.push(delivery),
    sent: () =>
      [...calls, ...deliveries]
        .toSorted((a, b) => a.at - b.at)
        .map(({ body }) => JSON.stringify(body) ?? '')
        .join('\n'),
  };
};
