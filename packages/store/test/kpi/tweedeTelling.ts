import { type Dag, dagenTussen, plusDagen, plusMaanden } from '@tenzij/domain/Dag.ts';
import type { KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import type { Register } from './register.ts';

/*
 * Every KPI once more, as plain loops over rows: written from the definitions, apart from the SQL, and slow on
 * purpose. It knows nothing of how the SQL counts.
 */

export interface Uitkomst {
  teller: number | null;
  noemer: number | null;
  waarde: number | null;
  /** People behind it, and behind its teller; null where it is not about people. */
  mensen: [number, number] | null;
}

type Rij = { team: string | null; wijk: string | null; organisatie: string | null };
type Pilotrij = Register['pilots'][number];

const dagen = (van: string, tot: string) => dagenTussen(van as Dag, tot as Dag);
const naMaanden = (dag: string, aantal: number): string => plusMaanden(dag as Dag, aantal);
const naDagen = (dag: string, aantal: number): string => plusDagen(dag as Dag, aantal);
const som = (getallen: ReadonlyArray<number>) => getallen.reduce((a, b) => a + b, 0);
const uniek = <A>(lijst: ReadonlyArray<A>) => new Set(lijst).size;

const deel = (teller: number, noemer: number, mensen: [number, number] | null): Uitkomst => ({
  teller,
  noemer,
  waarde: noemer === 0 ? null : teller / noemer,
  mensen,
});
const tel = (aantal: number, mensen: number | null): Uitkomst => ({
  teller: aantal,
  noemer: null,
  waarde: aantal,
  mensen: mensen === null ? null : [mensen, mensen],
});
const niets: Uitkomst = { teller: null, noemer: null, waarde: null, mensen: null };

/** As a spreadsheet's PERCENTILE: between two values in proportion. */
const percentiel = (getallen: ReadonlyArray<number>, deelVan: number): number | null => {
  if (getallen.length === 0) return null;
  const opVolgorde = [...getallen].sort((a, b) => a - b);
  const plaats = deelVan * (opVolgorde.length - 1);
  const onder = opVolgorde[Math.floor(plaats)] ?? 0;
  const boven = opVolgorde[Math.ceil(plaats)] ?? 0;
  return onder + (boven - onder) * (plaats - Math.floor(plaats));
};

/** What a group of the answer is narrowed by, next to what was asked. */
export interface Smaller {
  van?: string;
  tot?: string;
  past?: (rij: Rij & { leefgebieden: string[] | null }) => boolean;
}

export const tweedeTelling = (
  register: Register,
  vraag: KpiVraag,
  teams: ReadonlyArray<string> | null,
  smaller: Smaller = {},
) => {
  const van = smaller.van ?? vraag.van;
  const tot = smaller.tot ?? vraag.tot;
  const inPeriode = (dag: string | null): dag is string => dag !== null && van <= dag && dag <= tot;
  const domeinVan = new Map(register.teams.map((team) => [team.id, team.domein]));
  const meldingVan = new Map(register.meldingen.map((melding) => [melding.id, melding]));
  const pilot = register.pilots.find(({ id }) => id === vraag.pilotId);
  const leefgebiedenVan = (meldingId: string | null) =>
    meldingId === null ? null : (meldingVan.get(meldingId)?.leefgebieden ?? null);

  const gevraagd = (rij: Rij, leefgebieden: string[] | null) =>
    (teams === null || (rij.team !== null && teams.includes(rij.team))) &&
    (vraag.teamId === undefined || rij.team === vraag.teamId) &&
    (vraag.wijkId === undefined || rij.wijk === vraag.wijkId) &&
    (vraag.organisatieId === undefined || rij.organisatie === vraag.organisatieId) &&
    (vraag.domein === undefined || (rij.team !== null && domeinVan.get(rij.team) === vraag.domein)) &&
    (smaller.past === undefined || smaller.past({ ...rij, leefgebieden }));
  const teamInPilot = (team: string | null) =>
    vraag.pilotId === undefined || (team !== null && pilot?.teams.includes(team) === true);
  const pilotOp = (team: string | null, dag: string) =>
    vraag.pilotId === undefined ||
    (teamInPilot(team) &&
      pilot !== undefined &&
      pilot.gestartOp <= dag &&
      (pilot.eindigtOp === null || dag <= pilot.eindigtOp));

  // meldingen
  const meldingen = register.meldingen.filter(
    (m) =>
      inPeriode(m.ontvangenOp) &&
      pilotOp(m.teamId, m.ontvangenOp) &&
      gevraagd({ team: m.teamId, wijk: m.wijkId, organisatie: m.organisatieId }, m.leefgebieden),
  );
  const melder = (m: Register['meldingen'][number]) => m.inwonerId ?? m.id;
  const melders = (lijst: ReadonlyArray<(typeof meldingen)[number]>) => uniek(lijst.map(melder));
  const meldingDeel = (lijst: typeof meldingen) =>
    deel(lijst.length, meldingen.length, [melders(meldingen), melders(lijst)]);

  const cellen = register.wijken.flatMap((wijk) =>
    [...new Set(meldingen.flatMap((m) => m.leefgebieden))].map((leefgebied) => {
      const erin = meldingen.filter((m) => m.wijkId === wijk.id && m.leefgebieden.includes(leefgebied));
      return { wijkId: wijk.id, wijk: wijk.naam, leefgebied, meldingen: erin };
    }),
  );
  const gaten = cellen.filter(
    (cel) =>
      cel.meldingen.length >= 5 &&
      !register.voorzieningen.some(
        (v) =>
          v.actief &&
          v.leefgebieden.includes(cel.leefgebied) &&
          (v.wijken.length === 0 || v.wijken.includes(cel.wijkId)),
      ),
  );

  // besluiten
  const besluiten = register.besluiten.filter((b) => {
    const m = meldingVan.get(b.meldingId);
    return (
      b.vervallenOp === null &&
      inPeriode(b.beslotenOp) &&
      pilotOp(b.teamId, b.beslotenOp) &&
      m !== undefined &&
      gevraagd({ team: b.teamId, wijk: m.wijkId, organisatie: m.organisatieId }, m.leefgebieden)
    );
  });
  const besloten = (lijst: ReadonlyArray<(typeof besluiten)[number]>) =>
    uniek(lijst.map((b) => meldingVan.get(b.meldingId)?.inwonerId ?? b.meldingId));
  const besluitDeel = (past: (b: (typeof besluiten)[number]) => boolean) => {
    const lijst = besluiten.filter(past);
    return deel(lijst.length, besluiten.length, [besloten(besluiten), besloten(lijst)]);
  };
  const loos = ['werkdruk', 'persoonlijke_voorkeur', 'voorkeur_verwijzer'];

  // trajecten
  const trajecten = register.trajecten.filter(
    (t) =>
      (vraag.pilotId === undefined || t.pilotId === vraag.pilotId) &&
      gevraagd({ team: t.teamId, wijk: t.wijkId, organisatie: t.organisatieId }, leefgebiedenVan(t.meldingId)),
  );
  type T = (typeof trajecten)[number];
  const mens = (t: T) => t.inwonerId ?? t.meldingId ?? t.id;
  const mensen = (lijst: ReadonlyArray<T>) => uniek(lijst.map(mens));
  const isActief = (t: T, dag: string) => t.gestartOp <= dag && (t.beeindigdOp === null || t.beeindigdOp > dag);
  const gestart = trajecten.filter((t) => inPeriode(t.gestartOp));
  const geeindigd = trajecten.filter((t) => inPeriode(t.beeindigdOp));
  const actief = trajecten.filter((t) => isActief(t, tot));
  const eind = (past: (t: T) => boolean) => {
    const lijst = geeindigd.filter(past);
    return deel(lijst.length, geeindigd.length, [mensen(geeindigd), mensen(lijst)]);
  };
  const perTraject = (waarde: (t: T) => number) =>
    deel(som(geeindigd.map(waarde)), geeindigd.length, [mensen(geeindigd), mensen(geeindigd)]);
  const uren = (t: T) => (t.registerUren ?? 0) + t.minuten / 60;
  const duren = geeindigd.map((t) => dagen(t.gestartOp, t.beeindigdOp ?? t.gestartOp));
  const duur = (p: number): Uitkomst => ({
    teller: null,
    noemer: duren.length,
    waarde: percentiel(duren, p),
    mensen: [mensen(geeindigd), mensen(geeindigd)],
  });
  const gewacht = gestart.filter((t) => t.meldingId !== null);
  const wachttijden = gewacht.map((t) =>
    dagen(meldingVan.get(t.meldingId ?? '')?.ontvangenOp ?? '', t.eersteContactOp ?? t.gestartOp),
  );

  // evaluaties
  const evaluatieVan = (t: T, soort: 'coach' | 'inwoner') =>
    register.evaluaties.find((e) => e.trajectId === t.id && e.soort === soort);
  const antwoord = (t: T, soort: 'coach' | 'inwoner', vraagNaam: string) =>
    evaluatieVan(t, soort)?.antwoorden[vraagNaam] ?? null;
  const zegtJa = (soort: 'coach' | 'inwoner', vraagNaam: string) => {
    const ja = geeindigd.filter((t) => antwoord(t, soort, vraagNaam) === 'ja');
    const alle = geeindigd.filter((t) => ['ja', 'nee'].includes(antwoord(t, soort, vraagNaam) ?? ''));
    return deel(ja.length, alle.length, [mensen(alle), mensen(ja)]);
  };

  // indicaties
  const indicaties = register.indicaties.filter((i) =>
    gevraagd({ team: i.teamId, wijk: i.wijkId, organisatie: i.organisatieId }, null),
  );
  const houder = (i: (typeof indicaties)[number]) => i.inwonerId ?? i.id;
  const lopend = indicaties.filter(
    (i) =>
      teamInPilot(i.teamId) &&
      ['begeleiding_individueel', 'begeleiding_groep'].includes(i.soort) &&
      !['aangevraagd', 'afgewezen'].includes(i.status) &&
      i.van !== null &&
      i.van <= tot &&
      (i.tot === null || i.tot >= tot),
  );
  const zelfBegeleid = new Set(actief.filter((t) => t.vorm === 'zelf' || t.vorm === 'combinatie').map(mens));
  const begeleid = new Set([...zelfBegeleid, ...lopend.map(houder)]);
  const beschikt = indicaties.filter((i) => inPeriode(i.beschiktOp) && pilotOp(i.teamId, i.beschiktOp));
  const opTijd = beschikt.filter(
    (i) => i.aangevraagdOp !== null && i.beschiktOp !== null && dagen(i.aangevraagdOp, i.beschiktOp) <= 56,
  );
  const herwogen = indicaties.filter((i) => {
    const dag = i.beschiktOp ?? i.tot;
    return i.herindicatie !== null && inPeriode(dag) && pilotOp(i.teamId, dag);
  });
  const houders = (lijst: ReadonlyArray<(typeof indicaties)[number]>) => uniek(lijst.map(houder));

  return {
    meldingen: tel(meldingen.length, melders(meldingen)),
    viaSociaalPlein: meldingDeel(meldingen.filter((m) => m.bron === 'sociaal_plein')),
    bereik: tel(melders(meldingen), melders(meldingen)),
    collectiefMogelijk: meldingDeel(meldingen.filter((m) => m.collectief === true)),
    aanbodOntbreekt: tel(gaten.length, null),
    besluitenZelf: besluitDeel((b) => b.uitkomst === 'zelf_begeleiden' || b.uitkomst === 'combinatie'),
    afwijkendeBesluiten: besluitDeel((b) => b.afwijkend),
    ineffectieveGronden: besluitDeel((b) => b.gronden.some((grond) => loos.includes(grond))),
    stappenVolledig: besluitDeel((b) => uniek(b.stappenGezet) === 7),
    instroom: tel(gestart.length, mensen(gestart)),
    uitstroom: tel(geeindigd.length, mensen(geeindigd)),
    redenBeeindiging: tel(geeindigd.length, mensen(geeindigd)),
    actief: tel(actief.length, mensen(actief)),
    aandeelZelf: deel(zelfBegeleid.size, begeleid.size, [begeleid.size, zelfBegeleid.size]),
    binnenZesMaanden: eind((t) => (t.beeindigdOp ?? '') <= naMaanden(t.gestartOp, 6)),
    doorlooptijdMediaan: duur(0.5),
    doorlooptijdP90: duur(0.9),
    wachttijdMediaan: {
      teller: null,
      noemer: gewacht.length,
      waarde: percentiel(wachttijden, 0.5),
      mensen: [mensen(gewacht), mensen(gewacht)],
    } satisfies Uitkomst,
    urenPerTraject: perTraject(uren),
    contactmomentenPerTraject: perTraject((t) => t.aantalContactmomenten + (t.registerContactmomenten ?? 0)),
    zelfstandigVerder: zegtJa('inwoner', 'zelfstandigVerder'),
    responsInwoners: eind((t) => evaluatieVan(t, 'inwoner') !== undefined),
    responsCoaches: eind((t) => evaluatieVan(t, 'coach') !== undefined),
    netwerkBetrokken: zegtJa('coach', 'netwerkBetrokken'),
    integraal: zegtJa('coach', 'integraal'),
    oplossingsvermogenVergroot: zegtJa('coach', 'oplossingsvermogenVergroot'),
    voorliggendIngezet: zegtJa('coach', 'voorliggendIngezet'),
    zwaardereZorgVoorkomen: zegtJa('coach', 'zwaardereZorgVoorkomen'),
    vermedenMaatwerkUren: (() => {
      const zelf = geeindigd.filter((t) => t.vorm === 'zelf');
      return tel(som(zelf.map((t) => 2.7 * 52 - uren(t))), mensen(zelf));
    })(),
    tijdigAfgehandeld: deel(opTijd.length, beschikt.length, [houders(beschikt), houders(opTijd)]),
    herindicaties: tel(herwogen.length, houders(herwogen)),
    formatiebenutting: formatiebenutting(register, vraag, teams, van, tot, smaller, gestart, pilot),
    caseloadSpreiding: caseload(register, vraag, teams, tot, smaller, isActief),
    ...kosten(register, vraag, teams, van, tot, geeindigd.length, mensen(geeindigd)),
    lijsten: {
      meldingen,
      cellen,
      gaten,
      besluiten,
      geeindigd,
      herwogen,
      melder,
      melders,
      mensen,
      houders,
      besloten,
      zegtJa,
    },
  };
};

const overlap = (van: string, tot: string, eerste: string, laatste: string): [string, string] => [
  van > eerste ? van : eerste,
  tot < laatste ? tot : laatste,
];

const formatiebenutting = (
  register: Register,
  vraag: KpiVraag,
  teams: ReadonlyArray<string> | null,
  van: string,
  tot: string,
  smaller: Smaller,
  gestart: Register['trajecten'],
  _pilot: Pilotrij | undefined,
): Uitkomst => {
  if (vraag.wijkId !== undefined || vraag.organisatieId !== undefined) return niets;
  const domeinVan = new Map(register.teams.map((team) => [team.id, team.domein]));
  let beschikbaar = 0;
  for (const formatie of register.formatie) {
    if (teams !== null && !teams.includes(formatie.teamId)) continue;
    if (vraag.teamId !== undefined && vraag.teamId !== formatie.teamId) continue;
    if (vraag.pilotId !== undefined && vraag.pilotId !== formatie.pilotId) continue;
    if (vraag.domein !== undefined && vraag.domein !== domeinVan.get(formatie.teamId)) continue;
    const eigenaar = { team: formatie.teamId, wijk: null, organisatie: null, leefgebieden: null };
    if (smaller.past !== undefined && !smaller.past(eigenaar)) continue;
    const einde = formatie.tot ?? register.pilots.find(({ id }) => id === formatie.pilotId)?.eindigtOp ?? tot;
    const [eerste, laatste] = overlap(formatie.van, einde, van, tot);
    if (laatste < eerste) continue;
    if (formatie.beschikbareUren !== null) {
      beschikbaar += (formatie.beschikbareUren * (dagen(eerste, laatste) + 1)) / (dagen(formatie.van, einde) + 1);
      continue;
    }
    const perMaand = formatie.urenPerFtePerMaand ?? (register.gemeente.urenPerFtePerWeek * 52) / 12;
    for (let dag = eerste; dag <= laatste; dag = naDagen(dag, 1)) {
      const [jaar = 0, maand = 0] = dag.split('-').map(Number);
      beschikbaar += (formatie.fte * perMaand) / new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
    }
  }
  const mensen = uniek(gestart.map((t) => t.inwonerId ?? t.meldingId ?? t.id));
  return deel(som(gestart.map((t) => t.toegewezenUren ?? 0)), beschikbaar, [mensen, mensen]);
};

const caseload = (
  register: Register,
  vraag: KpiVraag,
  teams: ReadonlyArray<string> | null,
  tot: string,
  smaller: Smaller,
  isActief: (traject: Register['trajecten'][number], dag: string) => boolean,
): Uitkomst => {
  if (vraag.wijkId !== undefined || vraag.organisatieId !== undefined) return niets;
  const pilot = register.pilots.find(({ id }) => id === vraag.pilotId);
  let scheefst = deel(0, 0, [0, 0]);
  for (const team of [...register.teams].sort((a, b) => a.id.localeCompare(b.id))) {
    if (teams !== null && !teams.includes(team.id)) continue;
    if (vraag.teamId !== undefined && vraag.teamId !== team.id) continue;
    if (vraag.domein !== undefined && vraag.domein !== team.domein) continue;
    if (vraag.pilotId !== undefined && pilot?.teams.includes(team.id) !== true) continue;
    const eigenaar = { team: team.id, wijk: null, organisatie: null, leefgebieden: null };
    if (smaller.past !== undefined && !smaller.past(eigenaar)) continue;
    const coaches = register.medewerkers.filter(
      (coach) => coach.rol === 'wijkcoach' && coach.actief && coach.teams.includes(team.id),
    );
    const lasten = coaches.map((coach) => {
      const lopend = register.trajecten.filter((t) => t.coachId === coach.id && isActief(t, tot));
      const uren = som(
        lopend.map((t) => t.urenPerWeek ?? (t.toegewezenUren ?? 0) / register.gemeente.gebruikelijkeWeken),
      );
      return { uren, mensen: uniek(lopend.map((t) => t.inwonerId ?? t.meldingId ?? t.id)) };
    });
    const totaal = som(lasten.map(({ uren }) => uren));
    if (totaal === 0) continue;
    const mensen = som(lasten.map((last) => last.mensen));
    const spreiding = deel(Math.max(...lasten.map(({ uren }) => uren)), totaal / lasten.length, [mensen, mensen]);
    if ((spreiding.waarde ?? 0) > (scheefst.waarde ?? 0)) scheefst = spreiding;
  }
  return scheefst;
};

const kosten = (
  register: Register,
  vraag: KpiVraag,
  teams: ReadonlyArray<string> | null,
  van: string,
  tot: string,
  geeindigd: number,
  mensen: number,
) => {
  if (teams !== null || vraag.teamId !== undefined || vraag.wijkId !== undefined || vraag.organisatieId !== undefined)
    return { uitgaven: niets, begroot: niets, kostenPerTraject: niets };
  const pilots = register.pilots.filter(
    ({ id, domein }) =>
      (vraag.pilotId === undefined || vraag.pilotId === id) && (vraag.domein === undefined || vraag.domein === domein),
  );
  const vanPilots = <A extends { pilotId: string }>(lijst: ReadonlyArray<A>) =>
    lijst.filter(({ pilotId }) => pilots.some(({ id }) => id === pilotId));
  const euros = som(
    vanPilots(register.uitgaven)
      .filter((u) => {
        const dag = u.datum ?? pilots.find(({ id }) => id === u.pilotId)?.gestartOp ?? '';
        return van <= dag && dag <= tot;
      })
      .map(({ bedrag }) => bedrag),
  );
  let begroot = 0;
  for (const post of vanPilots(register.begroting)) {
    // The months of a post, each from the day of the month it began on; what is left over is no month.
    let maanden = 0;
    while (naMaanden(post.van, maanden + 1) <= naDagen(post.tot, 1)) maanden += 1;
    maanden = Math.max(1, maanden);
    const perMaand = post.bedrag !== null ? post.bedrag / maanden : ((post.fte ?? 0) * (post.bedragPerFte ?? 0)) / 12;
    for (let nr = 0; nr < maanden; nr += 1) {
      const begin = naMaanden(post.van, nr);
      if (van <= begin && begin <= tot) begroot += perMaand;
    }
  }
  return {
    uitgaven: tel(euros, null),
    begroot: tel(begroot, null),
    kostenPerTraject: deel(euros, geeindigd, [mensen, mensen]),
  };
};
