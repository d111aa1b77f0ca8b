import type { RijVan } from '@tenzij/domain/register/rijen.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { besluit } from '../besluit/tabel.ts';
import { indicatie } from '../indicatie/tabel.ts';
import { inwoner, melding } from '../melding/tabel.ts';
import type { Bezig } from './Bezig.ts';
import { type Uitslag, voegSamen } from './voegSamen.ts';

/** Of what a register calls its own number. */
interface Bekend {
  readonly organisatie_id: string;
  readonly extern_id: string;
  readonly id: string;
}
export const plek = (organisatieId: string | undefined, externId: string) => `${organisatieId} ${externId}`;

/** What is stored under these numbers of these organisaties. */
export const opExternId = <Rij extends Bekend>(
  { tx }: Bezig,
  tabel: 'melding' | 'traject' | 'inwoner',
  kolommen: ReadonlyArray<string>,
  gezocht: ReadonlyArray<{ readonly organisatie_id: string | undefined; readonly extern_id: string }>,
): Effect.Effect<ReadonlyMap<string, Rij>> =>
  gezocht.length === 0
    ? Effect.succeed(new Map())
    : Effect.map(
        tx.rijen<Rij>(sql`
          select t.* from jsonb_to_recordset(${JSON.stringify(gezocht)}::jsonb) as b(organisatie_id uuid, extern_id text)
          cross join lateral (
            select ${sql.join(
              ['organisatie_id', 'extern_id', 'id', ...kolommen].map((kolom) => sql`t.${sql.identifier(kolom)}`),
              sql`, `,
            )}
            from ${sql.identifier(tabel)} as t
            where t.gemeente_id = ${tx.gemeenteId} and t.organisatie_id = b.organisatie_id and t.extern_id = b.extern_id
            limit 1
          ) as t`),
        (rijen) => new Map(rijen.map((rij) => [plek(rij.organisatie_id, rij.extern_id), rij])),
      );

/** The residents that a register numbers: the same number of an organisatie is the same person. */
const zetInwoners = Effect.fnUntraced(function* (
  bezig: Bezig,
  rijen: ReadonlyArray<{ readonly organisatie: string; readonly inwonerExternId: string | null }>,
) {
  const uniek = new Map<string, { organisatie_id: string | undefined; extern_id: string }>();
  for (const { organisatie, inwonerExternId } of rijen) {
    if (inwonerExternId === null) continue;
    const organisatie_id = bezig.namen.id('organisatie', organisatie);
    uniek.set(plek(organisatie_id, inwonerExternId), { organisatie_id, extern_id: inwonerExternId });
  }
  const gezocht = [...uniek.values()];
  yield* voegSamen(
    bezig.tx,
    { tabel: inwoner, sleutel: ['organisatie_id', 'extern_id'], inhoud: [] },
    gezocht.map((wie) => ({ id: bezig.id(), ...wie })),
  );
  const bekend = yield* opExternId<Bekend>(bezig, 'inwoner', [], gezocht);
  return (organisatie: string, inwonerExternId: string | null): string | null =>
    inwonerExternId === null
      ? null
      : (bekend.get(plek(bezig.namen.id('organisatie', organisatie), inwonerExternId))?.id ?? null);
});

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
  const besloten = rijen.flatMap((rij, nr) =>
    rij.uitkomst === null ? [] : [{ rij, nr, meldingId: nieuw[nr]?.id ?? '' }],
  );
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

const statusVan = (rij: RijVan<'indicaties'>, vandaag: string) =>
  rij.tot !== null && rij.tot < vandaag
    ? 'beeindigd'
    : rij.beschiktOp !== null || rij.van !== null
      ? 'toegekend'
      : 'aangevraagd';

export const zetIndicaties = Effect.fnUntraced(function* (bezig: Bezig, rijen: ReadonlyArray<RijVan<'indicaties'>>) {
  const { tx, namen, id, vandaag } = bezig;
  const inwonerVan = yield* zetInwoners(bezig, rijen);
  return yield* voegSamen(
    tx,
    {
      tabel: indicatie,
      sleutel: ['organisatie_id', 'extern_id'],
      inhoud: [
        'team_id',
        'wijk_id',
        'soort',
        'aangevraagd_op',
        'beschikt_op',
        'van',
        'tot',
        'uren_per_week',
        'aanbieder',
        'herindicatie',
        'uren_minder_per_week',
        'besproken_met_wijk',
        'inwoner_id',
      ],
      mee: ['status'],
      // The team that it was brought to, and the outcome that was recorded here, are not in the register.
      leegLaatStaan: ['team_id', 'herindicatie', 'uren_minder_per_week', 'besproken_met_wijk'],
      blijft: [
        {
          als: sql`t.herindicatie_op is not null`,
          kolommen: ['status', 'herindicatie', 'uren_minder_per_week', 'besproken_met_wijk'],
        },
        {
          als: sql`t.mandaathouder_id is not null and b.beschikt_op is null`,
          kolommen: ['status', 'beschikt_op', 'van', 'tot', 'uren_per_week', 'aanbieder', 'soort'],
        },
      ],
    },
    rijen.map((rij) => ({
      organisatie_id: namen.id('organisatie', rij.organisatie),
      extern_id: rij.externId,
      id: id(),
      status: statusVan(rij, vandaag),
      team_id: rij.team === null ? null : namen.id('team', rij.team),
      wijk_id: rij.wijk === null ? null : namen.id('wijk', rij.wijk),
      soort: rij.soort,
      aangevraagd_op: rij.aangevraagdOp,
      beschikt_op: rij.beschiktOp,
      van: rij.van,
      tot: rij.tot,
      uren_per_week: rij.urenPerWeek,
      aanbieder: rij.aanbieder,
      herindicatie: rij.herindicatie,
      uren_minder_per_week: rij.urenMinderPerWeek,
      besproken_met_wijk: rij.besprokenMetWijk,
      inwoner_id: inwonerVan(rij.organisatie, rij.inwonerExternId),
    })),
  );
});
