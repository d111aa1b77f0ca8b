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
import { mijnWerk } from './mijnWerk.ts';
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

describe('the forms of a traject that has ended', () => {
  inZandstad('are asked for a few times after the afronding, and then never again', (zandstad) =>
    Effect.gen(function* () {
      const id = yield* trajectVan(zandstad);
      yield* zandstad.doet(carla, rondAf(id, { ...klaar, beeindigdOp: yield* vandaag }));
      const gevraagd: Array<string> = [];
      for (let dagen = 0; dagen < 60; dagen += 1) {
        for (const regel of yield* lijstVan(zandstad, tess)) if (!gevraagd.includes(regel)) gevraagd.push(regel);
        if (dagen === 6) expect(gevraagd).toEqual([]);
        yield* dagenLater(1);
      }
      expect(gevraagd).toEqual([
        'ervaring_ontbreekt 2026-11-09 2026-11-02',
        'evaluatie_ontbreekt 2026-11-09 2026-11-02',
        'evaluatie_ontbreekt 2026-11-16 2026-11-02',
        'ervaring_ontbreekt 2026-11-23 2026-11-02',
        'evaluatie_ontbreekt 2026-11-30 2026-11-02',
      ]);
      expect(yield* lijstVan(zandstad, tess)).toEqual([]);
    }),
  );

  inZandstad('wait in the work of its coach too, and leave it once somebody says why', (zandstad) =>
    Effect.gen(function* () {
      const id = yield* trajectVan(zandstad);
      yield* zandstad.doet(carla, rondAf(id, { ...klaar, beeindigdOp: yield* vandaag }));
      yield* dagenLater(8);
      const wacht = Effect.map(zandstad.doet(carla, mijnWerk()), ({ items }) =>
        items.filter(({ onderwerp }) => onderwerp.id === id).map(({ soort }) => soort),
      );
      expect(yield* wacht).toEqual(['evaluatie_ontbreekt', 'ervaring_ontbreekt']);
      const nooit = { keuze: 'niet_nodig', reden: 'De inwoner wil dit niet.' } as const;
      yield* zandstad.doet(carla, stelHerinneringUit(id, { soort: 'ervaring_ontbreekt', ...nooit }));
      expect(yield* wacht).toEqual(['evaluatie_ontbreekt']);
      yield* zandstad.doet(carla, evalueer(id, { integraal: 'ja' }));
      expect(yield* wacht).toEqual([]);
    }),
  );

  inZandstad('are not asked of a resident who died', (zandstad) =>
    Effect.gen(function* () {
      const id = yield* trajectVan(zandstad);
      yield* zandstad.doet(carla, rondAf(id, { reden: 'overleden', beeindigdOp: yield* vandaag }));
      yield* dagenLater(8);
      expect(yield* lijstVan(zandstad, tess)).toEqual(['evaluatie_ontbreekt 2026-11-09 2026-11-02']);
    }),
  );
});

describe('the evaluation of the coach', () => {
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
      yield* dagenLater(8);
      expect(yield* lijstVan(zandstad, tess)).toEqual(['ervaring_ontbreekt 2026-11-09 2026-11-02']);
    }),
  );
});

const gemeenteVan = (zandstad: GemeenteInGeheugen) =>
  zandstad.doet(
    tess,
    Effect.flatMap(Inrichting, ({ gemeente }) => gemeente),
  );
