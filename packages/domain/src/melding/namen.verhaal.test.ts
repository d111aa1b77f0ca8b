import { describe, expect } from '@effect/vitest';
import { Effect, Schema } from 'effect';
import type { GemeenteInGeheugen } from '../../test/InGeheugen.ts';
import { als, anna, bram, dirk, tess, theo } from '../../test/Mensen.ts';
import {
  besluit,
  feitenVan,
  geweigerd,
  iedereenGeeft,
  inZandstad,
  isOpGeopend,
  nieuweMelding,
  overlegGeleidDoor,
  tenzij,
  zelf,
} from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import type { Kanaal } from '../medewerker/Actor.ts';
import { stelUit } from '../overleg/wijzig.ts';
import { oordeel } from '../toets/oordeel.ts';
import { draagOver } from '../traject/draagOver.ts';
import { reflecteer } from '../traject/reflecteer.ts';
import { rondAf } from '../traject/rondAf.ts';
import { stelHerinneringUit } from '../traject/stelHerinneringUit.ts';
import type { TrajectId } from '../traject/Traject.ts';
import { geefStandpunt } from '../weging/geefStandpunt.ts';
import { zetStap } from '../weging/zetStap.ts';
import { bekijkIdentiteit } from './bekijk.ts';
import { bewaarConcept } from './concept.ts';
import { NieuweMelding } from './Melding.ts';
import { meld } from './meld.ts';
import { voorDeChat } from './voorDeChat.ts';

const uitleg = 'Hier staat de naam van een inwoner. Haal de naam weg: de tekst komt in de chat.';
const fatma = Schema.decodeUnknownSync(NieuweMelding.fields.inwoner)({ naam: 'Fatma Yılmaz', bsn: '123456782' });
const alleenBsn = Schema.decodeUnknownSync(NieuweMelding.fields.inwoner)({ bsn: '123456782' });
const metFatma = { ...nieuweMelding, ...(fatma && { inwoner: fatma }) };
const tekst = 'Yilmaz durft de post niet open te maken.';

/** Refused at this field, and nothing is there that was not there before. */
const noemtNiet = <A, E extends { readonly reason: unknown }>(
  zandstad: GemeenteInGeheugen,
  pad: string,
  doen: Effect.Effect<A, E>,
) =>
  Effect.gen(function* () {
    const { size } = zandstad.staat.spoor;
    expect(yield* geweigerd(doen)).toEqual(
      expect.objectContaining({ _tag: 'OngeldigeInvoer', fouten: [{ pad, melding: uitleg }] }),
    );
    expect(zandstad.staat.spoor.size).toBe(size);
  });

const inChat = (kanaal: Kanaal) => ({ ...als(anna), kanaal });

