import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { Effect, Option } from 'effect';
import { describe, expect, it } from 'vitest';
import { nieuweGemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';

const proef = opzet();

describe('aanmelden', () => {
  it('vindt wie iemand is, met id en met e-mailadres, hoe dat ook geschreven is', async () => {
    const g = await proef.run(nieuweGemeente);
    const { _tag, kanaal, ...coach } = g.coach;
    const { aanmelding } = await proef.run(Store);
    expect(await proef.run(aanmelding.metId(g.coach.medewerkerId))).toEqual(Option.some(coach));
    expect(await proef.run(aanmelding.metEmail(` ANS@${g.id}.example `))).toEqual([coach]);
    expect(await proef.run(aanmelding.metId(MedewerkerId.make(crypto.randomUUID())))).toEqual(Option.none());
    expect(await proef.run(aanmelding.metEmail('niemand@elders.example'))).toEqual([]);
  });

  it('laat niet binnen wie er niet meer werkt', async () => {
    const g = await proef.run(nieuweGemeente);
    await proef.ruw(`update medewerker set actief = false where id = '${g.coach.medewerkerId}'`);
    const { aanmelding } = await proef.run(Store);
    expect(await proef.run(aanmelding.metId(g.coach.medewerkerId))).toEqual(Option.none());
    expect((await proef.run(aanmelding.personas)).some(({ id }) => id === g.coach.medewerkerId)).toBe(false);
  });

  it('noemt in de demo wie men kan zijn, met hun teams', async () => {
    const g = await proef.run(nieuweGemeente);
    const { aanmelding } = await proef.run(Store);
    const personas = (await proef.run(aanmelding.personas)).filter(({ gemeente }) => gemeente === g.gemeente.naam);
    expect(personas).toHaveLength(10);
    expect(personas[0]).toEqual({
      id: g.coach.medewerkerId,
      naam: 'Ans',
      rol: 'wijkcoach',
      teams: [g.zuid],
      teamnamen: ['Zuid'],
      gemeente: g.gemeente.naam,
      gemeenteId: g.id,
      organisatieId: null,
    });
  });

  it('noemt de namen van teams in de volgorde van de teams', async () => {
    const g = await proef.run(nieuweGemeente);
    const { aanmelding } = await proef.run(Store);
    for (const [teams, namen] of [
      [
        [g.zuid, g.noord],
        ['Zuid', 'Noord'],
      ],
      [
        [g.noord, g.zuid],
        ['Noord', 'Zuid'],
      ],
    ] as const) {
      await proef.ruw(`update medewerker set teams = '{${teams}}' where id = '${g.coach.medewerkerId}'`);
      const ans = (await proef.run(aanmelding.personas)).find(({ id }) => id === g.coach.medewerkerId);
      expect([ans?.teams, ans?.teamnamen]).toEqual([teams, namen]);
    }
  });

  it('ziet niets anders dan wie er werkt', async () => {
    await proef.run(nieuweGemeente);
    const aanmelder = { gemeenteId: null, rol: 'aanmelding' as const };
    for (const tabel of ['melding', 'identiteit', 'organisatie', 'wijk', 'journaal', 'traject'])
      expect(await proef.alsWie(aanmelder, `select 1 from ${tabel}`)).toEqual([]);
  });
});

describe('de inrichting', () => {
  it('wordt gezet en weer gewijzigd, en is van de eigen gemeente', async () => {
    const g = await proef.run(nieuweGemeente);
    await proef.run(nieuweGemeente);
    await proef.run(
      Effect.flatMap(Store, (store) =>
        store.richtIn(
          { ...g.gemeente, leefgebiedenDrempel: null },
          { teams: [{ id: g.zuid, naam: 'Zuid en West', domein: 'jeugd', wijken: [] }] },
        ),
      ),
    );
    const gezien = await proef.run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(
          g.stuurgroep,
          Effect.gen(function* () {
            const inrichting = yield* Inrichting;
            const leden = yield* inrichting.ledenVan(g.zuid);
            return {
              gemeente: yield* inrichting.gemeente,
              teams: (yield* inrichting.teams).map(({ naam }) => naam),
              leden: leden.map(({ naam }) => naam),
              aantal: (yield* inrichting.medewerkers).length,
            };
          }),
        ),
      ),
    );
    expect(gezien).toEqual({
      gemeente: { ...g.gemeente, leefgebiedenDrempel: null },
      teams: ['Noord', 'Zuid en West'],
      leden: ['Ans', 'Bram', 'Tineke'],
      aantal: 10,
    });
  });
});
