import { beforeAll, describe, expect, it } from '@effect/vitest';
import { bekijkKpis } from '@tenzij/domain/kpi/bekijk.ts';
import type { Kpi, KpisVraag } from '@tenzij/domain/kpi/Kpi.ts';
import type { OnderdrukteTelling } from '@tenzij/domain/kpi/onderdruk.ts';
import { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import {
  atomenVanMeldingen,
  atomenVanTrajecten,
  kleineVerschillen,
  lekken,
  vraagAlles,
} from '@tenzij/domain/test/KpiAanval.ts';
import { helften, pilots, teams, type Wereld, willekeurigeWereld } from '@tenzij/domain/test/KpiWereld.ts';
import { Effect } from 'effect';
import { idVan, registerVan, sleutelVan } from '../../test/kpi/wereldregister.ts';
import { zetRegister } from '../../test/kpi/zet.ts';
import { opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';

/* The attack of the domain, on answers that come out of the database. */

const proef = opzet();

/** A melding has the pilot of its team; a few people lie outside the pilots. */
const wereldVan = (zaad: number): Wereld => {
  const { meldingen, trajecten } = willekeurigeWereld(zaad, 0.01);
  const pilotVan = (team: string) => pilots[teams.indexOf(team)] ?? null;
  const enkele = meldingen.filter(({ team }, nr) => pilotVan(team) !== null || nr % 9 === 0);
  return { trajecten, meldingen: enkele.map((melding) => ({ ...melding, pilot: pilotVan(melding.team) })) };
};

const maanden = helften.filter((_, nr) => nr % 2 === 0).map(({ van }) => van);
const einden = helften.filter((_, nr) => nr % 2 === 1).map(({ tot }) => tot);
const perioden = maanden
  .flatMap((van, begin) => einden.slice(begin).map((tot) => ({ van, tot })))
  .filter(({ van, tot }) => van === maanden[0] || tot === einden.at(-1));
/** The gemeente, a pilot and what lies outside, from the beginning and until the end, with teams or wijken in turn. */
const gevraagd = [{}, { pilotId: pilots[0] }, { buitenPilot: 'true' }].flatMap((filter, plaats) =>
  perioden.map(
    (periode, nr) => ({ ...filter, ...periode, per: (nr + plaats) % 2 === 0 ? 'team' : 'wijk' }) as KpisVraag,
  ),
);

describe('the answers that the stuurgroep has from the database', () => {
  const wereld = wereldVan(2);
  const register = registerVan(wereld);
  const stuurgroep = Actor.cases.Medewerker.make({
    gemeenteId: GemeenteId.make(register.gemeente.id),
    medewerkerId: MedewerkerId.make(idVan('stef')),
    naam: 'Voorbeeld',
    rol: 'stuurgroep',
    teams: [],
    organisatieId: null,
    kanaal: 'console',
  });
  const antwoorden = new Map<KpisVraag, ReadonlyArray<Kpi>>();
  beforeAll(async () => {
    await proef.run(zetRegister(proef.verbinding, register));
    await proef.run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(
          stuurgroep,
          Effect.forEach(gevraagd, (vraag) => {
            const { pilotId } = vraag;
            const metId = pilotId === undefined ? vraag : { ...vraag, pilotId: idVan(pilotId) as typeof pilotId };
            return Effect.map(bekijkKpis(metId), ({ items }) => antwoorden.set(vraag, items));
          }),
        ),
      ),
    );
  }, 120_000);

  it.each([
    ['melding', ['meldingen', 'viaSociaalPlein'], atomenVanMeldingen],
    ['traject', ['instroom', 'uitstroom', 'actief', 'responsCoaches'], atomenVanTrajecten],
  ] as const)('are exact, and give away no 1 to 4 people with a %s', (_, codes, atomen) => {
    let vergeleken = 0;
    const gekregen = (vraag: KpisVraag, code: string): OnderdrukteTelling => {
      const kpi = antwoorden.get(vraag)?.find((een) => een.code === code);
      const verdeling = Object.entries(kpi?.verdeling ?? {}).map(([sleutel, aantal]) => ({ sleutel, aantal }));
      const groepen = kpi?.groepen?.map((groep) => ({ ...groep, sleutel: sleutelVan(groep.sleutel) }));
      return { ...kpi, verdeling, groepen } as unknown as OnderdrukteTelling;
    };
    const alle = vraagAlles(
      wereld,
      atomen,
      codes,
      (tellingen, vraag) =>
        tellingen.map((open) => {
          const dicht = gekregen(vraag, open.code);
          for (const een of [open, ...(open.groepen ?? [])]) {
            const ander =
              een === open ? dicht : dicht.groepen?.find((groep) => 'sleutel' in een && groep.sleutel === een.sleutel);
            if (ander === undefined || ander.onderdrukt === true) continue;
            vergeleken += 1;
            expect([ander.teller, ander.noemer], `${open.code} ${JSON.stringify(vraag)}`).toEqual([
              een.teller,
              een.noemer,
            ]);
          }
          return dicht;
        }),
      gevraagd,
    );
    expect(vergeleken).toBeGreaterThan(20);
    expect(alle.some(({ getoond, aantal }) => getoond && aantal > 0)).toBe(true);
    expect(alle.some(({ getoond, mensen }) => !getoond && mensen > 0 && mensen < 5)).toBe(true);
    expect(kleineVerschillen(alle)).toEqual([]);
    expect(lekken(alle, atomen.length)).toEqual([]);
  });
});
