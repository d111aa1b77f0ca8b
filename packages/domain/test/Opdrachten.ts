import { Arbitrary, type Effect, Schema } from 'effect';
import type { NeemBesluit } from '../src/besluit/Besluit.ts';
import { maakBesluitOngedaan } from '../src/besluit/maakOngedaan.ts';
import { neemBesluit } from '../src/besluit/neemBesluit.ts';
import { type Dag, plusDagen } from '../src/Dag.ts';
import type { Actor } from '../src/medewerker/Actor.ts';
import type { Handeling } from '../src/medewerker/rechten.ts';
import { type TeamId, TeamId as Teamnummer } from '../src/medewerker/Team.ts';
import { MeldingId } from '../src/melding/Melding.ts';
import { meld } from '../src/melding/meld.ts';
import { trekMeldingIn } from '../src/melding/trekIn.ts';
import { OverlegId } from '../src/overleg/Overleg.ts';
import { openOverleg } from '../src/overleg/open.ts';
import { planOverleg } from '../src/overleg/plan.ts';
import { sluitOverleg } from '../src/overleg/sluit.ts';
import { ordenAgenda, stelUit, zetAanwezigen } from '../src/overleg/wijzig.ts';
import { verschuifTermijn } from '../src/termijn/verschuif.ts';
import { oordeel } from '../src/toets/oordeel.ts';
import { ToetsId } from '../src/toets/Toets.ts';
import { draagOver } from '../src/traject/draagOver.ts';
import { evalueer } from '../src/traject/evalueer.ts';
import { noteerContact } from '../src/traject/noteerContact.ts';
import { reflecteer } from '../src/traject/reflecteer.ts';
import { rondAf } from '../src/traject/rondAf.ts';
import { schaalAf } from '../src/traject/schaalAf.ts';
import { schaalOp } from '../src/traject/schaalOp.ts';
import { stelHerinneringUit } from '../src/traject/stelHerinneringUit.ts';
import { type Traject, TrajectId } from '../src/traject/Traject.ts';
import { Uitstelbaar } from '../src/traject/UitgesteldeHerinnering.ts';
import { bekijkWeging } from '../src/weging/bekijk.ts';
import { geefStandpunt } from '../src/weging/geefStandpunt.ts';
import { alleGronden } from '../src/weging/gronden.ts';
import { onthul } from '../src/weging/onthul.ts';
import { openWeging } from '../src/weging/open.ts';
import { Uitkomst } from '../src/weging/regel.ts';
import { stapNamen } from '../src/weging/stappen.ts';
import { WegingId } from '../src/weging/Weging.ts';
import { zetStap } from '../src/weging/zetStap.ts';
import type { Poorten } from './InGeheugen.ts';
import {
  als,
  anna,
  bea,
  bram,
  carla,
  cor,
  dirk,
  fien,
  inwoner,
  machine,
  sara,
  taak,
  teamOost,
  teamWest,
  tess,
  theo,
  uuid,
  wijkOost,
} from './Mensen.ts';
import type { Staat } from './Staat.ts';

/** What a person wrote; it must never stand in the trail. */
export const geschrevenTekst = 'Wat iemand hier opschreef.';
export const geschrevenNaam = 'Jo Verzonnen';
const onbekend = uuid(999_999);

/** One verb by somebody, with numbers that choose what it is about. */
export interface Opdracht {
  readonly werkwoord: string;
  readonly wie: number;
  readonly a: number;
  readonly b: number;
  readonly ja: boolean;
}

export interface Verzoek {
  readonly verb: Effect.Effect<unknown, { readonly _tag: string; readonly reason: { readonly _tag: string } }, Poorten>;
  /** The team of what it is about; undefined where that does not exist. */
  readonly teamId: TeamId | null | undefined;
  /** Refused for what is asked, whatever the team. */
  readonly ongeldig?: boolean;
}
interface Werkwoord {
  readonly handeling: Handeling;
  readonly fout: string;
  readonly leest?: true;
  readonly maak: (opdracht: Opdracht, staat: Staat, vandaag: Dag) => Verzoek;
}

const kies = <A>(lijst: ReadonlyArray<A>, n: number): A => lijst[n % lijst.length] as A;

/** Mostly the people of one team, so that a walk comes somewhere. */
const [A, B, T] = [als(anna), als(bram), als(tess)];
const spelers: ReadonlyArray<Actor> = [
  ...[A, B, T, als(theo), A, B, als(theo), A, als(carla), A, T, B, A, als(theo)],
  ...[als(dirk), als(cor), als(sara), als(bea), als(fien), machine, taak, inwoner],
];
export const spelerVan = ({ wie }: Opdracht): Actor => kies(spelers, wie);

