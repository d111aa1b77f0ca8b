import type { Voorziening } from '@tenzij/domain/voorziening/Voorziening.ts';
import { tekst, woord, woordVoor } from '#berichten';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';
import { eerste, getalUit, gevuld, type Waarden } from '#lib/session/form.ts';

const t = tekst.voorziening;

/** The form's fields as what the api keeps; what was left empty is not known. */
export const voorzieningUit = (waarden: Waarden) =>
  gevuld({
    naam: eerste(waarden, 'naam') ?? '',
    soort: eerste(waarden, 'soort'),
    wijken: waarden.wijken ?? [],
    leefgebieden: waarden.leefgebieden ?? [],
    kenmerken: waarden.kenmerken ?? [],
    capaciteit: getalUit(eerste(waarden, 'capaciteit')),
    plekkenBezet: getalUit(eerste(waarden, 'plekkenBezet')),
    contact: eerste(waarden, 'contact'),
    website: eerste(waarden, 'website'),
  });

const tekstVan = (waarde: string | number | null) => (waarde === null ? [] : [String(waarde)]);

/** What is kept, as the form shows it. */
export const waardenVan = (een: Voorziening): Waarden => ({
  naam: [een.naam],
  soort: tekstVan(een.soort),
  wijken: een.wijken,
  leefgebieden: een.leefgebieden,
  kenmerken: een.kenmerken,
  capaciteit: tekstVan(een.capaciteit),
  plekkenBezet: tekstVan(een.plekkenBezet),
  contact: tekstVan(een.contact),
  website: tekstVan(een.website),
  versie: [String(een.versie)],
});

export const veldnamen = {
  naam: t.naam,
  soort: t.soort,
  wijken: t.wijken,
  leefgebieden: t.waarvoor,
  kenmerken: t.voorWie,
  capaciteit: t.capaciteit,
  plekkenBezet: t.plekkenBezet,
  contact: t.contact,
  website: t.website,
} as const;

type Veld = keyof typeof veldnamen;
const velden = Object.keys(veldnamen) as ReadonlyArray<Veld>;

/** Where somebody else changed it meanwhile: what stands there now and differs from what was filled in. */
export const verschilMet = (nu: Voorziening, ingevuld: Waarden, wijken: ReadonlyArray<Benoemd>) => {
  const huidig = waardenVan(nu);
  const lees = (veld: Veld, waarde: string) => {
    if (veld === 'wijken') return naamVan(wijken, waarde) ?? tekst.schil.onbekend;
    if (veld === 'leefgebieden') return woordVoor(woord.leefgebied, waarde);
    return veld === 'kenmerken' ? woordVoor(woord.kenmerk, waarde) : waarde;
  };
  const inhoud = (waarden: Waarden, veld: Veld) => (waarden[veld] ?? []).map((een) => een.trim()).filter(Boolean);
  return velden.flatMap((veld) => {
    const staat = inhoud(huidig, veld);
    if ([...staat].sort().join('\n') === [...inhoud(ingevuld, veld)].sort().join('\n')) return [];
    return [{ naam: veldnamen[veld], waarde: staat.map((een) => lees(veld, een)).join(', ') || t.leegVeld }];
  });
};
