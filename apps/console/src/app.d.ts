import type { Ik } from '#lib/session/session.server.ts';

declare global {
  namespace App {
    interface Locals {
      token: string | null;
      ik: Ik | null;
    }
    interface Error {
      message: string;
      titel?: string;
    }
  }
}
