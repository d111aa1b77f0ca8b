import { Dag } from '@tenzij/domain/Dag.ts';
import { zoalsGeschreven } from '@tenzij/domain/register/rekenblad.ts';
import { Bedrag, Uren } from '@tenzij/domain/register/rijen.ts';
import { Result, Schema, type SchemaAST } from 'effect';

/** Reads one filled cell into a value of the domain, or says in Dutch what is wrong with it. */
export type Lezer = (tekst: string) => Result.Result<unknown, string>;
export type Veld = Schema.Codec<unknown, unknown>;

const goed = Result.succeed;
const fout = Result.fail;

const leesDag: Lezer = (tekst) => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return goed(tekst);
  // A spreadsheet often writes 3-3-2026 for 03-03-2026.
  const [, dag, maand, jaar] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(tekst) ?? [];
  return dag === undefined || maand === undefined
    ? fout('Schrijf de datum als JJJJ-MM-DD of DD-MM-JJJJ.')
    : goed(`${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`);
};

const metDuizendtallen = [
  { vorm: /^-?\d{1,3}(\.\d{3})+,\d+$/, duizend: /\./g },
  { vorm: /^-?\d{1,3}(,\d{3})+\.\d+$/, duizend: /,/g },
];

const leesGetal: Lezer = (tekst) => {
  const duizendtal = metDuizendtallen.find(({ vorm }) => vorm.test(tekst));
  const kaal = duizendtal === undefined ? tekst : tekst.replace(duizendtal.duizend, '');
  return /^-?\d+([.,]\d+)?$/.test(kaal) ? goed(Number(kaal.replace(',', '.'))) : fout('Dit is geen getal.');
};

/** Hours and euros have two decimals at most: `170.000` is more likely a hundred and seventy thousand. */
const leesTweeDecimalen: Lezer = (tekst) =>
  /[.,]\d{3,}$/.test(tekst)
    ? fout('Gebruik hoogstens twee decimalen, en geen punt of komma voor duizendtallen.')
    : leesGetal(tekst);

const leesJaNee: Lezer = (tekst) => {
  const klein = tekst.toLowerCase();
  return klein === 'ja' || klein === 'nee' ? goed(klein === 'ja') : fout('Vul ja of nee in.');
};

const leesKeuze =
  (keuzes: ReadonlyArray<string>): Lezer =>
  (tekst) => {
    const klein = tekst.toLowerCase();
    return keuzes.includes(klein) ? goed(klein) : fout(`Kies uit: ${keuzes.join(', ')}.`);
  };

const leesLijst =
  (leesDeel: Lezer): Lezer =>
  (tekst) => {
    const delen = new Set<unknown>();
    for (const deel of tekst.split('|').map((stuk) => stuk.trim())) {
      if (deel === '') continue;
      const gelezen = leesDeel(deel);
      if (Result.isFailure(gelezen)) return fout(`"${deel}": ${gelezen.failure}`);
      delen.add(gelezen.success);
    }
    return goed([...delen]);
  };

/** How a field's own description says it is written in a cell. */
const schrijfwijze = (ast: SchemaAST.AST): Lezer => {
  if (ast === Dag.ast) return leesDag;
  if (ast === Uren.ast || ast === Bedrag.ast) return leesTweeDecimalen;
  switch (ast._tag) {
    case 'Number':
      return leesGetal;
    case 'Boolean':
      return leesJaNee;
    case 'Arrays': {
      const deel = ast.rest[0] ?? ast.elements[0];
      return deel === undefined ? goed : leesLijst(schrijfwijze(deel));
    }
    case 'Union': {
      const [eerste, ...rest] = ast.types.filter((deel) => deel._tag !== 'Null');
      if (eerste !== undefined && rest.length === 0) return schrijfwijze(eerste);
      return leesKeuze(ast.types.flatMap((deel) => (deel._tag === 'Literal' ? [String(deel.literal)] : [])));
    }
    default:
      return goed;
  }
};

const hoogsteGeheugen = 5000;

/** Dates and choices come back all the time; what was read once need not be read again. */
const metGeheugen = (lezer: Lezer): Lezer => {
  const gezien = new Map<string, Result.Result<unknown, string>>();
  return (tekst) => {
    const eerder = gezien.get(tekst);
    if (eerder !== undefined) return eerder;
    const gelezen = lezer(tekst);
    if (gezien.size < hoogsteGeheugen && tekst.length <= 100) gezien.set(tekst, gelezen);
    return gelezen;
  };
};

/** From the cell's text, through the way it is written, to the domain's own check of the field. */
export const lezerVan = (veld: Veld): Lezer => {
  const leesVorm = schrijfwijze(veld.ast);
  const toets = Schema.decodeUnknownResult(veld);
  return metGeheugen((tekst) =>
    Result.flatMap(leesVorm(zoalsGeschreven(tekst)), (waarde) =>
      Result.mapError(toets(waarde), (oorzaak) => oorzaak.message),
    ),
  );
};

/** What an empty cell is: an empty list, or nothing. */
export const leegVan = (veld: Veld): null | ReadonlyArray<never> => (veld.ast._tag === 'Arrays' ? [] : null);

export const magLeeg = (veld: Veld): boolean => Result.isSuccess(Schema.decodeUnknownResult(veld)(leegVan(veld)));
