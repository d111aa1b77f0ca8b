import type { Kpi, KpiGroep } from '@tenzij/domain/kpi/Kpi.ts';
import { deelLabel } from '@tenzij/domain/kpi/labels.ts';
import type { Cel, TabelKolom } from '../rekenblad/Tabel.ts';

/** What stands in a row of a figure. */
export const cijferkolommen: ReadonlyArray<TabelKolom> = [
  { naam: 'code', soort: 'tekst', omschrijving: 'De code van het cijfer.' },
  { naam: 'naam', soort: 'tekst', omschrijving: 'Hoe het cijfer heet.' },
  {
    naam: 'uitsplitsing',
    soort: 'tekst',
    omschrijving:
      'Waarnaar is uitgesplitst: team, wijk, organisatie, kwartaal, jaar, vraag of verdeling; leeg voor het geheel.',
  },
  { naam: 'groep', soort: 'tekst', omschrijving: 'De groep binnen de uitsplitsing.' },
  { naam: 'eenheid', soort: 'tekst', omschrijving: 'aantal, verhouding (0,72 is 72 %), dagen, uren, euro of factor.' },
  { naam: 'teller', soort: 'getal', omschrijving: 'De teller; leeg als die er niet is of niet getoond mag worden.' },
  { naam: 'noemer', soort: 'getal', omschrijving: 'De noemer; leeg als die er niet is of niet getoond mag worden.' },
  { naam: 'waarde', soort: 'getal', omschrijving: 'Het cijfer, niet afgerond; leeg als het er niet is.' },
  {
    naam: 'onderdrukt',
    soort: 'janee',
    omschrijving: 'ja: het cijfer gaat over minder dan vijf mensen, of maakt zo’n cijfer af te leiden.',
  },
];

/** A figure, or one of its groups or parts. */
export interface Cijferrij {
  readonly code: string;
  readonly naam: string;
  readonly uitsplitsing: string;
  readonly groep: string;
  readonly eenheid: Kpi['eenheid'];
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly waarde: number | null;
  readonly onderdrukt: boolean;
}

type Cijfer = Pick<KpiGroep, 'teller' | 'noemer' | 'waarde' | 'onderdrukt'>;

/** A figure, its groups and its parts: each of them once. */
export const cijfersVan = (kpi: Kpi, per: string | null): ReadonlyArray<Cijferrij> => {
  const { code, naam } = kpi;
  const rij = (
    uitsplitsing: string,
    groep: string,
    eenheid: Kpi['eenheid'],
    { teller, noemer, waarde, onderdrukt = false }: Cijfer,
  ): Cijferrij => ({ code, naam, uitsplitsing, groep, eenheid, teller, noemer, waarde, onderdrukt });
  return [
    rij('', '', kpi.eenheid, kpi),
    ...(kpi.groepen ?? []).map((groep) => rij(per ?? 'vraag', groep.naam ?? groep.sleutel, kpi.eenheid, groep)),
    ...Object.entries(kpi.verdeling ?? {}).map(([sleutel, waarde]) =>
      rij('verdeling', deelLabel(sleutel), sleutel === 'urenMinderPerWeek' ? 'uren' : 'aantal', {
        teller: waarde,
        noemer: null,
        waarde,
        onderdrukt: waarde === null,
      }),
    ),
  ];
};

/** The same as cells, in the order of their columns. */
export const cijferrijen = (kpi: Kpi, per: string | null): ReadonlyArray<ReadonlyArray<Cel>> =>
  cijfersVan(kpi, per).map(({ code, naam, uitsplitsing, groep, eenheid, teller, noemer, waarde, onderdrukt }) => [
    code,
    naam,
    uitsplitsing,
    groep,
    eenheid,
    teller,
    noemer,
    waarde,
    onderdrukt,
  ]);
