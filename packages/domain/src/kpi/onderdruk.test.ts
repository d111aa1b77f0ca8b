import { describe, expect, it } from '@effect/vitest';
import { Schema } from 'effect';
import { schermVan, teams, telWereld, type Wereld } from '../../test/KpiWereld.ts';
import { Dag } from '../Dag.ts';
import type { Pilot } from '../pilot/Pilot.ts';
import { gedeeldeTeams } from './afscherming/gedeeld.ts';
import { kleinsteGroep } from './afscherming/mensen.ts';
import type { KpisVraag } from './Kpi.ts';
import type { Deel, Telling } from './Kpis.ts';
import { onderdruk, verbergDelen } from './onderdruk.ts';

const isKlein = (aantal: number) => aantal > 0 && aantal < kleinsteGroep;
const som = (getallen: ReadonlyArray<number>) => getallen.reduce((a, b) => a + b, 0);

const Grootte = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 14 }));
const Groottes = Schema.Array(Grootte).check(Schema.isMinLength(1), Schema.isMaxLength(8));

describe('parts beside each other', () => {
  it.prop(
    'that add up hide every group of 1 to 4, and no difference gives one away',
    { groottes: Groottes },
    ({ groottes }) => {
      const verborgen = verbergDelen(groottes);
      const getoond = groottes.filter((_, plaats) => !verborgen.has(plaats));
      const rest = som(groottes) - som(getoond);
      expect(getoond.filter(isKlein)).toEqual([]);
      if (isKlein(som(groottes))) return;
      expect(isKlein(rest)).toBe(false);
      expect(verborgen.size === 1 && rest !== 0).toBe(false);
    },
  );

  it.prop('that are hidden leave more than one size possible', { groottes: Groottes }, ({ groottes }) => {
    const verborgen = [...verbergDelen(groottes)];
    const samen = som(verborgen.map((plaats) => groottes[plaats] ?? 0));
    // Hidden groups hold at least one person each: who knows the sum knows that the others hold the rest.
    const ruimte = samen - verborgen.length;
    expect(verborgen.length === 0 || isKlein(samen) || ruimte > 0).toBe(true);
  });
});

/** Six a month for team-1, three a year for team-2, and nobody for team-3. */
const wereld: Wereld = {
  meldingen: ['2023-11', '2023-12', '2024-01', '2024-02'].flatMap((maand, nr) =>
    Array.from({ length: maand === '2024-01' ? 8 : 9 }, (_, plaats) => ({
      dag: `${maand}-${String(plaats + 1).padStart(2, '0')}`,
      pilot: null,
      team: plaats < 8 ? 'team-1' : 'team-2',
      wijk: plaats < 5 ? 'wijk-1' : 'wijk-2',
      bron: plaats < 5 ? 'inwoner' : plaats < 8 ? 'huisarts' : 'sociaal_plein',
      wie: nr * 100 + plaats,
    })),
  ),
  trajecten: [],
};
const scherm = schermVan(wereld);
const bekijk = (vraag: object) => {
  const gevraagd = { van: Dag.make('2023-11-01'), tot: Dag.make('2024-02-29'), ...vraag } as KpisVraag;
  const [meldingen] = onderdruk(telWereld(wereld, gevraagd), gevraagd, scherm);
  return meldingen;
};

describe('a few people outside the pilots', () => {
  const kleineWereld: Wereld = {
    meldingen: wereld.meldingen.flatMap((melding) => [
      { ...melding, pilot: 'pilot-1' },
      ...(melding.dag === '2024-02-01' ? [{ ...melding, wie: 999 }] : []),
    ]),
    trajecten: [],
  };
  const klein = schermVan(kleineWereld);
  const gezien = (vraag: object) => {
    const gevraagd = { van: Dag.make('2023-11-01'), tot: Dag.make('2024-02-29'), ...vraag } as KpisVraag;
    const [meldingen] = onderdruk(telWereld(kleineWereld, gevraagd), gevraagd, klein);
    return meldingen?.waarde ?? meldingen?.reden;
  };

  it('hide no pilot, and of the gemeente only the time in which they came', () => {
    expect(gezien({ pilotId: 'pilot-1' })).toBe(35);
    expect(gezien({ tot: Dag.make('2024-01-31') })).toBe(26);
    expect(gezien({})).toBe('klein');
    expect(gezien({ buitenPilot: 'true' })).toBe('klein');
  });

  it('are not told by day: the month in which they came is hidden whole', () => {
    const eenDag = { buitenPilot: 'true', van: Dag.make('2024-02-20'), tot: Dag.make('2024-02-20') };
    expect(gezien(eenDag)).toBe('klein');
    expect(gezien({ ...eenDag, van: Dag.make('2024-01-20'), tot: Dag.make('2024-01-20') })).toBe(0);
  });
});

