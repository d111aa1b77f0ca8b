import { parseArgs } from 'node:util';
import { gebruikelijkeTermijnen } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Store } from '@tenzij/store/Store.ts';
import { type Cause, Effect, Exit } from 'effect';
import { berichten } from './berichten.ts';
import { exportOpdracht, isExportformaat, isExportsoort } from './opdracht/export.ts';
import { gemeenteOpdracht } from './opdracht/gemeente.ts';
import { importOpdracht } from './opdracht/import.ts';
import { kwartaalOpdracht } from './opdracht/kwartaal.ts';
import type { Uitvoer } from './opdracht/Uitvoer.ts';
import { verifieerOpdracht } from './opdracht/verifieer.ts';
import { startLine } from './startLine.ts';

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
        'eerste-contact': { type: 'string', default: String(gebruikelijkeTermijnen.eersteContactDagen) },
        contact: { type: 'string', default: String(gebruikelijkeTermijnen.contactDagen) },
        reflectie: { type: 'string', default: String(gebruikelijkeTermijnen.reflectieDagen) },
        aflopend: { type: 'string', default: String(gebruikelijkeTermijnen.aflopendWeken) },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (fout) {
    if (fout instanceof TypeError) return undefined;
    throw fout;
  }
};

type Gelezen = NonNullable<ReturnType<typeof lees>>;

const nieuweGemeente = ({ values, positionals }: Gelezen) => {
  const [, naam, ...meer] = positionals;
  const { 'beheerder-naam': beheerderNaam, 'beheerder-email': beheerderEmail, ...over } = values;
  if (naam === undefined || meer.length > 0 || beheerderNaam === undefined || beheerderEmail === undefined)
    return undefined;
  const { drempel, uren, weken, 'eerste-contact': eersteContact, contact, reflectie, aflopend } = over;
  const ingesteld = { drempel, uren, weken, eersteContact, contact, reflectie, aflopend };
  return gemeenteOpdracht({ naam, beheerderNaam, beheerderEmail, ...ingesteld }, uitvoer);
};

const nieuwKwartaal = ({ values: { gemeente, publiceer, naar }, positionals }: Gelezen) => {
  const [, kwartaal, ...meer] = positionals;
  return meer.length > 0 ? undefined : kwartaalOpdracht({ kwartaal, gemeente, publiceer, naar }, uitvoer);
};

const nieuweExport = ({ values: { gemeente, formaat, naar }, positionals }: Gelezen) => {
  const soorten = positionals.slice(1);
  return soorten.length === 0 || !soorten.every(isExportsoort) || !isExportformaat(formaat)
    ? undefined
    : exportOpdracht({ soorten, gemeente, formaat, naar }, uitvoer);
};

/** What was asked for, or nothing where it was not said rightly. */
const gekozen = () => {
  const gelezen = lees();
  if (gelezen === undefined || gelezen.values.help) return undefined;
  const { values, positionals } = gelezen;
  const [naam, ...bestanden] = positionals;
  if (naam === 'verifieer' && bestanden.length === 0) return verifieerOpdracht(uitvoer);
  if (naam === 'migreer' && bestanden.length === 0)
    return Effect.as(Store, undefined).pipe(Effect.tap(Effect.sync(() => uitvoer.zeg(opdracht.gemigreerd))));
  if (naam === 'gemeente') return nieuweGemeente(gelezen);
  if (naam === 'kwartaal') return nieuwKwartaal(gelezen);
  if (naam === 'export') return nieuweExport(gelezen);
  if (naam !== 'import' || bestanden.length === 0 || values.gemeente === undefined) return undefined;
  const { proef, 'maak-aan': maakAan, gemeente } = values;
  return importOpdracht({ gemeente, bestanden, proef, maakAan }, uitvoer);
};

const werk = gekozen();
if (werk === undefined) {
  process.stderr.write(`${opdracht.gebruik}\n`);
  process.exitCode = 2;
} else {
  const exit = await Effect.runPromiseExit(Effect.provide(werk, Store.layer));
  if (Exit.isFailure(exit)) {
    process.stderr.write(`${startLine(exit.cause as Cause.Cause<unknown>)}\n`);
    process.exitCode = 1;
  }
}
