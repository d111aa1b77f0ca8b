import { Schema } from 'effect';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { Leefgebied } from '../melding/Leefgebied.ts';
import type { Melding } from '../melding/Melding.ts';
import { isVol, Voorziening } from './Voorziening.ts';

/** A voorziening with why it fits this casus. */
export const PassendeVoorziening = Schema.Struct({
  ...Voorziening.fields,
  past: Schema.Struct({
    leefgebieden: Schema.Array(Leefgebied),
    kenmerken: Schema.Array(Kenmerk),
    /** It is of this wijk; else of the whole gemeente. */
    inWijk: Schema.Boolean,
  }),
  vol: Schema.Boolean,
  /** Who chose it for this casus; null where nobody did. */
  gekozenDoor: Schema.NullOr(MedewerkerId),
});
export interface PassendeVoorziening extends Schema.Schema.Type<typeof PassendeVoorziening> {}

type Vraag = Pick<Melding, 'leefgebieden' | 'kenmerken' | 'wijkId'>;
type Gekozen = ReadonlyMap<string, MedewerkerId>;

const gedeeld = <A>(a: ReadonlyArray<A>, b: ReadonlyArray<A>) => a.filter((een) => b.includes(een));

const past = (voorziening: Voorziening, vraag: Vraag, gekozen: Gekozen): PassendeVoorziening => ({
  ...voorziening,
  past: {
    leefgebieden: gedeeld(voorziening.leefgebieden, vraag.leefgebieden),
    kenmerken: gedeeld(voorziening.kenmerken, vraag.kenmerken),
    inWijk: voorziening.wijken.includes(vraag.wijkId),
  },
  vol: isVol(voorziening),
  gekozenDoor: gekozen.get(voorziening.id) ?? null,
});

/**
 * What fits this question best: what somebody chose for it, then by the leefgebieden it shares, then by the kenmerken.
 * What is full stands below what has room.
 */
export const passend = (
  voorzieningen: ReadonlyArray<Voorziening>,
  vraag: Vraag,
  gekozen: Gekozen = new Map(),
): ReadonlyArray<PassendeVoorziening> =>
  voorzieningen
    .map((voorziening) => past(voorziening, vraag, gekozen))
    .filter((een) => een.past.leefgebieden.length > 0 || een.gekozenDoor !== null)
    .sort(
      (a, b) =>
        Number(b.gekozenDoor !== null) - Number(a.gekozenDoor !== null) ||
        Number(a.vol) - Number(b.vol) ||
        b.past.leefgebieden.length - a.past.leefgebieden.length ||
        b.past.kenmerken.length - a.past.kenmerken.length ||
        a.naam.localeCompare(b.naam, 'nl'),
    );
