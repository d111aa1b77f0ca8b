import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { teken } from '@tenzij/documents/chart/draw.ts';
import { inEenheid } from '@tenzij/documents/chart/words.ts';
import { KanttekeningId, NieuweKanttekening } from '@tenzij/domain/kpi/Kanttekening.ts';
import { tekst } from '#berichten';
import { casussenAchter } from '#lib/kpis/casussen.server.ts';
import { rijNaamVan, telEen, vergelijkingen } from '#lib/kpis/een.server.ts';
import { kanttekeningenOver } from '#lib/kpis/kanttekening.ts';
import { type Welke, welken } from '#lib/kpis/overzicht.ts';
import { alsKeuzerij, snellePeriodes } from '#lib/kpis/periode.ts';
import { margeVan } from '#lib/kpis/punten.ts';
import { kpiFilters, kpiKeuzes, metDaarbij } from '#lib/kpis/vraag.server.ts';
import { filtersInWoorden } from '#lib/list/list.ts';
import { Pad } from '#lib/pad.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { eerste, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

const vanKanttekening = paramsMet(KanttekeningId);

export const load = async (event) => {
  const { ik } = aangemeld(event);
  const { code, blik, bekend, gebeurd, kpi, naam, grafieken } = await telEen(event);
  const smaller = { ...metDaarbij(blik), stap: blik.stap, vergelijk: blik.vergelijk };
  const getekend = async (welke: Welke) => {
    const grafiek = grafieken[welke];
    if (grafiek === null) return null;
    const bewaar = { ...smaller, welke };
    return {
      grafiek: await teken(grafiek),
      rijNaam: rijNaamVan(welke, blik),
      bewaar: { svg: Pad.kpiGrafiek(code, 'svg', bewaar), csv: Pad.kpiGrafiek(code, 'csv', bewaar) },
    };
  };
  const [verloop, verdeling, vergelijk, samen] = await Promise.all(welken.map(getekend));
  const marge = kpi === undefined ? undefined : margeVan(code, kpi).marge;
  const procent = (waarde: number) => inEenheid('verhouding', { naam: '', waarde });
  const { overKeuzes, magWeg } = kanttekeningenOver(ik, bekend);
  const zoekdeel = new URLSearchParams(event.url.searchParams);
  zoekdeel.delete('/tekenAan');
  zoekdeel.delete('/haalWeg');
  return {
    code,
    naam,
    kpi: kpi ?? null,
    periode: blik.periode,
    gekozen: blik.gekozen,
    stap: blik.stap,
    vergelijk: blik.vergelijk,
    zoekdeel: zoekdeel.toString(),
    terug: Pad.kpis(metDaarbij(blik)),
    wissen: Pad.kpi(code, { ...blik.periode }),
    interval: marge === undefined ? null : tekst.kpi.een.interval(procent(marge.van), procent(marge.tot)),
    grafieken: { verloop, verdeling, vergelijk, samen },
    stappen: (['maand', 'kwartaal', 'jaar'] as const).map((stap) => ({
      naam: tekst.kpi.perTijd[stap],
      naar: Pad.kpi(code, { ...smaller, stap }),
      huidig: stap === blik.stap,
    })),
    vergelijkingen: vergelijkingen.map((een) => ({
      naam: tekst.kpi.vergelijkPer[een],
      naar: Pad.kpi(code, { ...smaller, vergelijk: een }),
      huidig: een === blik.vergelijk,
    })),
    snel: alsKeuzerij(snellePeriodes(vandaag(), bekend.pilots), { ...blik.gekozen, ...blik.periode }, (een) =>
      Pad.kpi(code, een.pilotId ? { ...een } : { ...blik.gekozen, ...een }),
    ),
    keuzes: kpiKeuzes(bekend),
    filters: filtersInWoorden(event.url, kpiFilters(bekend)),
    gebeurd: gebeurd.map((een) => ({ ...een, magWeg: magWeg(een.teamId) })),
    overKeuzes,
    casussen: await casussenAchter(event, code, blik),
    sleutel: crypto.randomUUID() as string,
  };
};

const overUit = (over: string | undefined) => {
  const [soort, id] = over?.split(':') ?? [];
  return soort === 'team' ? { teamId: id } : soort === 'pilot' ? { pilotId: id } : {};
};

export const actions = {
  tekenAan: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(NieuweKanttekening)(
      gevuld({
        dag: eerste(waarden, 'dag') ?? '',
        tekst: eerste(waarden, 'tekst') ?? '',
        ...overUit(eerste(waarden, 'over')),
      }),
    );
    if (!gelezen.gelukt) return { ...onvolledig(gelezen.fouten, waarden) };
    const antwoord = await api.maakKanttekening({ body: gelezen.waarde, sleutel: sleutelUit(form) });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    return { gedaan: tekst.kpi.kanttekening.gedaan as string };
  },
  haalWeg: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const antwoord = await api.verwijderKanttekening({
      params: vanKanttekening(eerste(waarden, 'id') ?? ''),
      sleutel: sleutelUit(form),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    return { gedaan: tekst.kpi.kanttekening.weg as string };
  },
};
