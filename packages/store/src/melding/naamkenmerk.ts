import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { Identiteit } from '@tenzij/domain/melding/Inwoner.ts';
import { parenIn, parenVan, zonderNamen } from '@tenzij/domain/melding/naam.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { dichteIdentiteit } from './dichteIdentiteit.ts';
import type { Kluis } from './kluis.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

const bytesIn = (hexen: ReadonlyArray<string>) => `{${hexen.map((een) => `"\\\\x${een}"`).join(',')}}`;

const kenmerkIn = (kluis: Kluis, gemeenteId: GemeenteId) => {
  const plaats = `${gemeenteId}/naam`;
  return (paar: string) => hex(kluis.kenmerk(paar, plaats));
};

interface Gezegd {
  readonly identiteitId: string;
  readonly identiteit: Identiteit;
}

/** A name of one word has the digest of nothing: it shows that it was looked at, and no text is found by it. */
export const bewaarNaamkenmerken = (
  tx: Transactie,
  kluis: Kluis,
  gemeenteId: GemeenteId,
  gezegd: ReadonlyArray<Gezegd>,
): Effect.Effect<void> => {
  const kenmerk = kenmerkIn(kluis, gemeenteId);
  const rijen = gezegd.flatMap(({ identiteitId, identiteit: { naam = '' } }) => {
    const paren = parenVan(naam);
    return (paren.length === 0 ? [''] : paren).map((paar) => ({ id: identiteitId, kenmerk: kenmerk(paar) }));
  });
  return Effect.asVoid(
    tx.rijen(sql`
      insert into naamkenmerk (gemeente_id, identiteit_id, kenmerk)
      select ${gemeenteId}::uuid, b.id, decode(b.kenmerk, 'hex')
      from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as b(id uuid, kenmerk text)
      on conflict do nothing`),
  );
};

/** Of what is stored: whom these meldingen are about, and which of these digests somebody has. */
interface Gevonden {
  readonly kenmerk: Uint8Array | null;
  readonly inwoner_id: string | null;
  readonly versleuteld: Uint8Array | null;
}

export const verbergNamen = Effect.fnUntraced(function* (
  tx: Transactie,
  kluis: Kluis,
  gemeenteId: GemeenteId,
  teksten: ReadonlyArray<string>,
  meldingen: ReadonlyArray<string>,
) {
  const kenmerk = kenmerkIn(kluis, gemeenteId);
  const gezocht = new Map(
    [...new Set(teksten.flatMap(parenIn).map(({ paar }) => paar))].map((paar) => [kenmerk(paar), paar]),
  );
  const gevonden = yield* tx.alsNaamtoets(
    tx.rijen<Gevonden>(sql`
      select kenmerk, null::uuid as inwoner_id, null::bytea as versleuteld from naamkenmerk
      where gemeente_id = ${gemeenteId}
        and kenmerk = any (array(select unnest(${bytesIn([...gezocht.keys()])}::bytea[])))
      union all
      select null, inwoner_id::uuid, versleuteld from identiteit
      where gemeente_id = ${gemeenteId} and inwoner_id in (
        select inwoner_id from melding
        where gemeente_id = ${gemeenteId} and id = any (${`{${meldingen.join(',')}}`}::uuid[]))`),
  );
  const { open } = dichteIdentiteit(kluis, gemeenteId);
  const paren = new Set<string>();
  const namen: Array<string> = [];
  for (const rij of gevonden) {
    if (rij.kenmerk !== null) paren.add(gezocht.get(hex(rij.kenmerk)) ?? '');
    if (rij.versleuteld === null || rij.inwoner_id === null) continue;
    const { naam } = yield* open(rij.inwoner_id, rij.versleuteld);
    if (naam !== undefined) namen.push(naam);
  }
  return namen.length + paren.size === 0 ? teksten : teksten.map((tekst) => zonderNamen(tekst, namen, paren));
});
