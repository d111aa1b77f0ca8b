import type { RijVan } from '@tenzij/domain/register/rijen.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { besluit } from '../besluit/tabel.ts';
import { melding } from '../melding/tabel.ts';
import type { Bezig } from './Bezig.ts';
import { zetInwoners } from './inwoners.ts';
import { type Bekend, opExternId, plek } from './opExternId.ts';
import { type Uitslag, voegSamen } from './voegSamen.ts';

/** The numbers for what is new, a year at a time. */
const nummers = Effect.fnUntraced(function* ({ tx }: Bezig, jaren: ReadonlyArray<string>) {
  const aantallen = Map.groupBy(jaren, (jaar) => jaar);
  const volgende = new Map<string, number>();
  for (const [jaar, keer] of aantallen) {
    const [rij] = yield* tx.rijen<{ laatste: number }>(sql`
      insert into nummering (gemeente_id, jaar, laatste) values (${tx.gemeenteId}, ${jaar}, ${keer.length})
      on conflict (gemeente_id, jaar) do update set laatste = nummering.laatste + excluded.laatste returning laatste`);
    volgende.set(jaar, (rij?.laatste ?? keer.length) - keer.length);
  }
  return (jaar: string) => {
    const nummer = (volgende.get(jaar) ?? 0) + 1;
    volgende.set(jaar, nummer);
    return `M-${jaar}-${String(nummer).padStart(5, '0')}`;
  };
});

const ergste = (a: Uitslag, b: Uitslag): Uitslag => (a === 'ongewijzigd' && b !== 'ongewijzigd' ? 'bijgewerkt' : a);

export const zetMeldingen = Effect.fnUntraced(function* (bezig: Bezig, rijen: ReadonlyArray<RijVan<'meldingen'>>) {
  const { tx, namen, id, op } = bezig;
  const inwonerVan = yield* zetInwoners(bezig, rijen);
  const sleutels = rijen.map((rij) => ({
    organisatie_id: namen.id('organisatie', rij.organisatie),
    extern_id: rij.externId,
  }));
  const bekend = yield* opExternId<Bekend>(bezig, 'melding', [], sleutels);
  const idVan = rijen.map((_, nr) => bekend.get(plek(sleutels[nr]?.organisatie_id, sleutels[nr]?.extern_id ?? ''))?.id);
  const jaarVan = (rij: RijVan<'meldingen'>) => rij.ontvangenOp.slice(0, 4);
  const nummer = yield* nummers(bezig, rijen.filter((_, nr) => idVan[nr] === undefined).map(jaarVan));
  const nieuw = rijen.map((rij, nr) => ({
    ...sleutels[nr],
    id: idVan[nr] ?? id(),
    // Of one that is there the number stays; this one is then only to fill the place.
    nummer: idVan[nr] === undefined ? nummer(jaarVan(rij)) : '',
    status: rij.uitkomst === null ? 'ontvangen' : 'afgehandeld',
    ontvangen_op: rij.ontvangenOp,
    aanleiding: rij.aanleiding ?? 'nieuwe_vraag',
    bron: rij.bron ?? 'anders',
    team_id: namen.id('team', rij.team),
    wijk_id: namen.id('wijk', rij.wijk),
    leefgebieden: rij.leefgebieden,
    kenmerken: rij.kenmerken,
    leeftijdsgroep: rij.leeftijdsgroep,
    vraag: rij.vraag,
    uitstelbaar: true,
    collectief: rij.collectief,
    inwoner_id: inwonerVan(rij.organisatie, rij.inwonerExternId),
    gemeld_op: op,
    voorbeeld: false,
  }));
  const meldingen = yield* voegSamen(
    tx,
    {
      tabel: melding,
      sleutel: ['organisatie_id', 'extern_id'],
      inhoud: [
        'ontvangen_op',
        'aanleiding',
        'bron',
        'team_id',
        'wijk_id',
        'leefgebieden',
        'kenmerken',
        'leeftijdsgroep',
        'vraag',
        'collectief',
        'inwoner_id',
      ],
    },
    nieuw,
  );
  const hierBesloten = yield* besliste(
    bezig,
    idVan.filter((een) => een !== undefined),
  );
  const besloten = rijen.flatMap((rij, nr) => {
    const meldingId = nieuw[nr]?.id ?? '';
    return rij.uitkomst === null || hierBesloten.has(meldingId) ? [] : [{ rij, nr, meldingId }];
  });
  const besluiten = yield* zetBesluiten(bezig, besloten);
  const uitslagen = [...meldingen];
  besloten.forEach(({ nr }, plaats) => {
    uitslagen[nr] = ergste(meldingen[nr] ?? 'nieuw', besluiten[plaats] ?? 'ongewijzigd');
  });
  yield* handelAf(
    bezig,
    besloten.flatMap(({ nr, meldingId }, plaats) =>
      meldingen[nr] !== 'nieuw' && besluiten[plaats] === 'nieuw' ? [meldingId] : [],
    ),
  );
  return uitslagen;
});

/** Of which a team decided here: what a register says of it does not come beside that. */
const besliste = ({ tx }: Bezig, ids: ReadonlyArray<string>) =>
  ids.length === 0
    ? Effect.succeed(new Set<string>())
    : Effect.map(
        tx.rijen<{ id: string }>(sql`
          select melding_id::text as id from besluit
          where gemeente_id = ${tx.gemeenteId} and melding_id = any (${`{${ids.join(',')}}`}::uuid[])
            and weging_id is not null and vervallen_op is null`),
        (rijen) => new Set(rijen.map((rij) => rij.id)),
      );

/** A besluit that a register names, without how it was weighed. */
const zetBesluiten = (
  { tx, namen, id, op }: Bezig,
  besloten: ReadonlyArray<{ readonly rij: RijVan<'meldingen'>; readonly meldingId: string }>,
) =>
  voegSamen(
    tx,
    {
      tabel: besluit,
      sleutel: ['melding_id'],
      sleutelOfLeeg: ['weging_id'],
      inhoud: ['team_id', 'uitkomst', 'gronden', 'besloten_op'],
    },
    besloten.map(({ rij, meldingId }) => ({
      id: id(),
      melding_id: meldingId,
      weging_id: null,
      team_id: namen.id('team', rij.team),
      uitkomst: rij.uitkomst,
      gronden: rij.gronden,
      afwijkend: false,
      spoed: false,
      stappen_gezet: [],
      inwoner_vraagt_beschikking: false,
      geen_ruimte: false,
      besloten_op: rij.beslotenOp ?? rij.ontvangenOp,
      vastgelegd_op: op,
    })),
  );

/** What the register decided or began is not to be weighed again. */
export const handelAf = ({ tx }: Bezig, ids: ReadonlyArray<string>) =>
  ids.length === 0
    ? Effect.void
    : Effect.asVoid(
        tx.rijen(sql`
          update melding set status = 'afgehandeld', versie = versie + 1
          where gemeente_id = ${tx.gemeenteId} and status = 'ontvangen'
            and id = any (${`{${ids.join(',')}}`}::uuid[])`),
      );
