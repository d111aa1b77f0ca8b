import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import type { GemeenteInGeheugen } from '../../test/InGeheugen.ts';
import { anna, dirk, zandstad as gemeente, taalmaatje } from '../../test/Mensen.ts';
import {
  besluit,
  dagenLater,
  geweigerd,
  iedereenGeeft,
  inZandstad,
  isGewogen,
  isOpGeopend,
  zelf,
} from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import type { Actor } from '../medewerker/Actor.ts';
import { rondAf } from '../traject/rondAf.ts';
import { TrajectId } from '../traject/TrajectId.ts';
import { kiesVoorCasus } from '../voorziening/kiesVoorCasus.ts';
import { zetStap } from '../weging/zetStap.ts';
import { bekijkErvaring } from './bekijk.ts';
import { bekijkFormulieren } from './bekijkFormulieren.ts';
import { geefErvaring } from './geef.ts';
import { vernieuwLink } from './vernieuwLink.ts';

const antwoorden = { zelfstandigVerder: 'ja', serieusGenomen: 'nvt' } as const;

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

describe('a new link', () => {
  inZandstad('takes the place of the one that was lost, also of one that is over', (zandstad) =>
    Effect.gen(function* () {
      const { token, jo, id } = yield* isUitgenodigd(zandstad);
      yield* dagenLater(60);
      const { geheim, verlooptOp } = yield* zandstad.doet(anna, vernieuwLink(id));
      expect(verlooptOp).toBe('2027-02-12T09:00:00.000Z');
      expect(yield* geweigerd(zandstad.door(jo, bekijkErvaring(token)))).toMatchObject({ waarom: 'vervangen' });
      yield* zandstad.door(jo, geefErvaring(geheim, antwoorden));
      expect(zandstad.staat.ervaringen.get(id)).toEqual(antwoorden);
      expect(JSON.stringify([...zandstad.staat.spoor.values()])).not.toContain(geheim);
    }),
  );

  inZandstad('is not made of a traject that runs, of one that was answered, or by another team', (zandstad) =>
    Effect.gen(function* () {
      const lopend = yield* besluit(zandstad, anna, yield* isGewogen(zandstad));
      const loopt = zandstad.doet(anna, vernieuwLink(TrajectId.make(lopend.trajectId ?? '')));
      expect(yield* geweigerd(loopt)).toMatchObject({ _tag: 'TrajectLooptNog' });
      const { token, jo, id } = yield* isUitgenodigd(zandstad);
      expect(yield* geweigerd(zandstad.doet(dirk, vernieuwLink(id)))).toMatchObject({ reden: 'ander_team' });
      yield* zandstad.door(jo, geefErvaring(token, antwoorden));
      expect(yield* geweigerd(zandstad.doet(anna, vernieuwLink(id)))).toMatchObject({ _tag: 'ErvaringIsGegeven' });
    }),
  );
});

describe('the form of the coach', () => {
  inZandstad('begins with what is known of the traject, and says where that stands', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(anna, zetStap(weging.id, 'netwerk', { gezet: true }));
      const { trajectId } = yield* besluit(zandstad, anna, yield* iedereenGeeft(zandstad, weging.id, zelf));
      yield* zandstad.doet(anna, kiesVoorCasus(weging.meldingId, taalmaatje.id));
      const id = TrajectId.make(trajectId ?? '');
      const { coach, inwoner, voorstel } = yield* zandstad.doet(anna, bekijkFormulieren(id));
      expect({ coach, inwoner }).toEqual({ coach: false, inwoner: 'geen_link' });
      expect(voorstel.map(({ vraag, antwoord, waarom }) => `${vraag} ${antwoord} ${waarom}`)).toEqual([
        'netwerkBetrokken ja netwerk_in_weging',
        'voorliggendIngezet ja voorziening_gebruikt',
      ]);
    }),
  );
});
