import type { Afscherming } from './afscherming/Afscherming.ts';
import { type Gedeeld, isVanTwee } from './afscherming/gedeeld.ts';
import { isBuiten } from './afscherming/maten.ts';
import { kleinsteGroep } from './afscherming/mensen.ts';
import type { Reden, Regio } from './afscherming/toont.ts';
import { onderverdelingVan, overlapt } from './afscherming/verdeling.ts';
import { definitieVan, type KpiCode } from './definities.ts';
import { buitenDePilots, type KpisVraag } from './Kpi.ts';
import type { Cijfer, Deel, Groep, Telling } from './Kpis.ts';
import { isTijdstap, periodeVan } from './perioden.ts';

const isKlein = (mensen: number): boolean => mensen > 0 && mensen < kleinsteGroep;

/**
 * Which parts of a whole to hide: the small ones, and then the smallest others until the hidden ones are at least
 * two and together no small group either, so that the whole less what is shown tells nothing.
 */
export const verbergDelen = (groottes: ReadonlyArray<number>, alvast: ReadonlySet<number> = new Set()): Set<number> => {
  const verborgen = new Set(alvast);
  groottes.forEach((grootte, plaats) => {
    if (isKlein(grootte)) verborgen.add(plaats);
  });
  const som = () => groottes.reduce((totaal, grootte, plaats) => totaal + (verborgen.has(plaats) ? grootte : 0), 0);
  const isVeilig = () => verborgen.size === 0 || (verborgen.size > 1 && !isKlein(som()));
  const overige = groottes
    .map((grootte, plaats) => ({ grootte, plaats }))
    .filter(({ grootte, plaats }) => grootte > 0 && !verborgen.has(plaats))
    .sort((a, b) => a.grootte - b.grootte || a.plaats - b.plaats);
  for (const { plaats } of overige) {
    if (isVeilig()) break;
    verborgen.add(plaats);
  }
  return verborgen;
};

/** A figure as it is shown: with `onderdrukt` it says nothing but that, and why. */
export type Onderdrukt<A> = A & { readonly onderdrukt?: true; readonly reden?: Reden };

export type OnderdrukteTelling = Onderdrukt<Omit<Telling, 'groepen'>> & {
  readonly groepen?: ReadonlyArray<Onderdrukt<Groep>>;
};

/** What may be shown: of all that happened, and of who had begeleiding on a day. */
export interface Scherm {
  readonly records: Afscherming;
  readonly opDag: (dag: string) => Afscherming | null;
  readonly plaatsen: Readonly<Record<'team' | 'wijk' | 'organisatie', ReadonlyArray<Plaats>>>;
  readonly gedeeld: ReadonlyArray<Gedeeld>;
}

interface Plaats {
  readonly id: string;
  readonly naam: string;
}

const begin = '0000-01-01';
const niets = { teller: null, noemer: null, waarde: null, mensen: null };

const leegGemaakt = <A extends Cijfer>(cijfer: A, reden: Reden): Onderdrukt<A> => ({
  ...cijfer,
  teller: null,
  noemer: null,
  waarde: null,
  onderdrukt: true,
  reden,
});

const isTeKlein = ({ mensen }: Cijfer): boolean => mensen !== null && (isKlein(mensen.geheel) || isKlein(mensen.deel));

type Predicaat = (waarde: string) => boolean;

const beide = (a: Predicaat | undefined, b: Predicaat): Predicaat =>
  a === undefined ? b : (waarde) => a(waarde) && b(waarde);

const metSmaller = (regio: Regio, familie: string, past: Predicaat): Regio => ({
  ...regio,
  smaller: { ...regio.smaller, [familie]: beide(regio.smaller[familie], past) },
});

const regioVan = (vraag: KpisVraag, { domeinVan }: Afscherming): Regio => {
  const { pilotId, buitenPilot, domein } = vraag;
  const heel: Regio = {
    van: vraag.van,
    tot: vraag.tot,
    rij: (rij) => (pilotId === undefined || rij === pilotId) && (buitenPilot === undefined || isBuiten(rij)),
    smaller: {},
  };
  const ids = { team: vraag.teamId, wijk: vraag.wijkId, organisatie: vraag.organisatieId };
  const smal = Object.entries(ids).reduce(
    (regio, [familie, id]) => (id === undefined ? regio : metSmaller(regio, familie, (waarde) => waarde === id)),
    heel,
  );
  return domein === undefined ? smal : metSmaller(smal, 'team', (team) => domeinVan(team) === domein);
};

