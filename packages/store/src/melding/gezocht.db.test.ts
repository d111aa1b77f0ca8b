import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import type { MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect, Exit } from 'effect';
import { beforeAll, describe, expect, it } from 'vitest';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { kans } from '../../test/kpi/willekeurig.ts';
import { opzet } from '../../test/opzet.ts';
import { inTransactie, type Transactie, wieIs } from '../database/Transactie.ts';
import { voldoetAan } from '../database/zoek.ts';
import { Store } from '../Store.ts';
import { gezochteMelding, nummersIn } from './gezocht.ts';
import { melding } from './tabel.ts';

const aantal = 120;
const woorden = [
  'schuld',
  'Schulden',
  'huur',
  'huurachterstand',
  'huis',
  'huizen',
  'financiële',
  'financiele',
  'coördinatie',
  'administratie',
  'DE',
  'het',
  'zonder',
  'zorg',
  'mantelzorg',
  'kind-gerelateerd',
  '06-12345678',
  '2026',
  "z'n",
  'één',
] as const;

const proef = opzet();
const k = kans(41);
let g: Proefgemeente;
let buur: Proefgemeente;

const zin = (hoogstens: number) =>
  Array.from({ length: 1 + Math.floor(k.deel() * hoogstens) }, () => k.kies(woorden)).join(' ');

/** What somebody could type: beginnings, words that belong together or must not be there, numbers, and nonsense. */
const getypt = (): string => {
  const woord = k.kies(woorden);
  const begin = woord.slice(0, 2 + Math.floor(k.deel() * woord.length));
  return k.kies([
    woord,
    begin,
    begin.toUpperCase(),
    `${begin} ${k.kies(woorden)}`,
    `"${zin(3)}"`,
    `${begin} -${k.kies(woorden)}`,
    `-${woord}`,
    `${woord} or ${k.kies(woorden)}`,
    `2026-${1 + Math.floor(k.deel() * aantal)}`,
    String(1 + Math.floor(k.deel() * aantal)),
    `${begin}*`,
    `${woord}:*|!`,
  ]);
};

beforeAll(async () => {
  g = await proef.run(nieuweGemeente);
  buur = await proef.run(nieuweGemeente);
  for (const van of [g, buur]) {
    await proef.ruw(`insert into nummering (gemeente_id, jaar, laatste) values ('${van.id}', '2026', ${aantal})`);
    await proef.run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(
          van.taak,
          Effect.flatMap(Meldingen, (meldingen) =>
            Effect.forEach(Array.from({ length: aantal }), (_, nr) =>
              meldingen.voegToe(
                eenMelding(van, {
                  nummer: `M-2026-${String(nr + 1).padStart(5, '0')}` as MeldingNummer,
                  teamId: k.deel() < 0.5 ? van.zuid : van.noord,
                  vraag: k.deel() < 0.1 ? null : zin(8),
                }),
              ),
            ),
          ),
        ),
      ),
    );
  }
  await proef.ruw('analyze');
});

const als = <A>(actor: MedewerkerActor, vraagt: (tx: Transactie) => Effect.Effect<A>) =>
  proef.run(inTransactie(proef.verbinding, wieIs(actor), vraagt));

const ids = (waar: SQL) => sql`select id::text from melding where ${waar} order by id`;
const gelezen = (tx: Transactie, waar: SQL = sql`true`) =>
  Effect.map(tx.rijen<{ id: string }>(ids(waar)), (rijen) => rijen.map(({ id }) => id));
const alleenDeIndex = sql`select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)`;

/** As a condition beside the policies: no index answers it, each row that may be read is looked at. */
const rijVoorRij = (tx: Transactie, q: string) =>
  gelezen(tx, sql`(${voldoetAan(melding.zoek, q)} or nummer = any (${nummersIn(q)}))`);

