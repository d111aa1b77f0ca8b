import type { Effectenrapport, Verhaal } from '@tenzij/domain/reconstructie/rapport.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import type { Grafiek } from '../chart/chart.ts';
import { aantal, euro, getal, uren } from '../notatie/getal.ts';

export type Cijfers = NonNullable<Effectenrapport['cijfers']>;

const heel = (bedrag: number) => euro(Math.round(bedrag));
const weken = (n: number) => aantal(Math.round(n), 'week', 'weken');

/** The finding of all stories, in a sentence. */
export const bevinding = ({ goedkoper }: Cijfers, hoeveel: number): string =>
  `In ${getal(goedkoper)} van de ${getal(hoeveel)} verhalen kostte zelf begeleiden minder`;

export const overKosten = ({ kosten, duurder }: Cijfers): string =>
  `Samen ${heel(kosten.nieuw)} in plaats van ${heel(kosten.oud)}. ${duurder === 0 ? 'Geen enkele keer was het duurder.' : `In ${aantal(duurder, 'verhaal', 'verhalen')} was het duurder.`}`;

/** Old, new and their difference, with the least, the middle and the most of one story. */
export const vergeleken = ({ uren: inUren, kosten, weken: duur }: Cijfers) =>
  (
    [
      ['Uren begeleiding', inUren, (waarde: number) => uren(waarde)],
      ['Kosten', kosten, heel],
      ['Doorlooptijd, bij elkaar', duur, weken],
    ] as const
  ).map(([naam, totaal, lees]) => ({
    naam,
    oud: lees(totaal.oud),
    nieuw: lees(totaal.nieuw),
    verschil: lees(totaal.verschil),
    spreiding: `${lees(totaal.spreiding.laagste)} tot ${lees(totaal.spreiding.hoogste)}, midden ${lees(totaal.spreiding.midden)}`,
  }));

/** For how many residents it was better, the effect with most of them first. */
export const effectGrafiek = ({ effecten }: Cijfers): Grafiek => {
  const volgorde = [...effecten].sort((a, b) => b.beter - a.beter || a.slechter - b.slechter);
  const [eerste] = volgorde;
  return {
    soort: 'staven',
    eenheid: 'aantal',
    titel:
      eerste === undefined || eerste.beter === 0
        ? 'Van geen effect zegt een verhaal dat het beter was'
        : `Het vaakst beter: ${woord.effect[eerste.effect].toLowerCase()}`,
    reeksen: [
      {
        naam: 'Beter dan in de oude werkwijze, van de verhalen waarin het bekend is',
        punten: volgorde.map(({ effect, beter, gelijk, slechter }) => ({
          naam: woord.effect[effect],
          waarde: beter,
          tekst: `${getal(beter)} van ${getal(beter + gelijk + slechter)}${slechter === 0 ? '' : `, ${getal(slechter)} slechter`}`,
          smal: `${getal(beter)} van ${getal(beter + gelijk + slechter)}`,
        })),
      },
    ],
  };
};

/** Each story's costs in both ways. */
export const kostenGrafiek = (verhalen: ReadonlyArray<Verhaal>, cijfers: Cijfers): Grafiek => {
  const punten = (welke: 'oud' | 'nieuw') =>
    verhalen.map((verhaal) => ({ naam: `Verhaal ${verhaal.nr}`, waarde: Math.round(verhaal[welke].kosten) }));
  return {
    soort: 'staven',
    eenheid: 'euro',
    titel: `${bevinding(cijfers, verhalen.length)}`,
    reeksen: [
      { naam: 'Oud', punten: punten('oud') },
      { naam: 'Nieuw', punten: punten('nieuw') },
    ],
  };
};

export const wijzeZin = ({ weken: duur, uren: inUren, kosten }: Verhaal['oud']): string =>
  `${weken(duur)}, ${uren(inUren)}, ${heel(kosten)}`;

export const effectenZin = ({ effecten }: Verhaal): string =>
  effecten.length === 0
    ? 'Over effecten is niets bekend.'
    : effecten
        .map(({ effect, verschil }) => `${woord.effect[effect]}: ${woord.verschil[verschil].toLowerCase()}`)
        .join('; ');

export const voorbehoud =
  'Dit zijn vertelde verhalen, geen meting. Hoe het zonder het wijkteam was gegaan, is een inschatting van wie erbij was. Bij de kosten zit geen overhead.';

export const teWeinig = (aantalNu: number, nodig: number): string =>
  `Er ${aantalNu === 1 ? 'is 1 verhaal' : `zijn ${getal(aantalNu)} verhalen`} goedgekeurd. Vanaf ${getal(nodig)} komt hier een rapport: met minder is iemand te herkennen.`;