/** The region of one group of the answer. */
const regioVanGroep = (regio: Regio, { van, tot, per }: KpisVraag, sleutel: string): Regio => {
  if (isTijdstap(per)) return { ...regio, ...periodeVan(sleutel, van, tot) };
  if (per === 'pilot')
    return { ...regio, rij: beide(regio.rij, (rij) => (sleutel === buitenDePilots ? isBuiten(rij) : rij === sleutel)) };
  return per === undefined ? regio : metSmaller(regio, per, (waarde) => waarde === sleutel);
};

/** In less out is who is there, also of one leefgebied: there the trajecten of a leefgebied are not told. */
const perLeefgebied = (maat: string, leefgebied: string): string | null =>
  maat === 'melding' || maat === 'besluit' ? `${maat}.gebied.${leefgebied}` : null;

const eersteReden = (redenen: ReadonlyArray<Reden | null>): Reden | null =>
  redenen.find((reden) => reden === 'periode') ?? redenen.find((reden) => reden !== null) ?? null;

/** Why a figure of these maten may not be shown over this region; on a day it is about all until then. */
const waarom = (scherm: Scherm, code: KpiCode, maten: ReadonlyArray<string>, regio: Regio): Reden | null => {
  if (maten.some((maat) => isVanTwee(scherm.gedeeld, maat, regio))) return 'combinatie';
  if (code === 'aandeelZelf') {
    const dag = scherm.opDag(regio.tot);
    return dag === null ? 'periode' : eersteReden(maten.map((maat) => dag.waaromNiet(maat, { ...regio, van: begin })));
  }
  const over = definitieVan(code).opPeildatum === true ? { ...regio, van: begin } : regio;
  return eersteReden(maten.map((maat) => scherm.records.waaromNiet(maat, over)));
};

const schermAf = <A extends Cijfer>(cijfer: A, reden: Reden | null): Onderdrukt<A> => {
  const isGeenCijfer = cijfer.mensen === null && cijfer.teller === null && cijfer.noemer === null;
  if (isGeenCijfer) return cijfer;
  if (reden !== null) return leegGemaakt(cijfer, reden);
  return isTeKlein(cijfer) ? leegGemaakt(cijfer, 'klein') : cijfer;
};

/** A melding names more than one leefgebied, but at least one: beside a small one a second is hidden. */
const metTweede = (groepen: ReadonlyArray<Onderdrukt<Groep>>): ReadonlyArray<Onderdrukt<Groep>> => {
  const alvast = new Set(groepen.flatMap(({ onderdrukt }, plaats) => (onderdrukt === true ? [plaats] : [])));
  if (alvast.size === 0) return groepen;
  const weg = verbergDelen(
    groepen.map(({ mensen }) => mensen?.geheel ?? 0),
    alvast,
  );
  return groepen.map((groep, plaats) => (weg.has(plaats) ? leegGemaakt(groep, 'klein') : groep));
};

/**
 * A team without records has no group, and that tells something where the groups are hidden: who has none in this wijk.
 * So there each team stands, as not to be told.
 */
const metOntbrekende = (
  { plaatsen }: Scherm,
  { per }: KpisVraag,
  redenVan: (sleutel: string) => Reden | null,
  groepen: ReadonlyArray<Onderdrukt<Groep>>,
): ReadonlyArray<Onderdrukt<Groep>> => {
  if (per !== 'team' && per !== 'wijk' && per !== 'organisatie') return groepen;
  const bekend = new Set(groepen.map(({ sleutel }) => sleutel));
  const ontbreekt = plaatsen[per].flatMap(({ id, naam }) => {
    const reden = bekend.has(id) ? null : redenVan(id);
    return reden === null ? [] : [leegGemaakt({ sleutel: id, naam, ...niets }, reden)];
  });
  const verborgenOnbekend = ({ sleutel, onderdrukt }: Onderdrukt<Groep>) =>
    sleutel === 'onbekend' && onderdrukt === true;
  return [...groepen.filter((groep) => !verborgenOnbekend(groep)), ...ontbreekt];
};

