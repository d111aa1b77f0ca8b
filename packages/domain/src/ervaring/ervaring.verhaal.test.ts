import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import type { GemeenteInGeheugen } from '../../test/InGeheugen.ts';
import { als, anna, zandstad as gemeente, iedereen, inwoner, machine, taak } from '../../test/Mensen.ts';
import { besluit, dagenLater, feitenVan, geweigerd, inZandstad, isGewogen } from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import type { Actor } from '../medewerker/Actor.ts';
import { rondAf } from '../traject/rondAf.ts';
import { TrajectId } from '../traject/TrajectId.ts';
import { bekijkErvaring } from './bekijk.ts';
import { geefErvaring } from './geef.ts';
import { Ervaringstoken } from './Uitnodiging.ts';

/** A traject of Anna's has ended, and its resident has the link. */
const isUitgenodigd = (zandstad: GemeenteInGeheugen) =>
  Effect.gen(function* () {
    const { trajectId } = yield* besluit(zandstad, anna, yield* isGewogen(zandstad));
    const id = TrajectId.make(trajectId ?? '');
    const { geheim } = yield* zandstad.doet(
      anna,
      rondAf(id, { beeindigdOp: dag('2026-11-02'), reden: 'volgens_plan' }),
    );
    const jo: Actor = { _tag: 'Inwoner', gemeenteId: gemeente.id, trajectId: id };
    return { token: geheim, jo, id };
  });

const antwoorden = { zelfstandigVerder: 'ja', watHielp: 'Dat Anna elke week belde.', serieusGenomen: 'nvt' } as const;

describe('the resident', () => {
  inZandstad('sees the questions and the name of the gemeente, and nothing else', (zandstad) =>
    Effect.gen(function* () {
      const { token, jo } = yield* isUitgenodigd(zandstad);
      const beeld = yield* zandstad.door(jo, bekijkErvaring(token));
      expect(Object.keys(beeld)).toEqual(['gemeente', 'vragen']);
      expect(beeld.gemeente).toBe('Zandstad');
      expect(beeld.vragen).toHaveLength(11);
      expect(zandstad.geschreven).toBe(0);
    }),
  );

  inZandstad('tells how it went; the trail says that, and not what', (zandstad) =>
    Effect.gen(function* () {
      const { token, jo, id } = yield* isUitgenodigd(zandstad);
      const { ingevuldOp } = yield* zandstad.door(jo, geefErvaring(token, antwoorden));
      expect(ingevuldOp).toBe('2026-11-02T09:00:00.000Z');
      expect(zandstad.staat.ervaringen.get(id)).toEqual(antwoorden);
      const feit = [...zandstad.staat.spoor.values()].at(-1);
      expect(feit).toMatchObject({ soort: 'ervaring.gegeven', onderwerp: { soort: 'traject', id }, door: jo });
      expect(JSON.stringify(feit)).not.toContain('belde');
      expect(JSON.stringify(feit)).not.toContain(token);
    }),
  );

  inZandstad('tells it once', (zandstad) =>
    Effect.gen(function* () {
      const { token, jo, id } = yield* isUitgenodigd(zandstad);
      yield* zandstad.door(jo, geefErvaring(token, antwoorden));
      yield* dagenLater(100);
      for (const verb of [geefErvaring(token, { zelfstandigVerder: 'nee' }), bekijkErvaring(token)])
        expect(yield* geweigerd(zandstad.door<unknown, { readonly reason: unknown }>(jo, verb))).toMatchObject({
          _tag: 'LinkWerktNietMeer',
          waarom: 'gebruikt',
        });
      expect(zandstad.staat.ervaringen.get(id)).toEqual(antwoorden);
      expect(feitenVan(zandstad).filter((soort) => soort === 'ervaring.gegeven')).toHaveLength(1);
    }),
  );

  inZandstad('has six weeks for it', (zandstad) =>
    Effect.gen(function* () {
      const { token, jo } = yield* isUitgenodigd(zandstad);
      yield* dagenLater(41);
      yield* zandstad.door(jo, bekijkErvaring(token));
      yield* dagenLater(1);
      const reden = yield* geweigerd(zandstad.door(jo, geefErvaring(token, antwoorden)));
      expect(reden).toMatchObject({ _tag: 'LinkWerktNietMeer', waarom: 'verlopen' });
      expect(zandstad.geschreven).toBe(0);
    }),
  );

  inZandstad('may leave any question open, but not all of them', (zandstad) =>
    Effect.gen(function* () {
      const { token, jo } = yield* isUitgenodigd(zandstad);
      for (const leeg of [{}, { watHielp: ' \n ' }])
        expect(yield* geweigerd(zandstad.door(jo, geefErvaring(token, leeg)))).toMatchObject({
          fouten: [{ pad: 'zelfstandigVerder', melding: 'Beantwoord ten minste één vraag.' }],
        });
      yield* zandstad.door(jo, geefErvaring(token, { watHielp: 'Bel mij op 06 12345678.' }));
    }),
  );
});

describe('the link', () => {
  inZandstad('is of the resident alone', (zandstad) =>
    Effect.gen(function* () {
      const { token } = yield* isUitgenodigd(zandstad);
      const voor = zandstad.staat.spoor.size;
      for (const wie of [...iedereen.map(als), machine, taak]) {
        expect(yield* geweigerd(zandstad.door(wie, bekijkErvaring(token)))).toMatchObject({ _tag: 'NietToegestaan' });
        expect(yield* geweigerd(zandstad.door(wie, geefErvaring(token, antwoorden)))).toMatchObject({
          _tag: 'NietToegestaan',
          handeling: 'ervaring.geven',
        });
      }
      expect(zandstad.staat.spoor.size).toBe(voor);
    }),
  );

  inZandstad('of another traject, or that never was, is not found', (zandstad) =>
    Effect.gen(function* () {
      const { token, jo } = yield* isUitgenodigd(zandstad);
      const verzonnen = Ervaringstoken.make('x'.repeat(43));
      for (const verb of [
        zandstad.door(inwoner, geefErvaring(token, antwoorden)),
        zandstad.door(jo, geefErvaring(verzonnen, antwoorden)),
      ])
        expect(yield* geweigerd(verb)).toMatchObject({ _tag: 'NietGevonden', wat: 'uitnodiging' });
      expect(zandstad.staat.ervaringen.size).toBe(0);
    }),
  );
});
