import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { MeldingAanvulling } from '@tenzij/domain/melding/vulAan.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { lees, naVerlorenRace, vraagMet } from '../gesprek/antwoord.ts';
import type { OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { eenVan, meerVan, opties } from '../kaart/veld.ts';
import { een, meer, zonderLeeg } from '../kaart/waarden.ts';
import { toonCasus } from '../weging/toonCasus.ts';

const zin = berichten.melding;

/** What an indicatie that ends touches, where nobody said so yet. */
export const vraagAanvulling: OpActie = (beurt, over) =>
  Effect.flatMap(
    vraag(() => beurt.client.melding({ params: { id: over as MeldingId } })),
    ({ nummer, leefgebieden, kenmerken, leeftijdsgroep }) =>
      vraagMet({
        formulier: 'melding.aanvulling',
        over,
        kop: zin.aanvullingKop(nummer),
        uitleg: null,
        velden: [
          meerVan('leefgebieden', zin.leefgebieden, {
            uitleg: zin.aanvullingUitleg,
            verplicht: true,
            opties: opties(woord.leefgebied),
            waarde: leefgebieden,
          }),
          meerVan('kenmerken', zin.kenmerken, {
            uitleg: berichten.algemeen.magLeeg,
            opties: opties(woord.kenmerk),
            waarde: kenmerken,
          }),
          eenVan('leeftijdsgroep', zin.leeftijdsgroep, {
            opties: opties(woord.leeftijdsgroep),
            waarde: leeftijdsgroep === null ? [] : [leeftijdsgroep],
          }),
        ],
        verzend: zin.aanvullingVerzend,
      }),
  );

export const vulAan: OpFormulier = (beurt, over, waarden) => {
  const toon = toonCasus(beurt, over, null);
  const gedaan = Effect.gen(function* () {
    const body = yield* lees(
      MeldingAanvulling,
      zonderLeeg({
        leefgebieden: meer(waarden, 'leefgebieden'),
        kenmerken: meer(waarden, 'kenmerken'),
        leeftijdsgroep: een(waarden, 'leeftijdsgroep'),
      }),
    );
    const params = { id: over as MeldingId };
    yield* vraag(() => beurt.client.vulMeldingAan({ params, body, sleutel: beurt.sleutel }));
    return { ...(yield* toon), zegt: zin.aangevuld };
  });
  return naVerlorenRace(gedaan, toon);
};
