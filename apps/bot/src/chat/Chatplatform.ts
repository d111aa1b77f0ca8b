import type { Hono } from 'hono';
import type { Bezorger } from './Bezorger.ts';

/** A chat platform, as its adapter makes it. */
export interface Chatplatform {
  /** What the platform posts to us. */
  readonly routes: Hono;
  /** What goes to its channels. */
  readonly bezorger: Bezorger;
  readonly start: () => Promise<void>;
  readonly einde: () => Promise<void>;
}
