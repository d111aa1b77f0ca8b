import type { KpisVraag } from '../src/kpi/Kpi.ts';
import type { Telling } from '../src/kpi/Kpis.ts';
import type { OnderdrukteTelling } from '../src/kpi/onderdruk.ts';
import { isTijdstap, periodenVan } from '../src/kpi/perioden.ts';
import { kennis } from './KpiKennis.ts';
import { bronnen, helften, pilots, teams, telWereld, type Wereld, wijken } from './KpiWereld.ts';

/*
 * Somebody who sees no casus asks everything that can be asked, keeps every figure that is shown as the set of records
 * it counts, and works out what follows: by looking, by subtracting one from another, and by elimination over all.
 */

/** A kind of record that could be: what an attacker knows before asking is only that these are possible. */
interface Atoom {
  readonly pilot: string | null;
  readonly team: string;
  readonly wijk: string;
  /** Of a melding: when, and from whom. Of a traject: when it began and ended, and whether a coach filled in a form. */
  readonly begin: number;
  readonly einde: number;
  readonly deel: string;
}

const nooit = helften.length;

const plekken = [...pilots, null].flatMap((pilot) =>
  teams.flatMap((team) => wijken.map((wijk) => ({ pilot, team, wijk }))),
);

export const atomenVanMeldingen: ReadonlyArray<Atoom> = plekken.flatMap((plek) =>
  helften.flatMap((_, begin) => bronnen.map((deel) => ({ ...plek, begin, einde: begin, deel }))),
);

/** Whole months: half ones make too many. */
const maanden = helften.flatMap((_, nr) => (nr % 2 === 0 ? [nr] : []));
export const atomenVanTrajecten: ReadonlyArray<Atoom> = plekken.flatMap((plek) =>
  maanden.flatMap((begin) => [
    { ...plek, begin, einde: nooit, deel: '' },
    ...maanden
      .filter((einde) => einde >= begin)
      .flatMap((einde) => ['', 'coach'].map((deel) => ({ ...plek, begin, einde, deel }))),
  ]),
);

type Lid = Omit<Atoom, 'deel'> & { readonly wie: number };
const helftVan = (dag: string): number => helften.findLastIndex(({ van }) => van <= dag);
/** As coarse as the atoms are. */
const maandVan = (dag: string): number => helftVan(dag) - (helftVan(dag) % 2);
const ledenVan = ({ meldingen, trajecten }: Wereld, soort: 'melding' | 'traject'): ReadonlyArray<Lid> =>
  soort === 'melding'
    ? meldingen.map((melding) => ({ ...melding, begin: helftVan(melding.dag), einde: helftVan(melding.dag) }))
    : trajecten.map((traject) => ({
        ...traject,
        begin: maandVan(traject.start),
        einde: traject.einde === null ? nooit : maandVan(traject.einde),
      }));

const isKlein = (mensen: number) => mensen > 0 && mensen < 5;

type Soort = 'melding' | 'gestart' | 'beeindigd' | 'actief';

/** A set of records that an answer told, or hid. */
export interface Verzameling {
  readonly naam: string;
  readonly soort: Soort;
  readonly deel: string | null;
  /** Null as long as it is neither shown nor small. */
  readonly atomen: ReadonlyArray<number> | null;
  readonly aantal: number;
  readonly mensen: number;
  readonly getoond: boolean;
}

const domeinVan = (team: string) => (team === 'team-3' ? 'jeugd' : 'wmo');
const isErin = (atoom: Atoom, soort: Soort, vraag: KpisVraag, deel: string | null): boolean => {
  const van = helften.filter((helft) => helft.van < vraag.van).length;
  const tot = helften.findLastIndex((helft) => helft.tot <= vraag.tot);
  const tijd = {
    melding: atoom.begin >= van && atoom.begin <= tot,
    gestart: atoom.begin >= van && atoom.begin <= tot,
    beeindigd: atoom.einde >= van && atoom.einde <= tot,
    actief: atoom.begin <= tot && atoom.einde > tot,
  }[soort];
  return (
    tijd &&
    (deel === null || atoom.deel === deel) &&
    (vraag.pilotId === undefined || atoom.pilot === vraag.pilotId) &&
    (vraag.buitenPilot === undefined || atoom.pilot === null) &&
    (vraag.teamId === undefined || atoom.team === vraag.teamId) &&
    (vraag.wijkId === undefined || atoom.wijk === vraag.wijkId) &&
    (vraag.domein === undefined || domeinVan(atoom.team) === vraag.domein)
  );
};

