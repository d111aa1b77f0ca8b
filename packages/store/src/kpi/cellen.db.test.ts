import { describe, expect, it } from '@effect/vitest';
import type { Cel } from '@tenzij/domain/kpi/Cel.ts';
import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { Effect } from 'effect';
import type { Register } from '../../test/kpi/register.ts';
import { willekeurigRegister } from '../../test/kpi/willekeurig.ts';
import { zetRegister } from '../../test/kpi/zet.ts';
import { opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';

const proef = opzet();

const stuurgroep = (register: Register) =>
  Actor.cases.Medewerker.make({
    gemeenteId: GemeenteId.make(register.gemeente.id),
    medewerkerId: MedewerkerId.make('00000000-0000-7000-8000-000000000001'),
    naam: 'Voorbeeld',
    rol: 'stuurgroep',
    teams: [],
    organisatieId: null,
    kanaal: 'console',
  });

const cellenVan = (register: Register) =>
  proef.run(
    Effect.flatMap(Store, (store) =>
      store.inTransactie(
        stuurgroep(register),
        Effect.flatMap(Kpis, (kpis) => Effect.map(kpis.cellen, (maanden) => maanden.flat())),
      ),
    ),
  );

const gestarteCellen = (register: Register) => {
  const perCel = new Map<string, { aantal: number; mensen: Set<string>; dagen: Array<string> }>();
  for (const t of register.trajecten) {
    const sleutel = [t.gestartOp.slice(0, 7), t.pilotId, t.teamId, t.wijkId, t.organisatieId].join('/');
    const cel = perCel.get(sleutel) ?? { aantal: 0, mensen: new Set(), dagen: [] };
    cel.mensen.add(t.inwonerId ?? t.meldingId ?? t.id);
    perCel.set(sleutel, { ...cel, aantal: cel.aantal + 1, dagen: [...cel.dagen, t.gestartOp].sort() });
  }
  return new Map(
    [...perCel].map(([sleutel, { aantal, mensen, dagen }]) => [
      sleutel,
      [aantal, Math.min(5, mensen.size), dagen[0], dagen.at(-1)],
    ]),
  );
};

const alsGestarteCellen = (cellen: ReadonlyArray<Cel>) =>
  new Map(
    cellen
      .filter(({ feit }) => feit === 'gestart')
      .map((cel) => [
        [cel.maand, cel.pilotId, cel.teamId, cel.wijkId, cel.organisatieId].join('/'),
        [cel.aantal, cel.mensen.traject?.length, cel.eersteDag, cel.laatsteDag],
      ]),
  );

describe('de cellen waaruit een cijfer bestaat', () => {
  it('are all there is, also what came, changed and went since they were counted', async () => {
    const register = willekeurigRegister(12);
    await proef.run(zetRegister(proef.verbinding, register));
    expect(alsGestarteCellen(await cellenVan(register))).toEqual(gestarteCellen(register));
    const [een, ander] = register.trajecten;
    if (een === undefined || ander === undefined) throw new Error('Dit register heeft te weinig trajecten.');
    een.gestartOp = '2022-02-28';
    een.wijkId = null;
    await proef.ruw(`update traject set gestart_op = '2022-02-28', wijk_id = null where id = '${een.id}'`);
    await proef.ruw(`delete from overdracht where traject_id = '${ander.id}'`);
    await proef.ruw(`delete from evaluatie where traject_id = '${ander.id}'`);
    await proef.ruw(`delete from traject where id = '${ander.id}'`);
    const over = { ...register, trajecten: register.trajecten.filter((traject) => traject !== ander) };
    expect(alsGestarteCellen(await cellenVan(register))).toEqual(gestarteCellen(over));
  });

  it('are cut on the days of the pilots, also where such a day is set later', async () => {
    const lopend = ({ trajecten }: Register) => trajecten.filter(({ beeindigdOp }) => beeindigdOp === null);
    const register = [41, 42, 43, 44, 45, 46].map(willekeurigRegister).find((een) => lopend(een).length > 1);
    const [pilot] = register?.pilots ?? [];
    const [een, ander] = register === undefined ? [] : lopend(register);
    if (register === undefined || een === undefined || ander === undefined || pilot === undefined)
      throw new Error('Deze registers zijn te klein.');
    await proef.run(zetRegister(proef.verbinding, register));
    const gelijk = `from traject t where t.id = '${een.id}' and traject.id in (t.id, '${ander.id}')`;
    await proef.ruw(`update traject set gestart_op = '2023-03-10' where id = '${een.id}'`);
    await proef.ruw(`update traject set pilot_id = t.pilot_id, team_id = t.team_id, wijk_id = t.wijk_id,
      organisatie_id = t.organisatie_id, gestart_op = case when traject.id = t.id then t.gestart_op else '2023-03-20' end ${gelijk}`);
    const dag = '2023-03-15';
    const door = (cellen: ReadonlyArray<Cel>) =>
      cellen.filter(({ eersteDag, laatsteDag }) => eersteDag <= dag && laatsteDag > dag);
    expect(door(await cellenVan(register))).not.toEqual([]);
    await proef.ruw(`update pilot set go_no_go_op = '${dag}' where id = '${pilot.id}'`);
    expect(door(await cellenVan(register))).toEqual([]);
  });

  it('know the same person again in each of them, and name nobody', async () => {
    const register = willekeurigRegister(9);
    await proef.run(zetRegister(proef.verbinding, register));
    const cellen = await cellenVan(register);
    const bron = (code: string) =>
      new Set(cellen.flatMap(({ feit, mensen }) => (feit === 'melding' ? (mensen[`bron.${code}`] ?? []) : [])));
    for (const code of new Set(register.meldingen.map((melding) => melding.bron))) {
      const melders = register.meldingen.filter((melding) => melding.bron === code);
      expect(bron(code).size, code).toBe(new Set(melders.map(({ inwonerId, id }) => inwonerId ?? id)).size);
    }
    const tekst = JSON.stringify(cellen);
    expect(register.inwoners.filter(({ id }) => tekst.includes(id))).toEqual([]);
  });
});
