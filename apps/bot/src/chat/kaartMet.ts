import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import type { Beurt } from '../gesprek/Beurt.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import { kaart, knop } from '../kaart/blok.ts';
import { kaartVanOverleg } from '../overleg/toonOverleg.ts';
import { leesCasus } from '../weging/Casus.ts';
import { wegingKaart } from '../weging/kaart.ts';

/** No more than the number: whoever is in the conversation may see it, and who may see more presses the button. */
const nummerKaart = ({ id, nummer }: Pick<Melding, 'id' | 'nummer'>): Kaart =>
  kaart({
    id: `melding:${id}`,
    kop: berichten.casus.kop(nummer),
    acties: [knop('melding.open', id, berichten.chat.bekijk, 'hoofd')],
  });

/** The card with this id, as this viewer may see it now. */
export const kaartMet = (beurt: Beurt, kaartId: string): Effect.Effect<Kaart | undefined, ApiWeigert> => {
  const [, soort, id = ''] = /^(\w+):([\w-]+)$/.exec(kaartId) ?? [];
  switch (soort) {
    case 'weging':
      return Effect.map(leesCasus(beurt, id), wegingKaart);
    case 'overleg':
      return kaartVanOverleg(beurt, id);
    case 'melding':
      return Effect.map(
        vraag(() => beurt.client.melding({ params: { id: id as Melding['id'] } })),
        nummerKaart,
      );
    default:
      return Effect.succeed(undefined);
  }
};

export const zoekKaarten = (beurt: Beurt, woorden: string): Effect.Effect<ReadonlyArray<Kaart>, ApiWeigert> => {
  const q = woorden.trim();
  const query = { limit: 10, ...(q === '' ? {} : { q }) };
  return Effect.map(
    vraag(() => beurt.client.meldingen({ query })),
    ({ items }) => items.map(nummerKaart),
  );
};
