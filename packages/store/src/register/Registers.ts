import { nu, vandaag } from '@tenzij/domain/Dag.ts';
import { nieuweIds } from '@tenzij/domain/Id.ts';
import type { ImportFout } from '@tenzij/domain/register/ImportFout.ts';
import type { GenummerdeRij, Registers } from '@tenzij/domain/register/Registers.ts';
import type { Bestandssoort, RijVan } from '@tenzij/domain/register/rijen.ts';
import { onbekend, verwijstNaar } from '@tenzij/domain/register/verwijzingen.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import type { Bezig } from './Bezig.ts';
import { bewaarbaar } from './bewaarbaar.ts';
import { neemEigen } from './eigen.ts';
import { zetIndicaties } from './indicaties.ts';
import {
  zetBegroting,
  zetFormatie,
  zetMedewerkers,
  zetOrganisaties,
  zetPilots,
  zetTeams,
  zetUitgaven,
  zetVoorzieningen,
} from './inrichting.ts';
import { zetMeldingen } from './meldingen.ts';
import { leesNamen } from './Namen.ts';
import { plek } from './opExternId.ts';
import {
  type BekendeMelding,
  type BekendTraject,
  meldingenBij,
  trajectenBij,
  zetEvaluaties,
  zetTrajecten,
} from './trajecten.ts';
import type { Uitslag } from './voegSamen.ts';

const fout = ({ bestand, regel }: GenummerdeRij, kolom: string, waarde: string, melding: string): ImportFout => ({
  bestand,
  regel,
  kolom,
  waarde,
  melding,
});

/** Names that nobody knows, or that are made where that is asked. */
const lossNamenOp = Effect.fnUntraced(function* (
  { namen }: Bezig,
  rijen: ReadonlyArray<GenummerdeRij>,
  maakAan: boolean,
) {
  const fouten: Array<ImportFout> = [];
  for (const genummerd of rijen)
    for (const { soort, naam, kolom } of verwijstNaar(genummerd.rij)) {
      if (namen.id(soort, naam) !== undefined) continue;
      if (maakAan) yield* namen.maak(soort, naam, genummerd.rij);
      else fouten.push(fout(genummerd, kolom, naam, onbekend[soort]));
    }
  return fouten;
});

/** What makes two rows of one file the same row; an expense has nothing of the kind. */
const sleutels: { readonly [Soort in Bestandssoort]?: (rij: RijVan<Soort>) => ReadonlyArray<string> } = {
  organisaties: ({ naam }) => [naam.toLowerCase()],
  teams: ({ naam }) => [naam.toLowerCase()],
  medewerkers: ({ email }) => [email.toLowerCase()],
  pilots: ({ naam }) => [naam.toLowerCase()],
  formatie: ({ pilot, team, van }) => [pilot.toLowerCase(), team.toLowerCase(), van],
  voorzieningen: ({ naam }) => [naam],
  meldingen: ({ organisatie, externId }) => [organisatie.toLowerCase(), externId],
  trajecten: ({ organisatie, externId }) => [organisatie.toLowerCase(), externId],
  indicaties: ({ organisatie, externId }) => [organisatie.toLowerCase(), externId],
  evaluaties: ({ organisatie, trajectExternId, soort }) => [organisatie.toLowerCase(), trajectExternId, soort],
  begroting: ({ pilot, post, van, tot }) => [pilot.toLowerCase(), post, van, tot],
};

/** Rows that stand twice in a batch: an equal one is left out, another one is a mistake of who made the file. */
const zonderDubbele = (rijen: ReadonlyArray<GenummerdeRij>) => {
  const eerste = new Map<string, GenummerdeRij>();
  const fouten: Array<ImportFout> = [];
  let gelijk = 0;
  rijen.forEach((genummerd, nr) => {
    const sleutelVan = sleutels[genummerd.rij._tag] as ((rij: unknown) => ReadonlyArray<string>) | undefined;
    const sleutel = JSON.stringify(sleutelVan?.(genummerd.rij) ?? nr);
    const eerder = eerste.get(sleutel);
    if (eerder === undefined) eerste.set(sleutel, genummerd);
    else if (JSON.stringify(eerder.rij) === JSON.stringify(genummerd.rij)) gelijk += 1;
    else
      fouten.push(
        fout(genummerd, '', '', `Deze regel gaat over hetzelfde als regel ${eerder.regel}, en zegt iets anders.`),
      );
  });
  return { rijen: [...eerste.values()], fouten, gelijk };
};

