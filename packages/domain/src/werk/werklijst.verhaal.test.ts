import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import type { GemeenteInGeheugen } from '../../test/InGeheugen.ts';
import { anna, bram, carla, cor, dirk, sara, teamOost, teamWest, tess } from '../../test/Mensen.ts';
import { besluit, dagenLater, geweigerd, inZandstad, isGewogen } from '../../test/Verhaal.ts';
import { vandaag } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import type { Medewerker } from '../medewerker/Medewerker.ts';
import { evalueer } from '../traject/evalueer.ts';
import { noteerContact } from '../traject/noteerContact.ts';
import { rondAf } from '../traject/rondAf.ts';
import { stelHerinneringUit } from '../traject/stelHerinneringUit.ts';
import type { TrajectId } from '../traject/TrajectId.ts';
import { bekijkWerklijst } from './bekijkWerklijst.ts';
import type { WerklijstFilter } from './Werklijst.ts';

const lijstVan = (zandstad: GemeenteInGeheugen, wie: Medewerker, filter: WerklijstFilter = {}) =>
  Effect.map(zandstad.doet(wie, bekijkWerklijst(filter)), ({ items }) =>
    items.map(({ soort, sinds, vanaf }) => `${soort} ${sinds} ${vanaf}`),
  );

const trajectVan = (zandstad: GemeenteInGeheugen) =>
  Effect.gen(function* () {
    const genomen = yield* besluit(zandstad, bram, yield* isGewogen(zandstad), { coachId: carla.id });
    return genomen.trajectId as TrajectId;
  });

const klaar = { reden: 'volgens_plan' } as const;

describe('the worklist', () => {
  inZandstad('has what is due for the whole team and of one coach, and says from when it counts', (zandstad) =>
    Effect.gen(function* () {
      yield* trajectVan(zandstad);
      yield* dagenLater(8);
      const verwacht = ['eerste_contact 2026-11-09 2026-11-02'];
      for (const wie of [anna, carla, tess]) expect(yield* lijstVan(zandstad, wie)).toEqual(verwacht);
      expect(yield* lijstVan(zandstad, tess, { coachId: carla.id, teamId: teamOost.id })).toEqual(verwacht);
      expect(yield* lijstVan(zandstad, tess, { coachId: bram.id })).toEqual([]);
      expect(yield* lijstVan(zandstad, dirk)).toEqual([]);
      const { aantallen } = yield* zandstad.doet(tess, bekijkWerklijst({ soort: 'reflectie' }));
      expect(aantallen.filter(({ aantal }) => aantal > 0)).toEqual([{ soort: 'eerste_contact', aantal: 1 }]);
    }),
  );

  inZandstad('is for who does the work, in their own teams', (zandstad) =>
    Effect.gen(function* () {
      for (const wie of [cor, sara])
        expect(yield* geweigerd(zandstad.doet(wie, bekijkWerklijst({})))).toMatchObject({ _tag: 'NietToegestaan' });
      expect(yield* geweigerd(zandstad.doet(tess, bekijkWerklijst({ teamId: teamWest.id })))).toMatchObject({
        reden: 'ander_team',
      });
    }),
  );

  inZandstad('empties by doing what it asks, and by saying that it is not needed; that can be taken back', (zandstad) =>
    Effect.gen(function* () {
      const id = yield* trajectVan(zandstad);
      yield* dagenLater(8);
      const soort = 'eerste_contact';
      yield* zandstad.doet(carla, stelHerinneringUit(id, { soort, keuze: 'niet_nodig', reden: 'Gaat verhuizen.' }));
      expect(yield* lijstVan(zandstad, tess)).toEqual([]);
      yield* zandstad.doet(carla, stelHerinneringUit(id, { soort, keuze: 'weer' }));
      expect(yield* lijstVan(zandstad, tess)).toHaveLength(1);
      yield* zandstad.doet(carla, noteerContact(id, { op: yield* vandaag, minuten: 30, soort: 'gesprek' }));
      expect(yield* lijstVan(zandstad, tess)).toEqual([]);
    }),
  );

  inZandstad('goes by the days that the gemeente chose', (zandstad) =>
    Effect.gen(function* () {
      zandstad.richtIn({ gemeente: { ...(yield* gemeenteVan(zandstad)), eersteContactDagen: 2 } });
      yield* trajectVan(zandstad);
      yield* dagenLater(2);
      expect(yield* lijstVan(zandstad, tess)).toEqual(['eerste_contact 2026-11-04 2026-11-02']);
    }),
  );
});

describe('the evaluation of the coach', () => {
  inZandstad('is asked for where a traject was closed without, for a year at most', (zandstad) =>
    Effect.gen(function* () {
      const id = yield* trajectVan(zandstad);
      yield* zandstad.doet(carla, rondAf(id, { ...klaar, beeindigdOp: yield* vandaag }));
      expect(yield* lijstVan(zandstad, tess)).toEqual(['evaluatie_ontbreekt 2026-11-02 2026-11-02']);
      yield* dagenLater(366);
      expect(yield* lijstVan(zandstad, tess)).toEqual([]);
    }),
  );

  inZandstad('is given once, and by who may close: the second is told', (zandstad) =>
    Effect.gen(function* () {
      const id = yield* trajectVan(zandstad);
      const geef = evalueer(id, { integraal: 'ja' });
      expect(yield* geweigerd(zandstad.doet(carla, geef))).toMatchObject({ _tag: 'TrajectLooptNog' });
      yield* zandstad.doet(carla, rondAf(id, { ...klaar, beeindigdOp: yield* vandaag }));
      expect(yield* geweigerd(zandstad.doet(carla, evalueer(id, {})))).toMatchObject({ _tag: 'OngeldigeInvoer' });
      expect(yield* geweigerd(zandstad.doet(dirk, geef))).toMatchObject({ reden: 'ander_team' });
      yield* zandstad.doet(carla, geef);
      expect(zandstad.staat.evaluaties.get(id)).toEqual({ integraal: 'ja' });
      expect(yield* geweigerd(zandstad.doet(tess, geef))).toMatchObject({ _tag: 'EvaluatieIsGegeven' });
      expect(yield* lijstVan(zandstad, tess)).toEqual([]);
    }),
  );

  inZandstad('that is no longer needed is not asked for, once there is a reason', (zandstad) =>
    Effect.gen(function* () {
      const id = yield* trajectVan(zandstad);
      const soort = 'evaluatie_ontbreekt';
      const nooit = stelHerinneringUit(id, { soort, keuze: 'niet_nodig', reden: 'De coach werkt hier niet meer.' });
      expect(yield* geweigerd(zandstad.doet(carla, nooit))).toMatchObject({ _tag: 'TrajectLooptNog' });
      yield* zandstad.doet(carla, rondAf(id, { ...klaar, beeindigdOp: yield* vandaag }));
      yield* zandstad.doet(carla, nooit);
      expect(yield* lijstVan(zandstad, tess)).toEqual([]);
    }),
  );
});

const gemeenteVan = (zandstad: GemeenteInGeheugen) =>
  zandstad.doet(
    tess,
    Effect.flatMap(Inrichting, ({ gemeente }) => gemeente),
  );
