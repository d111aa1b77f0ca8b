import type { KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import type { Register } from './register.ts';
import { caseload, formatiebenutting, kosten } from './tweedeTellingGeld.ts';
import {
  dagen,
  deel,
  naMaanden,
  percentiel,
  type Rij,
  type Smaller,
  som,
  tel,
  type Uitkomst,
  uniek,
} from './uitkomst.ts';

/*
 * Every KPI once more, as plain loops over rows: written from the definitions, apart from the SQL, and slow on
 * purpose. It knows nothing of how the SQL counts.
 */

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
  const looptOp = ({ gestartOp, eindigtOp }: Register['pilots'][number], dag: string) =>
    gestartOp <= dag && (eindigtOp === null || dag <= eindigtOp);
  const pilotsVan = (team: string | null) => register.pilots.filter(({ teams: leden }) => leden.includes(team ?? ''));
  const isBuiten = vraag.buitenPilot !== undefined;
  const teamInPilot = (team: string | null) =>
    isBuiten ? pilotsVan(team).length === 0 : pilot === undefined || pilotsVan(team).includes(pilot);
  const pilotOp = (team: string | null, dag: string) =>
    isBuiten
      ? !pilotsVan(team).some((een) => looptOp(een, dag))
      : pilot === undefined || (teamInPilot(team) && looptOp(pilot, dag));

  // meldingen
  const meldingen = register.meldingen.filter(
    (m) =>
      inPeriode(m.ontvangenOp) &&
      pilotOp(m.teamId, m.ontvangenOp) &&
      gevraagd({ team: m.teamId, wijk: m.wijkId, organisatie: m.organisatieId }, m.leefgebieden),
  );
  const melder = (m: Register['meldingen'][number]) => m.inwonerId ?? m.id;
  const melders = (lijst: ReadonlyArray<(typeof meldingen)[number]>) => uniek(lijst.map(melder));
  const meldingDeel = (lijst: typeof meldingen) => deel(lijst.length, meldingen.length);

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
  const besluitDeel = (past: (b: (typeof besluiten)[number]) => boolean) => {
    const lijst = besluiten.filter(past);
    return deel(lijst.length, besluiten.length);
  };
  const loos = ['werkdruk', 'persoonlijke_voorkeur', 'voorkeur_verwijzer'];

  // trajecten
  const trajecten = register.trajecten.filter(
    (t) =>
      (vraag.pilotId === undefined || t.pilotId === vraag.pilotId) &&
      (!isBuiten || t.pilotId === null) &&
      gevraagd({ team: t.teamId, wijk: t.wijkId, organisatie: t.organisatieId }, leefgebiedenVan(t.meldingId)),
  );
  type T = (typeof trajecten)[number];
  const mens = (t: T) => t.inwonerId ?? t.meldingId ?? t.id;
  const isActief = (t: T, dag: string) => t.gestartOp <= dag && (t.beeindigdOp === null || t.beeindigdOp > dag);
  const gestart = trajecten.filter((t) => inPeriode(t.gestartOp));
  const geeindigd = trajecten.filter((t) => inPeriode(t.beeindigdOp));
  const actief = trajecten.filter((t) => isActief(t, tot));
  const eind = (past: (t: T) => boolean) => {
    const lijst = geeindigd.filter(past);
    return deel(lijst.length, geeindigd.length);
  };
  const perTraject = (waarde: (t: T) => number) => deel(som(geeindigd.map(waarde)), geeindigd.length);
  const uren = (t: T) => (t.registerUren ?? 0) + t.minuten / 60;
  const duren = geeindigd.map((t) => dagen(t.gestartOp, t.beeindigdOp ?? t.gestartOp));
  const duur = (p: number): Uitkomst => ({
    teller: null,
    noemer: duren.length,
    waarde: percentiel(duren, p),
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
    return deel(ja.length, alle.length);
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

  return {
    meldingen: tel(meldingen.length),
    viaSociaalPlein: meldingDeel(meldingen.filter((m) => m.bron === 'sociaal_plein')),
    bereik: tel(melders(meldingen)),
    collectiefMogelijk: meldingDeel(meldingen.filter((m) => m.collectief === true)),
    aanbodOntbreekt: tel(gaten.length),
    besluitenZelf: besluitDeel((b) => b.uitkomst === 'zelf_begeleiden' || b.uitkomst === 'combinatie'),
    afwijkendeBesluiten: besluitDeel((b) => b.afwijkend),
    ineffectieveGronden: besluitDeel((b) => b.gronden.some((grond) => loos.includes(grond))),
    stappenVolledig: besluitDeel((b) => uniek(b.stappenGezet) === 7),
    instroom: tel(gestart.length),
    uitstroom: tel(geeindigd.length),
    redenBeeindiging: tel(geeindigd.length),
    actief: tel(actief.length),
    aandeelZelf: deel(zelfBegeleid.size, begeleid.size),
    binnenZesMaanden: eind((t) => (t.beeindigdOp ?? '') <= naMaanden(t.gestartOp, 6)),
    doorlooptijdMediaan: duur(0.5),
    doorlooptijdP90: duur(0.9),
    wachttijdMediaan: {
      teller: null,
      noemer: gewacht.length,
      waarde: percentiel(wachttijden, 0.5),
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
      return tel(som(zelf.map((t) => 2.7 * 52 - uren(t))));
    })(),
    tijdigAfgehandeld: deel(opTijd.length, beschikt.length),
    herindicaties: tel(herwogen.length),
    formatiebenutting: formatiebenutting(register, vraag, teams, van, tot, smaller, gestart),
    caseloadSpreiding: caseload(register, vraag, teams, tot, smaller, isActief),
    ...kosten(register, vraag, teams, van, tot, geeindigd.length),
    lijsten: {
      meldingen,
      cellen,
      gaten,
      besluiten,
      geeindigd,
      herwogen,
      melder,
      melders,
      zegtJa,
    },
  };
};