const onderdrukGroepen = (scherm: Scherm, vraag: KpisVraag, regio: Regio, { code, groepen = [] }: Telling) => {
  const { rustOp } = definitieVan(code);
  if (code === 'clientervaring')
    return groepen.map((groep) => {
      const eigen = rustOp.filter((maat) => maat.startsWith(`beeindigd.${groep.sleutel} `));
      return schermAf(groep, waarom(scherm, code, eigen, regio));
    });
  if (vraag.per === 'leefgebied')
    return metTweede(
      groepen.map((groep) => {
        const maten = rustOp.map((maat) => perLeefgebied(maat, groep.sleutel));
        const bekend = maten.filter((maat) => maat !== null);
        return schermAf(groep, bekend.length < maten.length ? 'combinatie' : waarom(scherm, code, bekend, regio));
      }),
    );
  const redenVan = (sleutel: string) => waarom(scherm, code, rustOp, regioVanGroep(regio, vraag, sleutel));
  return metOntbrekende(
    scherm,
    vraag,
    redenVan,
    groepen.map((groep) => schermAf(groep, redenVan(groep.sleutel))),
  );
};

/** Why a part is not told; one that is about two things at once never is. */
const redenVanDeel = (scherm: Scherm, code: KpiCode, regio: Regio, { sleutel }: Deel): Reden | null => {
  const wijkMet = (naam: string) => scherm.plaatsen.wijk.find((wijk) => wijk.naam === naam)?.id ?? null;
  const deel = onderverdelingVan(code, sleutel, wijkMet);
  if (deel === null) return 'combinatie';
  const { maat, familie, waarden = [] } = deel;
  const over = familie === undefined ? regio : metSmaller(regio, familie, (waarde) => waarden.includes(waarde));
  return waarom(scherm, code, [maat], over);
};

/** That there is such a part at all would tell something where it is not for being small that it is hidden. */
const onderdrukVerdeling = (scherm: Scherm, code: KpiCode, regio: Regio, verdeling: ReadonlyArray<Deel>) => {
  const delen = verdeling.map((deel) => ({ deel, reden: redenVanDeel(scherm, code, regio, deel) }));
  const alles = overlapt(code) && delen.some(({ reden }) => reden !== null);
  return delen
    .filter(({ reden }) => reden === null || reden === 'klein')
    .map(({ deel, reden }) => (alles || reden !== null ? { ...deel, aantal: null } : deel));
};

/** Why the meldingen of a question may not be told wijk by wijk: which wijk has none would tell something too. */
export const waaromNietPerWijk = (vraag: KpisVraag, { records, plaatsen, gedeeld }: Scherm): Reden | null => {
  const regio = regioVan(vraag, records);
  if (isVanTwee(gedeeld, 'melding', regio)) return 'combinatie';
  const perWijk = plaatsen.wijk.map(({ id }) =>
    records.waaromNiet(
      'melding',
      metSmaller(regio, 'wijk', (wijk) => wijk === id),
    ),
  );
  return eersteReden([records.waaromNiet('melding', regio), ...perWijk.filter((reden) => reden !== 'klein')]);
};

/**
 * What somebody may see who sees no casus. A figure is shown whole or not at all, by where it cuts the blocks of every
 * maat that it rests on: not by what else is asked, so no two answers tell together what one of them hides.
 */
export const onderdruk = (
  tellingen: ReadonlyArray<Telling>,
  vraag: KpisVraag,
  scherm: Scherm,
): ReadonlyArray<OnderdrukteTelling> => {
  const regio = regioVan(vraag, scherm.records);
  return tellingen.map((telling): OnderdrukteTelling => {
    const { groepen, verdeling, ...geheel } = telling;
    const { rustOp } = definitieVan(telling.code);
    return {
      ...schermAf(geheel, waarom(scherm, telling.code, rustOp, regio)),
      ...(groepen === undefined ? {} : { groepen: onderdrukGroepen(scherm, vraag, regio, telling) }),
      ...(verdeling === undefined ? {} : { verdeling: onderdrukVerdeling(scherm, telling.code, regio, verdeling) }),
    };
  });
};
