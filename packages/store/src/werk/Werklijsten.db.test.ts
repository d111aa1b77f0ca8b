import { type Dag, type Moment, plusDagen, plusSeconden } from '@tenzij/domain/Dag.ts';
import { Ervaringen } from '@tenzij/domain/ervaring/Ervaringen.ts';
import type { Formulierstand } from '@tenzij/domain/ervaring/Formulieren.ts';
import { linkDagen } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import type { Traject } from '@tenzij/domain/traject/Traject.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { Werklijsten, type Werklijstvraag, werkVanTraject } from '@tenzij/domain/werk/Werklijst.ts';
import { Effect, Option } from 'effect';
import { beforeAll, describe, expect, it } from 'vitest';
import { eenIndicatie, eenTraject } from '../../test/casus.ts';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { kans } from '../../test/kpi/willekeurig.ts';
import { opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';

const proef = opzet();
const vandaag = '2026-11-22' as Dag;
const ochtend = `${vandaag}T09:00:00.000Z` as never;

/** A traject as it can stand in a gemeente: begun, seen, put off, closed, from a register, all of it or none. */
const willekeurig = (g: Proefgemeente, zaad: number): Traject => {
  const { geheel, kies, misschien } = kans(zaad);
  const dag = (dagen: number) => plusDagen(vandaag, -geheel(0, dagen));
  const soorten = [
    'eerste_contact',
    'geen_contact',
    'reflectie',
    'verwacht_einde',
    'warme_overdracht',
    'evaluatie_ontbreekt',
    'ervaring_ontbreekt',
  ] as const;
  const basis = {
    ...eenTraject(g, eenMelding(g)),
    meldingId: null,
    meldingNummer: null,
    coachId: kies([g.coach.medewerkerId, g.tweede.medewerkerId]),
    gestartOp: dag(400),
    laatsteContactOp: misschien(() => dag(80), 0.6),
    laatsteReflectieOp: misschien(() => dag(90), 0.4),
    warmeOverdrachtOp: misschien(() => plusDagen(dag(60), 30), 0.2),
    verwachteWeken: misschien(() => kies([2, 8, 26, 52])),
    externId: misschien(() => `r-${zaad}`, 0.25),
    uitgesteldeHerinneringen: soorten
      .filter(() => geheel(1, 5) === 1)
      .map((soort) => ({ soort, tot: misschien(() => plusDagen(dag(20), 10)), reden: null })),
  };
  if (geheel(1, 10) > 5) return basis;
  const beeindigdOp = dag(60);
  const redenBeeindiging = geheel(1, 6) === 1 ? 'overleden' : 'volgens_plan';
  return { ...basis, status: 'afgerond', beeindigdOp, redenBeeindiging, zelfstandigVerder: null };
};

let g: Proefgemeente;
const trajecten: Array<Traject> = [];
/** As the rules know it; a traject that a register closed has none. */
const standen = new Map<string, Formulierstand>();

beforeAll(async () => {
  g = await proef.run(nieuweGemeente);
  const alle = Array.from({ length: 300 }, (_, zaad) => willekeurig(g, zaad + 1));
  trajecten.push(...alle);
  await proef.run(
    Effect.flatMap(Store, (store) =>
      store.inTransactie(
        g.taak,
        Effect.gen(function* () {
          const poort = yield* Trajecten;
          yield* Effect.forEach(alle, poort.voegToe);
          const ervaringen = yield* Ervaringen;
          for (const [plaats, traject] of alle.entries()) {
            if (traject.status !== 'afgerond' || plaats % 7 === 0) continue;
            const { id, beeindigdOp: afgerondOp } = traject;
            const verlooptOp = plusSeconden(`${afgerondOp}T09:00:00.000Z` as Moment, linkDagen * 86_400);
            const token = yield* ervaringen.nodigUit(id, verlooptOp, afgerondOp);
            const coachGaf = plaats % 2 === 0;
            const inwonerGaf = plaats % 3 === 0;
            if (coachGaf) yield* ervaringen.bewaarVanCoach(id, { integraal: 'ja' }, ochtend);
            if (inwonerGaf) {
              const uitnodiging = Option.getOrThrow(yield* ervaringen.uitnodiging(token));
              yield* ervaringen.bewaarVanInwoner(token, uitnodiging, { zelfstandigVerder: 'ja' }, ochtend);
            }
            const nummer = traject.meldingNummer;
            standen.set(id, { ...traject, trajectId: id, nummer, afgerondOp, verlooptOp, coachGaf, inwonerGaf });
          }
        }),
      ),
    ),
  );
}, 60_000);

const vraagVan = (anders: Partial<Werklijstvraag> = {}): Werklijstvraag => ({
  teams: [g.zuid],
  vandaag,
  gemeente: { ...g.gemeente, eersteContactDagen: 5, contactDagen: 21, reflectieDagen: 30 },
  ...anders,
});
const als = <A>(actor: MedewerkerActor, stel: (poort: Werklijsten['Service']) => Effect.Effect<A>) =>
  proef.run(Effect.flatMap(Store, (store) => store.inTransactie(actor, Effect.flatMap(Werklijsten, stel))));

const alleRegels = async (actor: MedewerkerActor, anders: Partial<Werklijstvraag> = {}) => {
  const regels = [];
  let cursor: string | null | undefined;
  do {
    const stuk = { ...vraagVan(anders), limit: 7, ...(cursor ? { cursor } : {}) };
    const { items, volgende } = await als(actor, (poort) => poort.lijst(stuk));
    regels.push(...items);
    cursor = volgende;
  } while (cursor !== null);
  return regels;
};

describe('de werklijst', () => {
  it('zegt over elk traject precies wat de regels erover zeggen, bladzij na bladzij', async () => {
    const { gemeente } = vraagVan();
    const volgensDeRegels = trajecten
      .flatMap((traject) =>
        werkVanTraject(traject, standen.get(traject.id), vandaag, gemeente).map(
          ({ soort, sinds, vanaf }) => `${sinds} ${soort} ${traject.id} ${vanaf}`,
        ),
      )
      .sort();
    const regels = await alleRegels(g.teamleider);
    expect(regels.map(({ sinds, soort, trajectId, vanaf }) => `${sinds} ${soort} ${trajectId} ${vanaf}`)).toEqual(
      volgensDeRegels,
    );
    expect(new Set(regels.map(({ soort }) => soort))).toEqual(
      new Set([
        'eerste_contact',
        'geen_contact',
        'reflectie',
        'verwacht_einde',
        'warme_overdracht',
        'evaluatie_ontbreekt',
        'ervaring_ontbreekt',
      ]),
    );
  });

  it('telt per soort wat er staat, ook als er om één soort wordt gevraagd', async () => {
    const regels = await alleRegels(g.teamleider, { coachId: g.coach.medewerkerId });
    expect(regels.every(({ coachId }) => coachId === g.coach.medewerkerId)).toBe(true);
    const aantal = await als(g.teamleider, (poort) =>
      poort.tel(vraagVan({ coachId: g.coach.medewerkerId, soort: 'reflectie' })),
    );
    for (const [soort, n] of aantal) expect(regels.filter((regel) => regel.soort === soort)).toHaveLength(n);
    const reflecties = await alleRegels(g.teamleider, { coachId: g.coach.medewerkerId, soort: 'reflectie' });
    expect(reflecties).toHaveLength(aantal.get('reflectie') ?? 0);
  });

  it('toont een ander team niets, ook niet wie erom vraagt', async () => {
    expect(await alleRegels(g.coachNoord)).toEqual([]);
    expect(await als(g.coachNoord, (poort) => poort.tel(vraagVan()))).toEqual(new Map());
  });

  it('heeft ook de indicaties die aflopen en de trajecten waarvan de coach weg is', async () => {
    const h = await proef.run(nieuweGemeente);
    const melding = eenMelding(h);
    const tot = plusDagen(vandaag, 56);
    const indicatie = { ...eenIndicatie(melding), status: 'toegekend' as const, van: '2026-01-01' as Dag };
    const later = { ...eenIndicatie(melding), status: 'toegekend' as const, tot: plusDagen(tot, 1) };
    const traject = {
      ...eenTraject(h, melding),
      coachId: h.coachNoord.medewerkerId,
      gestartOp: plusDagen(vandaag, -1),
    };
    await proef.run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(
          h.taak,
          Effect.gen(function* () {
            yield* (yield* Meldingen).voegToe(melding);
            const indicaties = yield* Indicaties;
            yield* Effect.forEach([{ ...indicatie, tot }, later], indicaties.voegToe);
            yield* (yield* Trajecten).voegToe(traject);
          }),
        ),
      ),
    );
    const vraag = { ...vraagVan(), teams: [h.zuid], gemeente: h.gemeente };
    const { items } = await als(h.teamleider, (poort) => poort.lijst(vraag));
    expect(items.map(({ soort, vanaf, nummer }) => [soort, vanaf, nummer])).toEqual([
      ['zonder_coach', traject.gestartOp, melding.nummer],
      ['indicatie_loopt_af', tot, melding.nummer],
    ]);
  });
});
