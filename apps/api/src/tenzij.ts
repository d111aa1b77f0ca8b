import '@tenzij/store/database/laadSnel.ts';
import { parseArgs } from 'node:util';
import type { Store } from '@tenzij/store/Store.ts';
import type { Cause, Effect } from 'effect';
import { berichten } from './berichten.ts';
import type { Uitvoer } from './opdracht/Uitvoer.ts';

// What does the work is imported once it is known what is asked: how to ask is told at once.

const { opdracht } = berichten;

const uitvoer: Uitvoer = {
  zeg: (regel) => void process.stdout.write(`${regel}\n`),
  ververs: process.stderr.isTTY ? (regel) => void process.stderr.write(`\r\u001b[2K${regel}`) : undefined,
};

const lees = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        proef: { type: 'boolean', default: false },
        'maak-aan': { type: 'boolean', default: false },
        gemeente: { type: 'string' },
        publiceer: { type: 'boolean', default: false },
        formaat: { type: 'string', default: 'csv' },
        naar: { type: 'string', default: '.' },
        'beheerder-naam': { type: 'string' },
        'beheerder-email': { type: 'string' },
        drempel: { type: 'string' },
        uren: { type: 'string', default: '24' },
        weken: { type: 'string', default: '26' },
        'eerste-contact': { type: 'string' },
        contact: { type: 'string' },
        reflectie: { type: 'string' },
        aflopend: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (fout) {
    if (fout instanceof TypeError) return undefined;
    throw fout;
  }
};

type Gelezen = NonNullable<ReturnType<typeof lees>>;

type Werk = Effect.Effect<void, unknown, Store>;

const nieuweGemeente = async ({ values, positionals }: Gelezen): Promise<Werk | undefined> => {
  const [, naam, ...meer] = positionals;
  const { 'beheerder-naam': beheerderNaam, 'beheerder-email': beheerderEmail, ...over } = values;
  if (naam === undefined || meer.length > 0 || beheerderNaam === undefined || beheerderEmail === undefined)
    return undefined;
  const [{ gemeenteOpdracht }, { gebruikelijkeTermijnen: gewoon }] = await Promise.all([
    import('./opdracht/gemeente.ts'),
    import('@tenzij/domain/medewerker/Gemeente.ts'),
  ]);
  const {
    drempel,
    uren,
    weken,
    'eerste-contact': eersteContact = String(gewoon.eersteContactDagen),
    contact = String(gewoon.contactDagen),
    reflectie = String(gewoon.reflectieDagen),
    aflopend = String(gewoon.aflopendWeken),
  } = over;
  const ingesteld = { drempel, uren, weken, eersteContact, contact, reflectie, aflopend };
  return gemeenteOpdracht({ naam, beheerderNaam, beheerderEmail, ...ingesteld }, uitvoer);
};

const nieuwKwartaal = async ({
  values: { gemeente, publiceer, naar },
  positionals,
}: Gelezen): Promise<Werk | undefined> => {
  const [, kwartaal, ...meer] = positionals;
  if (meer.length > 0) return undefined;
  const { kwartaalOpdracht } = await import('./opdracht/kwartaal.ts');
  return kwartaalOpdracht({ kwartaal, gemeente, publiceer, naar }, uitvoer);
};

const nieuweExport = async ({
  values: { gemeente, formaat, naar },
  positionals,
}: Gelezen): Promise<Werk | undefined> => {
  const { exportOpdracht, isExportformaat, isExportsoort } = await import('./opdracht/export.ts');
  const soorten = positionals.slice(1);
  return soorten.length === 0 || !soorten.every(isExportsoort) || !isExportformaat(formaat)
    ? undefined
    : exportOpdracht({ soorten, gemeente, formaat, naar }, uitvoer);
};

const migreer = async (): Promise<Werk> => {
  const [{ Store }, { Effect }] = await Promise.all([import('@tenzij/store/Store.ts'), import('effect')]);
  return Effect.andThen(
    Store,
    Effect.sync(() => uitvoer.zeg(opdracht.gemigreerd)),
  );
};

/** What was asked for, or nothing where it was not said rightly. */
const gekozen = async (): Promise<Werk | undefined> => {
  const gelezen = lees();
  if (gelezen === undefined || gelezen.values.help) return undefined;
  const { values, positionals } = gelezen;
  const [naam, ...bestanden] = positionals;
  if (naam === 'verifieer' && bestanden.length === 0)
    return (await import('./opdracht/verifieer.ts')).verifieerOpdracht(uitvoer);
  if (naam === 'migreer' && bestanden.length === 0) return migreer();
  if (naam === 'gemeente') return nieuweGemeente(gelezen);
  if (naam === 'kwartaal') return nieuwKwartaal(gelezen);
  if (naam === 'export') return nieuweExport(gelezen);
  if (naam !== 'import' || bestanden.length === 0 || values.gemeente === undefined) return undefined;
  const { importOpdracht } = await import('./opdracht/import.ts');
  const { proef, 'maak-aan': maakAan, gemeente } = values;
  return importOpdracht({ gemeente, bestanden, proef, maakAan }, uitvoer);
};

const doe = async (werk: Werk) => {
  const [{ Store }, { Effect, Exit }] = await Promise.all([import('@tenzij/store/Store.ts'), import('effect')]);
  const exit = await Effect.runPromiseExit(Effect.provide(werk, Store.layer));
  if (Exit.isSuccess(exit)) return;
  const { startLine } = await import('./startLine.ts');
  process.stderr.write(`${startLine(exit.cause as Cause.Cause<unknown>)}\n`);
  process.exitCode = 1;
};

const werk = await gekozen();
if (werk !== undefined) await doe(werk);
else {
  process.stderr.write(`${opdracht.gebruik}\n`);
  process.exitCode = 2;
}
