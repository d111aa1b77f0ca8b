import type { Besluit } from '@tenzij/domain/besluit/Besluit.ts';
import { neemBesluit } from '@tenzij/domain/besluit/neemBesluit.ts';
import { type Dag, plusDagen, vandaag } from '@tenzij/domain/Dag.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import type { Medewerker } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Team } from '@tenzij/domain/medewerker/Team.ts';
import type { NieuweMelding } from '@tenzij/domain/melding/Melding.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { meld } from '@tenzij/domain/melding/meld.ts';
import { planOverleg } from '@tenzij/domain/overleg/plan.ts';
import { draagOver } from '@tenzij/domain/traject/draagOver.ts';
import { noteerContact } from '@tenzij/domain/traject/noteerContact.ts';
import { stuurVerwijzing } from '@tenzij/domain/verwijzing/stuur.ts';
import { geefStandpunt } from '@tenzij/domain/weging/geefStandpunt.ts';
import { onthul } from '@tenzij/domain/weging/onthul.ts';
import { openWeging } from '@tenzij/domain/weging/open.ts';
import { stapNamen } from '@tenzij/domain/weging/stappen.ts';
import { zetStap } from '@tenzij/domain/weging/zetStap.ts';
import type { Voorbeeld } from '@tenzij/registers/voorbeeld/Voorbeeld.ts';
import { Effect } from 'effect';
import { afgeronde, sluitAf } from './afgerond.ts';
import { maakAflopende } from './aflopend.ts';
import type { DemoGemeente, DemoPartner } from './gemeenten.ts';
import { type Lopend, lopende } from './lopend.ts';
import { op } from './op.ts';
import { houdSocialeKaartBij } from './socialeKaart.ts';

const zoek = <A extends { readonly naam: string }>(lijst: ReadonlyArray<A>, naam: string) => {
  const gevonden = lijst.find((een) => een.naam === naam);
  return gevonden === undefined ? Effect.die(new Error(`the demo misses ${naam}`)) : Effect.succeed(gevonden);
};

/** Comes in like any melding, and is marked for what it is. */
const meldVoorbeeld = Effect.fn('demo.meldVoorbeeld')(function* (nieuw: NieuweMelding) {
  const melding = yield* meld(nieuw);
  return yield* (yield* Meldingen).bewaar({ ...melding, voorbeeld: true });
});

const teWegen = Effect.fn('demo.teWegen')(function* (voorbeeld: Voorbeeld, nummer: number) {
  const inrichting = yield* Inrichting;
  const dag = plusDagen(yield* vandaag, -voorbeeld.dagenGeleden);
  const team = yield* zoek(yield* inrichting.teams, voorbeeld.team);
  const wijk = yield* zoek(yield* inrichting.wijken, voorbeeld.wijk);
  const organisatie = yield* zoek(yield* inrichting.organisaties, voorbeeld.organisatie);
  yield* op(
    dag,
    meldVoorbeeld({
      ontvangenOp: dag,
      aanleiding: voorbeeld.aanleiding ?? 'nieuwe_vraag',
      bron: voorbeeld.bron ?? 'anders',
      teamId: team.id,
      wijkId: wijk.id,
      organisatieId: organisatie.id,
      leefgebieden: voorbeeld.leefgebieden,
      kenmerken: voorbeeld.kenmerken,
      vraag: voorbeeld.vraag,
      uitstelbaar: voorbeeld.kanWachten,
      externId: `VB-${String(nummer).padStart(2, '0')}`,
      ...(voorbeeld.leeftijdsgroep === null ? {} : { leeftijdsgroep: voorbeeld.leeftijdsgroep }),
    }),
  );
});

