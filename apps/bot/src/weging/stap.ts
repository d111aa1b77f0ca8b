import { type StapNaam, stapNamen, stapVragen } from '@tenzij/domain/weging/stappen.ts';
import { type WegingId, ZetStap } from '@tenzij/domain/weging/Weging.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, naVerlorenRace, vraagMet, zeg } from '../gesprek/antwoord.ts';
import type { Beurt, Gesprek, OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { eenVan, langeTekst, opties } from '../kaart/veld.ts';
import { een, jaNeeUit, zonderLeeg } from '../kaart/waarden.ts';
import { casusMet, leesCasus } from './Casus.ts';
import { wegingKaart } from './kaart.ts';

const zin = berichten.weging;

export const toonWeging = (beurt: Beurt, over: string): Gesprek =>
  Effect.map(leesCasus(beurt, over), (casus) => antwoord({ kaarten: [wegingKaart(casus)] }));

const zet = (beurt: Beurt, over: string, stap: StapNaam, invoer: ZetStap): Gesprek =>
  vraag(() => beurt.client.zetStap({ params: { id: over as WegingId, stap }, body: invoer })).pipe(
    Effect.flatMap((weging) => casusMet(beurt, weging)),
    Effect.map((casus) => antwoord({ kaarten: [wegingKaart(casus)], zegt: invoer.gezet ? zin.gezet : null })),
    (gesprek) => naVerlorenRace(gesprek, toonWeging(beurt, over)),
  );

/** Of these the rule wants to know whether they answer the whole question. */
const vraagtVolstaat = (stap: StapNaam) => stap === 'voorliggend' || stap === 'collectief';

const isStap = (naam: string): naam is StapNaam => (stapNamen as ReadonlyArray<string>).includes(naam);

/** A tick: `netwerk:aan` or `netwerk:uit`. */
export const tikStap: OpActie = (beurt, over, waarde) => {
  const [naam = '', stand] = (waarde ?? '').split(':');
  if (!isStap(naam)) return zeg(berichten.algemeen.onbekendeActie);
  if (stand === 'uit' || !vraagtVolstaat(naam)) return zet(beurt, over, naam, { gezet: stand !== 'uit' });
  return vraagMet({
    formulier: 'weging.stap',
    over: `${over}:${naam}`,
    kop: berichten.weging.stappen,
    uitleg: stapVragen[naam],
    velden: [
      eenVan('volstaat', zin.volstaatVraag, {
        uitleg: zin.volstaatUitleg,
        verplicht: true,
        opties: opties({ ja: berichten.algemeen.ja, nee: berichten.algemeen.nee }),
      }),
      langeTekst('toelichting', zin.toelichting, {
        uitleg: `${berichten.algemeen.magLeeg} ${berichten.algemeen.nietHerkenbaar}`,
        maximum: 2000,
      }),
    ],
    verzend: berichten.algemeen.verder,
  });
};

export const zetStap: OpFormulier = (beurt, over, waarden) =>
  Effect.gen(function* () {
    const [wegingId = '', naam = ''] = over.split(':');
    if (!isStap(naam)) return yield* zeg(berichten.algemeen.onbekendeActie);
    const invoer = yield* lees(
      ZetStap,
      zonderLeeg({
        gezet: true,
        volstaat: jaNeeUit(waarden, 'volstaat') ?? false,
        toelichting: een(waarden, 'toelichting'),
      }),
    );
    return yield* zet(beurt, wegingId, naam, invoer);
  });
