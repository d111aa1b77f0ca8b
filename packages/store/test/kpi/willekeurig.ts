import { clientervaringVragen, coachVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { Herindicatie, IndicatieSoort, IndicatieStatus } from '@tenzij/domain/indicatie/Indicatie.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { Bron, Leeftijdsgroep } from '@tenzij/domain/melding/Melding.ts';
import { RedenBeeindiging, Vorm } from '@tenzij/domain/traject/Traject.ts';
import { alleGronden } from '@tenzij/domain/weging/gronden.ts';
import { Uitkomst } from '@tenzij/domain/weging/regel.ts';
import { stapNamen } from '@tenzij/domain/weging/stappen.ts';
import type { Register } from './register.ts';

/** Chance with a seed, so that a register that fails can be made again. */
export const kans = (zaad: number) => {
  let stand = zaad;
  const deel = () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const geheel = (van: number, tot: number) => van + Math.floor(deel() * (tot - van + 1));
  const kies = <A>(lijst: ReadonlyArray<A>): A => {
    const gekozen = lijst[geheel(0, lijst.length - 1)];
    if (gekozen === undefined) throw new Error('Uit niets valt niet te kiezen.');
    return gekozen;
  };
  const misschien = <A>(waarde: () => A, hoeVaak = 0.7): A | null => (deel() < hoeVaak ? waarde() : null);
  const greep = <A>(lijst: ReadonlyArray<A>, hoeVaak: number): Array<A> => lijst.filter(() => deel() < hoeVaak);
  const id = () => {
    const hex = Array.from({ length: 32 }, () => geheel(0, 15).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  return { deel, geheel, kies, misschien, greep, id };
};
export type Kans = ReturnType<typeof kans>;

const dagVan = (millis: number) => new Date(millis).toISOString().slice(0, 10);
const begin = Date.UTC(2023, 0, 1);
// Where months are short or years are long, and where the clock moves.
const lastigeDagen = [
  '2023-02-28',
  '2023-03-26',
  '2023-06-30',
  '2023-08-29',
  '2023-08-31',
  '2023-10-29',
  '2023-12-31',
  '2024-01-01',
  '2024-01-31',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-31',
  '2024-08-31',
  '2024-12-31',
];

const dag = (k: Kans) => (k.deel() < 0.35 ? k.kies(lastigeDagen) : dagVan(begin + k.geheel(0, 760) * 86_400_000));
const dagNa = (k: Kans, van: string, hoogstens: number) =>
  k.deel() < 0.3
    ? (lastigeDagen.filter((lastig) => lastig >= van)[k.geheel(0, 3)] ?? van)
    : dagVan(Date.parse(`${van}T00:00:00Z`) + k.geheel(0, hoogstens) * 86_400_000);

const basis = (k: Kans, nr: number) => {
  const wijken = Array.from({ length: k.geheel(1, 4) }, (_, i) => ({ id: k.id(), naam: `Wijk ${'DBCA'[i]}/${nr}` }));
  const organisaties = Array.from({ length: k.geheel(1, 3) }, (_, i) => ({ id: k.id(), naam: `Organisatie ${i}` }));
  const teams = Array.from({ length: k.geheel(1, 3) }, (_, i) => ({
    id: k.id(),
    naam: `Team ${i}`,
    domein: k.kies(['wmo', 'jeugd']),
    wijken: wijken.map(({ id }) => id),
  }));
  const teamIds = teams.map(({ id }) => id);
  const medewerkers = Array.from({ length: k.geheel(1, 6) }, (_, i) => ({
    id: k.id(),
    naam: `Coach ${i}`,
    rol: k.deel() < 0.8 ? 'wijkcoach' : 'teamleider',
    teams: k.greep(teamIds, 0.6),
    actief: k.deel() < 0.9,
  }));
  const pilots = Array.from({ length: k.geheel(0, 2) }, (_, i) => ({
    id: k.id(),
    naam: `Pilot ${i}`,
    domein: k.kies(['wmo', 'jeugd']),
    teams: k.greep(teamIds, 0.7),
    gestartOp: k.kies(['2023-01-01', '2023-03-31', '2023-08-15']),
    eindigtOp: k.misschien(() => k.kies(['2024-02-29', '2024-06-30', '2024-12-31'])),
  }));
  return { wijken, organisaties, teams, medewerkers, pilots };
};

const geld = (k: Kans, { pilots, teams }: Pick<Register, 'pilots' | 'teams'>) => ({
  formatie: pilots.flatMap((pilot) =>
    k.greep(teams, 0.7).map((team) => {
      const van = k.kies(['2023-01-01', '2023-02-15', '2023-11-30']);
      return {
        pilotId: pilot.id,
        teamId: team.id,
        van,
        tot: k.misschien(() => dagNa(k, van, 400)),
        fte: k.geheel(1, 30) / 10,
        urenPerFtePerMaand: k.misschien(() => k.geheel(90, 120), 0.6),
        beschikbareUren: k.misschien(() => k.geheel(200, 4000), 0.5),
      };
    }),
  ),
  uitgaven: pilots.flatMap((pilot) =>
    Array.from({ length: k.geheel(0, 5) }, (_, i) => ({
      id: k.id(),
      pilotId: pilot.id,
      post: `Post ${i}`,
      datum: k.misschien(() => dag(k), 0.8),
      bedrag: k.geheel(100, 5_000_000) / 100,
      volg: 1,
    })),
  ),
  begroting: pilots.flatMap((pilot) =>
    Array.from({ length: k.geheel(0, 3) }, (_, i) => {
      const van = k.kies(['2023-01-01', '2023-01-31', '2023-05-15', '2023-11-01']);
      const opFte = k.deel() < 0.5;
      return {
        id: k.id(),
        pilotId: pilot.id,
        post: `Post ${i}`,
        fte: opFte ? k.geheel(1, 50) / 10 : null,
        bedragPerFte: opFte ? 74_000 : null,
        bedrag: opFte ? null : k.geheel(1000, 400_000),
        van,
        tot: dagNa(k, van, 500),
      };
    }),
  ),
});

const meldingen = (k: Kans, r: Pick<Register, 'wijken' | 'teams' | 'organisaties' | 'inwoners'>, aantal: number) =>
  Array.from({ length: aantal }, () => ({
    id: k.id(),
    ontvangenOp: dag(k),
    bron: k.kies(Bron.literals),
    teamId: k.kies(r.teams).id,
    wijkId: k.kies(r.wijken).id,
    organisatieId: k.misschien(() => k.kies(r.organisaties).id),
    leefgebieden: k.greep(Leefgebied.literals.slice(0, 5), 0.5),
    leeftijdsgroep: k.misschien(() => k.kies(Leeftijdsgroep.literals)),
    collectief: k.misschien(() => k.deel() < 0.4),
    inwonerId: r.inwoners.length === 0 ? null : k.misschien(() => k.kies(r.inwoners).id),
  }));

const besluiten = (k: Kans, lijst: Register['meldingen']) =>
  k.greep(lijst, 0.7).map((melding) => ({
    id: k.id(),
    meldingId: melding.id,
    teamId: melding.teamId,
    uitkomst: k.kies(Uitkomst.literals),
    gronden: k.greep(alleGronden, 0.2),
    afwijkend: k.deel() < 0.3,
    stappenGezet: k.deel() < 0.5 ? [...stapNamen] : k.greep(stapNamen, 0.8),
    beslotenOp: dagNa(k, melding.ontvangenOp, 40),
    vervallenOp: k.misschien(() => '2024-06-01T10:00:00Z', 0.1),
  }));

const trajecten = (
  k: Kans,
  r: Omit<Register, 'trajecten' | 'overdrachten' | 'evaluaties' | 'indicaties'>,
  aantal: number,
) =>
  Array.from({ length: aantal }, () => {
    const melding = r.meldingen.length === 0 ? null : k.misschien(() => k.kies(r.meldingen), 0.8);
    const gestartOp = melding === null ? dag(k) : dagNa(k, melding.ontvangenOp, 30);
    const beeindigdOp = k.misschien(() => dagNa(k, gestartOp, 300));
    return {
      id: k.id(),
      status: beeindigdOp === null ? 'actief' : 'afgerond',
      meldingId: melding?.id ?? null,
      teamId: k.kies(r.teams).id,
      wijkId: k.misschien(() => k.kies(r.wijken).id, 0.9),
      pilotId: r.pilots.length === 0 ? null : k.misschien(() => k.kies(r.pilots).id),
      organisatieId: k.misschien(() => k.kies(r.organisaties).id),
      coachId: k.misschien(() => k.kies(r.medewerkers).id),
      vorm: k.kies(Vorm.literals),
      gestartOp,
      beeindigdOp,
      redenBeeindiging: beeindigdOp === null ? null : k.misschien(() => k.kies(RedenBeeindiging.literals)),
      urenPerWeek: k.misschien(() => k.geheel(1, 16) / 4, 0.5),
      toegewezenUren: k.misschien(() => k.geheel(1, 400) / 10),
      registerUren: k.misschien(() => k.geheel(1, 400) / 10, 0.5),
      registerContactmomenten: k.misschien(() => k.geheel(0, 20), 0.5),
      minuten: k.misschien(() => k.geheel(0, 600), 0.7) ?? 0,
      aantalContactmomenten: k.geheel(0, 9),
      eersteContactOp: k.misschien(() => dagNa(k, gestartOp, 20), 0.6),
      inwonerId: melding?.inwonerId ?? null,
    };
  });

/** Handed over once or more, also around midnight; the last one is the coach of today. */
const overdrachten = (k: Kans, lijst: Register['trajecten'], medewerkers: Register['medewerkers']) =>
  lijst.flatMap((traject) => {
    const naar = traject.coachId;
    if (naar === null || k.deel() < 0.5) return [];
    const momenten = Array.from({ length: k.geheel(1, 3) }, () => {
      const maandeinde = k.misschien(() => k.kies(['2023-06-30', '2023-08-31', '2023-12-31', '2024-06-30']), 0.6);
      return `${maandeinde ?? dagNa(k, traject.gestartOp, 300)}T${k.kies(['09:00', '22:30', '23:30'])}:00Z`;
    }).sort();
    let van = k.misschien(() => k.kies(medewerkers).id, 0.9);
    return momenten.map((op, nr) => {
      const volgende = nr === momenten.length - 1 ? naar : k.kies(medewerkers).id;
      const rij = {
        id: k.id(),
        trajectId: traject.id,
        teamId: traject.teamId,
        van,
        naar: volgende,
        op,
      };
      van = volgende;
      return rij;
    });
  });

const evaluaties = (k: Kans, lijst: Register['trajecten']) =>
  lijst.flatMap((traject) =>
    k.greep(['coach', 'inwoner'] as const, 0.6).map((soort) => ({
      trajectId: traject.id,
      teamId: traject.teamId,
      soort,
      antwoorden: Object.fromEntries(
        (soort === 'coach' ? coachVragen : ['zelfstandigVerder', ...clientervaringVragen]).map((vraag) => [
          vraag,
          k.misschien(() => k.kies(['ja', 'ja', 'nee', 'nvt'])),
        ]),
      ),
    })),
  );

const indicaties = (k: Kans, r: Pick<Register, 'wijken' | 'teams' | 'organisaties' | 'inwoners'>, aantal: number) =>
  Array.from({ length: aantal }, () => {
    const aangevraagdOp = k.misschien(() => dag(k), 0.9);
    const van = k.misschien(() => dag(k), 0.9);
    return {
      id: k.id(),
      status: k.kies(IndicatieStatus.literals),
      teamId: k.misschien(() => k.kies(r.teams).id, 0.8),
      wijkId: k.misschien(() => k.kies(r.wijken).id, 0.8),
      organisatieId: k.misschien(() => k.kies(r.organisaties).id),
      soort: k.kies(IndicatieSoort.literals),
      aangevraagdOp,
      beschiktOp: k.misschien(() => dagNa(k, aangevraagdOp ?? '2023-05-01', 80)),
      van,
      tot: k.misschien(() => dagNa(k, van ?? '2023-05-01', 400)),
      herindicatie: k.misschien(() => k.kies(Herindicatie.literals), 0.4),
      urenMinderPerWeek: k.misschien(() => k.geheel(0, 16) / 4, 0.3),
      besprokenMetWijk: k.misschien(() => k.deel() < 0.5),
      inwonerId: r.inwoners.length === 0 ? null : k.misschien(() => k.kies(r.inwoners).id),
    };
  });

/** A gemeente as it never was; each seed another, some of them nearly empty. */
export const willekeurigRegister = (zaad: number): Register => {
  const k = kans(zaad);
  const omvang = zaad % 8 === 0 ? 0 : k.geheel(1, 60);
  const kern = basis(k, zaad);
  const inwoners = Array.from({ length: k.geheel(0, Math.max(1, omvang)) }, () => ({ id: k.id() }));
  const alleMeldingen = meldingen(k, { ...kern, inwoners }, omvang);
  const tot = {
    gemeente: { id: k.id(), naam: `Gemeente ${zaad}`, urenPerFtePerWeek: 24, gebruikelijkeWeken: k.kies([20, 26]) },
    ...kern,
    ...geld(k, kern),
    inwoners,
    voorzieningen: Array.from({ length: k.geheel(0, 4) }, (_, i) => ({
      id: k.id(),
      naam: `Voorziening ${i}`,
      wijken: k.greep(
        kern.wijken.map(({ id }) => id),
        0.4,
      ),
      leefgebieden: k.greep(Leefgebied.literals.slice(0, 5), 0.3),
      actief: k.deel() < 0.8,
    })),
    meldingen: alleMeldingen,
    besluiten: besluiten(k, alleMeldingen),
  };
  const alleTrajecten = trajecten(k, tot, omvang);
  return {
    ...tot,
    trajecten: alleTrajecten,
    overdrachten: overdrachten(k, alleTrajecten, tot.medewerkers),
    evaluaties: evaluaties(k, alleTrajecten),
    indicaties: indicaties(k, { ...kern, inwoners }, omvang),
  };
};
