import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import type { Kwartaalrapport, Rapportdeel } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { isGeregistreerd } from '../chart/registered.ts';
import { datum } from '../notatie/datum.ts';
import { euro } from '../notatie/getal.ts';
import type { Kerncijfer } from '../pdf/Document.ts';
import { deelVan, kaal, kpiUit, pilotdelen, voluit } from './lees.ts';
import { woorden } from './woorden.ts';

const { zin, niet, kern } = woorden;

/** The sentence, where there is a figure to say. */
const met = (kpi: Kpi | undefined, zeg: (waarde: number, kpi: Kpi) => string): ReadonlyArray<string> =>
  kpi === undefined || kpi.waarde === null ? [] : [zeg(kpi.waarde, kpi)];

const deel = (kpi: Kpi) => voluit(kpi.eenheid, kpi);

const stroomzin = (nu: Rapportdeel | undefined): ReadonlyArray<string> => {
  const [instroom, uitstroom] = [kpiUit(nu, 'instroom'), kpiUit(nu, 'uitstroom')];
  return instroom?.waarde == null || uitstroom?.waarde == null || instroom.waarde + uitstroom.waarde === 0
    ? []
    : [zin.stroom(instroom.waarde, uitstroom.waarde)];
};

/** What the council should know, each in one sentence; what is suppressed or not known is not here. */
export const bevindingen = (rapport: Kwartaalrapport): ReadonlyArray<string> => {
  const [nu, jaar, sinds] = [deelVan(rapport, 'kwartaal'), deelVan(rapport, 'jaar'), deelVan(rapport, 'sinds')];
  const dag = datum(rapport.tot);
  const zinnen = [
    ...stroomzin(nu),
    ...met(kpiUit(nu, 'actief'), (waarde) => (waarde === 0 ? '' : zin.lopend(waarde, dag))),
    ...met(kpiUit(nu, 'aandeelZelf'), (_, kpi) => zin.zelf(deel(kpi), dag)),
    ...met(kpiUit(nu, 'besluitenZelf'), (_, kpi) => zin.besluiten(deel(kpi))),
    ...met(kpiUit(sinds, 'binnenZesMaanden'), (_, kpi) => zin.klaar(deel(kpi))),
    ...met(kpiUit(sinds, 'zelfstandigVerder'), (_, kpi) => zin.zelfVerder(deel(kpi))),
    ...met(kpiUit(sinds, 'formatiebenutting'), (_, kpi) => zin.formatie(deel(kpi))),
    ...met(kpiUit(jaar, 'tijdigAfgehandeld'), (_, kpi) => zin.opTijd(deel(kpi), kpi.oordeel?.uitkomst === 'gehaald')),
    ...met(kpiUit(sinds, 'uitgaven'), (waarde) =>
      waarde === 0 || sinds === undefined ? '' : zin.kosten(euro(Math.round(waarde)), datum(sinds.van)),
    ),
  ].filter((tekst) => tekst !== '');
  return zinnen.length === 0 ? [zin.niets] : zinnen;
};

const namen = (kpis: ReadonlyArray<Kpi>): string => kpis.map(({ naam }) => naam.toLowerCase()).join(', ');

const wieAntwoordden = [
  ['responsInwoners', 'inwoners'],
  ['responsCoaches', 'coaches'],
] as const;

const lageRespons = (pilot: Rapportdeel): ReadonlyArray<string> =>
  wieAntwoordden.flatMap(([code, wie]) =>
    met(kpiUit(pilot, code), (waarde, kpi) => (waarde < 0.5 ? niet.respons(pilot.naam ?? '', wie, deel(kpi)) : '')),
  );

/** As honest as the findings: what is left out, what nobody registered, and where few answered. */
export const onbekenden = (rapport: Kwartaalrapport): ReadonlyArray<string> => {
  const [nu, sinds] = [deelVan(rapport, 'kwartaal'), deelVan(rapport, 'sinds')];
  const items = nu?.items ?? [];
  const onderdrukt = items.filter((kpi) => kpi.onderdrukt === true);
  const leeg = items.filter((kpi) => kpi.waarde === null && kpi.onderdrukt !== true);
  const nergens = (sinds ?? nu)?.items.filter((kpi) => !isGeregistreerd(kpi)) ?? [];
  const zonderUren = kpiUit(sinds, 'vermedenMaatwerkUren')?.verdeling?.zonderUren ?? 0;
  const zinnen = [
    rapport.loopt ? woorden.loopt : '',
    ...pilotdelen(rapport).flatMap(lageRespons),
    zonderUren > 0 ? niet.zonderUren(zonderUren) : '',
    onderdrukt.length > 0 ? niet.onderdrukt(namen(onderdrukt)) : '',
    nergens.length > 0 ? niet.nietBijgehouden(namen(nergens)) : '',
    leeg.length > 0 ? niet.geenGegevens(namen(leeg)) : '',
  ].filter((tekst) => tekst !== '');
  return zinnen.length === 0 ? [niet.niets] : zinnen;
};

/** The four figures to take along. */
export const kerncijfers = (rapport: Kwartaalrapport): ReadonlyArray<Kerncijfer> => {
  const [nu, vorig] = [deelVan(rapport, 'kwartaal'), deelVan(rapport, 'vorig')];
  const cijfer = (code: KpiCode, naam: string, uitleg?: string): ReadonlyArray<Kerncijfer> => {
    const [kpi, eerder] = [kpiUit(nu, code), kpiUit(vorig, code)];
    if (kpi === undefined) return [];
    return [
      {
        cijfer: kaal(kpi.eenheid, kpi),
        naam,
        uitleg: uitleg ?? kern.eerder(eerder === undefined ? '–' : kaal(eerder.eenheid, eerder)),
      },
    ];
  };
  return [
    ...cijfer('instroom', kern.gestart),
    ...cijfer('uitstroom', kern.beeindigd),
    ...cijfer('actief', kern.lopend, kern.op(datum(rapport.tot))),
    ...cijfer('aandeelZelf', kern.zelf, kern.op(datum(rapport.tot))),
  ];
};
