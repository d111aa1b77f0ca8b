import type { Voorziening } from '@tenzij/domain/voorziening/Voorziening.ts';
import { plekkenZin } from '@tenzij/domain/voorziening/waarom.ts';
import { tekst, woord } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';
import { controleStatus } from './controle.ts';

const t = tekst.voorziening;

export const wijkenInWoorden = (wijken: ReadonlyArray<Benoemd>, ids: ReadonlyArray<string>): string =>
  ids.length === 0 ? t.heleGemeente : ids.map((id) => naamVan(wijken, id) ?? tekst.schil.onbekend).join(', ');

/** A voorziening as a row of the sociale kaart. */
export const voorzieningRij = (wijken: ReadonlyArray<Benoemd>, vandaag: string) => (een: Voorziening) => ({
  ...een,
  waarvoor: een.leefgebieden.map((gebied) => woord.leefgebied[gebied]).join(', '),
  voorWie: een.kenmerken.map((kenmerk) => woord.kenmerk[kenmerk]).join(', '),
  wijk: wijkenInWoorden(wijken, een.wijken),
  plekken: plekkenZin(een),
  controle: controleStatus(een.gecontroleerdOp, vandaag),
});

export const voorzieningKolommen: ReadonlyArray<CsvKolom<ReturnType<ReturnType<typeof voorzieningRij>>>> = [
  { naam: t.naam, cel: ({ naam }) => naam },
  { naam: t.soort, cel: ({ soort }) => soort },
  { naam: t.waarvoor, cel: ({ waarvoor }) => waarvoor },
  { naam: t.voorWie, cel: ({ voorWie }) => voorWie },
  { naam: t.wijken, cel: ({ wijk }) => wijk },
  { naam: t.plekken, cel: ({ plekken }) => plekken },
  { naam: t.contact, cel: ({ contact }) => contact },
  { naam: t.website, cel: ({ website }) => website },
  { naam: t.status, cel: ({ actief }) => (actief ? t.open : t.gesloten) },
  { naam: t.gecontroleerd, cel: ({ gecontroleerdOp }) => gecontroleerdOp },
];
