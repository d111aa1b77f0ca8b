import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Effect, Schema } from 'effect';
import { anna, cor, teamOost, theo } from '../../test/Mensen.ts';
import { besluit, dagenLater, geweigerd, inZandstad, isGewogen, nieuweMelding, tenzij } from '../../test/Verhaal.ts';
import { dag, ochtend } from '../../test/Voorbeelden.ts';
import { dagenTussen } from '../Dag.ts';
import { meld } from '../melding/meld.ts';
import { trekMeldingIn } from '../melding/trekIn.ts';
import { bekijkToets } from '../toets/bekijk.ts';
import { ToetsId } from '../toets/Toets.ts';
import { NietToegestaan } from '../Weigering.ts';
import { AlVerschoven, TermijnVoorbij, type Termijnwijziging, TermijnwijzigingSoort, termijnVan } from './Termijn.ts';
import { verschuifTermijn } from './verschuif.ts';

const begin = dag('2026-10-26');
const opschorting = { soort: 'opschorting', dagen: 14, reden: 'We wachten op papieren.' } as const;
const verlenging = { soort: 'verlenging', dagen: 7, reden: 'De ggz vraagt meer tijd.' } as const;

describe('the legal term', () => {
  it('is six weeks for the onderzoek and eight for the beschikking', () => {
    expect(termijnVan(begin, [])).toEqual({
      begin,
      onderzoekOp: '2026-12-07',
      valtOp: '2026-12-21',
      opschorting: null,
      verlenging: null,
    });
  });

  const wijziging = Arbitrary.map(
    Arbitrary.all({
      soort: Arbitrary.schema(TermijnwijzigingSoort),
      dagen: Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 42 }))),
    }),
    (wat): Termijnwijziging => ({ ...wat, reden: 'Daarom.', op: ochtend, door: theo.id }),
  );
  it.prop(
    'counts each soort once, whatever else is there, and never falls before the eight weeks',
    [Arbitrary.array(wijziging, { maxLength: 6 })],
    ([wijzigingen]) => {
      const { valtOp, opschorting: op, verlenging: ver } = termijnVan(begin, wijzigingen);
      expect(dagenTussen(begin, valtOp)).toBe(56 + (op?.dagen ?? 0) + (ver?.dagen ?? 0));
      expect(op).toBe(wijzigingen.find(({ soort }) => soort === 'opschorting') ?? null);
      expect(ver).toBe(wijzigingen.find(({ soort }) => soort === 'verlenging') ?? null);
    },
  );
});

describe('moving the term', () => {
  inZandstad('goes once each soort; the second hears who was first', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* zandstad.doet(anna, meld(nieuweMelding));
      const eens = yield* zandstad.doet(theo, verschuifTermijn(id, opschorting));
      expect(eens.valtOp).toBe('2027-01-04');
      const reden = yield* geweigerd(zandstad.doet(cor, verschuifTermijn(id, { ...opschorting, dagen: 3 })));
      expect(reden).toEqual(new AlVerschoven({ soort: 'opschorting', door: theo.naam, op: ochtend, dagen: 14 }));
      const beide = yield* zandstad.doet(cor, verschuifTermijn(id, verlenging));
      expect(beide).toMatchObject({
        valtOp: '2027-01-11',
        opschorting: { door: theo.id },
        verlenging: { door: cor.id },
      });
    }),
  );

  inZandstad(
    'is for the teamleider and the consulent, while the melding counts and the day has not gone by',
    (zandstad) =>
      Effect.gen(function* () {
        const melding = yield* zandstad.doet(anna, meld(nieuweMelding));
        const verschuif = verschuifTermijn(melding.id, opschorting);
        expect(yield* geweigerd(zandstad.doet(anna, verschuif))).toBeInstanceOf(NietToegestaan);
        yield* dagenLater(60);
        expect(yield* geweigerd(zandstad.doet(theo, verschuif))).toEqual(
          new TermijnVoorbij({ valtOp: dag('2026-12-21') }),
        );
        yield* zandstad.doet(anna, trekMeldingIn(melding.id));
        expect(yield* geweigerd(zandstad.doet(theo, verschuif))).toMatchObject({ status: 'ingetrokken' });
      }),
  );

  inZandstad('takes along the toets that waits, and each toets that is asked later', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad, tenzij('langdurig_intensief'));
      yield* zandstad.doet(theo, verschuifTermijn(weging.meldingId, opschorting));
      const genomen = yield* besluit(zandstad, anna, weging, {
        uitkomst: 'maatwerk',
        gronden: ['langdurig_intensief'],
      });
      const toets = bekijkToets(ToetsId.make(genomen.toetsId ?? ''));
      expect(yield* zandstad.doet(theo, toets)).toMatchObject({ termijnOp: '2027-01-04', teamId: teamOost.id });
      yield* zandstad.doet(cor, verschuifTermijn(weging.meldingId, verlenging));
      const beeld = yield* zandstad.doet(theo, toets);
      expect(beeld.termijnOp).toBe('2027-01-11');
      expect(beeld.termijn.verlenging?.reden).toBe(verlenging.reden);
      const feit = [...zandstad.staat.spoor.values()].findLast(({ soort }) => soort === 'termijn.verschoven');
      expect(feit?.gegevens).toEqual({ soort: 'verlenging', dagen: 7, valtOp: '2027-01-11' });
    }),
  );
});
