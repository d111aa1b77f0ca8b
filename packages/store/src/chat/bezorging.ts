import type { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';
import type { PlekId } from '@tenzij/domain/chat/Plekken.ts';
import { type Moment, nu, plusSeconden } from '@tenzij/domain/Dag.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import type { Gebeurtenis, Gebeurtenissoort } from '@tenzij/domain/spoor/Spoor.ts';
import { and, asc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { medewerker } from '../medewerker/tabel.ts';
import { alsGebeurtenissen, laatsteGebeurtenis } from '../spoor/nieuws.ts';
import { gebeurtenis } from '../spoor/tabel.ts';
import { chatbericht, chatkoppeling, chatplek } from './tabel.ts';

export interface Bericht {
  readonly kaartId: string;
  readonly berichtId: string;
  readonly inhoud: string;
}

export interface Taak {
  readonly id: PlekId;
  readonly soort: 'overleg' | 'persoonlijk';
  readonly tenant: string;
  readonly plek: string;
  readonly adres: string | null;
  readonly overlegId: OverlegId | null;
  readonly medewerkerId: MedewerkerId;
  readonly gebeurtenissen: ReadonlyArray<Gebeurtenis>;
  /** Who delivered this has everything up to this event. */
  readonly tot: number;
  readonly berichten: ReadonlyArray<Bericht>;
}

/** What was delivered, and what comes next; what is not named stays as it was. */
export interface Stand {
  readonly bezorgdTot?: number;
  readonly berichten?: ReadonlyArray<Bericht>;
  readonly verdwenen?: ReadonlyArray<string>;
  readonly wacht?: number;
  readonly herinnerOp?: Moment | null;
  readonly los?: boolean;
  readonly klaar?: boolean;
}

/** Who is that long silent has stopped, and somebody else goes on where they were. */
const leentijd = 20;
const plekkenTegelijk = 20;
const gebeurtenissenTegelijk = 200;

/** What makes that something is asked of somebody, or is no longer. */
const persoonlijkNieuws: ReadonlyArray<Gebeurtenissoort> = [
  'traject.contact',
  'traject.reflectie',
  'traject.herinnering',
  'traject.overgedragen',
  'traject.afgerond',
  'traject.geevalueerd',
  'ervaring.gegeven',
  'toets.gevraagd',
  'toets.geoordeeld',
  'toets.vervallen',
  'weging.ongedaan',
];

/**
 * The places where something happened that does not stand there yet, taken for a while by who asks. One's own
 * conversation is one only as long as that account is tied to this person.
 */
const neem = Effect.fnUntraced(function* (tx: Transactie, kanaal: Chatkanaal) {
  const op = yield* nu;
  const tijd = sql`${op}::timestamptz`;
  const gevonden = yield* tx.rijen<{ id: PlekId }>(sql`
    select p.id from ${chatplek} p
    where p.kanaal = ${kanaal} and p.losgemaakt_op is null
      and (p.geleend_tot is null or p.geleend_tot < ${tijd})
      and (p.niet_voor is null or p.niet_voor <= ${tijd})
      and (p.soort = 'overleg' or exists (
        select from ${chatkoppeling} k
        where k.gemeente_id = p.gemeente_id and k.medewerker_id = p.medewerker_id and k.kanaal = p.kanaal
          and k.tenant = p.tenant and k.persoonlijke_plek = p.plek
          and k.gekoppeld_op is not null and k.ontkoppeld_op is null))
      and (p.herinner_op <= ${tijd}
        or p.soort = 'overleg' and exists (
          select from ${gebeurtenis} g
          where g.gemeente_id = p.gemeente_id and g.team_id = p.team_id and g.nr > p.bezorgd_tot)
        or p.soort = 'persoonlijk' and exists (
          select from ${medewerker} m
          join ${gebeurtenis} g on g.gemeente_id = m.gemeente_id and g.team_id = any (m.teams)
          where m.gemeente_id = p.gemeente_id and m.id = p.medewerker_id
            and g.nr > p.bezorgd_tot and g.soort in ${persoonlijkNieuws}))
    order by p.id limit ${plekkenTegelijk} for update skip locked`);
  if (gevonden.length === 0) return [];
  return yield* tx.vraag((db) =>
    db
      .update(chatplek)
      .set({ geleendTot: plusSeconden(op, leentijd) })
      .where(
        inArray(
          chatplek.id,
          gevonden.map(({ id }) => id),
        ),
      )
      .returning(),
  );
});

type Rij = typeof chatplek.$inferSelect;

const gebeurdTot = (tx: Transactie, { gemeenteId, teamId, bezorgdTot }: Rij, tot: number) =>
  teamId === null
    ? Effect.succeed([])
    : alsGebeurtenissen(
        tx.vraag((db) =>
          db
            .select()
            .from(gebeurtenis)
            .where(
              and(
                eq(gebeurtenis.gemeenteId, gemeenteId),
                eq(gebeurtenis.teamId, teamId),
                gt(gebeurtenis.nr, bezorgdTot),
                lte(gebeurtenis.nr, tot),
              ),
            )
            .orderBy(asc(gebeurtenis.nr))
            .limit(gebeurtenissenTegelijk),
        ),
      );

export const bezorgtaken = Effect.fnUntraced(function* (tx: Transactie, kanaal: Chatkanaal) {
  const plekken = yield* neem(tx, kanaal);
  return yield* Effect.forEach(plekken, (plek) =>
    Effect.gen(function* () {
      const berichten = yield* tx.vraag((db) =>
        db
          .select({ kaartId: chatbericht.kaartId, berichtId: chatbericht.berichtId, inhoud: chatbericht.inhoud })
          .from(chatbericht)
          .where(and(eq(chatbericht.gemeenteId, plek.gemeenteId), eq(chatbericht.plekId, plek.id))),
      );
      const laatste = yield* laatsteGebeurtenis(tx, plek.gemeenteId);
      const gebeurtenissen = yield* gebeurdTot(tx, plek, laatste);
      // Of many the rest comes next time; of none everything up to the last was looked at.
      const isAlles = gebeurtenissen.length < gebeurtenissenTegelijk;
      const tot = isAlles ? laatste : (gebeurtenissen.at(-1)?.nr ?? laatste);
      const taak: Taak = { ...plek, berichten, gebeurtenissen, tot };
      return taak;
    }),
  );
});

/** Notes what was delivered; whoever notes something keeps the place for a while longer. */
export const noteerBezorgd = Effect.fnUntraced(function* (tx: Transactie, plekId: PlekId, stand: Stand) {
  const op = yield* nu;
  const [plek] = yield* tx.vraag((db) =>
    db
      .update(chatplek)
      .set({
        geleendTot: stand.klaar === true ? null : plusSeconden(op, leentijd),
        ...(stand.bezorgdTot === undefined ? {} : { bezorgdTot: stand.bezorgdTot }),
        ...(stand.herinnerOp === undefined ? {} : { herinnerOp: stand.herinnerOp }),
        ...(stand.wacht === undefined ? {} : { nietVoor: plusSeconden(op, stand.wacht) }),
        ...(stand.los === true ? { losgemaaktOp: op } : {}),
      })
      .where(eq(chatplek.id, plekId))
      .returning({ gemeenteId: chatplek.gemeenteId }),
  );
  if (plek === undefined) return false;
  const { gemeenteId } = plek;
  const { berichten = [], verdwenen = [] } = stand;
  if (berichten.length > 0)
    yield* tx.vraag((db) =>
      db
        .insert(chatbericht)
        .values(berichten.map((bericht) => ({ gemeenteId, plekId, ...bericht })))
        .onConflictDoUpdate({
          target: [chatbericht.gemeenteId, chatbericht.plekId, chatbericht.kaartId],
          set: { berichtId: sql`excluded.bericht_id`, inhoud: sql`excluded.inhoud` },
        }),
    );
  if (verdwenen.length > 0)
    yield* tx.vraag((db) =>
      db
        .delete(chatbericht)
        .where(
          and(
            eq(chatbericht.gemeenteId, gemeenteId),
            eq(chatbericht.plekId, plekId),
            inArray(chatbericht.kaartId, verdwenen),
          ),
        ),
    );
  return true;
});
