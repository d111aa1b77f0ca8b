import type { Chataccount, Platformplek } from '@tenzij/domain/chat/Chataccount.ts';
import { Koppelcode, KoppelingId } from '@tenzij/domain/chat/Chataccount.ts';
import { type Moment, nu, plusSeconden } from '@tenzij/domain/Dag.ts';
import { nieuwId } from '@tenzij/domain/Id.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import type { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie, Wie } from '../database/Transactie.ts';
import * as aanmelding from '../medewerker/aanmelding.ts';
import type { Kluis } from '../melding/kluis.ts';
import { kenmerkVanCode } from './Koppelingen.ts';
import { voegPersoonlijkePlekToe } from './persoonlijkePlek.ts';
import { chatkoppeling, chatplek } from './tabel.ts';

/** The bot, before it acts in anybody's name. */
export const bot: Wie = { gemeenteId: null, rol: 'bot' };

export interface Chatvraag extends Chataccount {
  readonly email: string | null;
  readonly plek: string | null;
  readonly persoonlijk: Platformplek | null;
}

export type Chatstand =
  | { readonly stand: 'gekoppeld'; readonly medewerkerId: MedewerkerId; readonly overlegId: OverlegId | null }
  | { readonly stand: 'te_bevestigen'; readonly code: Koppelcode }
  | { readonly stand: 'onbekend' };

const onbekend: Chatstand = { stand: 'onbekend' };

const koppelbaar = 30 * 60;
/** A link that somebody gets again must leave them the time to sign in. */
const nogTijd = 10 * 60;

/** The same until it expires, so that the first link that somebody was given works as well as the last. */
const codeVan = (kast: Kluis, gemeenteId: string, id: KoppelingId, verlooptOp: Moment): Koppelcode =>
  Koppelcode.make(Buffer.from(kast.kenmerk(`koppel ${id} ${verlooptOp}`, gemeenteId)).toString('base64url'));

const dezeAccount = ({ kanaal, tenant, gebruiker }: Chataccount) =>
  and(
    eq(chatkoppeling.kanaal, kanaal),
    eq(chatkoppeling.tenant, tenant),
    eq(chatkoppeling.gebruiker, gebruiker),
    isNull(chatkoppeling.ontkoppeldOp),
  );

const magChatten = ({ rol }: aanmelding.Aangemeld) => reikwijdte(rol, 'chat.koppelen') !== undefined;

/** Whom this address is of; nobody, where it is of more than one: in a chat they cannot say which. */
const medewerkerMet = Effect.fnUntraced(function* (tx: Transactie, email: string | null) {
  const gevonden = email === null ? [] : yield* aanmelding.metEmail(tx, email);
  const [een, ander] = gevonden.filter(magChatten);
  return ander === undefined ? een : undefined;
});

const vraagKoppeling = Effect.fnUntraced(function* (
  tx: Transactie,
  kast: Kluis,
  vraag: Chatvraag,
  { gemeenteId, medewerkerId }: aanmelding.Aangemeld,
) {
  const { kanaal, tenant, gebruiker, persoonlijk } = vraag;
  const op = yield* nu;
  const [al] = yield* tx.vraag((db) =>
    db
      .select()
      .from(chatkoppeling)
      .where(and(dezeAccount(vraag), eq(chatkoppeling.gemeenteId, gemeenteId))),
  );
  const nogGoed = al !== undefined && al.medewerkerId === medewerkerId && al.verlooptOp > plusSeconden(op, nogTijd);
  const id = al?.id ?? (yield* nieuwId(KoppelingId));
  const verlooptOp = nogGoed ? al.verlooptOp : plusSeconden(op, koppelbaar);
  const code = codeVan(kast, gemeenteId, id, verlooptOp);
  const van = {
    gemeenteId,
    id,
    medewerkerId,
    verlooptOp,
    codeKenmerk: kenmerkVanCode(code),
    persoonlijkePlek: persoonlijk?.plek ?? al?.persoonlijkePlek ?? null,
    persoonlijkAdres: persoonlijk?.adres ?? al?.persoonlijkAdres ?? null,
  };
  yield* tx.vraag((db) =>
    db
      .insert(chatkoppeling)
      .values({ kanaal, tenant, gebruiker, ...van })
      .onConflictDoUpdate({
        target: [chatkoppeling.kanaal, chatkoppeling.tenant, chatkoppeling.gebruiker, chatkoppeling.gemeenteId],
        targetWhere: sql`ontkoppeld_op is null`,
        // Whoever said yes meanwhile stays who they are.
        setWhere: isNull(chatkoppeling.gekoppeldOp),
        set: van,
      }),
  );
  return { stand: 'te_bevestigen', code } satisfies Chatstand;
});

