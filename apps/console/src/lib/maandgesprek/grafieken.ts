import type { Grafiek, Punt } from '@tenzij/documents/chart/chart.ts';
import { definitieVan, type KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi, KpiGroep } from '@tenzij/domain/kpi/Kpi.ts';
import { labelVan } from '@tenzij/domain/kpi/labels.ts';
import { type Bevinding, overgeslagenStappen } from '@tenzij/domain/kpi/maandgesprek.ts';
import { ineffectieveGronden } from '@tenzij/domain/weging/gronden.ts';
import { tekst, woord } from '#berichten';
import { doorDeJaren, stroomGrafiek } from '#lib/kpis/grafieken.ts';
import { normVan } from '#lib/kpis/punten.ts';
import { maand as korteMaand } from '#lib/notatie/datum.ts';
import { aantal, getal, vastGetal } from '#lib/notatie/getal.ts';
import { inDelen } from './zinnen.ts';

const t = tekst.maandgesprek.grafiek;

type Reeks = ReadonlyArray<Kpi>;
const zoek = (reeks: Reeks, code: string) => reeks.find((kpi) => kpi.code === code);
const groepenVan = (reeks: Reeks, code: string) => zoek(reeks, code)?.groepen ?? [];

const punt = ({ sleutel, teller, noemer, waarde }: KpiGroep): Punt => ({
  naam: korteMaand(sleutel),
  waarde,
  teller,
  noemer,
});
const metDelen = (groep: KpiGroep): Punt => {
  if (groep.waarde === null) return punt(groep);
  const tekstErbij = tekst.maandgesprek.deel(getal(groep.teller ?? 0), getal(groep.noemer ?? 0));
  return { ...punt(groep), tekst: tekstErbij, smal: tekstErbij };
};

const meldingenGrafiek = (reeks: Reeks): Grafiek | null => {
  const groepen = groepenVan(reeks, 'meldingen');
  const laatste = groepen.at(-1);
  const ervoor = groepen.slice(0, -1);
  if (laatste === undefined || ervoor.length === 0 || groepen.every(({ waarde }) => !waarde)) return null;
  const gemiddeld = ervoor.reduce((som, { waarde }) => som + (waarde ?? 0), 0) / ervoor.length;
  const inWoorden = aantal(laatste.waarde ?? 0, tekst.melding.een, tekst.melding.meer);
  return {
    soort: 'lijn',
    titel: t.meldingen(inWoorden, korteMaand(laatste.sleutel), getal(gemiddeld, 1)),
    eenheid: 'aantal',
    reeksen: [{ naam: tekst.pagina.meldingen, punten: groepen.map(punt) }],
  };
};

/** From the first month in which there was something: an empty row for every month before says nothing. */
const vanafHetBegin = (kpi: Kpi | undefined) => {
  const alle = kpi?.groepen ?? [];
  const begin = alle.findIndex(({ waarde }) => waarde !== null);
  return begin < 0 ? [] : alle.slice(begin);
};

type Titel = (deel: string | null, maand: string) => string;

/** A share month by month, each with of how many it is. */
const aandeelGrafiek = (reeks: Reeks, code: string, titel: Titel): Grafiek | null => {
  const kpi = zoek(reeks, code);
  const groepen = vanafHetBegin(kpi);
  const laatste = groepen.at(-1);
  if (kpi === undefined || laatste === undefined) return null;
  const { teller, noemer, waarde, sleutel } = laatste;
  const deel = waarde === null ? null : inDelen({ teller: teller ?? 0, noemer: noemer ?? 0 });
  return {
    soort: 'staven',
    titel: titel(deel, korteMaand(sleutel)),
    eenheid: 'verhouding',
    reeksen: [{ naam: kpi.naam, punten: groepen.map(metDelen) }],
    ...normVan(kpi),
  };
};

const zelfTitel: Titel = (deel, maand) => (deel === null ? t.zelfGeen(maand) : t.zelf(deel, maand));
const metNaam =
  (naam: string): Titel =>
  (deel, maand) =>
    deel === null ? t.aandeelGeen(naam, maand) : t.aandeel(naam, deel, maand);

const tijdigGrafiek = (reeks: Reeks) =>
  aandeelGrafiek(reeks, 'tijdigAfgehandeld', metNaam(definitieVan('tijdigAfgehandeld').naam));

const opgesomd = (namen: ReadonlyArray<string>) => new Intl.ListFormat('nl').format(namen);

