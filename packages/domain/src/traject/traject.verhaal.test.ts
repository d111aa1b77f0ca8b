import { describe, expect } from '@effect/vitest';
import { Effect, Schema } from 'effect';
import type { GemeenteInGeheugen } from '../../test/InGeheugen.ts';
import { anna, bram, carla, dirk, tess } from '../../test/Mensen.ts';
import { besluit, dagenLater, feitenVan, geweigerd, inZandstad, isGewogen, tenzij } from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import type { NeemBesluit } from '../besluit/Besluit.ts';
import { Afronding } from './Afronding.ts';
import { bekijkTraject, lijstTrajecten, mijnHerinneringen } from './bekijk.ts';
import { draagOver } from './draagOver.ts';
import { noteerContact } from './noteerContact.ts';
import { reflecteer } from './reflecteer.ts';
import { rondAf } from './rondAf.ts';
import { stelHerinneringUit } from './stelHerinneringUit.ts';
import { TrajectId } from './Traject.ts';

const isGestart = (zandstad: GemeenteInGeheugen, anders: Partial<NeemBesluit> = {}) =>
  Effect.gen(function* () {
    const { trajectId, meldingId } = yield* besluit(zandstad, bram, yield* isGewogen(zandstad), anders);
    return { id: TrajectId.make(trajectId ?? ''), meldingId };
  });
const einde = { beeindigdOp: dag('2026-11-02'), reden: 'volgens_plan' } as const;

describe('contact and reflectie', () => {
  inZandstad('are logged in one line, and counted', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isGestart(zandstad);
      yield* dagenLater(10);
      yield* zandstad.doet(anna, noteerContact(id, { op: dag('2026-11-10'), minuten: 45, soort: 'huisbezoek' }));
      yield* zandstad.doet(anna, noteerContact(id, { op: dag('2026-11-04'), minuten: 20, soort: 'telefonisch' }));
      yield* zandstad.doet(
        bram,
        reflecteer(id, { op: dag('2026-11-12'), bevinding: 'Er komt rust.', vervolg: 'doorgaan' }),
      );
      const beeld = yield* zandstad.doet(tess, bekijkTraject(id));
      expect(beeld).toMatchObject({
        minuten: 65,
        aantalContactmomenten: 2,
        eersteContactOp: '2026-11-04',
        laatsteContactOp: '2026-11-10',
        laatsteReflectieOp: '2026-11-12',
      });
      expect(beeld.contactmomenten).toHaveLength(2);
      expect(beeld.reflecties).toMatchObject([{ bevinding: 'Er komt rust.', door: bram.id }]);
      expect(feitenVan(zandstad).slice(-3)).toEqual(['traject.contact', 'traject.contact', 'traject.reflectie']);
    }),
  );

  inZandstad('lie between the start and today', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isGestart(zandstad);
      for (const op of [dag('2026-11-03'), dag('2026-11-01')]) {
        const contact = noteerContact(id, { op, minuten: 45, soort: 'gesprek' });
        expect(yield* geweigerd(zandstad.doet(anna, contact))).toMatchObject({ fouten: [{ pad: 'op' }] });
        const reflectie = reflecteer(id, { op, bevinding: 'Rust.', vervolg: 'doorgaan' });
        expect(yield* geweigerd(zandstad.doet(anna, reflectie))).toMatchObject({ fouten: [{ pad: 'op' }] });
        const afronding = rondAf(id, { ...einde, beeindigdOp: op });
        expect(yield* geweigerd(zandstad.doet(anna, afronding))).toMatchObject({ fouten: [{ pad: 'beeindigdOp' }] });
      }
    }),
  );

  inZandstad('that are missing are asked of the coach', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isGestart(zandstad);
      yield* isGestart(zandstad, { coachId: carla.id });
      yield* dagenLater(7);
      const herinneringen = yield* zandstad.doet(anna, mijnHerinneringen());
      expect(herinneringen.map(({ soort, trajectId }) => [soort, trajectId])).toEqual([['eerste_contact', id]]);
    }),
  );
});

describe('a reminder', () => {
  inZandstad('is put off for a week, or ended with the reason why', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isGestart(zandstad);
      const soort = 'eerste_contact';
      const soorten = Effect.map(zandstad.doet(anna, mijnHerinneringen()), (alle) => alle.map((een) => een.soort));
      const later = stelHerinneringUit(id, { soort, keuze: 'later' });
      yield* dagenLater(7);
      expect(yield* soorten).toEqual([soort]);
      yield* zandstad.doet(anna, later);
      expect(yield* soorten).toEqual([]);
      yield* dagenLater(7);
      expect(yield* soorten).toEqual([soort]);

      const zonderReden = stelHerinneringUit(id, { soort, keuze: 'niet_nodig' });
      expect(yield* geweigerd(zandstad.doet(anna, zonderReden))).toMatchObject({ fouten: [{ pad: 'reden' }] });
      const reden = 'De huisarts neemt het over.';
      yield* zandstad.doet(anna, stelHerinneringUit(id, { soort, keuze: 'niet_nodig', reden }));
      expect(yield* soorten).toEqual([]);
      const { uitgesteldeHerinneringen } = yield* zandstad.doet(tess, bekijkTraject(id));
      expect(uitgesteldeHerinneringen).toEqual([{ soort, tot: null, reden }]);
      const feiten = [...zandstad.staat.spoor.values()].slice(-2);
      expect(feiten.map((feit) => [feit.soort, feit.gegevens])).toEqual([
        ['traject.herinnering', { soort, keuze: 'later' }],
        ['traject.herinnering', { soort, keuze: 'niet_nodig' }],
      ]);
    }),
  );
});

