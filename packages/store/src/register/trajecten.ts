import { clientervaringVragen, coachVragen, inwonerVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import type { RijVan } from '@tenzij/domain/register/rijen.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { evaluatie } from '../ervaring/tabel.ts';
import { traject } from '../traject/tabel.ts';
import type { Bezig } from './Bezig.ts';
import { handelAf } from './meldingen.ts';
import { opExternId, plek } from './opExternId.ts';
import { voegSamen } from './voegSamen.ts';

export interface BekendeMelding {
  readonly organisatie_id: string;
  readonly extern_id: string;
  readonly id: string;
  readonly nummer: string;
  readonly wijk_id: string;
  readonly inwoner_id: string | null;
}

/** The meldingen that these trajecten come from, by the number of the same organisatie. */
export const meldingenBij = (bezig: Bezig, rijen: ReadonlyArray<RijVan<'trajecten'>>) =>
  opExternId<BekendeMelding>(
    bezig,
    'melding',
    ['nummer', 'wijk_id', 'inwoner_id'],
    rijen.flatMap(({ organisatie, meldingExternId }) =>
      meldingExternId === null
        ? []
        : [{ organisatie_id: bezig.namen.id('organisatie', organisatie), extern_id: meldingExternId }],
    ),
  );

export const zetTrajecten = Effect.fnUntraced(function* (
  bezig: Bezig,
  rijen: ReadonlyArray<RijVan<'trajecten'>>,
  meldingen: ReadonlyMap<string, BekendeMelding>,
) {
  const { tx, namen, id } = bezig;
  const bij = (rij: RijVan<'trajecten'>) =>
    rij.meldingExternId === null
      ? undefined
      : meldingen.get(plek(namen.id('organisatie', rij.organisatie), rij.meldingExternId));
  const uitslagen = yield* voegSamen(
    tx,
    {
      tabel: traject,
      sleutel: ['organisatie_id', 'extern_id'],
      inhoud: [
        'melding_id',
        'team_id',
        'wijk_id',
        'pilot_id',
        'coach_id',
        'tweede_coach_id',
        'vorm',
        'gestart_op',
        'beeindigd_op',
        'reden_beeindiging',
        'zelfstandig_verder',
        'toegewezen_uren',
        'register_uren',
        'register_contactmomenten',
      ],
      mee: ['status', 'melding_nummer', 'inwoner_id'],
      // What goes out is the register's own with what was logged here: coming back as it went it adds nothing.
      blijft: [
        {
          als: sql`round((coalesce(t.register_uren, 0) + t.minuten / 60.0)::numeric, 2) = round(b.register_uren::numeric, 2)`,
          kolommen: ['register_uren'],
        },
        {
          als: sql`coalesce(t.register_contactmomenten, 0) + t.aantal_contactmomenten = b.register_contactmomenten`,
          kolommen: ['register_contactmomenten'],
        },
      ],
    },
    rijen.map((rij) => ({
      organisatie_id: namen.id('organisatie', rij.organisatie),
      extern_id: rij.externId,
      id: id(),
      status: rij.beeindigdOp === null ? 'actief' : 'afgerond',
      melding_id: bij(rij)?.id ?? null,
      melding_nummer: bij(rij)?.nummer ?? null,
      inwoner_id: bij(rij)?.inwoner_id ?? null,
      team_id: namen.id('team', rij.team),
      wijk_id: rij.wijk === null ? (bij(rij)?.wijk_id ?? null) : namen.id('wijk', rij.wijk),
      pilot_id: rij.pilot === null ? null : namen.id('pilot', rij.pilot),
      coach_id: rij.coach === null ? null : namen.id('coach', rij.coach),
      tweede_coach_id: rij.tweedeCoach === null ? null : namen.id('coach', rij.tweedeCoach),
      vorm: rij.vorm ?? 'zelf',
      gestart_op: rij.gestartOp,
      beeindigd_op: rij.beeindigdOp,
      reden_beeindiging: rij.redenBeeindiging,
      zelfstandig_verder: rij.zelfstandigVerder,
      toegewezen_uren: rij.toegewezenUren,
      register_uren: rij.bestedeUren,
      register_contactmomenten: rij.contactmomenten,
      minuten: 0,
      aantal_contactmomenten: 0,
    })),
  );
  const begonnen = rijen.flatMap((rij, nr) => (uitslagen[nr] === 'nieuw' ? [bij(rij)?.id] : []));
  yield* handelAf(
    bezig,
    begonnen.filter((meldingId) => meldingId !== undefined),
  );
  return uitslagen;
});

export interface BekendTraject {
  readonly organisatie_id: string;
  readonly extern_id: string;
  readonly id: string;
  readonly team_id: string;
}

export const trajectenBij = (bezig: Bezig, rijen: ReadonlyArray<RijVan<'evaluaties'>>) =>
  opExternId<BekendTraject>(
    bezig,
    'traject',
    ['team_id'],
    rijen.map(({ organisatie, trajectExternId }) => ({
      organisatie_id: bezig.namen.id('organisatie', organisatie),
      extern_id: trajectExternId,
    })),
  );

const vragen = [...coachVragen, ...inwonerVragen, ...clientervaringVragen];
const kolomVan = (vraag: string) => vraag.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const geleerdUit = ({ geleerdThema, geleerdTekst }: RijVan<'evaluaties'>) =>
  geleerdThema === null && geleerdTekst === null
    ? null
    : [{ thema: geleerdThema ?? 'overig', tekst: geleerdTekst ?? geleerdThema }];

const evaluatierij = (rij: RijVan<'evaluaties'>, op: string, bij: { id: string; team_id: string } | undefined) => ({
  traject_id: bij?.id,
  team_id: bij?.team_id,
  soort: rij.soort,
  ingevuld_op: op,
  ...Object.fromEntries(vragen.map((vraag) => [kolomVan(vraag), rij[vraag]])),
  geleerd: geleerdUit(rij),
  wat_hielp: rij.watHielp,
});

export const zetEvaluaties = (
  { tx, namen, op }: Bezig,
  rijen: ReadonlyArray<RijVan<'evaluaties'>>,
  trajecten: ReadonlyMap<string, BekendTraject>,
) =>
  voegSamen(
    tx,
    { tabel: evaluatie, sleutel: ['traject_id', 'soort'], inhoud: [...vragen.map(kolomVan), 'geleerd', 'wat_hielp'] },
    rijen.map((rij) =>
      evaluatierij(rij, op, trajecten.get(plek(namen.id('organisatie', rij.organisatie), rij.trajectExternId))),
    ),
  );

/** Of a traject that began here: what somebody filled in here stays, what nobody did comes along. */
export const zetEigenEvaluaties = (
  { tx, op }: Bezig,
  rijen: ReadonlyArray<RijVan<'evaluaties'>>,
  trajecten: ReadonlyMap<string, { readonly id: string; readonly team_id: string }>,
) =>
  voegSamen(
    tx,
    { tabel: evaluatie, sleutel: ['traject_id', 'soort'], inhoud: [] },
    rijen.map((rij) => evaluatierij(rij, op, trajecten.get(rij.trajectExternId))),
  );
