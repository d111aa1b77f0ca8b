import { createHmac, timingSafeEqual } from 'node:crypto';

type Keuring = 'goed' | 'handtekening' | 'verlopen';

/** Neither older nor newer: who can turn a clock must not be able to keep a request for later. */
const speling = 5 * 60;

interface TeKeuren {
  readonly geheim: string;
  readonly tijd: string | undefined;
  readonly handtekening: string | undefined;
  readonly lichaam: string;
  readonly nu: number;
}

/** Whether Slack sent this, and just now. */
export const keur = ({ geheim, tijd, handtekening, lichaam, nu }: TeKeuren): Keuring => {
  if (tijd === undefined || handtekening === undefined || !/^\d{1,15}$/.test(tijd)) return 'handtekening';
  const goed = Buffer.from(`v0=${createHmac('sha256', geheim).update(`v0:${tijd}:${lichaam}`).digest('hex')}`);
  const gegeven = Buffer.from(handtekening);
  if (gegeven.length !== goed.length || !timingSafeEqual(gegeven, goed)) return 'handtekening';
  return Math.abs(nu / 1000 - Number(tijd)) > speling ? 'verlopen' : 'goed';
};
