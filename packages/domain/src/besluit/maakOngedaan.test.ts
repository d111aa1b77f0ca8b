import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { TestClock } from 'effect/testing';
import { anna, bram, carla, dirk, tess } from '../../test/Mensen.ts';
import { besluit, feitenVan, geweigerd, inZandstad, isGewogen, isOpGeopend, tenzij } from '../../test/Verhaal.ts';
import { trekMeldingIn } from '../melding/trekIn.ts';
import { oordeel } from '../toets/oordeel.ts';
import { draagOver } from '../traject/draagOver.ts';
import { noteerContact } from '../traject/noteerContact.ts';
import { reflecteer } from '../traject/reflecteer.ts';
import { TrajectId } from '../traject/Traject.ts';
import { NietToegestaan } from '../Weigering.ts';
import { onthul } from '../weging/onthul.ts';
import { OnjuisteWegingStatus } from '../weging/Weging.ts';
import { zetStap } from '../weging/zetStap.ts';
import { type Besluit, BesluitStaatVast } from './Besluit.ts';
import { maakBesluitOngedaan } from './maakOngedaan.ts';

const maatwerk = { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'], coachId: undefined } as const;
const trajectVan = ({ trajectId }: Besluit) => TrajectId.make(trajectId ?? '');
const dagVan = ({ beslotenOp }: Besluit) => beslotenOp;
const vast = (waarom: BesluitStaatVast['waarom']) => new BesluitStaatVast({ waarom });

describe('within the minute, who took the besluit undoes it', () => {
  inZandstad('the traject is gone, and the team stands before the besluit as it was', (zandstad) =>
    Effect.gen(function* () {
      const gewogen = yield* isGewogen(zandstad);
      const voor = yield* zandstad.doet(bram, onthul(gewogen.id));
      const genomen = yield* besluit(zandstad, bram, gewogen);
      yield* TestClock.adjust('1 minute');
      const terug = yield* zandstad.doet(bram, maakBesluitOngedaan(gewogen.id));
      expect(terug).toEqual({ ...voor, versie: voor.versie + 2 });
      expect(zandstad.staat.trajecten.size).toBe(0);
      expect(zandstad.staat.meldingen.get(gewogen.meldingId)?.status).toBe('in_weging');
      expect(zandstad.staat.besluiten.get(genomen.id)).toEqual({
        ...genomen,
        vervallenOp: '2026-11-02T09:01:00.000Z',
        trajectId: null,
      });
      expect(feitenVan(zandstad).at(-1)).toBe('weging.ongedaan');

      const opnieuw = yield* besluit(zandstad, carla, gewogen, { coachId: carla.id });
      expect([...zandstad.staat.trajecten.keys()]).toEqual([opnieuw.trajectId]);
    }),
  );

  inZandstad('the toets is gone; who undid it may not toets what is decided next', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad, tenzij('langdurig_intensief'));
      yield* besluit(zandstad, tess, weging, maatwerk);
      yield* zandstad.doet(tess, maakBesluitOngedaan(weging.id));
      expect(zandstad.staat.toetsen.size).toBe(0);

      yield* besluit(zandstad, bram, weging, maatwerk);
      const [toets] = zandstad.staat.toetsen.values();
      expect(toets?.betrokkenen).toContain(tess.id);
    }),
  );

  inZandstad('a referral too, although the melding was done with', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(anna, zetStap(weging.id, 'voorliggend', { gezet: true, volstaat: true }));
      const onthuld = yield* zandstad.doet(anna, onthul(weging.id));
      yield* besluit(zandstad, bram, onthuld, { uitkomst: 'voorliggend', coachId: undefined });
      expect(zandstad.staat.meldingen.get(weging.meldingId)?.status).toBe('afgehandeld');
      yield* zandstad.doet(bram, maakBesluitOngedaan(weging.id));
      expect(zandstad.staat.meldingen.get(weging.meldingId)?.status).toBe('in_weging');
    }),
  );
});

describe('a besluit stands', () => {
  inZandstad('for everybody who did not take it, and where there is none', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad);
      const ongedaan = (wie: typeof anna) => geweigerd(zandstad.doet(wie, maakBesluitOngedaan(weging.id)));
      expect(yield* ongedaan(bram)).toEqual(new OnjuisteWegingStatus({ status: 'onthuld', stap: 'maakOngedaan' }));
      yield* besluit(zandstad, bram, weging);
      const handeling = 'weging.besluiten';
      expect(yield* ongedaan(anna)).toEqual(new NietToegestaan({ handeling, reden: 'niet_wie_besloot' }));
      expect(yield* ongedaan(dirk)).toEqual(new NietToegestaan({ handeling, reden: 'ander_team' }));
      expect(zandstad.staat.trajecten.size).toBe(1);
    }),
  );

  inZandstad('after the minute', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad);
      yield* besluit(zandstad, bram, weging);
      yield* TestClock.adjust('60001 millis');
      expect(yield* geweigerd(zandstad.doet(bram, maakBesluitOngedaan(weging.id)))).toEqual(vast('te_laat'));
    }),
  );

  inZandstad('with spoed: it was handed on at once', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad, tenzij('veilig_thuis'));
      yield* besluit(zandstad, bram, weging, { uitkomst: 'maatwerk', gronden: ['veilig_thuis'] });
      expect(yield* geweigerd(zandstad.doet(bram, maakBesluitOngedaan(weging.id)))).toEqual(vast('spoed'));
    }),
  );

  inZandstad('once something was noted in its traject', (zandstad) =>
    Effect.gen(function* () {
      const verder = [
        (een: Besluit) => noteerContact(trajectVan(een), { op: dagVan(een), minuten: 45, soort: 'gesprek' }),
        (een: Besluit) =>
          reflecteer(trajectVan(een), { op: dagVan(een), bevinding: 'Het gaat beter.', vervolg: 'doorgaan' }),
        (een: Besluit) => draagOver(trajectVan(een), { coachId: carla.id, reden: 'Carla kent de wijk.' }),
      ];
      for (const [nr, ga] of verder.entries()) {
        const weging = yield* isGewogen(zandstad);
        const genomen = yield* besluit(zandstad, bram, weging);
        yield* Effect.orDie(zandstad.doet(anna, Effect.asVoid(ga(genomen) as ReturnType<typeof noteerContact>)));
        expect(yield* geweigerd(zandstad.doet(bram, maakBesluitOngedaan(weging.id)))).toEqual(vast('al_verder'));
        expect(zandstad.staat.trajecten.size).toBe(nr + 1);
      }
    }),
  );

  inZandstad('once it was judged, or the melding was withdrawn', (zandstad) =>
    Effect.gen(function* () {
      const getoetst = yield* isGewogen(zandstad, tenzij('langdurig_intensief'));
      const { toetsId } = yield* besluit(zandstad, bram, getoetst, maatwerk);
      if (toetsId === null) throw new Error('maatwerk goes to toets');
      yield* zandstad.doet(tess, oordeel(toetsId, { oordeel: 'akkoord' }));
      expect(yield* geweigerd(zandstad.doet(bram, maakBesluitOngedaan(getoetst.id)))).toEqual(vast('al_verder'));

      const ingetrokken = yield* isGewogen(zandstad);
      yield* besluit(zandstad, bram, ingetrokken);
      yield* zandstad.doet(anna, trekMeldingIn(ingetrokken.meldingId));
      expect(yield* geweigerd(zandstad.doet(bram, maakBesluitOngedaan(ingetrokken.id)))).toEqual(vast('al_verder'));
    }),
  );
});
