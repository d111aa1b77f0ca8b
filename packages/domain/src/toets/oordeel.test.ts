import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { anna, bram, cor, dirk, tess, theo, wilma } from '../../test/Mensen.ts';
import { akkoord, naarToets, opnieuw, terug, toetsVan } from '../../test/Toetsing.ts';
import {
  besluit,
  dagenLater,
  feitenVan,
  geweigerd,
  iedereenGeeft,
  inZandstad,
  isOpGeopend,
  tenzij,
  zelf,
} from '../../test/Verhaal.ts';
import { ochtend } from '../../test/Voorbeelden.ts';
import { trekMeldingIn } from '../melding/trekIn.ts';
import { NietToegestaan } from '../Weigering.ts';
import { bekijkWeging } from '../weging/bekijk.ts';
import { geefStandpunt } from '../weging/geefStandpunt.ts';
import { onthul } from '../weging/onthul.ts';
import { oordeel } from './oordeel.ts';
import { AlGeoordeeld } from './Toets.ts';

describe('akkoord', () => {
  inZandstad('starts what follows, under the mandaat of who gave it', (zandstad) =>
    Effect.gen(function* () {
      const { genomen, toetsId, weging } = yield* naarToets(zandstad, 'langdurig_intensief', {
        aanbieder: 'Kwintes',
        urenPerWeek: 3,
      });
      yield* dagenLater(3);
      expect((yield* zandstad.doet(tess, oordeel(toetsId, akkoord))).status).toBe('akkoord');
      const indicatie = [...zandstad.staat.indicaties.values()][0];
      expect(indicatie).toMatchObject({
        status: 'aangevraagd',
        aangevraagdOp: '2026-11-05',
        mandaathouderId: tess.id,
        aanbieder: 'Kwintes',
        urenPerWeek: 3,
        tot: null,
      });
      expect(zandstad.staat.besluiten.get(genomen.id)?.indicatieId).toBe(indicatie?.id);
      expect(zandstad.staat.meldingen.get(weging.meldingId)?.status).toBe('besloten');
      expect(feitenVan(zandstad).slice(-2)).toEqual(['indicatie.aangevraagd', 'toets.geoordeeld']);
    }),
  );

  inZandstad('after spoed gives the mandaat, which nobody who decided ever holds', (zandstad) =>
    Effect.gen(function* () {
      const { toetsId } = yield* naarToets(zandstad, 'veilig_thuis');
      const mandaat = () => [...zandstad.staat.indicaties.values()].map(({ mandaathouderId }) => mandaathouderId);
      expect(mandaat()).toEqual([null]);
      yield* zandstad.doet(tess, oordeel(toetsId, akkoord));
      expect(mandaat()).toEqual([tess.id]);
    }),
  );

  inZandstad('to a combinatie starts a traject and an indicatie', (zandstad) =>
    Effect.gen(function* () {
      const { toetsId } = yield* naarToets(zandstad, 'specialistische_behandeling', { uitkomst: 'combinatie' });
      yield* zandstad.doet(tess, oordeel(toetsId, akkoord));
      expect([...zandstad.staat.trajecten.values()].map(({ vorm, coachId }) => [vorm, coachId])).toEqual([
        ['combinatie', anna.id],
      ]);
      expect(zandstad.staat.indicaties.size).toBe(1);
    }),
  );

  inZandstad('to afschalen gives an indicatie of at most six months', (zandstad) =>
    Effect.gen(function* () {
      const afschalen = { uitkomst: 'afschalen_op_termijn', motivering: 'Overdracht naar de wijk.' } as const;
      const { toetsId } = yield* naarToets(zandstad, 'doelen_nog_niet_behaald', afschalen);
      yield* zandstad.doet(tess, oordeel(toetsId, akkoord));
      expect([...zandstad.staat.indicaties.values()][0]?.tot).toBe('2027-05-03');
    }),
  );

  inZandstad('to another way than advised starts that way; a referral ends the melding', (zandstad) =>
    Effect.gen(function* () {
      const motivering = 'Wij kennen het gezin.';
      const eigen = yield* naarToets(zandstad, 'langdurig_intensief', { uitkomst: 'zelf_begeleiden', motivering });
      yield* zandstad.doet(tess, oordeel(eigen.toetsId, akkoord));
      expect([...zandstad.staat.trajecten.values()].map(({ vorm }) => vorm)).toEqual(['zelf']);

      const elders = yield* naarToets(zandstad, 'langdurig_intensief', { uitkomst: 'voorliggend', motivering });
      expect(zandstad.staat.meldingen.get(elders.weging.meldingId)?.status).toBe('besloten');
      yield* zandstad.doet(tess, oordeel(elders.toetsId, akkoord));
      expect(zandstad.staat.meldingen.get(elders.weging.meldingId)?.status).toBe('afgehandeld');
      expect(zandstad.staat.indicaties.size).toBe(0);
    }),
  );

  inZandstad('after spoed starts nothing a second time', (zandstad) =>
    Effect.gen(function* () {
      const { toetsId } = yield* naarToets(zandstad, 'veilig_thuis');
      expect(zandstad.staat.indicaties.size).toBe(1);
      yield* zandstad.doet(tess, oordeel(toetsId, akkoord));
      expect(zandstad.staat.indicaties.size).toBe(1);
    }),
  );
});

