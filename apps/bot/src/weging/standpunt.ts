import type { Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { alleGronden, gronden } from '@tenzij/domain/weging/gronden.ts';
import { GeefStandpunt, type Standpunt, type WegingId } from '@tenzij/domain/weging/Weging.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, naVerlorenRace, vraagMet } from '../gesprek/antwoord.ts';
import type { OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { eenVan, gevuld, jaNee, langeTekst, meerVan, optie, opties } from '../kaart/veld.ts';
import { een, jaNeeUit, meer, zonderLeeg } from '../kaart/waarden.ts';
import { type Casus, casusMet, leesCasus } from './Casus.ts';
import { wegingKaart } from './kaart.ts';
import { toonWeging } from './stap.ts';

const zin = berichten.weging;

/** In plain words what each grond does; the ones that do nothing stand there too, and say so. */
export const grondOpties = alleGronden.map((grond) =>
  optie(grond, gronden[grond].tekst, woord.werking[gronden[grond].werking]),
);

const eigenStandpunt = ({ weging, kijker }: Casus): Standpunt | undefined =>
  weging.standpunten.find(
    (standpunt): standpunt is Standpunt => 'keuze' in standpunt && standpunt.medewerkerId === kijker?.medewerkerId,
  );

const velden = (casus: Casus): ReadonlyArray<Veld> => {
  const eigen = eigenStandpunt(casus);
  return [
    eenVan('keuze', zin.keuze, { verplicht: true, opties: opties(zin.keuzes), waarde: gevuld(eigen?.keuze) }),
    meerVan('gronden', zin.gronden, {
      verplicht: true,
      opties: grondOpties,
      waarde: eigen?.gronden ?? [],
      alleenBij: { veld: 'keuze', waarden: ['tenzij'] },
    }),
    jaNee('kanOppakken', zin.kanOppakken, { verplicht: true, waarde: gevuld(eigen?.kanOppakken ?? false) }),
    langeTekst('toelichting', zin.toelichting, {
      uitleg: `${berichten.algemeen.magLeeg} ${berichten.algemeen.nietHerkenbaar}`,
      maximum: 2000,
      waarde: gevuld(eigen?.toelichting),
    }),
  ];
};

/** One's own view, apart from the others. */
export const vraagStandpunt: OpActie = (beurt, over) =>
  Effect.flatMap(leesCasus(beurt, over), (casus) =>
    casus.weging.status === 'open'
      ? vraagMet({
          formulier: 'weging.standpunt',
          over,
          herteken: { actie: 'weging.standpunt', over },
          kop: zin.standpuntKop(casus.melding.nummer),
          uitleg: casus.kijker?.rol === 'teamleider' ? zin.standpuntTeamleider : zin.standpuntUitleg,
          velden: velden(casus),
          verzend: zin.verzend,
        })
      : Effect.succeed(antwoord({ kaarten: [wegingKaart(casus)] })),
  );

export const geefStandpunt: OpFormulier = (beurt, over, waarden) => {
  const gegeven = Effect.gen(function* () {
    const keuze = een(waarden, 'keuze');
    const invoer = yield* lees(
      GeefStandpunt,
      zonderLeeg({
        keuze,
        gronden: keuze === 'tenzij' ? meer(waarden, 'gronden') : [],
        kanOppakken: jaNeeUit(waarden, 'kanOppakken') ?? false,
        toelichting: een(waarden, 'toelichting'),
      }),
    );
    const weging = yield* vraag(() => beurt.client.geefStandpunt({ params: { id: over as WegingId }, body: invoer }));
    const casus = yield* casusMet(beurt, weging);
    const zegt = weging.status === 'open' ? zin.ontvangen : zin.onthuldDoorUw;
    return antwoord({ kaarten: [wegingKaart(casus)], zegt });
  });
  return naVerlorenRace(gegeven, toonWeging(beurt, over));
};
