import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import type { ImportFout } from '@tenzij/domain/register/ImportFout.ts';
import { Registers } from '@tenzij/domain/register/Registers.ts';
import { Effect, Exit } from 'effect';
import { describe, expect, it } from 'vitest';
import { nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { type Gebracht, melding, register, rij, traject } from '../../test/registerrijen.ts';
import { Store } from '../Store.ts';

const proef = opzet();

const schrijf = (rijen: ReadonlyArray<Gebracht>, maakAan = false) =>
  Effect.flatMap(Registers, (registers) =>
    registers.schrijf(
      rijen.map((cellen, nr) => ({ bestand: `${cellen._tag}.csv`, regel: nr + 2, rij: rij(cellen) })),
      { maakAan },
    ),
  );

interface Telling {
  readonly nieuw: number;
  readonly bijgewerkt: number;
  readonly ongewijzigd: number;
  readonly fouten: ReadonlyArray<ImportFout>;
}
const neemIn = (
  g: Proefgemeente,
  bestanden: ReadonlyArray<ReadonlyArray<Gebracht>>,
  maakAan = false,
  actor: Actor = g.taak,
) =>
  proef.run(
    Effect.flatMap(Store, (store) =>
      store.inTransactie(
        actor,
        Effect.forEach(bestanden, (rijen) => schrijf(rijen, maakAan)),
      ),
    ),
  ) as Promise<ReadonlyArray<Telling>>;
const tel = (uitslagen: ReadonlyArray<Telling>) =>
  uitslagen.map(({ nieuw, bijgewerkt, ongewijzigd, fouten }) => [nieuw, bijgewerkt, ongewijzigd, fouten.length]);
const rijenVan = (g: Proefgemeente, tabel: string, kolommen = '*') =>
  proef.ruw(`select ${kolommen} from ${tabel} where gemeente_id = '${g.id}'`);

describe('een register', () => {
  it('komt binnen, en een tweede keer verandert er niets', async () => {
    const g = await proef.run(nieuweGemeente);
    const regels = register.map((bestand) => bestand.length);
    expect(tel(await neemIn(g, register))).toEqual(regels.map((aantal) => [aantal, 0, 0, 0]));
    expect(tel(await neemIn(g, register))).toEqual(regels.map((aantal) => [0, 0, aantal, 0]));
  });

  it('staat in dezelfde tabellen als wat hier begon', async () => {
    const g = await proef.run(nieuweGemeente);
    await neemIn(g, register);
    expect(await rijenVan(g, 'melding', 'extern_id, nummer, status, bron, aanleiding, vraag')).toEqual([
      {
        extern_id: 'M1',
        nummer: 'M-2021-00001',
        status: 'afgehandeld',
        bron: 'anders',
        aanleiding: 'nieuwe_vraag',
        vraag: null,
      },
      {
        extern_id: 'M2',
        nummer: 'M-2021-00002',
        status: 'ontvangen',
        bron: 'anders',
        aanleiding: 'nieuwe_vraag',
        vraag: null,
      },
    ]);
    expect(
      await rijenVan(g, 'besluit', 'uitkomst, gronden, weging_id, advies, stappen_gezet, besloten_op::text'),
    ).toEqual([
      {
        uitkomst: 'zelf_begeleiden',
        gronden: ['werkdruk'],
        weging_id: null,
        advies: null,
        stappen_gezet: [],
        besloten_op: '2021-03-10',
      },
    ]);
    expect(
      await rijenVan(g, 'traject', 'status, melding_nummer, register_uren, register_contactmomenten, wijk_id::text'),
    ).toEqual([
      {
        status: 'afgerond',
        melding_nummer: 'M-2021-00001',
        register_uren: 7.25,
        register_contactmomenten: 9,
        wijk_id: g.wijk,
      },
    ]);
    const mensen = await rijenVan(
      g,
      'traject',
      '(select count(distinct inwoner_id)::int from melding m where m.gemeente_id = traject.gemeente_id) as in_meldingen, inwoner_id is not null as bekend',
    );
    expect(mensen).toEqual([{ in_meldingen: 1, bekend: true }]);
    expect(await rijenVan(g, 'evaluatie', 'soort, integraal, zelfstandig_verder, geleerd')).toEqual([
      {
        soort: 'coach',
        integraal: 'ja',
        zelfstandig_verder: null,
        geleerd: [{ thema: 'samenwerken', tekst: 'Eerder bellen.' }],
      },
      { soort: 'inwoner', integraal: null, zelfstandig_verder: 'nee', geleerd: null },
    ]);
    expect(await rijenVan(g, 'uitgave', 'post, bedrag::float8, volg')).toHaveLength(3);
  });

  it('werkt een bekende rij bij, met alles wat erbij hoort', async () => {
    const g = await proef.run(nieuweGemeente);
    await neemIn(g, register);
    const uitgesteld = [{ soort: 'reflectie', tot: null, reden: 'Bijna klaar.' }];
    await proef.ruw(`update traject set uitgestelde_herinneringen = '${JSON.stringify(uitgesteld)}'
      where gemeente_id = '${g.gemeente.id}'`);
    const uitslag = await neemIn(g, [
      [
        { ...melding, uitkomst: 'maatwerk' },
        { ...melding, externId: 'M2', uitkomst: 'voorliggend' },
      ],
      [{ ...traject, beeindigdOp: null, redenBeeindiging: null }],
      [{ _tag: 'medewerkers', naam: 'Noor', email: 'NOOR@versa.example', fte: 0.9 }],
    ]);
    expect(tel(uitslag)).toEqual([
      [0, 2, 0, 0],
      [0, 1, 0, 0],
      [0, 1, 0, 0],
    ]);
    expect(await rijenVan(g, 'besluit', 'uitkomst')).toEqual([{ uitkomst: 'maatwerk' }, { uitkomst: 'voorliggend' }]);
    expect(await rijenVan(g, 'melding', 'status')).toEqual([{ status: 'afgehandeld' }, { status: 'afgehandeld' }]);
    expect(await rijenVan(g, 'traject', 'status, beeindigd_op, versie, uitgestelde_herinneringen')).toEqual([
      { status: 'actief', beeindigd_op: null, versie: 2, uitgestelde_herinneringen: uitgesteld },
    ]);
    const [noor] = await proef.ruw(
      `select fte, rol, cardinality(teams) as teams from medewerker where gemeente_id = '${g.id}' and naam = 'Noor' and fte is not null`,
    );
    expect(noor).toEqual({ fte: 0.9, rol: 'wijkcoach', teams: 2 });
  });

  it('noemt elke naam en elk nummer dat niet bekend is', async () => {
    const g = await proef.run(nieuweGemeente);
    const uitslagen = await neemIn(g, [
      [{ ...melding, team: 'Nergens', wijk: 'Ook niet' }],
      [traject],
      [{ _tag: 'evaluaties', trajectExternId: 'T9', organisatie: 'Versa', soort: 'coach' }],
    ]);
    const fouten = uitslagen.flatMap((uitslag) => uitslag.fouten);
    expect(fouten.map(({ bestand, kolom, waarde }) => [bestand, kolom, waarde])).toEqual([
      ['meldingen.csv', 'organisatie', 'Versa'],
      ['meldingen.csv', 'team', 'Nergens'],
      ['meldingen.csv', 'wijk', 'Ook niet'],
      ['trajecten.csv', 'organisatie', 'Versa'],
      ['trajecten.csv', 'pilot', 'Zelf'],
      ['trajecten.csv', 'coach', 'noor@versa.example'],
      ['trajecten.csv', 'meldingExternId', 'M1'],
      ['evaluaties.csv', 'organisatie', 'Versa'],
      ['evaluaties.csv', 'trajectExternId', 'T9'],
    ]);
    expect(fouten.every(({ melding: uitleg, regel }) => uitleg.endsWith('.') && regel === 2)).toBe(true);
  });

  it('maakt wat ontbreekt als daarom gevraagd is', async () => {
    const g = await proef.run(nieuweGemeente);
    const uitslag = await neemIn(
      g,
      [[{ ...melding, team: 'Nieuw', wijk: 'Nieuwbouw' }], [{ ...traject, team: 'Nieuw' }]],
      true,
    );
    expect(tel(uitslag)).toEqual([
      [1, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
    const [coach] = await proef.ruw(
      `select naam, rol, teams::text[] from medewerker where gemeente_id = '${g.id}' and email = 'noor@versa.example'`,
    );
    const [team] = await proef.ruw<{ id: string }>(
      `select id::text from team where gemeente_id = '${g.id}' and naam = 'Nieuw'`,
    );
    expect(coach).toEqual({ naam: 'Noor', rol: 'wijkcoach', teams: [team?.id] });
  });

  it('laat een gelijke dubbele rij weg, en weigert een die iets anders zegt', async () => {
    const g = await proef.run(nieuweGemeente);
    const [, uitslag] = await neemIn(g, [register[0] ?? [], [melding, melding, { ...melding, uitkomst: 'maatwerk' }]]);
    expect(uitslag).toMatchObject({ nieuw: 1, ongewijzigd: 1, fouten: [{ regel: 4 }] });
  });

  it('komt ook binnen met tekens die geen database bewaart', async () => {
    const g = await proef.run(nieuweGemeente);
    const vies = [{ ...melding, externId: 'M\u0000 1', vraag: 'Hulp\u0000 nodig \ud83d' }];
    expect(tel(await neemIn(g, [register[0] ?? [], vies, vies]))).toEqual([
      [1, 0, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
    expect(await rijenVan(g, 'melding', 'extern_id, vraag')).toEqual([
      { extern_id: 'M 1', vraag: 'Hulp nodig \ufffd' },
    ]);
  });

  it('houdt niets over als het niet doorgaat', async () => {
    const g = await proef.run(nieuweGemeente);
    const stand = () =>
      Promise.all(['melding', 'besluit', 'inwoner', 'organisatie', 'nummering'].map((tabel) => rijenVan(g, tabel)));
    const ervoor = await stand();
    const exit = await proef.exit(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(g.taak, Effect.andThen(schrijf([melding], true), Effect.fail('toch niet'))),
      ),
    );
    expect(exit).toEqual(Exit.fail('toch niet'));
    expect(await stand()).toEqual(ervoor);
  });

  it('komt ook binnen van een beheerder, die de casussen zelf niet ziet', async () => {
    const g = await proef.run(nieuweGemeente);
    await neemIn(g, register, false, g.beheerder);
    expect(await rijenVan(g, 'melding')).toHaveLength(2);
  });

  it('van twee kanten tegelijk komt na elkaar binnen', async () => {
    const g = await proef.run(nieuweGemeente);
    const uitslagen = await Promise.all([neemIn(g, register), neemIn(g, register)]);
    expect(uitslagen.map((uitslag) => uitslag.reduce((som, { nieuw }) => som + nieuw, 0)).toSorted()).toEqual([
      0,
      register.flat().length,
    ]);
  });

  it('van vijfduizend rijen wordt in grepen hetzelfde als in een keer', async () => {
    const g = await proef.run(nieuweGemeente);
    const veel = Array.from({ length: 5_000 }, (_, nr) => ({
      ...melding,
      externId: `M${nr}`,
      inwonerExternId: `i${nr % 700}`,
    }));
    const grepen = Array.from({ length: 5 }, (_, nr) => veel.slice(nr * 1_000, (nr + 1) * 1_000));
    expect(tel(await neemIn(g, grepen, true))).toEqual(grepen.map(() => [1_000, 0, 0, 0]));
    expect(tel(await neemIn(g, [veel]))).toEqual([[0, 0, 5_000, 0]]);
    expect(await rijenVan(g, 'inwoner', 'count(*)::int as aantal')).toEqual([{ aantal: 700 }]);
    expect(await rijenVan(g, 'melding', 'count(distinct nummer)::int as aantal, max(nummer) as laatste')).toEqual([
      { aantal: 5_000, laatste: 'M-2021-05000' },
    ]);
  });
});
