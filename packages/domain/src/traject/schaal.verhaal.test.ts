import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import type { GemeenteInGeheugen } from '../../test/InGeheugen.ts';
import { anna, bram, cor, dirk, theo } from '../../test/Mensen.ts';
import { besluit, geweigerd, iedereenGeeft, inZandstad, isGewogen, tenzij, zelf } from '../../test/Verhaal.ts';
import { maakBesluitOngedaan } from '../besluit/maakOngedaan.ts';
import { oordeel } from '../toets/oordeel.ts';
import { ToetsId } from '../toets/Toets.ts';
import { openWeging } from '../weging/open.ts';
import { bekijkTraject } from './bekijk.ts';
import { NietOpgeschaald, voorgesteldeReden } from './Opschaling.ts';
import { rondAf } from './rondAf.ts';
import { schaalAf } from './schaalAf.ts';
import { schaalOp } from './schaalOp.ts';
import { TrajectId } from './Traject.ts';

const reden = 'Het wordt thuis zwaarder dan we dachten.';
const doelen = { doelWijkteam: 'De post op orde.', doelAanbieder: 'Omgaan met autisme.' };

/** Anna guides, and asks for heavier help; the team weighs that by the same rule. */
const opnieuwGewogen = (zandstad: GemeenteInGeheugen, standpunt = tenzij('specialistische_behandeling')) =>
  Effect.gen(function* () {
    const eerste = yield* besluit(zandstad, bram, yield* isGewogen(zandstad));
    const trajectId = TrajectId.make(eerste.trajectId ?? '');
    const melding = yield* zandstad.doet(anna, schaalOp(trajectId, { reden }));
    const { id } = yield* zandstad.doet(bram, openWeging(melding.id));
    return { trajectId, melding, weging: yield* iedereenGeeft(zandstad, id, standpunt) };
  });
const combinatie = { uitkomst: 'combinatie', gronden: ['specialistische_behandeling'], ...doelen } as const;
const akkoord = (zandstad: GemeenteInGeheugen, toetsId: string | null) =>
  zandstad.doet(theo, oordeel(ToetsId.make(toetsId ?? ''), { oordeel: 'akkoord' }));
const trajectVan = (zandstad: GemeenteInGeheugen, id: TrajectId) => zandstad.doet(anna, bekijkTraject(id));