/** One of what there is, now and then something that there is not; the newest most often. */
const eenVan = <A extends { readonly teamId: TeamId | null }>(rijen: ReadonlyMap<string, A>, n: number) => {
  const ids = [...rijen.keys()].reverse();
  const id = ids.length === 0 || n === 15 ? onbekend : kies([...ids.slice(0, 2), ...ids], n);
  return { id, rij: rijen.get(id), teamId: rijen.get(id)?.teamId };
};

const overWeging =
  (verb: (id: WegingId, opdracht: Opdracht) => Verzoek['verb']) => (opdracht: Opdracht, staat: Staat) => {
    const { id, teamId } = eenVan(staat.wegingen, opdracht.a);
    return { teamId, verb: verb(WegingId.make(id), opdracht) };
  };
const overOverleg =
  (verb: (id: OverlegId, opdracht: Opdracht, staat: Staat) => Verzoek['verb']) =>
  (opdracht: Opdracht, staat: Staat) => {
    const { id, teamId } = eenVan(staat.overleggen, opdracht.a);
    return { teamId, verb: verb(OverlegId.make(id), opdracht, staat) };
  };
const overTraject =
  (
    verb: (id: TrajectId, opdracht: Opdracht, dag: Dag) => Verzoek['verb'],
    liefst: (traject: Traject) => boolean = () => true,
  ) =>
  (opdracht: Opdracht, staat: Staat, vandaag: Dag) => {
    const passend = new Map([...staat.trajecten].filter(([, traject]) => liefst(traject)));
    const { id, teamId } = eenVan(opdracht.ja && passend.size > 0 ? passend : staat.trajecten, opdracht.a);
    return { teamId, verb: verb(TrajectId.make(id), opdracht, plusDagen(vandaag, opdracht.b === 3 ? 1 : 0)) };
  };

const eenMelding = (staat: Staat, n: number) => {
  const { id, teamId } = eenVan(staat.meldingen, n);
  return { id: MeldingId.make(id), teamId };
};

/** From a combinatie there is most to do next. */
const uitkomsten: ReadonlyArray<Uitkomst> = [
  ...Uitkomst.literals,
  ...(['combinatie', 'combinatie', 'combinatie', 'combinatie', 'zelf_begeleiden', 'maatwerk'] as const),
];

const besluit = ({ a, b, ja }: Opdracht): NeemBesluit => ({
  uitkomst: kies(uitkomsten, b),
  gronden: ja ? [kies(alleGronden, b)] : [],
  coachId: kies([anna, bram, tess, carla, dirk], a).id,
  ...(ja ? { motivering: geschrevenTekst, tweedeCoachId: tess.id, inwonerVraagtBeschikking: b === 7 } : {}),
});

