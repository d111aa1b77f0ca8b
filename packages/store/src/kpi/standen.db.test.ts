import { describe, expect, it } from '@effect/vitest';
import { type Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import type { KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Effect } from 'effect';
import type { Register } from '../../test/kpi/register.ts';
import { vergelijk } from '../../test/kpi/vergelijk.ts';
import { willekeurigRegister } from '../../test/kpi/willekeurig.ts';
import { zetRegister } from '../../test/kpi/zet.ts';
import { opzet } from '../../test/opzet.ts';
import { type Poorten, Store } from '../Store.ts';
import { standgreinen } from './tabel.ts';

const proef = opzet();

const alsTaak = <A>(register: Register, werk: Effect.Effect<A, never, Poorten>) =>
  proef.run(
    Effect.flatMap(Store, (store) =>
      store.inTransactie(
        Actor.cases.Taak.make({ gemeenteId: GemeenteId.make(register.gemeente.id), naam: 'kpis' }),
        werk,
      ),
    ),
  );

const telVooruit = (register: Register) =>
  alsTaak(
    register,
    Effect.repeat(
      Effect.flatMap(Kpis, (kpis) => kpis.ververs),
      { until: (maanden) => maanden === 0 },
    ),
  );

const eerste = <A>(lijst: ReadonlyArray<A>, welke: (een: A) => boolean = () => true): A => {
  const gevonden = lijst.find(welke);
  if (gevonden === undefined) throw new Error('Dit register heeft er geen.');
  return gevonden;
};

/** A register with a pilot, whose teams have trajecten and indicaties that still run. */
const lopendRegister = () => {
  const register = willekeurigRegister(30);
  const team = eerste(register.teams);
  const pilot = { ...eerste(willekeurigRegister(28).pilots), teams: [team.id], eindigtOp: null };
  register.pilots = [pilot];
  register.formatie = register.uitgaven = register.begroting = [] as never;
  for (const traject of register.trajecten) traject.pilotId = traject.teamId === team.id ? pilot.id : null;
  for (const traject of register.trajecten.slice(0, 12))
    Object.assign(traject, { vorm: 'zelf', status: 'actief', beeindigdOp: null, redenBeeindiging: null });
  for (const indicatie of register.indicaties.slice(0, 6))
    Object.assign(indicatie, { soort: 'begeleiding_groep', status: 'toegekend', van: '2024-01-31', tot: null });
  return { register, pilot, team };
};

describe('de stand van vandaag', () => {
  it('is counted before for each way it is asked, and is another as soon as somebody comes, goes or moves', async () => {
    const { register, pilot, team } = lopendRegister();
    await proef.run(zetRegister(proef.verbinding, register));
    const [{ dag: vandaag } = { dag: '' as Dag }] = (await proef.ruw(
      `select (now() at time zone 'Europe/Amsterdam')::date::text as dag`,
    )) as ReadonlyArray<{ dag: Dag }>;
    const smal: ReadonlyArray<Partial<KpiVraag>> = [
      { per: 'maand' },
      { per: 'team' },
      { per: 'wijk' },
      { per: 'organisatie' },
      { pilotId: pilot.id } as Partial<KpiVraag>,
      { pilotId: pilot.id, per: 'team' } as Partial<KpiVraag>,
      { buitenPilot: 'true' },
      { domein: 'wmo' },
      { domein: 'jeugd', per: 'team' },
    ];
    const klopt = async () => {
      for (const deel of smal) {
        const vraag = { van: plusDagen(vandaag, -40), tot: vandaag, ...deel } as KpiVraag;
        const tellingen = await alsTaak(
          register,
          Effect.flatMap(Kpis, (kpis) => kpis.tel(vraag, null)),
        );
        vergelijk(tellingen, register, vraag, null);
      }
    };
    await klopt();
    await telVooruit(register);
    const geteld = await proef.ruw(
      `select distinct grein from kpi_stand k join kpi_geteld g using (gemeente_id, maand)
       where gemeente_id = '${register.gemeente.id}' and g.feit = 'begeleid' and g.op = '${vandaag}'`,
    );
    expect(geteld.map((rij) => (rij as { grein: string }).grein).sort()).toEqual([...standgreinen].sort());
    await klopt();

    const traject = eerste(register.trajecten, (een) => een.beeindigdOp === null && een.vorm === 'zelf');
    traject.beeindigdOp = vandaag;
    await proef.ruw(`update traject set beeindigd_op = '${vandaag}' where id = '${traject.id}'`);
    await klopt();
    const indicatie = eerste(register.indicaties, (een) => een.tot === null && een.van !== null);
    indicatie.tot = plusDagen(vandaag, -1);
    await proef.ruw(`update indicatie set tot = '${indicatie.tot}' where id = '${indicatie.id}'`);
    await klopt();
    await telVooruit(register);
    await klopt();

    team.domein = team.domein === 'wmo' ? 'jeugd' : 'wmo';
    await proef.ruw(`update team set domein = '${team.domein}' where id = '${team.id}'`);
    pilot.teams = [];
    await proef.ruw(`update pilot set teams = '{}' where id = '${pilot.id}'`);
    await klopt();
    await telVooruit(register);
    await klopt();
  });
});

describe('de stand op de dag van een pilot', () => {
  it('is counted before, and again when who was there on that day is another', async () => {
    const zaden = [51, 52, 53, 54, 55, 56];
    const register = eerste(zaden.map(willekeurigRegister), (een) => een.pilots.length > 0 && een.trajecten.length > 9);
    const dag = '2023-08-17' as Dag;
    const pilot = eerste(register.pilots);
    Object.assign(pilot, { gestartOp: '2023-01-01', goNoGoOp: dag });
    await proef.run(zetRegister(proef.verbinding, register));
    const klopt = async () => {
      for (const deel of [{}, { per: 'team' }, { pilotId: pilot.id }] as ReadonlyArray<Partial<KpiVraag>>) {
        const vraag = { van: '2023-01-01' as Dag, tot: dag, ...deel } as KpiVraag;
        const tellingen = await alsTaak(
          register,
          Effect.flatMap(Kpis, (kpis) => kpis.tel(vraag, null)),
        );
        vergelijk(tellingen, register, vraag, null);
      }
    };
    const geteld = () =>
      proef.ruw(`select feit from kpi_geteld g where gemeente_id = '${register.gemeente.id}' and op = '${dag}'
        and not exists (select from kpi_vuil v where v.feit = g.feit and v.gemeente_id = g.gemeente_id and v.maand = '2023-08-01')
        order by feit`);
    await klopt();
    await telVooruit(register);
    expect(await geteld()).toEqual([{ feit: 'begeleid' }, { feit: 'caseload' }]);
    await klopt();
    const traject = eerste(register.trajecten, (een) => een.vorm === 'zelf' && een.coachId !== null);
    for (const begin of ['2023-08-10', '2023-08-25']) {
      traject.gestartOp = begin;
      traject.beeindigdOp = null;
      await proef.ruw(`update traject set gestart_op = '${begin}', beeindigd_op = null where id = '${traject.id}'`);
      expect(await geteld()).toEqual([]);
      await klopt();
      await telVooruit(register);
      expect(await geteld()).toEqual([{ feit: 'begeleid' }, { feit: 'caseload' }]);
      await klopt();
    }
  });
});