type Filter = Omit<KpisVraag, 'van' | 'tot' | 'per'>;
const filters = (): ReadonlyArray<Filter> => {
  const keuzes: ReadonlyArray<ReadonlyArray<object>> = [
    [{}, ...pilots.map((pilotId) => ({ pilotId })), { buitenPilot: 'true' }],
    [{}, ...teams.map((teamId) => ({ teamId })), { domein: 'wmo' }],
    [{}, ...wijken.map((wijkId) => ({ wijkId }))],
  ];
  return keuzes.reduce(
    (tot, keuze) => tot.flatMap((een) => keuze.map((ander) => ({ ...een, ...ander }))),
    [{}],
  ) as ReadonlyArray<Filter>;
};

const vragen = (stap: number): ReadonlyArray<KpisVraag> =>
  filters().flatMap((filter) =>
    helften.flatMap(({ van }, begin) =>
      helften.flatMap(({ tot }, einde) =>
        einde < begin || begin % stap !== 0 || (einde + 1) % stap !== 0 ? [] : [{ ...filter, van, tot }],
      ),
    ),
  );

const stappen = ['maand', 'kwartaal', 'jaar', 'team', 'wijk', 'pilot'] as const;

/** Each with the groups of one kind beside it, in turn: what a group tells can also be asked alone. */
const metGroepen = (vraag: KpisVraag, nr: number): KpisVraag => {
  const per = stappen[nr % (stappen.length + 1)];
  return per === undefined ? vraag : { ...vraag, per };
};

const vraagVanGroep = (vraag: KpisVraag, sleutel: string): KpisVraag => {
  const { per, ...rest } = vraag;
  if (isTijdstap(per)) {
    const periode = periodenVan(vraag.van, vraag.tot, per).find((een) => een.sleutel === sleutel);
    return { ...rest, van: periode?.van ?? vraag.van, tot: periode?.tot ?? vraag.tot };
  }
  const id = { team: { teamId: sleutel }, wijk: { wijkId: sleutel } } as const;
  if (per === 'team' || per === 'wijk') return { ...rest, ...id[per] } as unknown as KpisVraag;
  return (pilots.includes(sleutel) ? { ...rest, pilotId: sleutel } : { ...rest, buitenPilot: 'true' }) as KpisVraag;
};

export type Verbergt = (tellingen: ReadonlyArray<Telling>, vraag: KpisVraag) => ReadonlyArray<OnderdrukteTelling>;

const soorten: Readonly<Record<string, { readonly soort: Soort; readonly deel?: string }>> = {
  meldingen: { soort: 'melding' },
  viaSociaalPlein: { soort: 'melding', deel: 'sociaal_plein' },
  instroom: { soort: 'gestart' },
  uitstroom: { soort: 'beeindigd' },
  actief: { soort: 'actief' },
  responsCoaches: { soort: 'beeindigd', deel: 'coach' },
};

export const alleVragen = (codes: ReadonlyArray<string>) => vragen(codes.includes('meldingen') ? 1 : 2).map(metGroepen);

/** All that can be asked, each set once, shown if any answer showed it. */
export const vraagAlles = (
  wereld: Wereld,
  atomen: ReadonlyArray<Atoom>,
  codes: ReadonlyArray<string>,
  verbergt: Verbergt,
  gevraagd: ReadonlyArray<KpisVraag> = alleVragen(codes),
): ReadonlyArray<Verzameling> => {
  const alle = new Map<string, Verzameling>();
  const atomenIn = (soort: Soort, deel: string | null, over: KpisVraag) =>
    atomen.flatMap((atoom, nr) => (isErin(atoom, soort, over, deel) ? [nr] : []));
  const zet = (
    soort: Soort,
    deel: string | null,
    vraag: KpisVraag,
    aantal: number,
    mensen: number,
    getoond: boolean,
  ) => {
    const { per: _per, ...over } = vraag;
    const naam = JSON.stringify([soort, deel, Object.entries(over).sort()]);
    const bekend = alle.get(naam);
    const toch = getoond || bekend?.getoond === true;
    const erin = bekend?.atomen ?? (toch || isKlein(mensen) ? atomenIn(soort, deel, over) : null);
    alle.set(naam, { naam, soort, deel, atomen: erin, aantal, mensen, getoond: toch });
  };
  for (const vraag of gevraagd) {
    const open = telWereld(wereld, vraag).filter(({ code }) => codes.includes(code));
    const dicht = verbergt(open, vraag);
    for (const [plaats, telling] of open.entries()) {
      const { soort, deel } = soorten[telling.code] ?? { soort: 'melding' };
      const getoond = dicht[plaats];
      const cijfers = [
        [vraag, telling, getoond] as const,
        ...(telling.groepen ?? []).map(
          (groep) =>
            [
              vraagVanGroep(vraag, groep.sleutel),
              groep,
              getoond?.groepen?.find(({ sleutel }) => sleutel === groep.sleutel),
            ] as const,
        ),
      ];
      for (const [over, een, ander] of cijfers) {
        const zichtbaar = ander !== undefined && ander.onderdrukt !== true;
        const geheel = een.noemer ?? een.teller ?? 0;
        zet(soort, null, over, geheel, een.mensen?.geheel ?? 0, zichtbaar);
        if (deel !== undefined) zet(soort, deel, over, een.teller ?? 0, een.mensen?.deel ?? 0, zichtbaar);
      }
      for (const part of telling.verdeling ?? []) {
        const ander = getoond?.verdeling?.find(({ sleutel }) => sleutel === part.sleutel);
        zet('melding', part.sleutel, vraag, part.aantal ?? 0, part.mensen ?? 0, (ander?.aantal ?? null) !== null);
      }
    }
  }
  return [...alle.values()];
};