export const werkwoorden: Readonly<Record<string, Werkwoord>> = {
  meld: {
    handeling: 'melding.melden',
    fout: 'MeldingGeweigerd',
    maak: ({ a, b, ja }, _staat, vandaag) => {
      const teamId = b === 15 ? undefined : b % 5 === 4 ? teamWest.id : teamOost.id;
      return {
        teamId,
        ongeldig: a === 9 || teamId === undefined,
        verb: meld({
          ontvangenOp: plusDagen(vandaag, a === 9 ? 1 : -a),
          aanleiding: ja ? 'nieuwe_vraag' : 'aflopende_zorg',
          bron: 'huisarts',
          teamId: teamId ?? Teamnummer.make(onbekend),
          wijkId: wijkOost.id,
          leefgebieden: ['financien', 'adl'],
          kenmerken: ja ? ['schulden'] : ['dementie'],
          vraag: geschrevenTekst,
          uitstelbaar: ja,
          ...(a === 3 ? { inwoner: { naam: geschrevenNaam } } : {}),
        }),
      };
    },
  },
  trekIn: {
    handeling: 'melding.intrekken',
    fout: 'MeldingGeweigerd',
    maak: ({ a, b }, staat) => {
      const { id, teamId } = eenMelding(staat, a);
      return { teamId, verb: trekMeldingIn(id, b < 8 ? b : undefined) };
    },
  },
  openWeging: {
    handeling: 'weging.openen',
    fout: 'WegingGeweigerd',
    maak: ({ a, b, ja }, staat) => {
      const { id, teamId } = eenMelding(staat, a);
      return { teamId, verb: openWeging(id, ja ? OverlegId.make(eenVan(staat.overleggen, b).id) : undefined) };
    },
  },
  zetStap: {
    handeling: 'weging.stap',
    fout: 'WegingGeweigerd',
    maak: overWeging((id, { b, ja }) =>
      zetStap(id, kies(stapNamen, b), { gezet: ja, toelichting: geschrevenTekst, ...(ja ? { volstaat: b > 7 } : {}) }),
    ),
  },
  geefStandpunt: {
    handeling: 'weging.standpunt',
    fout: 'WegingGeweigerd',
    maak: overWeging((id, { b, ja }) =>
      geefStandpunt(id, {
        keuze: ja ? 'zelf' : 'tenzij',
        gronden: ja ? [] : [kies(alleGronden, b), kies(alleGronden, b * 5)],
        toelichting: geschrevenTekst,
        kanOppakken: b > 7,
      }),
    ),
  },
  onthul: { handeling: 'weging.onthullen', fout: 'WegingGeweigerd', maak: overWeging((id) => onthul(id)) },
  neemBesluit: {
    handeling: 'weging.besluiten',
    fout: 'WegingGeweigerd',
    maak: overWeging((id, opdracht) => neemBesluit(id, besluit(opdracht))),
  },
  maakOngedaan: {
    handeling: 'weging.besluiten',
    fout: 'WegingGeweigerd',
    maak: ({ a }, staat) => {
      const besloten = [...staat.wegingen].filter(([, { status }]) => status === 'besloten');
      const { id, teamId } = eenVan(besloten.length === 0 ? staat.wegingen : new Map(besloten), a);
      return { teamId, verb: maakBesluitOngedaan(WegingId.make(id)) };
    },
  },
  bekijkWeging: {
    handeling: 'weging.lezen',
    fout: 'WegingGeweigerd',
    leest: true,
    maak: overWeging((id) => bekijkWeging(id)),
  },
  oordeel: {
    handeling: 'toets.oordelen',
    fout: 'ToetsGeweigerd',
    maak: ({ a, ja }, staat) => {
      const { id, teamId } = eenVan(staat.toetsen, a);
      const uitspraak = ja ? 'akkoord' : 'terug';
      return { teamId, verb: oordeel(ToetsId.make(id), { oordeel: uitspraak, opmerking: geschrevenTekst }) };
    },
  },
  verschuifTermijn: {
    handeling: 'termijn.verschuiven',
    fout: 'TermijnGeweigerd',
    maak: ({ a, b, ja }, staat) => {
      const { id, teamId } = eenMelding(staat, a);
      const soort = ja ? 'opschorting' : 'verlenging';
      return { teamId, verb: verschuifTermijn(id, { soort, dagen: b + 1, reden: geschrevenTekst }) };
    },
  },
  planOverleg: {
    handeling: 'overleg.leiden',
    fout: 'OverlegGeweigerd',
    maak: ({ b, ja }, _staat, vandaag) => {
      const teamId = b === 15 ? undefined : teamOost.id;
      const gespreksleider = ja ? { gespreksleiderId: kies([anna, bram, dirk], b).id } : {};
      return {
        teamId,
        ongeldig: teamId === undefined,
        verb: planOverleg({ teamId: teamId ?? Teamnummer.make(onbekend), datum: vandaag, ...gespreksleider }),
      };
    },
  },
  openOverleg: {
    handeling: 'overleg.leiden',
    fout: 'OverlegGeweigerd',
    maak: overOverleg((id, { b, ja }) => openOverleg(id, ja ? [kies([bram, dirk, carla], b).id] : undefined)),
  },
  sluitOverleg: { handeling: 'overleg.leiden', fout: 'OverlegGeweigerd', maak: overOverleg((id) => sluitOverleg(id)) },
  zetAanwezigen: {
    handeling: 'overleg.leiden',
    fout: 'OverlegGeweigerd',
    maak: overOverleg((id, { b }) => zetAanwezigen(id, [kies([bram, dirk, carla], b).id])),
  },
  ordenAgenda: {
    handeling: 'overleg.leiden',
    fout: 'OverlegGeweigerd',
    maak: overOverleg((id, { b }, staat) => ordenAgenda(id, [eenMelding(staat, b).id])),
  },
  stelUit: {
    handeling: 'overleg.leiden',
    fout: 'OverlegGeweigerd',
    maak: overOverleg((id, { b }, staat) =>
      stelUit(id, { meldingId: eenMelding(staat, b).id, reden: geschrevenTekst }),
    ),
  },
  noteerContact: {
    handeling: 'traject.contact',
    fout: 'TrajectGeweigerd',
    maak: overTraject((id, _opdracht, op) => noteerContact(id, { op, minuten: 45, soort: 'gesprek' })),
  },
  reflecteer: {
    handeling: 'traject.reflectie',
    fout: 'TrajectGeweigerd',
    maak: overTraject((id, _opdracht, op) => reflecteer(id, { op, bevinding: geschrevenTekst, vervolg: 'doorgaan' })),
  },
  stelHerinneringUit: {
    handeling: 'traject.contact',
    fout: 'TrajectGeweigerd',
    maak: overTraject((id, { b, ja }) => {
      const soort = kies(Uitstelbaar.literals, b);
      const weer = b % 5 === 0 ? ({ keuze: 'weer' } as const) : ({ keuze: 'later' } as const);
      const uitstel = ja ? weer : ({ keuze: 'niet_nodig', reden: geschrevenTekst } as const);
      return stelHerinneringUit(id, { soort, ...uitstel });
    }),
  },
  evalueer: {
    handeling: 'traject.afronding',
    fout: 'TrajectGeweigerd',
    maak: overTraject(
      (id, { b }) =>
        evalueer(id, b > 3 ? { integraal: 'ja', geleerd: [{ thema: geschrevenTekst, tekst: geschrevenTekst }] } : {}),
      ({ status }) => status === 'afgerond',
    ),
  },
  draagOver: {
    handeling: 'traject.overdracht',
    fout: 'TrajectGeweigerd',
    maak: overTraject((id, { b, ja }, op) =>
      draagOver(
        id,
        {
          coachId: kies([anna, bram, dirk, tess], b).id,
          reden: geschrevenTekst,
          ...(ja ? { warmeOverdrachtOp: op } : {}),
          ...(b % 4 === 3 ? { vanCoachId: carla.id } : {}),
        },
        b > 12 ? b : undefined,
      ),
    ),
  },
  schaalOp: {
    handeling: 'traject.schalen',
    fout: 'TrajectGeweigerd',
    maak: overTraject(
      (id, { b }) => schaalOp(id, { reden: geschrevenTekst, spoed: b > 7 }),
      ({ status }) => status === 'actief',
    ),
  },
  schaalAf: {
    handeling: 'traject.schalen',
    fout: 'TrajectGeweigerd',
    maak: overTraject(
      (id) => schaalAf(id, { reden: geschrevenTekst }),
      ({ status, vorm }) => status === 'actief' && vorm === 'combinatie',
    ),
  },
  rondAf: {
    handeling: 'traject.afronding',
    fout: 'TrajectGeweigerd',
    maak: overTraject((id, { b, ja }, op) =>
      rondAf(
        id,
        {
          beeindigdOp: op,
          reden: 'volgens_plan',
          ...(ja ? { evaluatie: { integraal: 'ja', geleerd: [{ thema: 'netwerk', tekst: geschrevenTekst }] } } : {}),
        },
        b > 12 ? b : undefined,
      ),
    ),
  },
};

/** What carries a casus on comes more often. */
const vaker = [
  ...['meld', 'meld', 'openWeging', 'openWeging', 'openWeging', 'onthul', 'onthul', 'onthul'],
  ...['neemBesluit', 'neemBesluit', 'neemBesluit', 'neemBesluit', 'neemBesluit', 'maakOngedaan', 'maakOngedaan'],
  ...['oordeel', 'oordeel', 'verschuifTermijn', 'draagOver', 'draagOver', 'draagOver', 'schaalAf', 'schaalAf'],
  ...['evalueer', 'evalueer', 'rondAf'],
];
const namen = [...Object.keys(werkwoorden), ...vaker, 'geefStandpunt', 'oordeel', 'oordeel', 'oordeel', 'verstrijk'];
const getal = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 15 })));

export const opdracht: Arbitrary.Arbitrary<Opdracht> = Arbitrary.all({
  werkwoord: Arbitrary.map(
    Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: namen.length - 1 }))),
    (n) => kies(namen, n),
  ),
  wie: Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: spelers.length - 1 }))),
  a: getal,
  b: getal,
  ja: Arbitrary.schema(Schema.Boolean),
});
