import type { Grafiek, Punt } from '@tenzij/documents/chart/chart.ts';
import { inEenheid } from '@tenzij/documents/chart/words.ts';
import { Herindicatie } from '@tenzij/domain/indicatie/Indicatie.ts';
import { duurklassen } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { deelLabel } from '@tenzij/domain/kpi/labels.ts';
import { tekst } from '#berichten';
import { getal, procent } from '#lib/notatie/getal.ts';
import { uitlegMet, zoek } from './punten.ts';

const t = tekst.kpi.delen;

/** More than this nobody reads in a picture; the table beside it has them all. */
const hoogstens = 12;

/** Of these the parts are one whole: each is a share of it. */
const geheel: ReadonlyArray<string> = ['meldingen', 'redenBeeindiging', 'doorlooptijdMediaan', 'herindicaties'];

/** Of the herindicaties the outcomes; what was talked over with the wijk is another way to part them. */
const uitkomsten: ReadonlyArray<string> = Herindicatie.literals;

interface Deel {
  readonly sleutel: string;
  readonly naam: string;
  readonly aantal: number | null;
}

const delenVan = ({ code, verdeling = {} }: Kpi): ReadonlyArray<Deel> => {
  const alle = Object.entries(verdeling)
    .filter(([sleutel]) => code !== 'herindicaties' || uitkomsten.includes(sleutel))
    .filter(([sleutel]) => code !== 'bereik' || sleutel.startsWith('wijk.'))
    .map(([sleutel, aantal]) => ({ sleutel, naam: deelLabel(sleutel), aantal }));
  if (code === 'doorlooptijdMediaan')
    return duurklassen.flatMap(({ sleutel }) => alle.filter((deel) => deel.sleutel === `duur.${sleutel}`));
  return alle.filter(({ aantal }) => aantal !== 0).sort((a, b) => (b.aantal ?? 0) - (a.aantal ?? 0));
};

const puntVan =
  (som: number | null) =>
  ({ naam, aantal }: Deel): Punt => {
    if (aantal === null) return { naam, waarde: null, onderdrukt: true };
    const inWoorden = som === null || som === 0 ? getal(aantal) : t.van(getal(aantal), procent(aantal / som));
    return { naam, waarde: aantal, tekst: inWoorden, smal: getal(aantal) };
  };

const titelVan = (kpi: Kpi, delen: ReadonlyArray<Deel>, som: number | null): string => {
  if (kpi.code === 'doorlooptijdMediaan' && kpi.waarde !== null && kpi.noemer !== null)
    return t.duur(getal(kpi.noemer), inEenheid('dagen', { naam: '', waarde: kpi.waarde }));
  const meest = delen.reduce<Deel | undefined>((a, b) => ((b.aantal ?? 0) > (a?.aantal ?? 0) ? b : a), undefined);
  if (meest?.aantal == null) return kpi.naam;
  if (delen.some(({ aantal }) => aantal === null)) return t.meestGetoond(kpi.naam, meest.naam, getal(meest.aantal));
  return som === null || som === 0
    ? t.meest(kpi.naam, meest.naam, getal(meest.aantal))
    : t.meestVan(kpi.naam, meest.naam, getal(meest.aantal), getal(som));
};

/** What a figure is made of, the biggest part on top; how long trajecten took from short to long. */
export const verdelingGrafiek = (kpi: Kpi | undefined): Grafiek | null => {
  if (kpi === undefined) return null;
  const delen = delenVan(kpi);
  if (delen.every(({ aantal }) => !aantal)) return null;
  const som = geheel.includes(kpi.code) ? (kpi.noemer ?? kpi.waarde) : null;
  const reeksen = [{ naam: kpi.naam, punten: delen.slice(0, hoogstens).map(puntVan(som)) }];
  const meer = delen.length > hoogstens ? [t.meer(getal(delen.length - hoogstens))] : [];
  return {
    soort: 'staven',
    titel: titelVan(kpi, delen, som),
    eenheid: 'aantal',
    reeksen,
    ...uitlegMet(meer),
  };
};

/** Of how many we know how it went: under half is said, because nobody steered on it in the pilots. */
export const responsGrafiek = (items: ReadonlyArray<Kpi>): Grafiek | null => {
  const gevraagd = (['responsInwoners', 'responsCoaches'] as const).flatMap((code) => {
    const kpi = zoek(items, code);
    return kpi === undefined ? [] : [{ code, kpi }];
  });
  if (gevraagd.length === 0 || gevraagd.every(({ kpi }) => kpi.waarde === null)) return null;
  const punten = gevraagd.map(
    ({ code, kpi: { teller, noemer, waarde, onderdrukt = false } }): Punt => ({
      naam: t.wie[code],
      waarde,
      teller,
      noemer,
      onderdrukt,
    }),
  );
  const lager = gevraagd.filter(({ kpi }) => kpi.waarde !== null && kpi.waarde < 0.5).map(({ code }) => t.wie[code]);
  return {
    soort: 'staven',
    titel: lager.length === 0 ? t.responsGenoeg : t.responsLaag(lager.map((naam) => naam.toLowerCase())),
    eenheid: 'verhouding',
    reeksen: [{ naam: t.respons, punten }],
    norm: { waarde: 0.5, tekst: t.helft },
    ...uitlegMet(lager.length === 0 ? [] : [t.responsUitleg]),
  };
};

/** Where the work lies evenly, and where it does not. */
export const spreidingGrafiek = (perTeam: ReadonlyArray<Kpi>): Grafiek | null => {
  const groepen = zoek(perTeam, 'caseloadSpreiding')?.groepen?.filter(
    ({ waarde, onderdrukt }) => waarde !== null || onderdrukt,
  );
  const scheefst = groepen
    ?.filter(({ waarde }) => waarde !== null)
    .sort((a, b) => (b.waarde ?? 0) - (a.waarde ?? 0))[0];
  if (groepen === undefined || scheefst?.waarde == null) return null;
  const punten = groepen.map(
    ({ naam, sleutel, waarde, onderdrukt = false }): Punt => ({ naam: naam ?? sleutel, waarde, onderdrukt }),
  );
  return {
    soort: 'staven',
    titel: t.spreiding(scheefst.naam ?? scheefst.sleutel, getal(scheefst.waarde, 1)),
    eenheid: 'factor',
    reeksen: [{ naam: t.spreidingNaam, punten }],
    norm: { waarde: 1, tekst: t.gelijk },
  };
};
