import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Werk } from '@tenzij/domain/werk/mijnWerk.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import type { Beurt } from '../gesprek/Beurt.ts';
import { hulpKaart } from '../gesprek/hulp.ts';
import { mag, magActie } from '../gesprek/recht.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import type { ActieNaam } from '../gesprek/wegwijzer.ts';
import { kaart, knop, lijst, zacht } from '../kaart/blok.ts';
import { opDag } from '../kaart/notatie.ts';
import { kaartVanOverleg, overleggenVanMij } from '../overleg/toonOverleg.ts';

const zin = berichten.thuis;
type Kaarten = Effect.Effect<ReadonlyArray<Kaart>, ApiWeigert>;

/** What is done about it here; the rest is done in the console. */
const actieBij: Partial<Record<Werk['soort'], ActieNaam>> = {
  overleg: 'overleg.toon',
  standpunt: 'weging.standpunt',
  melding_wacht: 'melding.open',
  toets: 'toets.toon',
  eerste_contact: 'traject.contact',
  geen_contact: 'traject.contact',
  reflectie: 'traject.reflectie',
  verwacht_einde: 'traject.afronding',
  warme_overdracht: 'traject.toon',
  evaluatie_ontbreekt: 'traject.evaluatie',
  ervaring_ontbreekt: 'traject.link',
  te_veel_werk: 'caseload.toon',
  zonder_coach: 'caseload.toon',
  geen_ruimte: 'melding.open',
};

const regel = (beurt: Beurt, { soort, nummer, naam, dag, spoed, onderwerp }: Werk) => {
  const actie = actieBij[soort];
  const wat = [zin.soort[soort], nummer ?? naam].filter((deel) => deel !== null).join(' · ');
  return {
    tekst: spoed ? `${zin.spoed} · ${wat}` : wat,
    bij: opDag(dag),
    ...(actie !== undefined && magActie(beurt.mij.rol, actie)
      ? { actie: knop(actie, onderwerp.id, zin.doe[soort]) }
      : {}),
  };
};

const watWachtKaart = (beurt: Beurt): Kaarten =>
  Effect.map(
    vraag(() => beurt.client.mijnWerk()),
    ({ items }) => [
      kaart({
        id: 'thuis:werk',
        kop: zin.werk,
        blokken:
          items.length === 0
            ? [zacht(zin.nietsWacht)]
            : lijst(
                null,
                items.map((werk) => regel(beurt, werk)),
              ),
      }),
    ],
  );

const mijnCasussen = (beurt: Beurt): Kaarten =>
  Effect.gen(function* () {
    if (!mag(beurt.mij.rol, 'traject.contact')) return [];
    const query = { coachId: beurt.mij.medewerkerId, status: 'actief', limit: 50 } as const;
    const { items } = yield* vraag(() => beurt.client.trajecten({ query }));
    const regels = items.map(({ id, meldingNummer, laatsteContactOp }) => ({
      tekst: meldingNummer ?? berichten.traject.zonderNummer,
      bij: laatsteContactOp === null ? zin.nogGeenContact : zin.laatsteContact(opDag(laatsteContactOp)),
      actie: knop('traject.toon', id, berichten.traject.toon),
    }));
    return [
      kaart({
        id: 'thuis:casussen',
        kop: zin.casussen,
        blokken: regels.length === 0 ? [zacht(zin.geenCasussen)] : lijst(null, regels),
      }),
    ];
  });

const teamWeegt = (beurt: Beurt): Kaarten =>
  Effect.gen(function* () {
    if (!mag(beurt.mij.rol, 'overleg.lezen')) return [];
    return yield* Effect.forEach(yield* overleggenVanMij(beurt), (id) => kaartVanOverleg(beurt, id));
  });

/** What waits for this person, their casussen, what their team weighs next, and what can be done here. */
export const thuisKaarten = (beurt: Beurt): Kaarten =>
  Effect.map(Effect.all([watWachtKaart(beurt), mijnCasussen(beurt), teamWeegt(beurt)], { concurrency: 3 }), (delen) => [
    ...delen.flat(),
    hulpKaart(beurt.mij.rol),
  ]);
