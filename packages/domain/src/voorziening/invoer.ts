import { Effect } from 'effect';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { OngeldigeInvoer } from '../Weigering.ts';
import { type Voorziening, Voorzieningen, type VoorzieningId, type VoorzieningInvoer } from './Voorziening.ts';

/** What the form says, as it is kept; a count of places that it does not speak of stays. */
export const inhoudVan = (invoer: VoorzieningInvoer, eerder: Pick<Voorziening, 'plekkenBezet'>) => ({
  naam: invoer.naam.trim(),
  soort: invoer.soort?.trim() ?? null,
  wijken: [...new Set(invoer.wijken ?? [])],
  leefgebieden: [...new Set(invoer.leefgebieden ?? [])],
  kenmerken: [...new Set(invoer.kenmerken ?? [])],
  capaciteit: invoer.capaciteit ?? null,
  plekkenBezet: invoer.plekkenBezet ?? eerder.plekkenBezet,
  contact: invoer.contact?.trim() ?? null,
  website: invoer.website?.trim() ?? null,
});

export const controleerInvoer = Effect.fn('voorziening.controleerInvoer')(function* (
  invoer: VoorzieningInvoer,
  id: VoorzieningId,
) {
  const fouten: Array<{ pad: string; melding: string }> = [];
  const wijken = yield* (yield* Inrichting).wijken;
  if (!(invoer.wijken ?? []).every((wijkId) => wijken.some((wijk) => wijk.id === wijkId)))
    fouten.push({ pad: 'wijken', melding: 'Deze wijk is er niet.' });
  if (invoer.plekkenBezet !== undefined && invoer.plekkenBezet > (invoer.capaciteit ?? Number.POSITIVE_INFINITY))
    fouten.push({ pad: 'plekkenBezet', melding: 'Er zijn minder plekken dan dit.' });
  if (invoer.plekkenBezet !== undefined && invoer.capaciteit === undefined)
    fouten.push({ pad: 'capaciteit', melding: 'Vul in hoeveel plekken er zijn.' });
  if (!(yield* (yield* Voorzieningen).isNaamVrij(invoer.naam.trim(), id)))
    fouten.push({ pad: 'naam', melding: 'Er is al een voorziening met deze naam. Zoek haar op in de sociale kaart.' });
  if (fouten.length > 0) return yield* new OngeldigeInvoer({ fouten });
  yield* weigerNamen(null, { naam: invoer.naam, soort: invoer.soort, contact: invoer.contact });
});