describe('scaling up', () => {
  inZandstad('stands on the agenda as a question of the wijkteam itself, once', (zandstad) =>
    Effect.gen(function* () {
      const eerste = yield* besluit(zandstad, bram, yield* isGewogen(zandstad));
      const id = TrajectId.make(eerste.trajectId ?? '');
      const melding = yield* zandstad.doet(anna, schaalOp(id, { reden, spoed: true }));
      expect(melding).toMatchObject({
        status: 'ontvangen',
        bron: 'wijkteam',
        aanleiding: 'nieuwe_vraag',
        vraag: reden,
        trajectId: id,
        uitstelbaar: false,
        kenmerken: ['schulden'],
      });
      expect(melding.inwonerId).toBe(zandstad.staat.meldingen.get(eerste.meldingId)?.inwonerId);
      const nogmaals = yield* geweigerd(zandstad.doet(bram, schaalOp(id, { reden })));
      expect(nogmaals).toMatchObject({ _tag: 'AlOpgeschaald', nummer: melding.nummer, door: anna.naam });
      for (const vreemd of [dirk, cor])
        expect(yield* geweigerd(zandstad.doet(vreemd, schaalOp(id, { reden })))).toMatchObject({
          _tag: 'NietToegestaan',
        });
    }),
  );

  inZandstad('to combinatie goes on with the same traject, each with a goal of its own', (zandstad) =>
    Effect.gen(function* () {
      const { trajectId, weging } = yield* opnieuwGewogen(zandstad);
      const anders = yield* geweigerd(besluit(zandstad, bram, weging, { ...combinatie, coachId: bram.id }));
      expect(anders).toMatchObject({ fouten: [{ pad: 'coachId' }] });
      const genomen = yield* besluit(zandstad, bram, weging, { ...combinatie, urenPerWeek: 4 });
      expect(genomen.trajectId).toBeNull();
      expect((yield* trajectVan(zandstad, trajectId)).opschalingen).toMatchObject([
        { naarToets: true, indicatie: null },
      ]);
      yield* akkoord(zandstad, genomen.toetsId);
      expect(zandstad.staat.trajecten.size).toBe(1);
      const traject = yield* trajectVan(zandstad, trajectId);
      expect(traject).toMatchObject({
        vorm: 'combinatie',
        coachId: anna.id,
        doel: doelen.doelWijkteam,
        urenPerWeek: 4,
      });
      expect(traject.indicaties).toMatchObject([{ status: 'aangevraagd', doel: doelen.doelAanbieder }]);
      expect(voorgesteldeReden(traject.opschalingen)).toBe('zwaardere_hulp_nodig');
    }),
  );

  inZandstad('to maatwerk leaves the traject as it is until it is closed, and then both are done with', (zandstad) =>
    Effect.gen(function* () {
      const { trajectId, weging, melding } = yield* opnieuwGewogen(zandstad, tenzij('langdurig_intensief'));
      const genomen = yield* besluit(zandstad, bram, weging, {
        uitkomst: 'maatwerk',
        gronden: ['langdurig_intensief'],
        coachId: undefined,
      });
      yield* akkoord(zandstad, genomen.toetsId);
      const traject = yield* trajectVan(zandstad, trajectId);
      expect(traject).toMatchObject({ status: 'actief', vorm: 'zelf', opschalingen: [{ uitkomst: 'maatwerk' }] });
      yield* zandstad.doet(anna, rondAf(trajectId, { beeindigdOp: traject.gestartOp, reden: 'zwaardere_hulp_nodig' }));
      expect(zandstad.staat.meldingen.get(traject.meldingId ?? '')?.status).toBe('afgehandeld');
      // Its aanvraag still waits for the consulent.
      expect(zandstad.staat.meldingen.get(melding.id)?.status).toBe('besloten');
    }),
  );

  inZandstad(
    'that ends in going on ourselves changes nothing else, and is done with when the traject ends',
    (zandstad) =>
      Effect.gen(function* () {
        const { trajectId, weging, melding } = yield* opnieuwGewogen(zandstad, zelf);
        const genomen = yield* besluit(zandstad, bram, weging);
        expect(genomen.trajectId).toBe(trajectId);
        const vast = yield* geweigerd(zandstad.doet(bram, maakBesluitOngedaan(weging.id)));
        expect(vast).toMatchObject({ _tag: 'BesluitStaatVast' });
        const traject = yield* trajectVan(zandstad, trajectId);
        expect(traject).toMatchObject({ status: 'actief', vorm: 'zelf', coachId: anna.id });
        expect(voorgesteldeReden(traject.opschalingen)).toBeNull();
        yield* zandstad.doet(anna, rondAf(trajectId, { beeindigdOp: traject.gestartOp, reden: 'volgens_plan' }));
        expect(zandstad.staat.meldingen.get(melding.id)?.status).toBe('afgehandeld');
      }),
  );
});

describe('scaling down', () => {
  inZandstad('brings a combinatie back to the wijkteam alone, with why', (zandstad) =>
    Effect.gen(function* () {
      const { trajectId, weging } = yield* opnieuwGewogen(zandstad);
      const terug = schaalAf(trajectId, { reden: 'Het gaat goed zonder de aanbieder.' });
      const nietNu = yield* geweigerd(zandstad.doet(anna, terug));
      expect(nietNu).toEqual(new NietOpgeschaald());
      const { toetsId } = yield* besluit(zandstad, bram, weging, combinatie);
      yield* akkoord(zandstad, toetsId);
      yield* zandstad.doet(anna, terug);
      const traject = yield* trajectVan(zandstad, trajectId);
      expect(traject).toMatchObject({ vorm: 'zelf', doel: doelen.doelWijkteam });
      expect(traject.reflecties).toMatchObject([
        { bevinding: 'Het gaat goed zonder de aanbieder.', vervolg: 'bijstellen' },
      ]);
    }),
  );
});