/** Where the platform says that it may write to this person, as it is now. */
const onthoudPersoonlijk = Effect.fnUntraced(function* (
  tx: Transactie,
  rij: typeof chatkoppeling.$inferSelect,
  persoonlijk: Platformplek | null,
) {
  if (persoonlijk === null) return;
  const nieuw = { persoonlijkePlek: persoonlijk.plek, persoonlijkAdres: persoonlijk.adres };
  if (rij.persoonlijkePlek === nieuw.persoonlijkePlek && rij.persoonlijkAdres === nieuw.persoonlijkAdres) return;
  yield* tx.vraag((db) => db.update(chatkoppeling).set(nieuw).where(dezeAccount(rij)));
  yield* voegPersoonlijkePlekToe(tx, { ...rij, ...nieuw }, yield* nu);
});

const maakLos = Effect.fnUntraced(function* (tx: Transactie, account: Chataccount) {
  const ontkoppeldOp = yield* nu;
  yield* tx.vraag((db) =>
    db
      .update(chatkoppeling)
      .set({ ontkoppeldOp })
      .where(and(dezeAccount(account), isNotNull(chatkoppeling.gekoppeldOp))),
  );
});

/**
 * In whose name this account acts, and which overleg is held where they are. An account that by its address is of
 * somebody else now was handed on: it does no more in the name of who had it.
 */
export const chatsessie = Effect.fnUntraced(function* (tx: Transactie, kast: Kluis, vraag: Chatvraag) {
  const [rij] = yield* tx.vraag((db) =>
    db
      .select()
      .from(chatkoppeling)
      .where(and(dezeAccount(vraag), isNotNull(chatkoppeling.gekoppeldOp))),
  );
  const vanWie = yield* medewerkerMet(tx, vraag.email);
  const isOvergedaan = rij !== undefined && vanWie !== undefined && vanWie.medewerkerId !== rij.medewerkerId;
  if (isOvergedaan) yield* maakLos(tx, vraag);
  if (rij === undefined || isOvergedaan)
    return vanWie === undefined ? onbekend : yield* vraagKoppeling(tx, kast, vraag, vanWie);
  const medewerker = yield* aanmelding.metId(tx, rij.medewerkerId);
  if (medewerker._tag === 'None' || !magChatten(medewerker.value)) return onbekend;
  yield* onthoudPersoonlijk(tx, rij, vraag.persoonlijk);
  const { plek } = vraag;
  const [hier] =
    plek === null
      ? []
      : yield* tx.vraag((db) =>
          db
            .select({ overlegId: chatplek.overlegId })
            .from(chatplek)
            .where(
              and(
                eq(chatplek.gemeenteId, rij.gemeenteId),
                eq(chatplek.kanaal, vraag.kanaal),
                eq(chatplek.tenant, vraag.tenant),
                eq(chatplek.plek, plek),
                isNull(chatplek.losgemaaktOp),
              ),
            ),
        );
  return { stand: 'gekoppeld', medewerkerId: rij.medewerkerId, overlegId: hier?.overlegId ?? null } as Chatstand;
});