/** How often each of these was counted in the months together, the most on top. */
const keren = (
  naam: string,
  delen: ReadonlyArray<{ readonly naam: string; readonly aantal: number }>,
  titel: (namen: ReadonlyArray<string>, keer: string) => string,
): Grafiek | null => {
  const geteld = [...delen].sort((a, b) => b.aantal - a.aantal);
  const [meest] = geteld;
  if (meest === undefined || meest.aantal === 0) return null;
  const evenVaak = geteld.filter((deel) => deel.aantal === meest.aantal).map((deel) => deel.naam);
  return {
    soort: 'staven',
    titel: titel(evenVaak, getal(meest.aantal)),
    eenheid: 'aantal',
    reeksen: [
      {
        naam,
        punten: geteld.map((deel) => ({
          naam: deel.naam,
          waarde: deel.aantal,
          tekst: t.keer(getal(deel.aantal)),
          smal: t.keer(getal(deel.aantal)),
        })),
      },
    ],
  };
};

const grondenGrafiek = (reeks: Reeks): Grafiek | null => {
  const kpi = zoek(reeks, 'ineffectieveGronden');
  if (kpi === undefined) return null;
  const delen = ineffectieveGronden.map((grond) => ({ naam: labelVan(grond), aantal: kpi.verdeling?.[grond] ?? 0 }));
  return keren(kpi.naam, delen, (namen, keer) =>
    t.gronden(opgesomd(namen), namen.length > 1, keer, getal(kpi.noemer ?? 0)),
  );
};

const stappenGrafiek = (reeks: Reeks): Grafiek | null => {
  const kpi = zoek(reeks, 'stappenVolledig');
  if (kpi === undefined) return null;
  const delen = overgeslagenStappen(kpi).map(({ stap, aantal: hoeveel }) => ({
    naam: woord.stap[stap],
    aantal: hoeveel,
  }));
  return keren(labelVan('niet_gezet'), delen, (namen, keer) =>
    t.stappen(opgesomd(namen.map((naam) => `“${naam}”`)), namen.length > 1, keer, getal(kpi.noemer ?? 0)),
  );
};

const spreidingGrafiek = (reeks: Reeks): Grafiek | null => {
  const groepen = groepenVan(reeks, 'caseloadSpreiding');
  const bekend = groepen.filter(({ waarde }) => waarde !== null);
  const [eerst, laatst] = [bekend[0], bekend.at(-1)];
  if (eerst?.waarde == null || laatst?.waarde == null) return null;
  const [nu, maand] = [vastGetal(laatst.waarde, 1), korteMaand(laatst.sleutel)];
  return {
    soort: 'lijn',
    titel:
      eerst === laatst
        ? t.spreidingEen(nu, maand)
        : t.spreiding(nu, maand, vastGetal(eerst.waarde, 1), korteMaand(eerst.sleutel)),
    eenheid: 'factor',
    reeksen: [
      { naam: tekst.maandgesprek.kolom.spreiding, punten: groepen.map((groep) => ({ ...punt(groep), noemer: null })) },
    ],
    ontbreekt: t.spreidingUitleg,
  };
};

const dagenGrafiek = (reeks: Reeks, code: string): Grafiek | null => {
  const grafiek = doorDeJaren(reeks, code);
  return grafiek && { ...grafiek, soort: 'lijn' };
};

const alGetekend: ReadonlyArray<KpiCode> = ['meldingen', 'instroom', 'uitstroom', 'besluitenZelf', 'wachttijdMediaan'];

/** What stands out and has no chart of its own yet. */
const bijBevinding = (reeks: Reeks, bevinding: Bevinding): Grafiek | null => {
  if (bevinding.soort !== 'verandering' || alGetekend.includes(bevinding.code)) return null;
  return bevinding.maat === 'aandeel'
    ? aandeelGrafiek(reeks, bevinding.code, metNaam(definitieVan(bevinding.code).naam))
    : dagenGrafiek(reeks, bevinding.code);
};

/** Behind the sentences: what came and went, how the team weighed, how the work is spread, and what stands out. */
export const maandGrafieken = (reeks: Reeks, opvallend: ReadonlyArray<Bevinding> = []): ReadonlyArray<Grafiek> =>
  [
    meldingenGrafiek(reeks),
    stroomGrafiek(reeks),
    aandeelGrafiek(reeks, 'besluitenZelf', zelfTitel),
    grondenGrafiek(reeks),
    stappenGrafiek(reeks),
    spreidingGrafiek(reeks),
    tijdigGrafiek(reeks),
    dagenGrafiek(reeks, 'wachttijdMediaan'),
    ...opvallend.map((bevinding) => bijBevinding(reeks, bevinding)),
  ].filter((grafiek) => grafiek !== null);
