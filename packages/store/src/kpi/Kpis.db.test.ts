import { describe, expect, it } from '@effect/vitest';
import { Dag } from '@tenzij/domain/Dag.ts';
import { bekijkKpis } from '@tenzij/domain/kpi/bekijk.ts';
import { definities, type KpiCode, kpiCodes } from '@tenzij/domain/kpi/definities.ts';
import { type KpiVraag, Per } from '@tenzij/domain/kpi/Kpi.ts';
import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { MedewerkerId, type Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { type OrganisatieId, TeamId, type WijkId } from '@tenzij/domain/medewerker/Team.ts';
import type { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { Effect } from 'effect';
import type { Register } from '../../test/kpi/register.ts';
import { codesVanTweede, vergelijk } from '../../test/kpi/vergelijk.ts';
import { wijzigRegister } from '../../test/kpi/wijzig.ts';
import { type Kans, kans, willekeurigRegister } from '../../test/kpi/willekeurig.ts';
import { zetRegister } from '../../test/kpi/zet.ts';
import { motor, opzet } from '../../test/opzet.ts';
import { type Poorten, Store } from '../Store.ts';

/** The queries are the same on both engines: PostgreSQL counts most of them, and PGlite, which is slower, others. */
const [eersteZaad, aantalRegisters] = motor === 'postgres' ? [1, 160] : [161, 40];

const proef = opzet();

const actorVan = (register: Register, rol: Rol, teams: ReadonlyArray<TeamId> = []) =>
  Actor.cases.Medewerker.make({
    gemeenteId: GemeenteId.make(register.gemeente.id),
    medewerkerId: MedewerkerId.make('00000000-0000-7000-8000-000000000001'),
    naam: 'Voorbeeld',
    rol,
    teams,
    organisatieId: null,
    kanaal: 'console',
  });

const inTransactie = <A, E>(actor: Actor, effect: Effect.Effect<A, E, Poorten>) =>
  Effect.flatMap(Store, (store) => store.inTransactie(actor, effect));

const tel = (register: Register, vraag: KpiVraag, teams: ReadonlyArray<TeamId> | null) =>
  inTransactie(
    teams === null ? actorVan(register, 'wmo_consulent') : actorVan(register, 'wijkcoach', teams),
    Effect.flatMap(Kpis, (kpis) => kpis.tel(vraag, teams)),
  );

const ververst = (register: Register) =>
  inTransactie(
    actorVan(register, 'wmo_consulent'),
    Effect.flatMap(Kpis, (kpis) => kpis.ververs),
  ).pipe(Effect.repeat({ until: (maanden) => maanden === 0 }));

const begin = ['2023-01-01', '2023-02-28', '2023-08-31', '2024-01-01', '2024-02-29'];
const einde = ['2023-08-31', '2024-02-28', '2024-02-29', '2024-06-30', '2024-12-31'];

const willekeurigeVraag = (k: Kans, register: Register): KpiVraag => {
  const [van = '', tot = ''] = [k.kies(begin), k.kies(einde)].sort();
  const soms = <A>(naam: string, lijst: ReadonlyArray<A>) =>
    lijst.length > 0 && k.deel() < 0.2 ? { [naam]: k.kies(lijst) } : {};
  return {
    van: Dag.make(van),
    tot: Dag.make(tot),
    ...(k.deel() < 0.1
      ? { buitenPilot: 'true' as const }
      : soms(
          'pilotId',
          register.pilots.map(({ id }) => id as PilotId),
        )),
    ...soms(
      'teamId',
      register.teams.map(({ id }) => id as TeamId),
    ),
    ...soms(
      'wijkId',
      register.wijken.map(({ id }) => id as WijkId),
    ),
    ...soms(
      'organisatieId',
      register.organisaties.map(({ id }) => id as OrganisatieId),
    ),
    ...soms('domein', ['wmo', 'jeugd'] as const),
    ...(k.deel() < 0.85 ? { per: k.kies(Per.literals) } : {}),
  };
};

const alles = { van: Dag.make('2023-01-01'), tot: Dag.make('2024-12-31') };

describe('de KPI’s', () => {
  it(`are those of a second computation, on ${aantalRegisters} registers that chance made, corrected and removed from`, async () => {
    for (let zaad = eersteZaad; zaad < eersteZaad + aantalRegisters; zaad += 1) {
      const register = willekeurigRegister(zaad);
      const k = kans(zaad * 1000);
      const klopt = async () => {
        const vraag = willekeurigeVraag(k, register);
        const teams = k.deel() < 0.25 ? k.greep(register.teams, 0.6).map(({ id }) => TeamId.make(id)) : null;
        const tellingen = await proef.run(tel(register, vraag, teams));
        expect(tellingen.map(({ code }) => code)).toEqual(kpiCodes);
        vergelijk(tellingen, register, vraag, teams);
      };
      await proef.run(zetRegister(proef.verbinding, register));
      if (zaad % 3 === 0) {
        await proef.run(ververst(register));
        await klopt();
      }
      // What changed since the months were counted is counted from the rows; after that in its months again.
      await proef.run(wijzigRegister(proef.verbinding, k, register));
      if (zaad % 9 === 0) await proef.run(ververst(register));
      await klopt();
    }
  }, 300_000);

  it('are the same from the months as from the rows, also which groups there are and who stands behind them', async () => {
    const zaden = motor === 'postgres' ? [2101, 2103] : [2131];
    for (const zaad of zaden) {
      const register = willekeurigRegister(zaad);
      const k = kans(zaad);
      // What began and ended in the middle of a month, more and less than half of it.
      const gesneden = [
        { van: Dag.make('2023-02-14'), tot: Dag.make('2024-08-20') },
        { van: Dag.make('2023-04-20'), tot: Dag.make('2023-07-10') },
        { van: Dag.make('2023-10-03'), tot: Dag.make('2023-10-29') },
      ];
      const vragen = [alles, ...gesneden].flatMap((periode) =>
        (['leefgebied', 'wijk', 'team', 'maand'] as const).map((per): KpiVraag => ({ ...periode, per })),
      );
      const antwoorden = () => Effect.forEach(vragen, (vraag) => tel(register, vraag, null));
      await proef.run(zetRegister(proef.verbinding, register));
      const uitRijen = await proef.run(antwoorden());
      await proef.run(ververst(register));
      expect(await proef.run(antwoorden()), `${zaad}`).toEqual(uitRijen);
      await proef.run(wijzigRegister(proef.verbinding, k, register));
      const gemengd = await proef.run(antwoorden());
      for (const [nr, vraag] of vragen.entries()) vergelijk(gemengd[nr] ?? [], register, vraag, null);
      await proef.run(ververst(register));
      expect(await proef.run(antwoorden()), `${zaad}`).toEqual(gemengd);
    }
  }, 300_000);

  it('are all counted a second time', () => {
    const codes = codesVanTweede(willekeurigRegister(1), alles.van, alles.tot);
    expect([...codes, 'clientervaring'].sort()).toEqual([...kpiCodes].sort());
  });

  it('are those of the gemeente for the stuurgroep, and show nothing of 1 to 4 people', async () => {
    const register = willekeurigRegister(1001);
    await proef.run(zetRegister(proef.verbinding, register));
    const bekijk = (rol: Rol) =>
      proef.run(inTransactie(actorVan(register, rol), bekijkKpis({ ...alles, per: 'maand' })));
    const { items: open } = await bekijk('wmo_consulent');
    const { items: gesloten } = await bekijk('stuurgroep');
    const tellers = gesloten.flatMap(({ code, groepen = [], ...kpi }) =>
      definities[code as KpiCode].eenheid === 'aantal' &&
      code !== 'aanbodOntbreekt' &&
      code !== 'contactmomentenPerTraject'
        ? [kpi, ...groepen].map(({ teller }) => teller)
        : [],
    );
    expect(tellers.filter((teller) => teller !== null && teller > 0 && teller < 5)).toEqual([]);
    expect(gesloten.flatMap(({ groepen = [] }) => groepen).some(({ onderdrukt }) => onderdrukt === true)).toBe(true);
    for (const [plaats, kpi] of gesloten.entries())
      if (kpi.onderdrukt !== true) expect(kpi.waarde, kpi.code).toBe(open[plaats]?.waarde);
  });

  const eenMotorIsGenoeg = motor === 'postgres' ? it : () => {};
  eenMotorIsGenoeg('are the same where only one of them is asked', async () => {
    const register = willekeurigRegister(1003);
    await proef.run(zetRegister(proef.verbinding, register));
    const vraag: KpiVraag = { ...alles, per: 'team' };
    const vragen = Effect.gen(function* () {
      const kpis = yield* Kpis;
      const vanzelf = (yield* kpis.tel(vraag, null, [])).map(({ code }) => code);
      const overige = (yield* kpis.tel(vraag, null)).filter(({ code }) => !vanzelf.includes(code));
      expect(overige.length).toBeGreaterThan(10);
      for (const telling of overige) {
        const { code } = telling;
        const [alleen] = (yield* kpis.tel(vraag, null, [code])).filter((een) => een.code === code);
        expect(alleen, code).toEqual(telling);
      }
    });
    await proef.run(inTransactie(actorVan(register, 'wmo_consulent'), vragen));
  });

  it('are those that are named, as among all', async () => {
    const register = willekeurigRegister(1004);
    await proef.run(zetRegister(proef.verbinding, register));
    const gevraagd = (['wmo_consulent', 'stuurgroep'] as const).flatMap((rol) =>
      (['team', 'pilot'] as const).map((per) => ({ wie: actorVan(register, rol), per })),
    );
    for (const { wie, per } of gevraagd) {
      const alle = await proef.run(inTransactie(wie, bekijkKpis({ ...alles, per })));
      const codes: ReadonlyArray<string> = ['instroom', 'aandeelZelf', 'bereik'];
      const { items } = await proef.run(inTransactie(wie, bekijkKpis({ ...alles, per, codes: codes.join(',') })));
      expect(items.map(({ code }) => code).sort()).toEqual(codes.toSorted());
      expect(items).toEqual(alle.items.filter(({ code }) => codes.includes(code)));
    }
  });

  it('of own teams are those teams alone, and of another team refused', async () => {
    const register = willekeurigRegister(1002);
    await proef.run(zetRegister(proef.verbinding, register));
    const [eigen, ander] = register.teams.map(({ id }) => TeamId.make(id));
    if (eigen === undefined || ander === undefined) throw new Error('Dit register heeft te weinig teams.');
    const coach = actorVan(register, 'wijkcoach', [eigen]);
    const zonder = await proef.run(inTransactie(coach, bekijkKpis(alles)));
    const met = await proef.run(inTransactie(coach, bekijkKpis({ ...alles, teamId: eigen })));
    expect(zonder).toEqual(met);
    const geweigerd = await proef.run(Effect.flip(inTransactie(coach, bekijkKpis({ ...alles, teamId: ander }))));
    expect(geweigerd).toMatchObject({ _tag: 'KpiGeweigerd', reason: { _tag: 'NietToegestaan', reden: 'ander_team' } });
  });

  it.each([
    ['a last day before the first', { van: '2024-02-01', tot: '2024-01-31' }, 'tot'],
    ['a team that does not exist', { ...alles, teamId: '00000000-0000-7000-8000-0000000000ff' }, 'teamId'],
    ['a wijk that does not exist', { ...alles, wijkId: '00000000-0000-7000-8000-0000000000ff' }, 'wijkId'],
    ['a KPI that does not exist', { ...alles, codes: 'instroom,inflow' }, 'codes'],
    ['more months than one can show', { van: '1950-01-01', tot: '2050-12-31', per: 'maand' }, 'per'],
    ['a day no calendar of ours reaches', { van: '0001-01-01', tot: '9999-12-31', per: 'maand' }, 'van'],
  ])('of %s are refused, and say so', async (_wat, vraag, pad) => {
    const register = willekeurigRegister(1003);
    const consulent = actorVan(register, 'wmo_consulent');
    const geweigerd = await proef.run(Effect.flip(inTransactie(consulent, bekijkKpis(vraag as KpiVraag))));
    expect(geweigerd).toMatchObject({
      _tag: 'KpiGeweigerd',
      reason: { _tag: 'OngeldigeInvoer', fouten: [{ pad }] },
    });
  });

  it('are refused to who may not see them', async () => {
    const register = willekeurigRegister(1003);
    const fg = actorVan(register, 'functionaris_gegevensbescherming');
    const geweigerd = await proef.run(Effect.flip(inTransactie(fg, bekijkKpis(alles))));
    expect(geweigerd).toMatchObject({ _tag: 'KpiGeweigerd', reason: { _tag: 'NietToegestaan' } });
  });
});
