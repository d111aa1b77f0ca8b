import type { Client } from '@tenzij/contract/client.ts';
import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { type Dag, vandaag } from '@tenzij/domain/Dag.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, zeg } from '../gesprek/antwoord.ts';
import type { Beurt, OpOpdracht } from '../gesprek/Beurt.ts';
import { mag } from '../gesprek/recht.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import { als, feiten, kaart, letOp, tekst, zacht } from '../kaart/blok.ts';
import { teamNaam } from '../medewerker/Namen.ts';
import { komtVanzelf, type Maand, vorigeMaand } from './maand.ts';

const zin = berichten.maand;

/** Of one month of one team: what came, what began and stopped, and of how many it is known how it went. */
export interface Maandcijfers {
  readonly meldingen: number;
  readonly begonnen: number;
  readonly gestopt: number;
  readonly inwoners: number;
  readonly coaches: number;
}

const maandcijfers = (items: ReadonlyArray<Pick<Kpi, 'code' | 'teller' | 'waarde'>>): Maandcijfers => {
  const kpi = (code: string) => items.find((een) => een.code === code);
  return {
    meldingen: kpi('meldingen')?.waarde ?? 0,
    begonnen: kpi('instroom')?.waarde ?? 0,
    gestopt: kpi('uitstroom')?.waarde ?? 0,
    inwoners: kpi('responsInwoners')?.teller ?? 0,
    coaches: kpi('responsCoaches')?.teller ?? 0,
  };
};

const isStil = ({ meldingen, begonnen, gestopt }: Maandcijfers) => meldingen + begonnen + gestopt === 0;

export const maandkaart = (
  team: { readonly id: TeamId; readonly naam: string },
  maand: Maand,
  cijfers: Maandcijfers,
): Kaart => {
  const { meldingen, begonnen, gestopt, inwoners, coaches } = cijfers;
  const kort = zin.stroom(begonnen, gestopt);
  return kaart({
    id: `maand:${team.id}:${maand.code}`,
    kop: zin.kop(team.naam, maand.van),
    samenvatting: `${zin.kop(team.naam, maand.van)}. ${kort}`,
    blokken: [
      tekst(kort),
      ...feiten([
        [zin.meldingen, String(meldingen)],
        [zin.vanInwoners, gestopt === 0 ? null : zin.deel(inwoners, gestopt)],
        [zin.vanCoaches, gestopt === 0 ? null : zin.deel(coaches, gestopt)],
      ]),
      ...als(2 * Math.min(inwoners, coaches) < gestopt, letOp(zin.laag)),
      zacht(zin.verder),
    ],
  });
};

type Gevraagd = ReturnType<Client['kpis']>;
type Vragen = (client: Client, teamId: TeamId, maand: Maand) => Gevraagd;

const vraagTeam: Vragen = (client, teamId, { van, tot }) => client.kpis({ query: { van, tot, teamId } });

const vandaagGevraagd = new Map<TeamId, { readonly voor: string; readonly antwoord: Gevraagd }>();

/** Who is of the team sees the same, and the whole team is looked at every half hour: asked once a day for all of them. */
const vraagTeamEenmaal =
  (dag: Dag): Vragen =>
  (client, teamId, maand) => {
    const voor = `${maand.code} ${dag}`;
    const eerder = vandaagGevraagd.get(teamId);
    if (eerder?.voor === voor) return eerder.antwoord;
    const vergeet = () => void vandaagGevraagd.delete(teamId);
    const antwoord = vraagTeam(client, teamId, maand);
    vandaagGevraagd.set(teamId, { voor, antwoord });
    antwoord.then(({ gelukt }) => gelukt || vergeet(), vergeet);
    return antwoord;
  };

const vanMijnTeams = (beurt: Beurt, maand: Maand, vragen: Vragen) =>
  Effect.forEach(beurt.mij.teams, (id) =>
    Effect.gen(function* () {
      const { items } = yield* vraag(() => vragen(beurt.client, id, maand));
      const naam = teamNaam(yield* beurt.namen, id);
      const cijfers = maandcijfers(items);
      return { stil: isStil(cijfers), kaart: maandkaart({ id, naam }, maand, cijfers) };
    }),
  );

/** In the first week of a month, the one before: once a team, and of a team that did nothing none. */
export const maandkaartenVanzelf = (beurt: Beurt): Effect.Effect<ReadonlyArray<Kaart>, ApiWeigert> =>
  Effect.gen(function* () {
    const dag = yield* vandaag;
    if (!komtVanzelf(dag) || !mag(beurt.mij.rol, 'caseload.lezen')) return [];
    const teams = yield* vanMijnTeams(beurt, vorigeMaand(dag), vraagTeamEenmaal(dag));
    return teams.flatMap(({ stil, kaart }) => (stil ? [] : [kaart]));
  });

export const opdrachtMaand: OpOpdracht = (beurt) =>
  Effect.gen(function* () {
    if (beurt.mij.teams.length === 0) return yield* zeg(zin.geenTeam);
    const teams = yield* vanMijnTeams(beurt, vorigeMaand(yield* vandaag), vraagTeam);
    return antwoord({ kaarten: teams.map(({ kaart }) => kaart) });
  });
