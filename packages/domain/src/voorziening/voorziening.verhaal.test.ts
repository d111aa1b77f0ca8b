import { describe, expect } from '@effect/vitest';
import { Effect, Result, Schema } from 'effect';
import type { GemeenteInGeheugen } from '../../test/InGeheugen.ts';
import { anna, bea, bram, buurtcirkel, cor, dirk, inloopWest, kim, sara, tess } from '../../test/Mensen.ts';
import { besluit, dagenLater, feitenVan, geweigerd, inZandstad, isGewogen, isOpGeopend } from '../../test/Verhaal.ts';
import { bekijkWeging } from '../weging/bekijk.ts';
import { mijnWerk } from '../werk/mijnWerk.ts';
import { bekijkTijdlijn } from '../werk/tijdlijn.ts';
import { bekijkVoorziening, lijstVoorzieningen } from './bekijk.ts';
import { controleerVoorziening } from './controleer.ts';
import { heropenVoorziening } from './heropen.ts';
import { kiesVoorCasus } from './kiesVoorCasus.ts';
import { regelGebruik } from './regelGebruik.ts';
import { sluitVoorziening } from './sluit.ts';
import { telPlek } from './telPlek.ts';
import { VoorzieningInvoer } from './Voorziening.ts';
import { voegVoorzieningToe } from './voegToe.ts';
import { wijzigVoorziening } from './wijzig.ts';

const sluit = (zandstad: GemeenteInGeheugen) =>
  zandstad.doet(bram, sluitVoorziening(buurtcirkel.id, { reden: 'De vrijwilligers stopten.' }));
const geslotenWerk = (zandstad: GemeenteInGeheugen, wie: typeof anna) =>
  Effect.map(zandstad.doet(wie, mijnWerk()), ({ items }) =>
    items.filter(({ soort }) => soort === 'voorziening_gesloten').map(({ naam, nummer }) => `${nummer} ${naam}`),
  );

describe('the sociale kaart', () => {
  inZandstad('is added to by a coach, who has then just checked it', (zandstad) =>
    Effect.gen(function* () {
      const nieuw = yield* zandstad.doet(anna, voegVoorzieningToe({ naam: ' Eettafel ', leefgebieden: ['adl'] }));
      expect(nieuw).toMatchObject({
        naam: 'Eettafel',
        actief: true,
        gecontroleerdOp: '2026-11-02',
        gecontroleerdDoor: anna.id,
        contact: null,
      });
      expect(yield* geweigerd(zandstad.doet(bram, voegVoorzieningToe({ naam: 'Eettafel' })))).toMatchObject({
        fouten: [{ pad: 'naam' }],
      });
      expect(yield* geweigerd(zandstad.doet(sara, voegVoorzieningToe({ naam: 'Inloop' })))).toMatchObject({
        _tag: 'NietToegestaan',
      });
    }),
  );

  inZandstad('says who checked it last and when; a change is no check', (zandstad) =>
    Effect.gen(function* () {
      yield* zandstad.doet(anna, controleerVoorziening(buurtcirkel.id));
      yield* dagenLater(3);
      const gewijzigd = yield* zandstad.doet(
        bea,
        wijzigVoorziening(buurtcirkel.id, { naam: 'Buurtcirkel', capaciteit: 8, plekkenBezet: 7 }),
      );
      expect(gewijzigd).toMatchObject({ gecontroleerdOp: '2026-11-02', gewijzigdDoor: bea.id, leefgebieden: [] });
      const zonderPlekken = yield* zandstad.doet(
        bea,
        wijzigVoorziening(buurtcirkel.id, { naam: 'Buurtcirkel', capaciteit: 8 }),
      );
      expect(zonderPlekken.plekkenBezet).toBe(7);
    }),
  );

  inZandstad('counts places until it is full, and tells who comes too late who was first', (zandstad) =>
    Effect.gen(function* () {
      const vol = { naam: 'Buurtcirkel', capaciteit: 1, plekkenBezet: 0 };
      expect(yield* geweigerd(zandstad.doet(anna, telPlek(buurtcirkel.id, 'erbij')))).toMatchObject({
        fouten: [{ melding: 'Vul eerst in hoeveel plekken er zijn.' }],
      });
      yield* zandstad.doet(anna, wijzigVoorziening(buurtcirkel.id, vol));
      yield* zandstad.doet(anna, telPlek(buurtcirkel.id, 'erbij'));
      expect(yield* geweigerd(zandstad.doet(bram, telPlek(buurtcirkel.id, 'erbij')))).toMatchObject({
        _tag: 'GeenPlekMeer',
        door: 'Anna',
        capaciteit: 1,
      });
      expect((yield* zandstad.doet(bram, telPlek(buurtcirkel.id, 'eraf'))).plekkenBezet).toBe(0);
      expect(yield* geweigerd(zandstad.doet(bram, telPlek(buurtcirkel.id, 'eraf')))).toMatchObject({
        _tag: 'OngeldigeInvoer',
      });
    }),
  );

  inZandstad('is found by a question as well as by a name', (zandstad) =>
    Effect.gen(function* () {
      const namen = (q: string) =>
        Effect.map(zandstad.doet(anna, lijstVoorzieningen({ q })), ({ items }) => items.map(({ naam }) => naam));
      expect(yield* namen('taal')).toEqual(['Taalmaatje']);
      expect(yield* namen('Mevrouw is eenzaam en komt de deur niet uit')).toEqual(['Buurtcirkel', 'Inloop West']);
      expect(yield* namen('niets hiervan')).toEqual([]);
    }),
  );

  inZandstad('has how to reach an organisation, and nothing of a resident', () =>
    Effect.gen(function* () {
      const lees = (contact: string) =>
        Result.isSuccess(Schema.decodeUnknownResult(VoorzieningInvoer)({ naam: 'Inloop', contact }));
      expect([
        lees('035 123 45 67, inloop@zandstad.example'),
        lees('BSN 111222333'),
        lees('geboren 3 mei 1951'),
      ]).toEqual([true, false, false]);
      yield* Effect.void;
    }),
  );
});

