import type { Dag } from '@tenzij/domain/Dag.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import type { AfgerondTraject, Traject } from '@tenzij/domain/traject/Traject.ts';
import { Trajecten, type TrajectFilter } from '@tenzij/domain/traject/Trajecten.ts';
import { Effect } from 'effect';
import { describe, expect, it } from 'vitest';
import { eenTraject } from '../../test/casus.ts';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';

const proef = opzet();

const afgerond = (traject: ReturnType<typeof eenTraject>): AfgerondTraject => ({
  ...traject,
  status: 'afgerond',
  beeindigdOp: '2026-06-01' as Dag,
  redenBeeindiging: 'volgens_plan',
  zelfstandigVerder: true,
});

const met = (
  trajecten: (
    g: Proefgemeente,
    nieuw: (anders?: Partial<Traject>) => ReturnType<typeof eenTraject>,
  ) => ReadonlyArray<Traject>,
) =>
  Effect.gen(function* () {
    const store = yield* Store;
    const g = yield* nieuweGemeente;
    const melding = eenMelding(g);
    const alle = trajecten(g, (anders) => ({ ...eenTraject(g, melding), ...anders }) as ReturnType<typeof eenTraject>);
    yield* store.inTransactie(
      g.taak,
      Effect.gen(function* () {
        yield* (yield* Meldingen).voegToe(melding);
        const poort = yield* Trajecten;
        yield* Effect.forEach(alle, poort.voegToe);
      }),
    );
    return { g, alle };
  });
const vraag = <A>(
  g: Proefgemeente,
  actor: 'coach' | 'coachNoord' | 'consulent',
  stel: (poort: Trajecten['Service']) => Effect.Effect<A>,
) => proef.run(Effect.flatMap(Store, (store) => store.inTransactie(g[actor], Effect.flatMap(Trajecten, stel))));

describe('trajecten', () => {
  it('zijn te vinden op het nummer van hun melding, zoals men het zegt', async () => {
    const nummer = (tekst: string) => ({ meldingNummer: tekst as MeldingNummer });
    const { g, alle } = await proef.run(
      met((_, nieuw) => [nieuw(nummer('M-2025-00042')), nieuw(nummer('M-2026-00042')), nieuw(nummer('M-2026-00043'))]),
    );
    await proef.ruw(
      `insert into nummering (gemeente_id, jaar, laatste) values ('${g.id}', '2025', 42), ('${g.id}', '2026', 43)`,
    );
    const gevonden = async (q: string) => {
      const { items } = await vraag(g, 'consulent', (poort) => poort.lijst({ q }));
      return items.map(({ id }) => alle.findIndex((traject) => traject.id === id)).sort();
    };
    expect(await gevonden('42')).toEqual([0, 1]);
    expect(await gevonden(' m-2026-00042 ')).toEqual([1]);
    expect(await gevonden('2026-43')).toEqual([2]);
    expect(await gevonden('huur')).toEqual([]);
    expect(await gevonden('')).toHaveLength(3);
  });

  it('staan met de lopende vooraan, die het langst lopen eerst', async () => {
    const { g, alle } = await proef.run(
      met((_, nieuw) => [
        nieuw({ gestartOp: '2026-01-01' as Dag }),
        nieuw({ gestartOp: '2026-02-01' as Dag }),
        afgerond(nieuw({ gestartOp: '2025-01-01' as Dag })),
      ]),
    );
    const { items } = await vraag(g, 'consulent', (poort) => poort.lijst({}));
    expect(items).toEqual(alle);
    const actief = await vraag(g, 'consulent', (poort) => poort.actieveVan({ teamId: g.zuid }));
    expect(actief).toEqual(alle.slice(0, 2));
  });

  it('kennen elk filter', async () => {
    const { g, alle } = await proef.run(
      met((van, nieuw) => [nieuw({ teamId: van.noord, coachId: van.coachNoord.medewerkerId }), afgerond(nieuw())]),
    );
    const [noord, klaar] = alle;
    const gevonden = async (filter: TrajectFilter) =>
      (await vraag(g, 'consulent', (poort) => poort.lijst(filter))).items.map(({ id }) => id);
    expect(await gevonden({ teamId: g.noord })).toEqual([noord?.id]);
    expect(await gevonden({ coachId: g.coachNoord.medewerkerId })).toEqual([noord?.id]);
    expect(await gevonden({ status: 'afgerond' })).toEqual([klaar?.id]);
  });

  it('tellen mee in wat een coach heeft toegezegd, ook van teams die wie het vraagt niet ziet', async () => {
    const { g } = await proef.run(
      met((van, nieuw) => [
        nieuw({ urenPerWeek: 2 }),
        nieuw({ urenPerWeek: null, toegewezenUren: 52 }),
        nieuw({ urenPerWeek: null, toegewezenUren: null }),
        nieuw({ teamId: van.noord, urenPerWeek: 3 }),
        afgerond(nieuw({ urenPerWeek: 20 })),
      ]),
    );
    const niemand = MedewerkerId.make(crypto.randomUUID());
    const last = await vraag(g, 'coach', (poort) => poort.lastVan([g.coach.medewerkerId, niemand]));
    expect(last).toEqual([{ coachId: g.coach.medewerkerId, actieveTrajecten: 4, urenPerWeek: 2 + 52 / 26 + 3 }]);
    const daarna = await vraag(g, 'coach', (poort) =>
      Effect.andThen(poort.lastVan([g.coach.medewerkerId]), poort.lijst({})),
    );
    expect(daarna.items).toHaveLength(4);
  });
});
