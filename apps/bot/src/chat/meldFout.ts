import type { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';

/** One line for a machine of what broke in a chat: where and of what kind, and never what was said. */
export const meldFout =
  (log: (regel: string) => void, kanaal: Chatkanaal) =>
  (fout: unknown, meer: Readonly<Record<string, string>> = {}): void =>
    log(JSON.stringify({ niveau: 'fout', kanaal, fout: fout instanceof Error ? fout.name : 'onbekend', ...meer }));