describe('four eyes', () => {
  inZandstad('nobody toetst what they weighed or decided', (zandstad) =>
    Effect.gen(function* () {
      const weigering = new NietToegestaan({ handeling: 'toets.oordelen', reden: 'vier_ogen' });
      const besloten = yield* naarToets(zandstad, 'langdurig_intensief', {}, tess);
      expect(yield* geweigerd(zandstad.doet(tess, oordeel(besloten.toetsId, akkoord)))).toEqual(weigering);

      const { id } = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(tess, geefStandpunt(id, { keuze: 'onthouding', gronden: [], kanOppakken: false }));
      const gewogen = yield* opnieuw(zandstad, id, 'langdurig_intensief');
      expect(yield* geweigerd(zandstad.doet(tess, oordeel(toetsVan(gewogen), akkoord)))).toEqual(weigering);
      expect((yield* zandstad.doet(theo, oordeel(besloten.toetsId, akkoord))).status).toBe('akkoord');
    }),
  );

  inZandstad('not where they weighed only before it came back', (zandstad) =>
    Effect.gen(function* () {
      const maatwerk = { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'] } as const;
      const { id } = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(tess, geefStandpunt(id, zelf));
      const weging = yield* iedereenGeeft(zandstad, id, tenzij('langdurig_intensief'));
      const eerste = yield* besluit(zandstad, bram, weging, maatwerk);
      yield* zandstad.doet(theo, oordeel(toetsVan(eerste), terug));

      yield* iedereenGeeft(zandstad, id, tenzij('langdurig_intensief'));
      const tweede = yield* besluit(zandstad, bram, yield* zandstad.doet(bram, onthul(id)), maatwerk);
      const weigering = yield* geweigerd(zandstad.doet(tess, oordeel(toetsVan(tweede), akkoord)));
      expect(weigering).toMatchObject({ reden: 'vier_ogen' });
      expect((yield* zandstad.doet(theo, oordeel(toetsVan(tweede), akkoord))).status).toBe('akkoord');
    }),
  );

  inZandstad('and only the teamleider of the team', (zandstad) =>
    Effect.gen(function* () {
      const { toetsId } = yield* naarToets(zandstad);
      for (const wie of [anna, dirk, cor])
        expect(yield* geweigerd(zandstad.doet(wie, oordeel(toetsId, akkoord)))).toEqual(
          new NietToegestaan({ handeling: 'toets.oordelen' }),
        );
      expect(yield* geweigerd(zandstad.doet(wilma, oordeel(toetsId, akkoord)))).toMatchObject({ reden: 'ander_team' });
    }),
  );
});

describe('terug', () => {
  inZandstad(
    'opens the weging again: stappen stay, standpunten are given anew, the besluit no longer counts',
    (zandstad) =>
      Effect.gen(function* () {
        const { genomen, toetsId, weging } = yield* naarToets(zandstad);
        const oordeelGegeven = yield* zandstad.doet(tess, oordeel(toetsId, terug));
        expect(oordeelGegeven).toMatchObject({
          status: 'terug',
          oordelen: [{ oordeel: 'terug', ontbrekendeStappen: ['netwerk'], door: tess.id }],
        });
        const beeld = yield* zandstad.doet(bram, bekijkWeging(weging.id));
        expect(beeld).toMatchObject({ status: 'open', standpunten: [], advies: null, besluit: null });
        expect(zandstad.staat.meldingen.get(weging.meldingId)?.status).toBe('in_weging');
        expect(zandstad.staat.besluiten.get(genomen.id)?.vervallenOp).not.toBeNull();
        expect(zandstad.staat.indicaties.size).toBe(0);

        const tweede = yield* opnieuw(zandstad, weging.id, 'langdurig_intensief');
        expect(tweede.toetsId).not.toBe(genomen.toetsId);
        yield* zandstad.doet(tess, oordeel(toetsVan(tweede), akkoord));
        expect(zandstad.staat.indicaties.size).toBe(1);
      }),
  );

  inZandstad('after spoed: what was handed on at once goes on, and is not handed on twice', (zandstad) =>
    Effect.gen(function* () {
      const samen = { uitkomst: 'combinatie', motivering: 'Wij blijven erbij.' } as const;
      const { genomen, toetsId, weging } = yield* naarToets(zandstad, 'veilig_thuis', samen);
      expect([genomen.trajectId, genomen.indicatieId]).not.toContain(null);
      yield* zandstad.doet(tess, oordeel(toetsId, terug));
      const tweede = yield* opnieuw(zandstad, weging.id, 'veilig_thuis', samen);
      expect([tweede.trajectId, tweede.indicatieId]).toEqual([genomen.trajectId, genomen.indicatieId]);
      expect([zandstad.staat.trajecten.size, zandstad.staat.indicaties.size]).toEqual([1, 1]);
    }),
  );
});

describe('a toets that cannot be given', () => {
  inZandstad('was given already, by somebody who is named', (zandstad) =>
    Effect.gen(function* () {
      const { toetsId } = yield* naarToets(zandstad);
      yield* zandstad.doet(tess, oordeel(toetsId, akkoord));
      expect(yield* geweigerd(zandstad.doet(theo, oordeel(toetsId, terug)))).toEqual(
        new AlGeoordeeld({ door: tess.naam, op: ochtend, oordeel: 'akkoord' }),
      );
    }),
  );

  inZandstad('is of a melding that was withdrawn: nothing starts', (zandstad) =>
    Effect.gen(function* () {
      const { toetsId, weging } = yield* naarToets(zandstad);
      yield* zandstad.doet(anna, trekMeldingIn(weging.meldingId));
      for (const uitspraak of [akkoord, terug]) {
        const weigering = yield* geweigerd(zandstad.doet(tess, oordeel(toetsId, uitspraak)));
        expect(weigering).toMatchObject({ _tag: 'OnjuisteToetsStatus', status: 'vervallen' });
      }
      expect(zandstad.staat.indicaties.size).toBe(0);
    }),
  );
});
