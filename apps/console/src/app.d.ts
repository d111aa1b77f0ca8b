import type { Client } from '@tenzij/contract/client.ts';
import type { Ik } from '#lib/session/session.server.ts';

declare global {
  namespace App {
    interface Locals {
      ik: Ik | null;
      /** The api in the name of who is signed in. */
      api: Client;
    }
    interface Error {
      message: string;
      titel?: string;
    }
  }
}
