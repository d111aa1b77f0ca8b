import type { Json } from './blocks.ts';
import type { Answer } from './methods.ts';

export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly at: number;
}

interface Ack {
  readonly kind: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly retry: number;
}

/** What can happen to an app that does nothing wrong. */
const noBreach = [
  'hash_conflict',
  'not_found',
  'message_not_found',
  'channel_not_found',
  'not_in_channel',
  'user_not_in_channel',
  'users_not_found',
];

/** Everything that our bot sent, and every limit that it broke. */
export const makeRecord = () => {
  const calls: Array<Call> = [];
  const done: Array<Call> = [];
  const acks: Array<Ack> = [];
  const breaches: Array<string> = [];
  const sent: Array<string> = [];
  return {
    calls,
    /** The calls that were carried out, in the order in which they were. */
    done,
    acks,
    breaches,
    sent,
    breach: (what: string) => void breaches.push(what),
    call: (method: string, args: Json) => {
      calls.push({ method, args, at: Date.now() });
      sent.push(JSON.stringify({ method, args }));
    },
    answered: (method: string, args: Json, { ok }: Answer) => {
      if (ok) done.push({ method, args, at: Date.now() });
    },
    refused: (method: string, answer: Answer) => {
      if (noBreach.includes(String(answer.error))) return;
      const messages = Array.isArray(answer.errors) ? answer.errors.join('; ') : '';
      breaches.push(`${method}: ${String(answer.error)} ${messages}`.trim());
    },
    ack: (ack: Ack) => {
      acks.push(ack);
      if (ack.milliseconds > 3000) breaches.push(`${ack.kind}: operation_timeout after ${ack.milliseconds} ms`);
    },
  };
};
export type Record = ReturnType<typeof makeRecord>;
