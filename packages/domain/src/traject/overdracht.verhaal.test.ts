import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import type { GemeenteInGeheugen } from '../../test/InGeheugen.ts';
import { anna, bram, carla, dirk, iedereen, teamOost, teamWest, tess, theo, wilma } from '../../test/Mensen.ts';
import { besluit, dagenLater, geweigerd, inZandstad, isGewogen } from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import { beeindigAfwezigheid, meldAfwezig } from '../medewerker/meldAfwezig.ts';
import { mijnWerk } from '../werk/mijnWerk.ts';
import { bekijkTraject, mijnHerinneringen } from './bekijk.ts';
import { bekijkCaseload } from './bekijkCaseload.ts';
import { bevestigWarmeOverdracht } from './bevestigWarmeOverdracht.ts';
import { draagOver } from './draagOver.ts';
import { kandidatenVoor } from './kandidaten.ts';
import { TrajectId } from './Traject.ts';
import { verdeel } from './verdeel.ts';
import { zetBandbreedte } from './zetBandbreedte.ts';

const isGestart = (zandstad: GemeenteInGeheugen) =>
  Effect.gen(function* () {
    const { trajectId } = yield* besluit(zandstad, bram, yield* isGewogen(zandstad), { urenPerWeek: 3 });
    return TrajectId.make(trajectId ?? '');
  });
const naarBram = { coachId: bram.id, reden: 'Anna heeft te veel.' };
const vertrokken = iedereen.map((wie) => (wie.id === anna.id ? { ...wie, teams: [teamWest.id] } : wie));

describe('a warm hand-over', () => {
  inZandstad('is kept with its reason, asked for on its day, and confirmed', (zandstad) =>
    Effect.gen(function* () {
      const id = yield* isGestart(zandstad);
      const over = { ...naarBram, warmeOverdrachtOp: dag('2026-11-05'), tweedeCoachId: anna.id };
      yield* zandstad.doet(tess, draagOver(id, over));
      expect(yield* zandstad.doet(bram, mijnHerinneringen())).toEqual([]);
      yield* dagenLater(3);
      expect(yield* zandstad.doet(bram, mijnHerinneringen())).toMatchObject([
        { soort: 'warme_overdracht', trajectId: id },
      ]);
      for (const op of ['2026-11-01', '2026-11-06'])
        expect(yield* geweigerd(zandstad.doet(bram, bevestigWarmeOverdracht(id, { op: dag(op) })))).toMatchObject({
          fouten: [{ pad: 'op' }],
        });
      yield* zandstad.doet(bram, bevestigWarmeOverdracht(id, { op: dag('2026-11-05') }));
      expect(yield* zandstad.doet(bram, mijnHerinneringen())).toEqual([]);
      const { overdrachten, tweedeCoachId } = yield* zandstad.doet(tess, bekijkTraject(id));
      expect(tweedeCoachId).toBe(anna.id);
      expect(overdrachten).toMatchObject([
        { van: anna.id, naar: bram.id, door: tess.id, reden: naarBram.reden, warmOvergedragenOp: '2026-11-05' },
      ]);
      const nogEens = bevestigWarmeOverdracht(id, { op: dag('2026-11-05') });
      expect(yield* geweigerd(zandstad.doet(bram, nogEens))).toMatchObject({ fouten: [{ pad: 'op' }] });
    }),
  );

  inZandstad('is not in the past, and its second coach is somebody else of the team', (zandstad) =>
    Effect.gen(function* () {
      const id = yield* isGestart(zandstad);
      for (const [anders, pad] of [
        [{ warmeOverdrachtOp: dag('2026-11-01') }, 'warmeOverdrachtOp'],
        [{ tweedeCoachId: bram.id }, 'tweedeCoachId'],
        [{ tweedeCoachId: dirk.id }, 'tweedeCoachId'],
      ] as const)
        expect(yield* geweigerd(zandstad.doet(tess, draagOver(id, { ...naarBram, ...anders })))).toMatchObject({
          fouten: [{ pad }],
        });
    }),
  );
});

inZandstad('of two who hand over the same traject, the second is told who was first', (zandstad) =>
  Effect.gen(function* () {
    const id = yield* isGestart(zandstad);
    const vanAnna = { vanCoachId: anna.id, reden: 'Verdelen.' };
    yield* zandstad.doet(tess, draagOver(id, { ...vanAnna, coachId: bram.id }));
    for (const coachId of [carla.id, bram.id])
      expect(yield* geweigerd(zandstad.doet(theo, draagOver(id, { ...vanAnna, coachId })))).toMatchObject({
        _tag: 'AlOvergedragen',
        naar: 'Bram',
        door: 'Tess',
      });
    expect((yield* zandstad.doet(tess, bekijkTraject(id))).overdrachten).toHaveLength(1);
  }),
);

