import type { Dag } from '@tenzij/domain/Dag.ts';
import { clientervaringVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import type { Cijfer, Telling } from '@tenzij/domain/kpi/Kpis.ts';
import { isTijdstap, periodenVan } from '@tenzij/domain/kpi/perioden.ts';
import { StapNaam } from '@tenzij/domain/weging/stappen.ts';
import { expect } from 'vitest';
import type { Register } from './register.ts';
import { tweedeTelling } from './tweedeTelling.ts';
import { naMaanden, type Smaller, type Uitkomst } from './uitkomst.ts';

/* Holds what the SQL counted against the second computation. */

const afgerond = (getal: number | null) => (getal === null ? null : Number(getal.toPrecision(10)));

/** Both in one shape; digits that only a different order of adding makes are left out. */
const alsUitkomst = ({ teller, noemer, waarde }: Cijfer | Uitkomst) => ({
  teller: afgerond(teller),
  noemer: afgerond(noemer),
  waarde: afgerond(waarde),
});
const verwacht = alsUitkomst;

type Tweede = ReturnType<typeof tweedeTelling>;
const inTweede = (tweede: Tweede, code: KpiCode): Uitkomst => {
  const { lijsten: _lijsten, ...uitkomsten } = tweede;
  const gevonden = (uitkomsten as Partial<Record<KpiCode, Uitkomst>>)[code];
  if (gevonden === undefined) throw new Error(`De tweede telling kent ${code} niet.`);
  return gevonden;
};

/** What a group's key narrows the rows to. */
const smallerVan = (vraag: KpiVraag, sleutel: string): Smaller => {
  const { per } = vraag;
  if (isTijdstap(per)) {
    const periode = periodenVan(vraag.van, vraag.tot, per).find((een) => een.sleutel === sleutel);
    return periode === undefined ? { past: () => false } : { van: periode.van, tot: periode.tot };
  }
  if (per === 'leefgebied') return { past: ({ leefgebieden }) => leefgebieden?.includes(sleutel) ?? false };
  const naam = per ?? 'team';
  return { past: (rij) => (rij[naam] ?? 'onbekend') === sleutel };
};

const alleSleutels = (vraag: KpiVraag, register: Register): ReadonlyArray<string> => {
  const { per } = vraag;
  if (isTijdstap(per)) return periodenVan(vraag.van, vraag.tot, per).map(({ sleutel }) => sleutel);
  const ids = { team: register.teams, wijk: register.wijken, organisatie: register.organisaties };
  if (per === 'leefgebied') return [...new Set(register.meldingen.flatMap(({ leefgebieden }) => leefgebieden))];
  return per === undefined ? [] : [...ids[per].map(({ id }) => id), 'onbekend'];
};

const isLeeg = ({ teller, noemer }: Uitkomst) => (teller ?? 0) === 0 && (noemer ?? 0) === 0;

const vergelijkGroepen = (telling: Telling, perSleutel: ReadonlyMap<string, Tweede>) => {
  const groepen = new Map(telling.groepen?.map((groep) => [groep.sleutel, groep]));
  for (const [sleutel, anders] of perSleutel) {
    const tweede = inTweede(anders, telling.code);
    const groep = groepen.get(sleutel);
    groepen.delete(sleutel);
    if (groep === undefined) expect(isLeeg(tweede), `${telling.code} ${sleutel} ontbreekt`).toBe(true);
    else expect(alsUitkomst(groep), `${telling.code} ${sleutel}`).toEqual(verwacht(tweede));
  }
  expect([...groepen.keys()], telling.code).toEqual([]);
};

/** How many there are of each key; or how many others, as people. */
const telPer = <A>(
  lijst: ReadonlyArray<A>,
  sleutels: (een: A) => ReadonlyArray<string>,
  hoeveel: (lijst: ReadonlyArray<A>) => number = (leden) => leden.length,
) => {
  const groepen = new Map<string, Array<A>>();
  for (const een of lijst)
    for (const sleutel of sleutels(een)) groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), een]);
  return new Map([...groepen].map(([sleutel, leden]) => [sleutel, hoeveel(leden)] as const));
};

const vergelijkVerdeling = (telling: Telling | undefined, tweede: ReadonlyMap<string, number>) => {
  const gevuld = telling?.verdeling?.filter(({ aantal }) => aantal !== 0) ?? [];
  expect(new Map(gevuld.map(({ sleutel, aantal }) => [sleutel, aantal])), telling?.code).toEqual(tweede);
};

