import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import { Effect } from 'effect';
import type { Beurt } from '../gesprek/Beurt.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';

const vorm = /(?<![\w-])(?:m[\s-]?)?(\d{4})-(\d{1,9})(?![\w-])/i;

/** A casus number as people type it: `M-2026-00042`, `m2026-42`, `2026-42`. */
export const nummerIn = (tekst: string): { readonly nummer: string; readonly rest: string } | undefined => {
  const gevonden = vorm.exec(tekst);
  if (gevonden === null) return undefined;
  const [geheel, jaar, volgnummer = ''] = gevonden;
  const rest = `${tekst.slice(0, gevonden.index)} ${tekst.slice(gevonden.index + geheel.length)}`.trim();
  return { nummer: `M-${jaar}-${volgnummer.padStart(5, '0')}`, rest };
};

export const zoekNummer = (beurt: Beurt, nummer: string): Effect.Effect<Melding | undefined, ApiWeigert> =>
  Effect.map(
    vraag(() => beurt.client.meldingen({ query: { q: nummer, limit: 10 } })),
    ({ items }) => items.find((melding) => melding.nummer === nummer),
  );