describe('somebody who is away', () => {
  inZandstad('keeps their hours, has no room, comes last, and gets no traject before they are back', (zandstad) =>
    Effect.gen(function* () {
      const id = yield* isGestart(zandstad);
      yield* zandstad.doet(bram, meldAfwezig(bram.id, { van: dag('2026-11-02'), tot: dag('2026-11-06') }));
      const { coaches } = yield* zandstad.doet(tess, bekijkCaseload(teamOost.id));
      expect(coaches.find(({ naam }) => naam === 'Bram')).toMatchObject({
        beschikbareUren: 20,
        afwezig: { tot: '2026-11-06' },
      });
      const { items } = yield* zandstad.doet(tess, kandidatenVoor(teamOost.id, { trajectId: id, kenmerken: 'jeugd' }));
      expect(items.map(({ naam, ruimteUren, past }) => [naam, ruimteUren, past])).toEqual([
        ['Carla', 10, true],
        ['Bram', 0, false],
      ]);
      expect(yield* geweigerd(zandstad.doet(tess, draagOver(id, naarBram)))).toMatchObject({
        fouten: [{ pad: 'coachId' }],
      });
      const tijdens = draagOver(id, { ...naarBram, warmeOverdrachtOp: dag('2026-11-06') });
      expect(yield* geweigerd(zandstad.doet(tess, tijdens))).toMatchObject({ fouten: [{ pad: 'warmeOverdrachtOp' }] });
      const erna = draagOver(id, { ...naarBram, warmeOverdrachtOp: dag('2026-11-07') });
      expect((yield* zandstad.doet(tess, erna)).coachId).toBe(bram.id);
    }),
  );

  inZandstad('says so for themselves, or their teamleider does; the days that passed stay', (zandstad) =>
    Effect.gen(function* () {
      const week = { van: dag('2026-11-02'), tot: dag('2026-11-13') };
      for (const wie of [anna, wilma, dirk])
        expect(yield* geweigerd(zandstad.doet(wie, meldAfwezig(bram.id, week)))).toMatchObject({
          _tag: 'NietToegestaan',
        });
      const { id } = yield* zandstad.doet(tess, meldAfwezig(bram.id, week));
      const samen = meldAfwezig(bram.id, { van: dag('2026-11-13') });
      expect(yield* geweigerd(zandstad.doet(bram, samen))).toMatchObject({ fouten: [{ pad: 'van' }] });
      yield* dagenLater(4);
      yield* zandstad.doet(bram, beeindigAfwezigheid(bram.id, id));
      expect([...zandstad.staat.afwezigheden.values()]).toMatchObject([{ van: '2026-11-02', tot: '2026-11-05' }]);
      const straks = yield* zandstad.doet(bram, meldAfwezig(bram.id, { van: dag('2026-12-24') }));
      yield* zandstad.doet(tess, beeindigAfwezigheid(bram.id, straks.id));
      expect(zandstad.staat.afwezigheden.size).toBe(1);
    }),
  );
});

inZandstad(
  'a coach who left the team leaves trajecten that are proposed, handed over, and then have a coach',
  (zandstad) =>
    Effect.gen(function* () {
      for (let n = 0; n < 12; n++) yield* isGestart(zandstad);
      zandstad.richtIn({ medewerkers: vertrokken });
      const voor = yield* zandstad.doet(tess, bekijkCaseload(teamOost.id));
      expect(voor.zonderCoach).toMatchObject([{ coachId: anna.id, naam: 'Anna' }]);
      const los = voor.zonderCoach.flatMap(({ trajecten }) => trajecten);
      expect(los).toHaveLength(12);
      const werk = (yield* zandstad.doet(tess, mijnWerk())).items.filter(({ soort }) => soort === 'zonder_coach');
      expect(werk).toMatchObject([{ naam: 'Anna', aantal: 12, onderwerp: { soort: 'team', id: teamOost.id } }]);
      const voorstel = verdeel(voor, los);
      for (const { trajectId, naar } of voorstel)
        yield* zandstad.doet(
          tess,
          draagOver(trajectId, { coachId: naar, reden: 'Anna is vertrokken.', vanCoachId: anna.id }),
        );
      const na = yield* zandstad.doet(tess, bekijkCaseload(teamOost.id));
      expect(na.zonderCoach).toEqual([]);
      expect(na.coaches.map(({ naam, trajecten }) => [naam, trajecten.length])).toEqual([
        ['Bram', 8],
        ['Carla', 4],
      ]);
    }),
);

inZandstad('a team agrees on its own band, and nobody else does', (zandstad) =>
  Effect.gen(function* () {
    const band = { van: 70, tot: 105 };
    for (const wie of [bram, wilma])
      expect(yield* geweigerd(zandstad.doet(wie, zetBandbreedte(teamOost.id, band)))).toMatchObject({
        _tag: 'NietToegestaan',
      });
    expect((yield* zandstad.doet(bram, bekijkCaseload(teamOost.id))).bandbreedte).toBeNull();
    yield* zandstad.doet(tess, zetBandbreedte(teamOost.id, band));
    expect((yield* zandstad.doet(bram, bekijkCaseload(teamOost.id))).bandbreedte).toEqual(band);
  }),
);
