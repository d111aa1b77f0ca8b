import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Verbinding } from '../../src/database/Verbinding.ts';
import type { Register } from './register.ts';
import type { Kans } from './willekeurig.ts';
import { slang } from './zet.ts';

/* A register that is corrected and partly removed, in its rows and in the database alike. */

type Rij = { id: string };

const zonder = <A>(lijst: Array<A>, weg: (een: A) => boolean): ReadonlyArray<A> => {
  const verwijderd = new Set(lijst.filter(weg));
  lijst.splice(0, lijst.length, ...lijst.filter((een) => !verwijderd.has(een)));
  return [...verwijderd];
};

/** Some rows say from now on what another of them says. */
const verbeter = <A extends Rij>(k: Kans, lijst: ReadonlyArray<A>, velden: ReadonlyArray<keyof A & string>) => {
  const gekozen = k.greep(lijst, 0.2);
  for (const rij of gekozen) {
    const ander = k.kies(lijst);
    for (const veld of k.greep(velden, 0.5)) rij[veld] = ander[veld];
  }
  return gekozen;
};

const schrijf = (tabel: string, rijen: ReadonlyArray<Rij>, velden: ReadonlyArray<string>): ReadonlyArray<SQL> => {
  if (rijen.length === 0) return [];
  const json = rijen.map((rij) => Object.fromEntries(Object.entries(rij).map(([naam, een]) => [slang(naam), een])));
  const naar = sql.identifier(tabel);
  const zet = velden.map((veld) => sql`${sql.identifier(slang(veld))} = nieuw.${sql.identifier(slang(veld))}`);
  return [
    sql`update ${naar} set ${sql.join(zet, sql`, `)}
      from jsonb_populate_recordset(null::${naar}, ${JSON.stringify(json)}::jsonb) as nieuw where ${naar}.id = nieuw.id`,
  ];
};

const verwijder = (tabel: string, ids: ReadonlyArray<string>, kolom = 'id'): ReadonlyArray<SQL> =>
  ids.length === 0
    ? []
    : [
        sql`delete from ${sql.identifier(tabel)}
          where ${sql.identifier(kolom)} = any(string_to_array(${ids.join(',')}, ',')::uuid[])`,
      ];

const plaats = ['wijkId', 'organisatieId', 'inwonerId'] as const;
const gewijzigd = {
  melding: [...plaats, 'ontvangenOp', 'bron', 'teamId', 'leefgebieden', 'leeftijdsgroep', 'collectief'],
  besluit: ['uitkomst', 'gronden', 'afwijkend', 'stappenGezet', 'beslotenOp', 'vervallenOp'],
  traject: [
    ...plaats,
    'status',
    'gestartOp',
    'beeindigdOp',
    'redenBeeindiging',
    'pilotId',
    'vorm',
    'meldingId',
    'registerUren',
    'minuten',
    'eersteContactOp',
    'toegewezenUren',
  ],
  indicatie: [...plaats, 'teamId', 'soort', 'beschiktOp', 'aangevraagdOp', 'tot', 'herindicatie', 'urenMinderPerWeek'],
} as const;

const verbeteringen = (k: Kans, r: Register): ReadonlyArray<SQL> => {
  const trajecten = verbeter(k, r.trajecten, gewijzigd.traject);
  for (const traject of trajecten)
    if (traject.beeindigdOp !== null && traject.beeindigdOp < traject.gestartOp)
      traject.beeindigdOp = traject.gestartOp;
  return [
    ...schrijf('melding', verbeter(k, r.meldingen, gewijzigd.melding), gewijzigd.melding),
    ...schrijf('besluit', verbeter(k, r.besluiten, gewijzigd.besluit), gewijzigd.besluit),
    ...schrijf('traject', trajecten, gewijzigd.traject),
    ...schrijf('indicatie', verbeter(k, r.indicaties, gewijzigd.indicatie), gewijzigd.indicatie),
  ];
};

const verwijderingen = (k: Kans, r: Register): ReadonlyArray<SQL> => {
  const vervalt = new Set(k.greep(r.trajecten, 0.15).map(({ id }) => id));
  const zonderForm = new Set([...vervalt, ...k.greep(r.trajecten, 0.1).map(({ id }) => id)]);
  zonder(r.overdrachten, ({ trajectId }) => vervalt.has(trajectId));
  zonder(r.evaluaties, ({ trajectId }) => zonderForm.has(trajectId));
  zonder(r.trajecten, ({ id }) => vervalt.has(id));
  const besluiten = zonder(r.besluiten, () => k.deel() < 0.15);
  const gebruikt = new Set([...r.besluiten, ...r.trajecten].map(({ meldingId }) => meldingId));
  const ids = (rijen: ReadonlyArray<Rij>) => rijen.map(({ id }) => id);
  return [
    ...verwijder('overdracht', [...vervalt], 'traject_id'),
    ...verwijder('evaluatie', [...zonderForm], 'traject_id'),
    ...verwijder('traject', [...vervalt]),
    ...verwijder('besluit', ids(besluiten)),
    ...verwijder('melding', ids(zonder(r.meldingen, ({ id }) => !gebruikt.has(id) && k.deel() < 0.5))),
    ...verwijder('indicatie', ids(zonder(r.indicaties, () => k.deel() < 0.15))),
  ];
};

export const wijzigRegister = (verbinding: Verbinding, k: Kans, register: Register) =>
  verbinding.metVerbinding((db) =>
    Effect.forEach([...verbeteringen(k, register), ...verwijderingen(k, register)], (vraag) =>
      Effect.promise(() => db.execute(vraag)),
    ),
  );