const weeg = Effect.fn('demo.weeg')(function* (lopend: Lopend, team: Team, coaches: ReadonlyArray<Medewerker>) {
  const [wijkId] = team.wijken;
  const coach = coaches[lopend.coach % coaches.length];
  const tweede = coaches[lopend.tweedeCoach % coaches.length];
  if (wijkId === undefined || coach === undefined || tweede === undefined)
    return yield* Effect.die(new Error('the demo team has no wijk or no coaches'));
  const { bron, leefgebieden, kenmerken, vraag, uitkomst, gronden, urenPerWeek, verwachteWeken } = lopend;
  const melding = yield* meldVoorbeeld({
    ontvangenOp: yield* vandaag,
    aanleiding: 'nieuwe_vraag',
    bron,
    teamId: team.id,
    wijkId,
    leefgebieden,
    kenmerken,
    vraag,
  });
  const { id } = yield* openWeging(melding.id);
  const stappen = stapNamen.filter((stap) => !(lopend.overgeslagen ?? []).includes(stap));
  yield* Effect.forEach(stappen, (stap) => zetStap(id, stap, { gezet: true }));
  const keuze = gronden.length === 0 ? 'zelf' : 'tenzij';
  yield* geefStandpunt(id, { keuze, gronden, kanOppakken: true });
  yield* onthul(id);
  return yield* neemBesluit(id, {
    uitkomst,
    gronden,
    urenPerWeek,
    verwachteWeken,
    coachId: coach.id,
    tweedeCoachId: tweede.id,
    ...lopend.doelen,
  });
});

const volg = Effect.fn('demo.volg')(function* (lopend: Lopend, { trajectId }: Besluit, dag: Dag) {
  if (trajectId === null) return;
  for (const { dagenGeleden, minuten, soort } of lopend.contacten) {
    const contactdag = plusDagen(dag, -dagenGeleden);
    yield* op(contactdag, noteerContact(trajectId, { op: contactdag, minuten, soort }));
  }
});

/** To a colleague with more room: the two coaches agreed to see the resident together today. */
const draag = Effect.fn('demo.draag')(function* (
  { overgedragen }: Lopend,
  { trajectId }: Besluit,
  coaches: ReadonlyArray<Medewerker>,
  dag: Dag,
) {
  if (trajectId === null || overgedragen === undefined) return;
  const naar = coaches[overgedragen.naar % coaches.length];
  if (naar === undefined) return;
  yield* op(
    plusDagen(dag, -overgedragen.dagenGeleden),
    draagOver(trajectId, { coachId: naar.id, reden: overgedragen.reden, warmeOverdrachtOp: dag }),
  );
});

/** One of what the team still has to weigh, shared with a partner. */
const verwijs = Effect.fn('demo.verwijs')(function* (partner: DemoPartner, team: Team) {
  const organisatie = yield* zoek(yield* (yield* Inrichting).organisaties, partner.organisatie);
  const casussen = (yield* (yield* Meldingen).teWegen(team.id)).filter(({ voorbeeld }) => voorbeeld);
  const melding = casussen[partner.voorbeeld % casussen.length];
  if (melding === undefined) return yield* Effect.die(new Error('the demo team has nothing to weigh'));
  const dag = plusDagen(yield* vandaag, -partner.dagenGeleden);
  yield* op(
    dag,
    stuurVerwijzing(melding.id, {
      naarOrganisatieId: organisatie.id,
      vraag: partner.vraag,
      toestemming: { op: dag, hoe: 'mondeling' },
    }),
  );
});

/** What is there to weigh, what is running already, and the overleg of today: in one transaction, or not at all. */
export const maakCasussen = Effect.fn('demo.maakCasussen')(function* (demo: DemoGemeente) {
  const inrichting = yield* Inrichting;
  const dag = yield* vandaag;
  yield* houdSocialeKaartBij();
  const team = yield* zoek(yield* inrichting.teams, demo.team);
  const coaches = (yield* inrichting.ledenVan(team.id)).filter(({ rol }) => rol === 'wijkcoach');
  for (const lopend of lopende) {
    const besluit = yield* op(plusDagen(dag, -lopend.dagenGeleden), weeg(lopend, team, coaches));
    yield* volg(lopend, besluit, dag);
    yield* draag(lopend, besluit, coaches, dag);
  }
  for (const afgerond of afgeronde) {
    const besluit = yield* op(plusDagen(dag, -afgerond.dagenGeleden), weeg(afgerond, team, coaches));
    yield* sluitAf(afgerond, besluit, dag);
  }
  yield* Effect.forEach(demo.voorbeelden, (voorbeeld, plaats) => teWegen(voorbeeld, plaats + 1));
  yield* Effect.forEach(demo.partners, (partner) => verwijs(partner, team));
  yield* maakAflopende(team);
  yield* planOverleg({ teamId: team.id, datum: dag });
});
