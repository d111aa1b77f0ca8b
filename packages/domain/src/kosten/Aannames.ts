import { Schema } from 'effect';
import { Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { type AannameSoort, aannameSoorten, type Marge } from './aannameSoorten.ts';

const getal = (hoogstens: number) =>
  Schema.Finite.check(
    Schema.isBetween(
      { minimum: 0, maximum: hoogstens },
      { message: `Geef een getal van 0 tot en met ${hoogstens.toLocaleString('nl-NL')}.` },
    ),
  );

const opVolgorde = Schema.makeFilter(({ laag, midden, hoog }: Marge) => {
  if (laag > midden) return { path: ['laag'], issue: 'De onderkant ligt niet boven het midden.' };
  return hoog < midden ? { path: ['hoog'], issue: 'De bovenkant ligt niet onder het midden.' } : undefined;
});

/** One assumption: what is reckoned with, and between which values it may well be. */
const marge = ({ hoogstens }: AannameSoort) =>
  Schema.Struct({ laag: getal(hoogstens), midden: getal(hoogstens), hoog: getal(hoogstens) }).check(opVolgorde);

export const Aannames = Schema.Struct({
  maatwerkUrenPerWeek: marge(aannameSoorten.maatwerkUrenPerWeek),
  maatwerkWeken: marge(aannameSoorten.maatwerkWeken),
  aandeelMaatwerk: marge(aannameSoorten.aandeelMaatwerk),
  maatwerkTarief: marge(aannameSoorten.maatwerkTarief),
  wijkUrenPerTraject: marge(aannameSoorten.wijkUrenPerTraject),
  wijkTarief: marge(aannameSoorten.wijkTarief),
});
export interface Aannames extends Schema.Schema.Type<typeof Aannames> {}

/** What is reckoned with until a gemeente says otherwise. */
export const gebruikelijkeAannames: Aannames = {
  maatwerkUrenPerWeek: aannameSoorten.maatwerkUrenPerWeek.gebruikelijk,
  maatwerkWeken: aannameSoorten.maatwerkWeken.gebruikelijk,
  aandeelMaatwerk: aannameSoorten.aandeelMaatwerk.gebruikelijk,
  maatwerkTarief: aannameSoorten.maatwerkTarief.gebruikelijk,
  wijkUrenPerTraject: aannameSoorten.wijkUrenPerTraject.gebruikelijk,
  wijkTarief: aannameSoorten.wijkTarief.gebruikelijk,
};

export const BewaardeAannamesId = Uuid.pipe(Schema.brand('BewaardeAannamesId'));
export type BewaardeAannamesId = typeof BewaardeAannamesId.Type;

/** What the gemeente decided to reckon with: each time anew, so that who did and when stays known. */
export const BewaardeAannames = Schema.Struct({
  id: BewaardeAannamesId,
  versie: Schema.Int,
  waarden: Aannames,
  op: Moment,
  door: MedewerkerId,
});
export interface BewaardeAannames extends Schema.Schema.Type<typeof BewaardeAannames> {}

/** Of a query: a number as text. */
const proef = (hoogstens: number) =>
  Schema.optionalKey(
    Schema.FiniteFromString.check(
      Schema.isBetween(
        { minimum: 0, maximum: hoogstens },
        { message: `Geef een getal van 0 tot en met ${hoogstens.toLocaleString('nl-NL')}.` },
      ),
    ),
  );

/** Only the middles, as somebody tries them without keeping them. */
export const Proef = Schema.Struct({
  maatwerkUrenPerWeek: proef(aannameSoorten.maatwerkUrenPerWeek.hoogstens),
  maatwerkWeken: proef(aannameSoorten.maatwerkWeken.hoogstens),
  aandeelMaatwerk: proef(aannameSoorten.aandeelMaatwerk.hoogstens),
  maatwerkTarief: proef(aannameSoorten.maatwerkTarief.hoogstens),
  wijkUrenPerTraject: proef(aannameSoorten.wijkUrenPerTraject.hoogstens),
  wijkTarief: proef(aannameSoorten.wijkTarief.hoogstens),
});
export interface Proef extends Schema.Schema.Type<typeof Proef> {}