describe('overdracht', () => {
  inZandstad('to another wijkcoach of the team, and to nobody else', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isGestart(zandstad);
      for (const wie of [anna, dirk, tess]) {
        const over = draagOver(id, { coachId: wie.id, reden: 'Verlof.' });
        expect(yield* geweigerd(zandstad.doet(bram, over))).toMatchObject({ fouten: [{ pad: 'coachId' }] });
      }
      const verouderd = yield* geweigerd(
        zandstad.doet(bram, draagOver(id, { coachId: carla.id, reden: 'Verlof.' }, 99)),
      );
      expect(verouderd).toMatchObject({ _tag: 'VerouderdeVersie', huidig: 1 });
      const over = yield* zandstad.doet(bram, draagOver(id, { coachId: carla.id, reden: 'Verlof.' }, 1));
      expect([over.coachId, over.versie]).toEqual([carla.id, 2]);
      expect([...zandstad.staat.spoor.values()].at(-1)?.gegevens).toEqual({ van: anna.id, naar: carla.id });
    }),
  );
});

describe('afronding', () => {
  inZandstad('keeps what the coach saw, invites the resident, and ends the melding', (zandstad) =>
    Effect.gen(function* () {
      const { id, meldingId } = yield* isGestart(zandstad);
      const evaluatie = { netwerkBetrokken: 'ja', integraal: 'nvt' } as const;
      const { traject, geheim } = yield* zandstad.doet(
        anna,
        rondAf(id, { ...einde, zelfstandigVerder: true, evaluatie }),
      );
      expect(traject).toMatchObject({ status: 'afgerond', redenBeeindiging: 'volgens_plan', zelfstandigVerder: true });
      expect(geheim).not.toBe('');
      expect(zandstad.staat.evaluaties.get(id)).toEqual(evaluatie);
      expect(zandstad.staat.uitnodigingen.get(geheim)).toEqual({
        trajectId: id,
        teamId: traject.teamId,
        verlooptOp: '2026-12-14T09:00:00.000Z',
        gebruiktOp: null,
        vervangenOp: null,
        afgerondOp: '2026-11-02',
      });
      expect(zandstad.staat.meldingen.get(meldingId)?.status).toBe('afgehandeld');
      expect(JSON.stringify([...zandstad.staat.spoor.values()])).not.toContain(geheim);

      const nogEens = yield* geweigerd(zandstad.doet(anna, rondAf(id, einde)));
      expect(nogEens).toMatchObject({ _tag: 'TrajectIsAfgerond', status: 'afgerond' });
      const contact = noteerContact(id, { op: dag('2026-11-02'), minuten: 5, soort: 'gesprek' });
      expect(yield* geweigerd(zandstad.doet(anna, contact))).toMatchObject({ _tag: 'TrajectIsAfgerond' });
      const { items } = yield* zandstad.doet(anna, lijstTrajecten({ status: 'actief' }));
      expect(items).toEqual([]);
    }),
  );

  inZandstad('leaves the melding open while an indicatie of it is still asked for', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad, tenzij('veilig_thuis'));
      const samen = { uitkomst: 'combinatie', gronden: ['veilig_thuis'], motivering: 'Wij blijven erbij.' } as const;
      const { trajectId } = yield* besluit(zandstad, bram, weging, samen);
      yield* zandstad.doet(anna, rondAf(TrajectId.make(trajectId ?? ''), einde));
      expect(zandstad.staat.meldingen.get(weging.meldingId)?.status).toBe('besloten');
    }),
  );

  inZandstad('takes two short forms that point to nobody', () =>
    Effect.sync(() => {
      const is = Schema.is(Afronding);
      const met = (tekst: string) => ({ ...einde, evaluatie: { geleerd: [{ thema: 'netwerk', tekst }] } });
      expect(is(einde)).toBe(true);
      expect(is(met('De buren eerder vragen.'))).toBe(true);
      expect(is(met('Moeder belt op 06-12345678.'))).toBe(false);
      expect(is({ ...einde, reden: 'zomaar' })).toBe(false);
      expect(is({ ...einde, evaluatie: { integraal: 'misschien' } })).toBe(false);
    }),
  );
});
