import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Verbinding } from '../../src/database/Verbinding.ts';
import type { Register } from './register.ts';

export const slang = (naam: string) => naam.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Rijen = ReadonlyArray<Record<string, unknown>>;

/** One statement for all rows of a table, whatever their types; as the owner of the database, past every policy. */
const voegToe = (verbinding: Verbinding, tabel: string, rijen: Rijen) => {
  const kolommen = sql.join(
    Object.keys(rijen[0] ?? {}).map((naam) => sql.identifier(slang(naam))),
    sql`, `,
  );
  const json = rijen.map((rij) =>
    Object.fromEntries(Object.entries(rij).map(([naam, waarde]) => [slang(naam), waarde])),
  );
  const naar = sql.identifier(tabel);
  const vraag = sql`insert into ${naar} (${kolommen})
    select ${kolommen} from jsonb_populate_recordset(null::${naar}, ${JSON.stringify(json)}::jsonb)`;
  return verbinding.metVerbinding((db) => Effect.promise(() => db.execute(vraag)));
};

const op = '2024-12-31T12:00:00Z';

/** Stores a register row by row, around everything that would look at it. */
export const zetRegister = Effect.fnUntraced(function* (verbinding: Verbinding, r: Register) {
  const gemeenteId = r.gemeente.id;
  const zet = (tabel: string, rijen: ReadonlyArray<object>, ook: object = {}) =>
    rijen.length === 0
      ? Effect.void
      : voegToe(
          verbinding,
          tabel,
          rijen.map((rij) => ({ gemeenteId, ...rij, ...ook })),
        );
  yield* voegToe(verbinding, 'gemeente', [r.gemeente]);
  yield* zet('wijk', r.wijken);
  yield* zet('organisatie', r.organisaties, { expertises: [] });
  yield* zet('team', r.teams);
  yield* zet('medewerker', r.medewerkers, { expertises: [], persona: false });
  yield* zet('inwoner', r.inwoners);
  yield* zet('pilot', r.pilots);
  yield* zet('formatie', r.formatie);
  yield* zet('uitgave', r.uitgaven);
  yield* zet('begroting', r.begroting);
  yield* zet('voorziening', r.voorzieningen, { kenmerken: [], versie: 1 });
  yield* zet(
    'melding',
    r.meldingen.map((melding, nr) => ({ ...melding, nummer: `M-2024-${String(nr).padStart(5, '0')}` })),
    {
      status: 'ontvangen',
      aanleiding: 'nieuwe_vraag',
      kenmerken: [],
      uitstelbaar: true,
      gemeldOp: op,
      voorbeeld: false,
      versie: 1,
    },
  );
  yield* zet('besluit', r.besluiten, {
    spoed: false,
    inwonerVraagtBeschikking: false,
    geenRuimte: false,
    vastgelegdOp: op,
  });
  yield* zet('traject', r.trajecten, { versie: 1 });
  yield* zet(
    'overdracht',
    r.overdrachten.map((een) => ({ ...een, door: een.naar })),
    { reden: 'Meer ruimte.' },
  );
  for (const soort of ['coach', 'inwoner'] as const)
    yield* zet(
      'evaluatie',
      r.evaluaties
        .filter((evaluatie) => evaluatie.soort === soort)
        .map(({ antwoorden, ...rij }) => ({ ...rij, ...antwoorden })),
      { ingevuldOp: op },
    );
  yield* zet('indicatie', r.indicaties, { versie: 1 });
});