/** A pilot or what lies outside, of one domein: what the rule calls a row. */
const rijVan = ({ pilot, team }: Pick<Atoom, 'pilot' | 'team'>): string => pilot ?? `buiten ${domeinVan(team)}`;
const rijen = [...pilots, 'buiten wmo', 'buiten jeugd'];
const enkeleRijen = Array.from({ length: 2 ** rijen.length - 1 }, (_, nr) =>
  rijen.filter((__, bit) => ((nr + 1) >> bit) & 1),
);

const stukken = (haltes: ReadonlyArray<number>): ReadonlyArray<readonly [number, number]> =>
  haltes.flatMap((van, nr) => haltes.slice(nr).map((tot) => [van, tot] as const));

/**
 * What nobody can ask but somebody could work out: who began in one stretch of time and ended in another, of some of
 * the rows. Those that are few people, as sets that no answer tells.
 */
export const denkbaar = (
  wereld: Wereld,
  atomen: ReadonlyArray<Atoom>,
  soort: 'melding' | 'traject',
): ReadonlyArray<Verzameling> => {
  const leden = ledenVan(wereld, soort);
  const begins = soort === 'melding' ? helften.map((_, nr) => nr) : maanden;
  const einden = soort === 'melding' ? [[0, nooit] as const] : stukken([...maanden, nooit]);
  return enkeleRijen.flatMap((van) =>
    stukken(begins).flatMap((begin) =>
      einden.flatMap((einde) => {
        const erin = (een: Omit<Atoom, 'deel'>) =>
          begin[0] <= een.begin &&
          een.begin <= begin[1] &&
          einde[0] <= een.einde &&
          een.einde <= einde[1] &&
          van.includes(rijVan(een));
        const mensen = new Set(leden.filter(erin).map(({ wie }) => wie)).size;
        if (!isKlein(mensen)) return [];
        const erinAtomen = atomen.flatMap((atoom, nr) => (erin(atoom) ? [nr] : []));
        const naam = `denkbaar ${van.join('+')} ${begin.join('-')} ${einde.join('-')}`;
        return [
          { naam, soort: 'melding' as const, deel: null, atomen: erinAtomen, aantal: mensen, mensen, getoond: false },
        ];
      }),
    ),
  );
};

/** What somebody learns of a group of one to four people: it is shown, or it follows from what is. */
export const lekken = (alle: ReadonlyArray<Verzameling>, breedte: number): ReadonlyArray<string> => {
  const getoond = alle.filter((een) => een.getoond);
  const gezien = getoond.filter(({ mensen }) => isKlein(mensen)).map(({ naam }) => `getoond ${naam}`);
  // Nobody in a shown set: then in no part of it.
  const nul = new Set(getoond.filter(({ aantal }) => aantal === 0).flatMap(({ atomen }) => atomen ?? []));
  const weet = kennis(breedte);
  for (const { atomen } of getoond) weet.leer(atomen ?? [], nul);
  const verborgen = alle.filter((een) => !een.getoond && isKlein(een.mensen));
  const herleid = verborgen.filter(({ atomen }) => weet.weet(atomen ?? [], nul)).map(({ naam }) => `herleid ${naam}`);
  return [...gezien, ...herleid];
};

/** Pairs of shown sets of one kind of which the one lies in the other, and one to four records between them. */
export const kleineVerschillen = (alle: ReadonlyArray<Verzameling>): ReadonlyArray<string> => {
  const getoond = alle.filter((een) => een.getoond).map((een) => ({ ...een, erin: new Set(een.atomen) }));
  return getoond.flatMap((groot) =>
    getoond
      .filter(
        (klein) =>
          klein.soort === groot.soort &&
          klein.deel === groot.deel &&
          isKlein(groot.aantal - klein.aantal) &&
          klein.erin.size < groot.erin.size &&
          [...klein.erin].every((nr) => groot.erin.has(nr)),
      )
      .map((klein) => `${groot.naam} min ${klein.naam}`),
  );
};
