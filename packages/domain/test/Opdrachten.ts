import { Arbitrary, Schema } from 'effect';
import type { NeemBesluit } from '../src/besluit/Besluit.ts';
import { maakBesluitOngedaan } from '../src/besluit/maakOngedaan.ts';
import { neemBesluit } from '../src/besluit/neemBesluit.ts';
import { plusDagen } from '../src/Dag.ts';
import { TeamId as Teamnummer } from '../src/medewerker/Team.ts';
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
import { anna, bram, carla, dirk, teamOost, teamWest, tess, wijkOost } from './Mensen.ts';
import {
  eenMelding,
  eenVan,
  geschrevenNaam,
  geschrevenTekst,
  kies,
  type Opdracht,
  onbekend,
  overOverleg,
  overTraject,
  overWeging,
  spelers,
  type Werkwoord,
} from './Opdracht.ts';

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
