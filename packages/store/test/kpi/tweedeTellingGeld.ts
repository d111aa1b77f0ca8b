import type { KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import type { Register } from './register.ts';
import { dagen, deel, naDagen, naMaanden, niets, type Smaller, som, tel, type Uitkomst } from './uitkomst.ts';

/* The second computation of what is not about residents: hours, euros and the work of coaches. */

const overlap = (van: string, tot: string, eerste: string, laatste: string): [string, string] => [
  van > eerste ? van : eerste,
  tot < laatste ? tot : laatste,
];

export const formatiebenutting = (
  register: Register,
  vraag: KpiVraag,
  teams: ReadonlyArray<string> | null,
  van: string,
  tot: string,
  smaller: Smaller,
  gestart: Register['trajecten'],
): Uitkomst => {
  if (vraag.wijkId !== undefined || vraag.organisatieId !== undefined) return niets;
  const domeinVan = new Map(register.teams.map((team) => [team.id, team.domein]));
  let beschikbaar = 0;
  for (const formatie of register.formatie) {
    if (teams !== null && !teams.includes(formatie.teamId)) continue;
    if (vraag.teamId !== undefined && vraag.teamId !== formatie.teamId) continue;
    if (vraag.buitenPilot !== undefined) continue;
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
  return deel(som(gestart.map((t) => t.toegewezenUren ?? 0)), beschikbaar);
};

const dagInAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Back from the coach of today, one overdracht after another, to who it was on that day. */
const coachOp = (register: Register, traject: Register['trajecten'][number], dag: string) =>
  register.overdrachten
    .filter(({ trajectId, op }) => trajectId === traject.id && dagInAmsterdam.format(new Date(op)) > dag)
    .sort((a, b) => b.op.localeCompare(a.op) || b.id.localeCompare(a.id))
    .reduce<string | null>((_, { van }) => van, traject.coachId);

export const caseload = (
  register: Register,
  vraag: KpiVraag,
  teams: ReadonlyArray<string> | null,
  tot: string,
  smaller: Smaller,
  isActief: (traject: Register['trajecten'][number], dag: string) => boolean,
): Uitkomst => {
  if (vraag.wijkId !== undefined || vraag.organisatieId !== undefined) return niets;
  const pilot = register.pilots.find(({ id }) => id === vraag.pilotId);
  let scheefst = deel(0, 0);
  for (const team of [...register.teams].sort((a, b) => a.id.localeCompare(b.id))) {
    if (teams !== null && !teams.includes(team.id)) continue;
    if (vraag.teamId !== undefined && vraag.teamId !== team.id) continue;
    if (vraag.domein !== undefined && vraag.domein !== team.domein) continue;
    if (vraag.pilotId !== undefined && pilot?.teams.includes(team.id) !== true) continue;
    if (vraag.buitenPilot !== undefined && register.pilots.some(({ teams: leden }) => leden.includes(team.id)))
      continue;
    const eigenaar = { team: team.id, wijk: null, organisatie: null, leefgebieden: null };
    if (smaller.past !== undefined && !smaller.past(eigenaar)) continue;
    const coaches = register.medewerkers.filter(
      (coach) => coach.rol === 'wijkcoach' && coach.actief && coach.teams.includes(team.id),
    );
    const uren = coaches.map((coach) => {
      const lopend = register.trajecten.filter((t) => coachOp(register, t, tot) === coach.id && isActief(t, tot));
      return som(lopend.map((t) => t.urenPerWeek ?? (t.toegewezenUren ?? 0) / register.gemeente.gebruikelijkeWeken));
    });
    const totaal = som(uren);
    if (totaal === 0) continue;
    const spreiding = deel(Math.max(...uren), totaal / uren.length);
    if ((spreiding.waarde ?? 0) > (scheefst.waarde ?? 0)) scheefst = spreiding;
  }
  return scheefst;
};

export const kosten = (
  register: Register,
  vraag: KpiVraag,
  teams: ReadonlyArray<string> | null,
  van: string,
  tot: string,
  geeindigd: number,
) => {
  const { teamId, wijkId, organisatieId, buitenPilot } = vraag;
  if (teams !== null || [teamId, wijkId, organisatieId, buitenPilot].some((een) => een !== undefined))
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
    uitgaven: tel(euros),
    begroot: tel(begroot),
    kostenPerTraject: deel(euros, geeindigd),
  };
};
