import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Effect, Schema } from 'effect';
import { anna, cor, dirk, fien, kim, sara, teamOost, tess, wilma } from '../../test/Mensen.ts';
import { geweigerd, inZandstad } from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import { bekijkEffectenrapport, leesbaarVanaf, spreidingVan } from './rapport.ts';
import {
  bekijkReconstructie,
  keurGoed,
  lijstReconstructies,
  neemTerug,
  schrijfReconstructie,
  verwijderReconstructie,
  wijzigReconstructie,
} from './schrijf.ts';

const oud = { aanpak: 'Een indicatie bij een aanbieder.', weken: 52, uren: 140, tarief: 60, overigeKosten: 0 };
const nieuw = { aanpak: 'Gesprekken van de wijkcoach.', weken: 20, uren: 12, tarief: 70, overigeKosten: 50 };
const verhaal = {
  teamId: teamOost.id,
  aanduiding: 'Grip op post en geld',
  situatie: 'De post bleef liggen en er waren schulden.',
  oud,
  nieuw,
  effecten: [{ effect: 'sneller_geholpen', verschil: 'beter' } as const],
};
const vandaag = dag('2026-11-02');

describe('a reconstruction', () => {
  inZandstad('is of the team: another team sees nothing of it, nor does who sees no casus', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* zandstad.doet(anna, schrijfReconstructie(verhaal));
      expect((yield* zandstad.doet(tess, bekijkReconstructie(id))).aanduiding).toBe('Grip op post en geld');
      expect((yield* zandstad.doet(dirk, lijstReconstructies({}))).items).toEqual([]);
      for (const wie of [dirk, sara, cor])
        expect(yield* geweigerd(zandstad.doet(wie, bekijkReconstructie(id)))).toMatchObject({ _tag: 'NietToegestaan' });
    }),
  );

  inZandstad('names nobody, and each effect once', (zandstad) =>
    Effect.gen(function* () {
      zandstad.staat.inwoners.set('x', { naam: 'Jo Verzonnen' });
      const met = (anders: object) => geweigerd(zandstad.doet(anna, schrijfReconstructie({ ...verhaal, ...anders })));
      expect(yield* met({ nieuw: { ...nieuw, aanpak: 'Jo Verzonnen kreeg hulp.' } })).toMatchObject({
        fouten: [{ pad: 'nieuw.aanpak' }],
      });
      expect(yield* met({ effecten: [...verhaal.effecten, ...verhaal.effecten] })).toMatchObject({
        fouten: [{ pad: 'effecten' }],
      });
    }),
  );

  inZandstad('comes into the report by the teamleider, and does not change while it is there', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* zandstad.doet(anna, schrijfReconstructie(verhaal));
      for (const wie of [anna, wilma])
        expect(yield* geweigerd(zandstad.doet(wie, keurGoed(id, vandaag)))).toMatchObject({ _tag: 'NietToegestaan' });
      expect(yield* geweigerd(zandstad.doet(tess, keurGoed(id, dag('2026-11-03'))))).toMatchObject({
        fouten: [{ pad: 'inwonerAkkoordOp' }],
      });
      yield* zandstad.doet(tess, keurGoed(id, vandaag));
      const { teamId: _team, ...inhoud } = verhaal;
      for (const doe of [wijzigReconstructie(id, inhoud), verwijderReconstructie(id)])
        expect(yield* geweigerd(zandstad.doet(anna, Effect.asVoid(doe)))).toMatchObject({ _tag: 'StaatInRapport' });
      yield* zandstad.doet(tess, neemTerug(id));
      yield* zandstad.doet(anna, verwijderReconstructie(id));
      expect((yield* zandstad.doet(anna, lijstReconstructies({}))).items).toEqual([]);
    }),
  );

  inZandstad('that names somebody who was not known when it was written does not come into the report', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* zandstad.doet(anna, schrijfReconstructie({ ...verhaal, geleerd: 'Jo Verzonnen belde.' }));
      zandstad.staat.inwoners.set('x', { naam: 'Jo Verzonnen' });
      expect(yield* geweigerd(zandstad.doet(tess, keurGoed(id, vandaag)))).toMatchObject({
        fouten: [{ pad: 'geleerd' }],
      });
    }),
  );
});

describe('the report', () => {
  inZandstad('says nothing of fewer than five, and adds up what is approved', (zandstad) =>
    Effect.gen(function* () {
      const schrijf = (nr: number) =>
        zandstad.doet(anna, schrijfReconstructie({ ...verhaal, nieuw: { ...nieuw, uren: 10 + nr } }));
      const verhalen = yield* Effect.forEach([1, 2, 3, 4, 5, 6], schrijf);
      for (const { id } of verhalen.slice(0, 4)) yield* zandstad.doet(tess, keurGoed(id, vandaag));
      expect(yield* zandstad.doet(sara, bekijkEffectenrapport())).toEqual({
        aantal: 4,
        nodig: leesbaarVanaf,
        cijfers: null,
        verhalen: [],
      });
      for (const { id } of verhalen.slice(4, 5)) yield* zandstad.doet(tess, keurGoed(id, vandaag));
      const { aantal, cijfers, verhalen: gelezen } = yield* zandstad.doet(sara, bekijkEffectenrapport());
      expect(aantal).toBe(5);
      expect(cijfers?.uren).toMatchObject({ oud: 700, nieuw: 65, verschil: 635 });
      expect(cijfers?.kosten).toMatchObject({ oud: 42_000, nieuw: 65 * 70 + 250 });
      expect(cijfers).toMatchObject({ goedkoper: 5, duurder: 0, gelijk: 0 });
      expect(cijfers?.effecten.find(({ effect }) => effect === 'sneller_geholpen')).toMatchObject({ beter: 5 });
      expect(JSON.stringify(gelezen)).not.toContain(teamOost.id);
      for (const wie of [fien, kim])
        expect(yield* geweigerd(zandstad.doet(wie, bekijkEffectenrapport()))).toMatchObject({ _tag: 'NietToegestaan' });
    }),
  );

  const getallen = Arbitrary.array(
    Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: -999, maximum: 999 }))),
    { minLength: 1, maxLength: 20 },
  );
  it.prop('has its middle between its least and its most, whatever the order', [getallen], ([lijst]) => {
    const { laagste, midden, hoogste } = spreidingVan(lijst);
    expect([laagste, hoogste]).toEqual([Math.min(...lijst), Math.max(...lijst)]);
    expect(lijst.filter((getal) => getal <= midden).length).toBeGreaterThanOrEqual(lijst.length / 2);
    expect(lijst.filter((getal) => getal >= midden).length).toBeGreaterThanOrEqual(lijst.length / 2);
    expect(spreidingVan([...lijst].reverse())).toEqual({ laagste, midden, hoogste });
  });
});