describe('what is not shown', () => {
  it('is empty altogether and says why: too few people', () => {
    expect(bekijk({ teamId: 'team-2' })).toMatchObject({
      teller: null,
      waarde: null,
      noemer: null,
      onderdrukt: true,
      reden: 'klein',
    });
  });

  it('takes the team beside it along, for the whole stays', () => {
    const meldingen = bekijk({ per: 'team' });
    expect(meldingen?.waarde).toBe(35);
    expect(meldingen?.groepen?.map(({ sleutel, waarde }) => [sleutel, waarde])).toEqual([
      ['team-1', null],
      ['team-2', null],
      ['team-3', 0],
    ]);
  });

  it('is a period that cuts what only stands whole, also where enough people are in it', () => {
    expect(bekijk({ tot: Dag.make('2024-02-05') })).toMatchObject({ waarde: null, reden: 'periode' });
    expect(bekijk({ tot: Dag.make('2024-01-31') })).toMatchObject({ waarde: 26 });
  });

  it('is a wijk of a team, and then every team stands there, also one without a melding in that wijk', () => {
    expect(bekijk({ teamId: 'team-1', wijkId: 'wijk-1' })).toMatchObject({ waarde: null, reden: 'combinatie' });
    const groepen = bekijk({ wijkId: 'wijk-1', per: 'team' })?.groepen;
    expect(groepen?.filter(({ onderdrukt }) => onderdrukt).map(({ sleutel }) => sleutel)).toEqual(teams.slice(0, 2));
  });

  it('is the part of a verdeling that is small, with the one beside it', () => {
    expect(bekijk({})?.verdeling?.map(({ sleutel, aantal }: Deel) => [sleutel, aantal])).toEqual([
      ['sociaal_plein', null],
      ['huisarts', null],
      ['inwoner', 20],
    ]);
    expect(bekijk({ wijkId: 'wijk-1' })?.verdeling).toEqual([]);
  });

  it('is of two pilots of one team that run together the later one, where a record has no pilot of its own', () => {
    const pilot = (id: string, gestartOp: string, eindigtOp: string | null) =>
      ({ id, teams: ['team-1'], gestartOp, eindigtOp }) as unknown as Pilot;
    const pilots = [pilot('later', '2023-10-01', null), pilot('eerste', '2023-09-01', '2023-12-31')];
    const vraag = { van: Dag.make('2023-11-01'), tot: Dag.make('2024-02-29') };
    const redenVan = (pilotId: string, lijst: ReadonlyArray<Pilot>) => {
      const gevraagd = { ...vraag, pilotId } as unknown as KpisVraag;
      const gezien = { ...scherm, gedeeld: gedeeldeTeams(lijst) };
      const codes = ['meldingen', 'instroom', 'aandeelZelf'] as const;
      const tellingen = codes.map((code): Telling => ({ code, teller: 9, noemer: 9, waarde: 1, mensen: null }));
      const metDag = { ...gezien, opDag: () => gezien.records };
      return onderdruk(tellingen, gevraagd, metDag).map(({ reden }) => reden ?? null);
    };
    expect(redenVan('later', pilots)).toEqual(['combinatie', null, 'combinatie']);
    expect(redenVan('eerste', pilots)).toEqual([null, null, null]);
    const naElkaar = [pilot('later', '2024-01-01', null), pilot('eerste', '2023-09-01', '2023-12-31')];
    expect(redenVan('later', naElkaar)).toEqual([null, null, 'combinatie']);
  });

  it('is nothing of what is not about people', () => {
    const uitgaven: Telling = { code: 'uitgaven', teller: 3, noemer: null, waarde: 3, mensen: null };
    const vraag = { van: Dag.make('2023-11-01'), tot: Dag.make('2023-11-02') };
    expect(onderdruk([uitgaven], vraag, scherm)).toEqual([uitgaven]);
  });
});