describe('a text that names its resident is refused where it is typed', () => {
  inZandstad('in the question', (zandstad) =>
    Effect.gen(function* () {
      yield* noemtNiet(zandstad, 'vraag', zandstad.doet(anna, meld({ ...metFatma, vraag: tekst })));
      expect([zandstad.staat.meldingen.size, zandstad.staat.inwoners.size]).toEqual([0, 0]);
      expect((yield* zandstad.doet(anna, meld({ ...nieuweMelding, vraag: tekst }))).vraag).toBe(tekst);
    }),
  );

  inZandstad('in the weighing, the besluit and the toets', (zandstad) =>
    Effect.gen(function* () {
      const { id, meldingId } = yield* isOpGeopend(zandstad, metFatma);
      const overleg = yield* overlegGeleidDoor(zandstad, anna);
      const { doet } = zandstad;
      yield* noemtNiet(zandstad, 'reden', doet(anna, stelUit(overleg.id, { meldingId, reden: tekst })));
      yield* noemtNiet(zandstad, 'toelichting', doet(anna, geefStandpunt(id, { ...zelf, toelichting: tekst })));
      yield* noemtNiet(
        zandstad,
        'toelichting',
        doet(anna, zetStap(id, 'netwerk', { gezet: true, toelichting: tekst })),
      );
      const weging = yield* iedereenGeeft(zandstad, id, tenzij('langdurig_intensief'));
      const maatwerk = { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'], coachId: undefined } as const;
      yield* noemtNiet(zandstad, 'motivering', besluit(zandstad, bram, weging, { ...maatwerk, motivering: tekst }));
      yield* noemtNiet(
        zandstad,
        'aanbieder',
        besluit(zandstad, bram, weging, { ...maatwerk, aanbieder: 'Oma Yilmaz' }),
      );
      yield* besluit(zandstad, bram, weging, maatwerk);
      for (const { id: toetsId } of zandstad.staat.toetsen.values())
        yield* noemtNiet(zandstad, 'opmerking', doet(theo, oordeel(toetsId, { oordeel: 'terug', opmerking: tekst })));
    }),
  );

  inZandstad('in the traject', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isOpGeopend(zandstad, metFatma);
      const weging = yield* iedereenGeeft(zandstad, id, zelf);
      const trajectId = (yield* besluit(zandstad, bram, weging)).trajectId as TrajectId;
      const { doet } = zandstad;
      const op = dag('2026-11-02');
      yield* noemtNiet(
        zandstad,
        'bevinding',
        doet(anna, reflecteer(trajectId, { op, bevinding: tekst, vervolg: 'doorgaan' })),
      );
      yield* noemtNiet(zandstad, 'reden', doet(tess, draagOver(trajectId, { coachId: bram.id, reden: tekst })));
      yield* noemtNiet(
        zandstad,
        'reden',
        doet(anna, stelHerinneringUit(trajectId, { soort: 'reflectie', keuze: 'niet_nodig', reden: tekst })),
      );
      const geleerd = [
        { thema: 'netwerk', tekst: 'De buren hielpen.' },
        { thema: 'post', tekst },
      ];
      const afronding = { beeindigdOp: op, reden: 'volgens_plan', evaluatie: { geleerd } } as const;
      yield* noemtNiet(zandstad, 'evaluatie.geleerd.1.tekst', doet(anna, rondAf(trajectId, afronding)));
    }),
  );

  inZandstad('and of another resident only in full', (zandstad) =>
    Effect.gen(function* () {
      yield* zandstad.doet(anna, meld(metFatma));
      const { id } = yield* isOpGeopend(zandstad);
      const geeft = (toelichting: string) => zandstad.doet(anna, geefStandpunt(id, { ...zelf, toelichting }));
      yield* noemtNiet(zandstad, 'toelichting', geeft('Buurvrouw fatma yilmaz doet de boodschappen.'));
      yield* noemtNiet(zandstad, 'vraag', zandstad.doet(bram, meld({ ...nieuweMelding, vraag: 'Bij Yılmaz, Fatma.' })));
      yield* geeft('Buurvrouw Yilmaz doet de boodschappen.');
      expect(feitenVan(zandstad)).not.toContain('melding.identiteit_gelezen');
    }),
  );
});

describe('what a chat is told', () => {
  inZandstad('has no name in a text that was there before the name was', (zandstad) =>
    Effect.gen(function* () {
      const zonderNaam = { ...nieuweMelding, ...(alleenBsn && { inwoner: alleenBsn }) };
      const eerder = yield* zandstad.doet(anna, meld({ ...zonderNaam, vraag: tekst }));
      const elders = yield* zandstad.doet(anna, meld({ ...nieuweMelding, vraag: `${tekst} Fatma Yilmaz helpt.` }));
      yield* zandstad.doet(anna, meld(metFatma));
      const { id, vraag, nummer } = eerder;
      const antwoord = {
        items: [{ id, vraag, nummer, wie: 'Yilmaz' }],
        punten: [{ meldingId: id, uitgesteld: tekst }],
      };
      for (const kanaal of ['web', 'slack', 'teams'] as const)
        expect(yield* zandstad.door(inChat(kanaal), voorDeChat(antwoord))).toEqual({
          items: [{ id, vraag: '[naam] durft de post niet open te maken.', nummer, wie: 'Yilmaz' }],
          punten: [{ meldingId: id, uitgesteld: '[naam] durft de post niet open te maken.' }],
        });
      const ander = { id: elders.id, vraag: elders.vraag };
      expect(yield* zandstad.door(inChat('slack'), voorDeChat(ander))).toMatchObject({
        vraag: `${tekst} [naam] helpt.`,
      });
      for (const kanaal of ['console', 'api'] as const)
        expect(yield* zandstad.door(inChat(kanaal), voorDeChat(antwoord))).toBe(antwoord);
      expect(feitenVan(zandstad)).not.toContain('melding.identiteit_gelezen');
    }),
  );

  inZandstad('is never who a resident is, nor a draft that says so', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* zandstad.doet(anna, meld(metFatma));
      const weigering = yield* geweigerd(zandstad.door(inChat('slack'), bekijkIdentiteit(id)));
      expect(weigering).toMatchObject({ _tag: 'NietToegestaan' });
      const concept = bewaarConcept('intake', { stap: 'vraag', waarden: { vraag: ['Fatma Yilmaz belt.'] } });
      yield* noemtNiet(zandstad, 'vraag', zandstad.door(inChat('teams'), concept));
      yield* zandstad.doet(anna, concept);
      expect(yield* geweigerd(zandstad.doet(dirk, bekijkIdentiteit(id)))).toMatchObject({ _tag: 'NietToegestaan' });
    }),
  );
});