const vergelijkVerdelingen = (tellingen: ReadonlyArray<Telling>, { lijsten }: Tweede, register: Register) => {
  const van = (code: KpiCode) => tellingen.find((telling) => telling.code === code);
  const wijkNaam = (id: string) => register.wijken.find((wijk) => wijk.id === id)?.naam ?? '';
  const { meldingen, besluiten, geeindigd, gaten, cellen } = lijsten;
  vergelijkVerdeling(
    van('meldingen'),
    telPer(meldingen, ({ bron }) => [bron]),
  );
  const bereik = telPer(
    meldingen,
    (m) => [`wijk.${wijkNaam(m.wijkId)}`, `leeftijdsgroep.${m.leeftijdsgroep ?? 'onbekend'}`],
    lijsten.melders,
  );
  vergelijkVerdeling(van('bereik'), bereik);
  const perCel = (lijst: typeof cellen) =>
    new Map(lijst.map((cel) => [`${cel.wijk}/${cel.leefgebied}`, cel.meldingen.length]));
  const collectief = cellen.map((cel) => ({ ...cel, meldingen: cel.meldingen.filter((m) => m.collectief) }));
  vergelijkVerdeling(van('collectiefMogelijk'), perCel(collectief.filter((cel) => cel.meldingen.length > 0)));
  vergelijkVerdeling(van('aanbodOntbreekt'), perCel(gaten));
  const loos = ['werkdruk', 'persoonlijke_voorkeur', 'voorkeur_verwijzer'];
  vergelijkVerdeling(
    van('ineffectieveGronden'),
    telPer(besluiten, ({ gronden }) => gronden.filter((grond) => loos.includes(grond))),
  );
  const gewogen = besluiten.filter(({ stappenGezet }) => stappenGezet.length > 0);
  vergelijkVerdeling(
    van('stappenVolledig'),
    telPer(gewogen, ({ stappenGezet }) =>
      StapNaam.literals.filter((stap) => !stappenGezet.includes(stap)).map((stap) => `niet_gezet.${stap}`),
    ),
  );
  const grenzen = [3, 6, 12, 24, 36, 48];
  const namen = ['0-3', '3-6', '6-12', '12-24', '24-36', '36-48', '48+'];
  vergelijkVerdeling(
    van('doorlooptijdMediaan'),
    telPer(geeindigd, (t) => [
      `duur.${namen[grenzen.filter((grens) => (t.beeindigdOp ?? '') > naMaanden(t.gestartOp, grens)).length]}`,
    ]),
  );
  vergelijkVerdeling(
    van('redenBeeindiging'),
    telPer(geeindigd, (t) => [t.redenBeeindiging ?? 'onbekend']),
  );
  vergelijkVerdeling(
    van('vermedenMaatwerkUren'),
    telPer(
      geeindigd.filter(({ vorm }) => vorm === 'zelf'),
      (t) => ['zelf', t.registerUren === null && t.minuten === 0 ? 'zonderUren' : 'metUren'],
    ),
  );
};

const vergelijkHerindicaties = (telling: Telling | undefined, { lijsten: { herwogen } }: Tweede) => {
  const los = telling?.verdeling?.filter(({ sleutel }) => sleutel.includes('.')) ?? [];
  vergelijkVerdeling(
    telling && { ...telling, verdeling: los },
    telPer(herwogen, (i) => [`${i.besprokenMetWijk === true ? 'besproken' : 'niet_besproken'}.${i.herindicatie}`]),
  );
  const getoond = (gezocht: string) => telling?.verdeling?.find(({ sleutel }) => sleutel === gezocht)?.aantal;
  for (const [uitkomst, aantal] of telPer(herwogen, (i) => [i.herindicatie ?? '']))
    expect(getoond(uitkomst), uitkomst).toBe(aantal);
  const besproken = herwogen.filter((i) => i.besprokenMetWijk === true).length;
  expect([getoond('besproken'), getoond('niet_besproken')]).toEqual([besproken, herwogen.length - besproken]);
  expect(getoond('urenMinderPerWeek')).toBe(herwogen.reduce((totaal, i) => totaal + (i.urenMinderPerWeek ?? 0), 0));
};

const vergelijkErvaring = (telling: Telling | undefined, { lijsten: { zegtJa } }: Tweede) => {
  const perVraag = new Map(telling?.groepen?.map((groep) => [groep.sleutel, groep]));
  expect([...perVraag.keys()]).toEqual(clientervaringVragen);
  for (const [vraag, groep] of perVraag) expect(alsUitkomst(groep), vraag).toEqual(verwacht(zegtJa('inwoner', vraag)));
};

/** Of a gap in the offer the groups are its own wijken and leefgebieden, not other rows. */
const vergelijkGaten = (telling: Telling, per: KpiVraag['per'], { lijsten: { gaten } }: Tweede) => {
  const sleutels = gaten.map(({ wijkId, leefgebied }) => (per === 'wijk' ? wijkId : leefgebied));
  const verwachting = new Map(sleutels.map((sleutel) => [sleutel, sleutels.filter((een) => een === sleutel).length]));
  expect(new Map(telling.groepen?.map(({ sleutel, waarde }) => [sleutel, waarde]))).toEqual(verwachting);
};

export const vergelijk = (
  tellingen: ReadonlyArray<Telling>,
  register: Register,
  vraag: KpiVraag,
  teams: ReadonlyArray<string> | null,
) => {
  const tweede = tweedeTelling(register, vraag, teams);
  const perSleutel = new Map(
    alleSleutels(vraag, register).map((sleutel) => [
      sleutel,
      tweedeTelling(register, vraag, teams, smallerVan(vraag, sleutel)),
    ]),
  );
  for (const telling of tellingen) {
    if (telling.code === 'clientervaring') continue;
    const verwachting = verwacht(inTweede(tweede, telling.code));
    expect(alsUitkomst(telling), `${telling.code} ${JSON.stringify(vraag)}`).toEqual(verwachting);
    if (telling.groepen === undefined) continue;
    if (telling.code === 'aanbodOntbreekt') vergelijkGaten(telling, vraag.per, tweede);
    else vergelijkGroepen(telling, perSleutel);
  }
  const van = (code: KpiCode) => tellingen.find((telling) => telling.code === code);
  vergelijkVerdelingen(tellingen, tweede, register);
  vergelijkHerindicaties(van('herindicaties'), tweede);
  vergelijkErvaring(van('clientervaring'), tweede);
};

/** The codes of which the second computation has a figure. */
export const codesVanTweede = (register: Register, van: Dag, tot: Dag) =>
  Object.keys(tweedeTelling(register, { van, tot }, null)).filter((code) => code !== 'lijsten');
