import type { Grafiek, Punt } from '@tenzij/documents/chart/chart.ts';
import { inEenheid } from '@tenzij/documents/chart/words.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { tekst } from '#berichten';
import { getal } from '#lib/notatie/getal.ts';
import { isOnderdrukt, normVan, ontbreektIn, punt, puntMetMarge, zoek } from './punten.ts';
import { type Gebeurd, haaltNorm, tekensBij } from './verloop.ts';

/** In and out side by side, step by step. */
export const stroomGrafiek = (perStap: ReadonlyArray<Kpi>, gebeurd: ReadonlyArray<Gebeurd> = []): Grafiek | null => {
  const [instroom, uitstroom] = [zoek(perStap, 'instroom'), zoek(perStap, 'uitstroom')];
  if (!instroom?.groepen?.length || !uitstroom?.groepen?.length) return null;
  const alle = [
    { code: 'instroom' as const, naam: tekst.kpi.instroom, punten: instroom.groepen.map(punt) },
    { code: 'uitstroom' as const, naam: tekst.kpi.uitstroom, punten: uitstroom.groepen.map(punt) },
  ];
  const reeksen = alle.filter(({ punten }) => !isOnderdrukt(punten));
  const [eerste] = reeksen;
  if (!eerste) return null;
  const weg = alle.filter((reeks) => !reeksen.includes(reeks)).map(({ naam }) => naam);
  return {
    soort: 'lijn',
    titel: weg.length > 0 ? tekst.kpi.bevinding.alleen[eerste.code] : stroomTitel(instroom, uitstroom),
    eenheid: 'aantal',
    reeksen: reeksen.map(({ naam, punten }) => ({ naam, punten })),
    ...(gebeurd.length === 0 ? {} : { tekens: tekensBij(instroom, gebeurd) }),
    ...ontbreektIn(weg, reeksen),
  };
};

const stroomTitel = (instroom: Kpi, uitstroom: Kpi) => {
  const [naarBinnen, naarBuiten] = [instroom.waarde, uitstroom.waarde];
  if (naarBinnen === null || naarBuiten === null) return tekst.kpi.bevinding.stroomOnbekend;
  const figures = [naarBinnen, naarBuiten].map((waarde) => inEenheid('aantal', { naam: '', waarde })) as [
    string,
    string,
  ];
  if (naarBinnen === naarBuiten) return tekst.kpi.bevinding.stroomGelijk(figures[0]);
  return naarBinnen > naarBuiten ? tekst.kpi.bevinding.meerIn(...figures) : tekst.kpi.bevinding.meerUit(...figures);
};

/** One figure compared: who stands highest, and where the norm lies. */
export const vergelijking = (items: ReadonlyArray<Kpi>, code: string): Grafiek | null => {
  const kpi = zoek(items, code);
  const punten = kpi?.groepen?.map(puntMetMarge(code)) ?? [];
  if (!kpi || punten.length < 2 || punten.every(({ waarde }) => !waarde)) return null;
  return {
    soort: 'staven',
    titel: vergelijkTitel(kpi, punten),
    eenheid: kpi.eenheid,
    reeksen: [{ naam: kpi.naam, punten }],
    ...normVan(kpi),
  };
};

/** One figure year by year against its norm, with where it came from and where it is. */
export const doorDeJaren = (items: ReadonlyArray<Kpi>, code: string): Grafiek | null => {
  const kpi = zoek(items, code);
  const punten = kpi?.groepen?.map(punt).filter(({ waarde, onderdrukt }) => waarde !== null || onderdrukt) ?? [];
  const [first, last] = [punten[0], punten.at(-1)];
  if (!kpi || !first || !last || first === last) return null;
  return {
    soort: 'staven',
    titel: doorDeTijd(kpi, first, last),
    eenheid: kpi.eenheid,
    reeksen: [{ naam: kpi.naam, punten }],
    ...normVan(kpi),
  };
};

const doorDeTijd = (kpi: Kpi, first: Punt, last: Punt) => {
  const [toen, nu] = [inEenheid(kpi.eenheid, first), inEenheid(kpi.eenheid, last)];
  return toen === nu
    ? tekst.kpi.evenveel(kpi.naam, nu, first.naam, last.naam)
    : tekst.kpi.doorDeTijd(kpi.naam, first.naam, toen, last.naam, nu);
};

const vergelijkTitel = (kpi: Kpi, punten: ReadonlyArray<Punt>) => {
  const known = punten.filter((one) => one.waarde !== null).sort((a, b) => (b.waarde ?? 0) - (a.waarde ?? 0));
  const [first, last] = [known[0], known.at(-1)];
  const verborgen = punten.some(({ onderdrukt }) => onderdrukt);
  if (!first || !last || (first.waarde === last.waarde && !verborgen)) return tekst.kpi.bevinding.gelijk(kpi.naam);
  const [hoogst, laagst] = [inEenheid(kpi.eenheid, first), inEenheid(kpi.eenheid, last)];
  const { oordeel } = kpi;
  if (verborgen) return tekst.kpi.bevinding.getoond(kpi.naam, first.naam, hoogst);
  if (oordeel === undefined) return tekst.kpi.bevinding.verschil(kpi.naam, first.naam, hoogst, last.naam, laagst);
  const gehaald = known.filter(({ waarde }) => haaltNorm(waarde ?? 0, oordeel)).length;
  return tekst.kpi.bevinding.normVan(kpi.naam, getal(gehaald), getal(known.length));
};