const schrijfSoort = Effect.fnUntraced(function* (
  bezig: Bezig,
  { meldingen, trajecten }: Houvast,
  genummerd: ReadonlyArray<GenummerdeRij>,
) {
  const rijen = <Soort extends Bestandssoort>(_soort: Soort) => genummerd.map(({ rij }) => rij as RijVan<Soort>);
  const soort = genummerd[0]?.rij._tag;
  switch (soort) {
    case 'organisaties':
      return yield* zetOrganisaties(bezig, rijen(soort));
    case 'teams':
      return yield* zetTeams(bezig, rijen(soort));
    case 'medewerkers':
      return yield* zetMedewerkers(bezig, rijen(soort));
    case 'pilots':
      return yield* zetPilots(bezig, rijen(soort));
    case 'formatie':
      return yield* zetFormatie(bezig, rijen(soort));
    case 'voorzieningen':
      return yield* zetVoorzieningen(bezig, rijen(soort));
    case 'meldingen':
      return yield* zetMeldingen(bezig, rijen(soort));
    case 'indicaties':
      return yield* zetIndicaties(bezig, rijen(soort));
    case 'trajecten':
      return yield* zetTrajecten(bezig, rijen(soort), meldingen);
    case 'evaluaties':
      return yield* zetEvaluaties(bezig, rijen(soort), trajecten);
    case 'uitgaven':
      return yield* zetUitgaven(bezig, rijen(soort));
    case 'begroting':
      return yield* zetBegroting(bezig, rijen(soort));
    case undefined:
      return [];
  }
});

/** The meldingen and trajecten that rows refer to by their number. */
interface Houvast {
  readonly meldingen: ReadonlyMap<string, BekendeMelding>;
  readonly trajecten: ReadonlyMap<string, BekendTraject>;
}

const zoekHouvast = Effect.fnUntraced(function* (bezig: Bezig, rijen: ReadonlyArray<GenummerdeRij>) {
  const alle = rijen.map(({ rij }) => rij);
  const houvast: Houvast = {
    meldingen: yield* meldingenBij(
      bezig,
      alle.filter((rij) => rij._tag === 'trajecten'),
    ),
    trajecten: yield* trajectenBij(
      bezig,
      alle.filter((rij) => rij._tag === 'evaluaties'),
    ),
  };
  return houvast;
});

/** A row that refers to a number that is not there. */
const zonderHouvast = ({ namen }: Bezig, { meldingen, trajecten }: Houvast, rijen: ReadonlyArray<GenummerdeRij>) =>
  rijen.flatMap((een): ReadonlyArray<ImportFout> => {
    const { rij } = een;
    if (rij._tag === 'trajecten' && rij.meldingExternId !== null)
      return meldingen.has(plek(namen.id('organisatie', rij.organisatie), rij.meldingExternId))
        ? []
        : [fout(een, 'meldingExternId', rij.meldingExternId, 'Deze melding van deze organisatie is niet bekend.')];
    if (rij._tag === 'evaluaties')
      return trajecten.has(plek(namen.id('organisatie', rij.organisatie), rij.trajectExternId))
        ? []
        : [fout(een, 'trajectExternId', rij.trajectExternId, 'Dit traject van deze organisatie is niet bekend.')];
    return [];
  });

const telling = (uitslagen: ReadonlyArray<Uitslag>, welke: Uitslag) =>
  uitslagen.filter((uitslag) => uitslag === welke).length;

export const registers = (tx: ActorTransactie): Registers['Service'] => {
  let begonnen: Bezig | undefined;
  /** Two imports into one gemeente come one after the other. */
  const begin = Effect.gen(function* () {
    yield* tx.rijen(sql`select pg_advisory_xact_lock(hashtextextended(${`tenzij import ${tx.gemeenteId}`}, 0))`);
    const namen = yield* leesNamen(tx);
    begonnen = {
      tx,
      namen,

      id: yield* nieuweIds,
      op: yield* nu,
      vandaag: yield* vandaag,
      keren: new Map(),
    };
    return begonnen;
  });

  const schrijf: Registers['Service']['schrijf'] = Effect.fnUntraced(function* (gebracht, { maakAan }) {
    const bezig = begonnen ?? (yield* begin);
    const { rijen: alle, fouten: dubbele, gelijk } = zonderDubbele(gebracht.map(bewaarbaar));
    const { uitslagen: eigen, andere: rijen } = yield* neemEigen(bezig, alle);
    const onbekende = yield* lossNamenOp(bezig, rijen, maakAan);
    const houvast = yield* zoekHouvast(bezig, rijen);
    const fouten = [...dubbele, ...onbekende, ...zonderHouvast(bezig, houvast, rijen)];
    const slecht = new Set(fouten.map(({ regel }) => regel));
    const geschreven = yield* schrijfSoort(
      bezig,
      houvast,
      rijen.filter(({ regel }) => !slecht.has(regel)),
    );
    const uitslagen = [...eigen, ...geschreven];
    return {
      nieuw: telling(uitslagen, 'nieuw'),
      bijgewerkt: telling(uitslagen, 'bijgewerkt'),
      ongewijzigd: telling(uitslagen, 'ongewijzigd') + gelijk,
      fouten,
    };
  });
  return { schrijf: (rijen, opties) => tx.alsTaak(schrijf(rijen, opties)) };
};