describe('zoeken met de index van woorden', () => {
  it('finds what asking row by row finds, whatever is typed and whoever types it', async () => {
    let gevonden = 0;
    for (let keer = 0; keer < 60; keer += 1) {
      const q = getypt();
      const actor = k.kies([g.consulent, g.coach, g.coachNoord, { ...g.coach, teams: [g.zuid, g.noord] }]);
      const [verwacht, gezocht, uitIndex] = await als(actor, (tx) =>
        Effect.all([
          rijVoorRij(tx, q),
          tx.alsZoeker(gezochteMelding(q))(gelezen(tx)),
          Effect.andThen(tx.rijen(alleenDeIndex), tx.alsZoeker(gezochteMelding(q))(gelezen(tx))),
        ]),
      );
      expect({ q, gezocht, uitIndex }).toEqual({ q, gezocht: verwacht, uitIndex: verwacht });
      gevonden += verwacht.length;
    }
    // Chance found something to agree on.
    expect(gevonden).toBeGreaterThan(200);
  });

  it('finds a beginning, also in capitals and without its accents', async () => {
    const vindt = (q: string) => als(g.consulent, (tx) => tx.alsZoeker(gezochteMelding(q))(gelezen(tx)));
    expect(await vindt('HUURACHT')).toEqual(await vindt('huurachterstand'));
    expect((await vindt('HUURACHT')).length).toBeGreaterThan(0);
    expect(await vindt('COÖRD')).toEqual(await vindt('coördinatie'));
    expect((await vindt('COÖRD')).length).toBeGreaterThan(0);
    expect(await vindt('coord')).toEqual(await vindt('coördinatie'));
  });
});

describe('wie zoekt', () => {
  const zoekt = (actor: MedewerkerActor, vraag: string, q = 'schuld') =>
    als(actor, (tx) => tx.alsZoeker(gezochteMelding(q))(tx.rijen<{ aantal: number }>(sql.raw(vraag))));

  it('sees nothing of another team or gemeente, and nothing that was not asked for', async () => {
    const teams = 'select distinct gemeente_id::text, team_id::text from melding';
    expect(await zoekt(g.coach, teams)).toEqual([{ gemeente_id: g.id, team_id: g.zuid }]);
    expect(await zoekt(g.stuurgroep, teams)).toEqual([]);
    expect(await zoekt({ ...g.coach, teams: [] }, teams)).toEqual([]);
    expect(await zoekt(g.consulent, teams, 'nergens')).toEqual([]);
    expect(await zoekt(g.consulent, teams, '!')).toEqual([]);
    const anders = `select count(*)::int as aantal from melding where nummer = 'M-2026-00001' and not zoek @@ 'schuld:*'::tsquery`;
    expect(await zoekt(g.consulent, anders, 'schuld')).toEqual([{ aantal: 0 }]);
  });

  it('reads no other table and writes none, and is who they were when it is over', async () => {
    for (const vraag of ['select * from traject', 'select * from identiteit', `update melding set vraag = 'x'`])
      expect(
        Exit.isFailure(
          await proef.exit(
            inTransactie(proef.verbinding, wieIs(g.consulent), (tx) =>
              tx.alsZoeker(gezochteMelding('schuld'))(tx.rijen(sql.raw(vraag))),
            ),
          ),
        ),
      ).toBe(true);
    const daarna = await als(g.coach, (tx) =>
      Effect.andThen(tx.alsZoeker(gezochteMelding('nergens'))(gelezen(tx)), gelezen(tx)),
    );
    expect(daarna).toEqual(await als(g.coach, (tx) => gelezen(tx)));
    expect(daarna.length).toBeGreaterThan(0);
  });

  it('is a role that owns nothing and passes no policy by', async () => {
    const [rol] = await proef.ruw(
      `select rolsuper, rolbypassrls, rolcanlogin, (select count(*)::int from pg_class where relowner = r.oid) as bezit from pg_roles r where rolname = 'tenzij_zoeker'`,
    );
    expect(rol).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false, bezit: 0 });
  });
});