describe('a voorziening that was chosen for a casus', () => {
  inZandstad('stands first in its weging, with who chose it', (zandstad) =>
    Effect.gen(function* () {
      const { id, meldingId } = yield* isOpGeopend(zandstad, { leefgebieden: ['justitie'] });
      expect((yield* zandstad.doet(anna, bekijkWeging(id))).voorzieningen).toEqual([]);
      yield* zandstad.doet(bram, kiesVoorCasus(meldingId, buurtcirkel.id));
      const { voorzieningen } = yield* zandstad.doet(anna, bekijkWeging(id));
      expect(voorzieningen).toMatchObject([{ naam: 'Buurtcirkel', gekozenDoor: bram.id, past: { inWijk: true } }]);
      expect(yield* geweigerd(zandstad.doet(bram, kiesVoorCasus(meldingId, inloopWest.id)))).toMatchObject({
        fouten: [{ pad: 'voorzieningId' }],
      });
      expect(yield* geweigerd(zandstad.doet(dirk, kiesVoorCasus(meldingId, buurtcirkel.id)))).toMatchObject({
        _tag: 'NietToegestaan',
      });
    }),
  );

  inZandstad(
    'and closes: the casus and the team say so, the weging no longer offers it, a besluit is refused',
    (zandstad) =>
      Effect.gen(function* () {
        const weging = yield* isGewogen(zandstad);
        yield* zandstad.doet(anna, kiesVoorCasus(weging.meldingId, buurtcirkel.id));
        yield* sluit(zandstad);
        const beeld = yield* zandstad.doet(anna, bekijkWeging(weging.id));
        expect(beeld.voorzieningen.map(({ naam }) => naam)).not.toContain('Buurtcirkel');
        expect(beeld.geslotenVoorzieningen).toMatchObject([
          { naam: 'Buurtcirkel', geslotenReden: 'De vrijwilligers stopten.' },
        ]);
        expect(yield* geslotenWerk(zandstad, anna)).toEqual(['M-2026-00001 Buurtcirkel']);
        expect(yield* geslotenWerk(zandstad, dirk)).toEqual([]);
        const verwijs = { uitkomst: 'voorliggend', motivering: 'Past beter.', voorzieningId: buurtcirkel.id } as const;
        expect(yield* geweigerd(besluit(zandstad, bram, weging, verwijs))).toMatchObject({
          fouten: [
            {
              pad: 'voorzieningId',
              melding:
                'Buurtcirkel is intussen gesloten door Bram. Kies een andere voorziening, of geen. Reden: De vrijwilligers stopten.',
            },
          ],
        });

        yield* zandstad.doet(anna, regelGebruik(weging.meldingId, buurtcirkel.id));
        expect(yield* geslotenWerk(zandstad, anna)).toEqual([]);
        const { voorzieningen } = yield* zandstad.doet(anna, bekijkTijdlijn(weging.meldingId));
        expect(voorzieningen).toMatchObject([{ door: anna.id, geregeldDoor: anna.id }]);
      }),
  );

  inZandstad('asks the coach who guides the resident, and the teamleider; with a new opening it is over', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad);
      yield* besluit(zandstad, bram, weging, { coachId: anna.id, voorzieningId: buurtcirkel.id });
      yield* sluit(zandstad);
      expect(yield* geslotenWerk(zandstad, anna)).toHaveLength(1);
      expect(yield* geslotenWerk(zandstad, bram)).toEqual([]);
      expect(yield* geslotenWerk(zandstad, tess)).toHaveLength(1);
      expect(yield* geweigerd(zandstad.doet(anna, controleerVoorziening(buurtcirkel.id)))).toMatchObject({
        _tag: 'VoorzieningIsGesloten',
        door: 'Bram',
      });
      yield* zandstad.doet(anna, heropenVoorziening(buurtcirkel.id));
      expect(yield* geslotenWerk(zandstad, anna)).toEqual([]);
      expect(feitenVan(zandstad).slice(-2)).toEqual(['voorziening.gesloten', 'voorziening.heropend']);
    }),
  );

  inZandstad('says which casussen use it to who may see those, and only how many of other teams', (zandstad) =>
    Effect.gen(function* () {
      const { meldingId } = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(bram, kiesVoorCasus(meldingId, buurtcirkel.id));
      const ziet = (wie: typeof anna) =>
        Effect.map(zandstad.doet(wie, bekijkVoorziening(buurtcirkel.id)), ({ casussen, aantalCasussen }) => [
          casussen.length,
          aantalCasussen,
        ]);
      expect([yield* ziet(anna), yield* ziet(cor), yield* ziet(dirk), yield* ziet(kim), yield* ziet(sara)]).toEqual([
        [1, 1],
        [1, 1],
        [0, 1],
        [0, null],
        [0, null],
      ]);
    }),
  );
});
