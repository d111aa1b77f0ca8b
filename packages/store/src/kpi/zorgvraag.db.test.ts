import { expect, it } from '@effect/vitest';
import { Dag } from '@tenzij/domain/Dag.ts';
import { bekijkKpis } from '@tenzij/domain/kpi/bekijk.ts';
import { bekijkZorgvraag } from '@tenzij/domain/kpi/bekijkZorgvraag.ts';
import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import type { ZorgvraagVraag } from '@tenzij/domain/kpi/Zorgvraag.ts';
import { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { MedewerkerId, type Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { Effect } from 'effect';
import type { Register } from '../../test/kpi/register.ts';
import { kans, willekeurigRegister } from '../../test/kpi/willekeurig.ts';
import { zetRegister } from '../../test/kpi/zet.ts';
import { opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';

const aantalRegisters = 20;
const proef = opzet();
const alles = { van: Dag.make('2023-01-01'), tot: Dag.make('2024-12-31') };

const als = (register: Register, rol: Rol, teams: ReadonlyArray<TeamId> = []) =>
  Actor.cases.Medewerker.make({
    gemeenteId: GemeenteId.make(register.gemeente.id),
    medewerkerId: MedewerkerId.make('00000000-0000-7000-8000-000000000001'),
    naam: 'Voorbeeld',
    rol,
    teams,
    organisatieId: null,
    kanaal: 'console',
  });

/** The same question to both. */
const beide = (actor: Actor, vraag: ZorgvraagVraag) =>
  proef.run(
    Effect.flatMap(Store, (store) =>
      store.inTransactie(
        actor,
        Effect.all({ kpis: bekijkKpis(vraag), zorgvraag: bekijkZorgvraag(vraag) }, { concurrency: 1 }),
      ),
    ),
  );

/** So that what is asked comes from counted months. */
const telMaanden = (register: Register) =>
  Effect.gen(function* () {
    const store = yield* Store;
    const taak = Actor.cases.Taak.make({ gemeenteId: GemeenteId.make(register.gemeente.id), naam: 'cijfers' });
    const partij = store.inTransactie(
      taak,
      Effect.flatMap(Kpis, ({ ververs }) => ververs),
    );
    while ((yield* partij) > 0);
  });

/** The numbers once more, counted without any month: as they are for who sees no casus. */
const rijVoorRij = (actor: Actor, vraag: ZorgvraagVraag, teams: ReadonlyArray<TeamId> | null) =>
  proef.run(
    Effect.flatMap(Store, (store) =>
      store.inTransactie(
        actor,
        Effect.flatMap(Kpis, (kpis) => kpis.telZorgvraagMetMensen(vraag, teams)),
      ),
    ),
  );
const alleenGetallen = ({ meldingen, collectief }: { meldingen: number | null; collectief: number | null }) => ({
  meldingen,
  collectief,
});

it(`agrees with the KPIs on the same rows, on ${aantalRegisters} registers that chance made`, async () => {
  let gaten = 0;
  let collectief = 0;
  for (let zaad = 1; zaad <= aantalRegisters; zaad += 1) {
    const register = willekeurigRegister(zaad);
    await proef.run(zetRegister(proef.verbinding, register));
    const k = kans(zaad * 7000);
    const teams = k.deel() < 0.4 ? k.greep(register.teams, 0.6).map(({ id }) => TeamId.make(id)) : null;
    const vraag = { ...alles, ...(k.deel() < 0.3 ? { wijkId: WijkId.make(k.kies(register.wijken).id) } : {}) };
    const actor = teams === null ? als(register, 'wmo_consulent') : als(register, 'teamleider', teams);
    if (zaad % 2 === 0) await proef.run(telMaanden(register));
    const { kpis, zorgvraag } = await beide(actor, vraag);
    const metMensen = await rijVoorRij(actor, vraag, teams);
    expect(zorgvraag.cellen.map(alleenGetallen)).toEqual(metMensen.cellen.map(alleenGetallen));
    expect(zorgvraag.leefgebieden.map(alleenGetallen)).toEqual(metMensen.leefgebieden.map(alleenGetallen));
    expect(alleenGetallen(zorgvraag)).toEqual(alleenGetallen(metMensen.geheel));
    const kpi = (code: string) => kpis.items.find((een) => een.code === code);
    const naamVan = new Map(zorgvraag.wijken.map(({ id, naam }) => [id, naam]));
    const verdeling = (waarde: (cel: (typeof zorgvraag.cellen)[number]) => number | null) =>
      Object.fromEntries(
        zorgvraag.cellen.flatMap((cel) =>
          waarde(cel) ? [[`${naamVan.get(cel.wijkId)}/${cel.leefgebied}`, waarde(cel)]] : [],
        ),
      );

    expect(zorgvraag.meldingen).toBe(kpi('meldingen')?.waarde);
    expect(zorgvraag.gaten).toBe(kpi('aanbodOntbreekt')?.waarde);
    expect(verdeling((cel) => (cel.gat ? cel.meldingen : 0))).toEqual(kpi('aanbodOntbreekt')?.verdeling);
    expect([zorgvraag.collectief, zorgvraag.meldingen]).toEqual([
      kpi('collectiefMogelijk')?.teller,
      kpi('collectiefMogelijk')?.noemer,
    ]);
    expect(verdeling(({ collectief: aantal }) => aantal)).toEqual(kpi('collectiefMogelijk')?.verdeling);
    gaten += zorgvraag.gaten;
    collectief += zorgvraag.collectief ?? 0;
  }
  // Chance made something to agree on.
  expect(gaten).toBeGreaterThan(0);
  expect(collectief).toBeGreaterThan(0);
}, 120_000);

it('shows the stuurgroep the same picture without a number under five', async () => {
  const register = willekeurigRegister(1001);
  await proef.run(zetRegister(proef.verbinding, register));
  const heel = { ...alles, tot: Dag.make('2025-12-31') };
  const open = await beide(als(register, 'wmo_consulent'), heel);
  const dicht = await beide(als(register, 'stuurgroep'), heel);
  const getallen = [dicht.zorgvraag, ...dicht.zorgvraag.leefgebieden, ...dicht.zorgvraag.cellen].flatMap((een) => [
    een.meldingen,
    een.collectief,
  ]);
  expect(getallen.filter((getal) => getal !== null && (getal % 5 !== 0 || (getal > 0 && getal < 5)))).toEqual([]);
  expect(getallen).toContain(null);
  expect(dicht.zorgvraag.afgerond).toBe(true);
  const sleutel = ({ wijkId, leefgebied }: { wijkId: string; leefgebied: string }) => `${wijkId}/${leefgebied}`;
  expect(dicht.zorgvraag.cellen.map(sleutel).sort()).toEqual(open.zorgvraag.cellen.map(sleutel).sort());
  const halverwege = await beide(als(register, 'stuurgroep'), { ...alles, tot: Dag.make('2024-02-10') });
  expect(halverwege.zorgvraag).toMatchObject({ meldingen: null, reden: 'periode', cellen: [] });
});

it('of a teamleider is about the wijken of the own team, and of another team refused', async () => {
  const register = willekeurigRegister(1002);
  await proef.run(zetRegister(proef.verbinding, register));
  const [eigen, ander] = register.teams.map(({ id }) => TeamId.make(id));
  if (eigen === undefined || ander === undefined) throw new Error('Dit register heeft te weinig teams.');
  const teamleider = als(register, 'teamleider', [eigen]);
  const { zorgvraag } = await beide(teamleider, alles);
  const inDeRegister = register.meldingen.filter(
    ({ teamId, ontvangenOp }) => teamId === eigen && alles.van <= ontvangenOp && ontvangenOp <= alles.tot,
  );
  expect(zorgvraag.meldingen).toBe(inDeRegister.length);
  const geweigerd = await proef.run(
    Effect.flip(
      Effect.flatMap(Store, (store) => store.inTransactie(teamleider, bekijkZorgvraag({ ...alles, teamId: ander }))),
    ),
  );
  expect(geweigerd).toMatchObject({ _tag: 'KpiGeweigerd', reason: { _tag: 'NietToegestaan', reden: 'ander_team' } });
});
