import type { Client } from '@tenzij/contract/client.ts';
import type { Taal } from '#lib/ervaring/talen/talen.ts';
import type { Ik } from '#lib/session/session.server.ts';

declare global {
  namespace App {
    interface Locals {
      ik: Ik | null;
      /** The api in the name of who is signed in. */
      api: Client;
      /** In which language the resident reads. */
      taal: Taal;
    }
    interface Error {
      message: string;
      titel?: string;
    }
  }
}
