import { error, type RequestEvent } from '@sveltejs/kit';
import type { Grafiek } from '@tenzij/documents/chart/chart.ts';
import { definitieVan, type KpiCode, kpiCodes } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { verdelingGrafiek } from './delen.ts';
import { vergelijking } from './grafieken.ts';
import { getoondMet, samenGrafiek, teamGrafiek, type Welke } from './overzicht.ts';
import { stapVan } from './periode.ts';
import { zoek } from './punten.ts';
import { jaarEerder, type Stap, tegenVorigJaar, verloopGrafiek } from './verloop.ts';
import { alsVraag, gebeurdIn, gevraagd, telPer } from './vraag.server.ts';

type Event = Pick<RequestEvent, 'url' | 'request' | 'locals'> & { readonly params: { readonly code: string } };

export type Vergelijk = keyof typeof tekst.kpi.vergelijkPer;
const stappen: ReadonlyArray<Stap> = ['maand', 'kwartaal', 'jaar'];

export const codeUit = (code: string): KpiCode =>
  kpiCodes.find((bekend) => bekend === code) ??
  error(404, { titel: tekst.fout.nietGevonden, message: tekst.kpi.geenCijfer });

const gekozenUit = <A extends string>(lijst: ReadonlyArray<A>, waarde: string | null, anders: A): A =>
  lijst.find((een) => een === waarde) ?? anders;

const isVergelijk = (naam: string): naam is Vergelijk => naam in tekst.kpi.vergelijkPer;
export const vergelijkingen = Object.keys(tekst.kpi.vergelijkPer).filter(isVergelijk);

/** How it is looked at: in which steps, and beside what. */
export const blikUit = async (event: Event, eenTeam: boolean) => {
  const { url } = event;
  const vraag = await gevraagd(event);
  return {
    ...vraag,
    stap: gekozenUit(stappen, url.searchParams.get('stap'), stapVan(vraag.periode, vraag.heleKwartalen)),
    vergelijk: gekozenUit(
      vergelijkingen,
      url.searchParams.get('vergelijk'),
      eenTeam || vraag.gekozen.teamId ? 'wijk' : 'team',
    ),
  };
};
export type Blik = Awaited<ReturnType<typeof blikUit>>;

/** The same figure of others, or of a year before. */
const vergeleken = (event: Event, blik: Blik, codes: string): Promise<ReadonlyArray<Kpi>> =>
  blik.vergelijk === 'jaar'
    ? telPer(event, alsVraag({ ...blik, periode: jaarEerder(blik.periode) }, { per: blik.stap, codes }))
    : telPer(event, alsVraag(blik, { per: blik.vergelijk, codes }));

const vergelijkGrafiek = (
  code: KpiCode,
  blik: Blik,
  nu: ReadonlyArray<Kpi>,
  ander: ReadonlyArray<Kpi>,
): Grafiek | null => {
  if (blik.vergelijk === 'jaar') return tegenVorigJaar(zoek(nu, code), zoek(ander, code));
  return blik.vergelijk === 'team' ? teamGrafiek(code, ander) : vergelijking(ander, code);
};

/** One figure with every picture of it; with `alleen` no more is asked than that one needs. */
export const telEen = async (event: Event, alleen?: Welke) => {
  const code = codeUit(event.params.code);
  const { ik } = aangemeld(event);
  const vanTeams = reikwijdte(ik.rol, 'kpi.lezen') === 'eigen_teams';
  const blik = await blikUit(event, vanTeams && ik.teams.length < 2);
  const codes = getoondMet(code).join();
  const heeftTijd = alleen === undefined || alleen === 'verloop' || alleen === 'samen';
  const [bekend, perStap, ander] = await Promise.all([
    inrichtingVoor(event, 'teams', 'wijken', 'organisaties', 'pilots'),
    alleen === 'vergelijk' && blik.vergelijk !== 'jaar' ? [] : telPer(event, alsVraag(blik, { per: blik.stap, codes })),
    alleen === undefined || alleen === 'vergelijk' ? vergeleken(event, blik, codes) : [],
  ]);
  const gebeurd = heeftTijd ? await gebeurdIn(event, blik, bekend) : [];
  const kpi = zoek(perStap, code);
  const grafieken: Readonly<Record<Welke, Grafiek | null>> = {
    verloop: code === 'clientervaring' ? null : verloopGrafiek(kpi, blik.stap, gebeurd),
    samen: samenGrafiek(code, { perStap, gebeurd }),
    verdeling: code === 'clientervaring' ? vergelijking(perStap, code) : verdelingGrafiek(kpi),
    vergelijk: code === 'clientervaring' ? null : vergelijkGrafiek(code, blik, perStap, ander),
  };
  return { code, blik, bekend, gebeurd, kpi, naam: definitieVan(code).naam, grafieken };
};

/** What a row of its table is of. */
export const rijNaamVan = (welke: Welke, { stap, vergelijk }: Blik): string => {
  if (welke === 'verdeling') return tekst.kpi.deel;
  if (welke === 'vergelijk' && vergelijk !== 'jaar') return tekst.kpi.vergelijkPer[vergelijk];
  return tekst.kpi.perTijd[stap];
};
