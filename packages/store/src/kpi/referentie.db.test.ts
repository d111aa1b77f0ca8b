import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@effect/vitest';
import { Dag } from '@tenzij/domain/Dag.ts';
import { clientervaringVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { opEuro } from '@tenzij/domain/kosten/bedragen.ts';
import { bekijkKosten } from '@tenzij/domain/kosten/bekijk.ts';
import { bekijkKpis } from '@tenzij/domain/kpi/bekijk.ts';
import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi, KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { GemeenteId, gebruikelijkeTermijnen } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { MedewerkerId, type Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { importeer } from '@tenzij/registers/inlezen/importeer.ts';
import { arnhem, hilversum } from '@tenzij/registers/referentie/gepubliceerd.ts';
import { referentiebestanden } from '@tenzij/registers/referentie/rijenUit.ts';
import type { Gemeentenaam } from '@tenzij/registers/referentie/schrijf.ts';
import { Effect } from 'effect';
import { opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';

/* What both municipalities published, out of their reference registers: imported as any file, counted as any KPI. */

const proef = opzet();

const beheerderId = MedewerkerId.make('00000000-0000-7000-8000-000000000001');

const als = (gemeenteId: GemeenteId, rol: Rol): Actor => ({
  _tag: 'Medewerker',
  gemeenteId,
  medewerkerId: beheerderId,
  naam: 'Voorbeeld',
  rol,
  teams: [],
  organisatieId: null,
  kanaal: 'api',
});

/** Figures of a gemeente, asked for by names. */
const gemeenteMet = (register: Gemeentenaam) => {
  const id = GemeenteId.make(randomUUID());
  const namen = new Map<string, string>();
  const lees = async () => {
    const { bestanden, fouten } = referentiebestanden(register);
    expect(fouten).toEqual([]);
    await proef.run(
      Effect.gen(function* () {
        const store = yield* Store;
        const zelfIngesteld = { urenPerFtePerWeek: 24, gebruikelijkeWeken: 26, ...gebruikelijkeTermijnen };
        const gemeente = { id, naam: register, leefgebiedenDrempel: 3, ...zelfIngesteld };
        const wie = {
          id: beheerderId,
          naam: 'Voorbeeld',
          email: 'voorbeeld@gemeente.example',
          rol: 'beheerder' as const,
        };
        const leeg = { teams: [], organisatieId: null, expertises: [], urenPerWeek: null, fte: null };
        yield* store.richtIn(gemeente, { medewerkers: [{ ...wie, ...leeg, actief: true, persona: false }] });
        yield* store.inTransactie(als(id, 'beheerder'), importeer(bestanden, { proef: false, maakAan: false }));
        yield* store.inTransactie(
          als(id, 'beheerder'),
          Effect.gen(function* () {
            const inrichting = yield* Inrichting;
            const lijsten = [inrichting.pilots, inrichting.teams, inrichting.wijken, inrichting.organisaties];
            for (const lijst of lijsten) for (const een of yield* lijst) namen.set(een.naam, een.id);
          }),
        );
      }),
    );
  };
  const vraag = async (van: string, tot: string, smaller: Record<string, string> = {}, rol: Rol = 'stuurgroep') => {
    const ids = Object.entries(smaller).map(([veld, naam]) => [veld, veld.endsWith('Id') ? namen.get(naam) : naam]);
    const gevraagd = { van: Dag.make(van), tot: Dag.make(tot), ...Object.fromEntries(ids) } as KpiVraag;
    const { items } = await proef.run(
      Effect.flatMap(Store, (store) => store.inTransactie(als(id, rol), bekijkKpis(gevraagd))),
    );
    return (code: KpiCode): Kpi => {
      const kpi = items.find((item) => item.code === code);
      if (kpi === undefined) throw new Error(`${code} ontbreekt.`);
      return kpi;
    };
  };
  const kosten = (rol: Rol = 'stuurgroep') =>
    proef.run(Effect.flatMap(Store, (store) => store.inTransactie(als(id, rol), bekijkKosten({}))));
  return { lees, vraag, kosten };
};

const procent = ({ waarde }: Pick<Kpi, 'waarde'>) => (waarde === null ? null : Math.round(waarde * 100));
const groep = (kpi: Kpi, naam: string) => {
  const gevonden = kpi.groepen?.find((een) => een.naam === naam);
  if (gevonden === undefined) throw new Error(`${kpi.code} heeft geen groep ${naam}.`);
  return gevonden;
};

describe('wat Arnhem publiceerde', () => {
  const register = gemeenteMet('arnhem');
  beforeAll(register.lees);
  const { peildatum, pilots } = arnhem;
  const begin = pilots.map(({ gestartOp }) => gestartOp).sort()[0] ?? '';
  const naamVan = (pilot: string) => (pilot === 'arnhem-wmo' ? 'Zelf begeleiden Wmo' : 'Zelf begeleiden Jeugd');
  const startVan = (pilot: string) => pilots.find(({ id }) => id === pilot)?.gestartOp ?? '';

  it.each(arnhem.stroom)('in- en uitstroom van $team', async ({ pilot, team, instroom, uitstroom, actief }) => {
    const kpi = await register.vraag(startVan(pilot), peildatum, { teamId: team });
    const geteld = {
      instroom: kpi('instroom').waarde,
      uitstroom: kpi('uitstroom').waarde,
      actief: kpi('actief').waarde,
    };
    expect(geteld).toEqual({ instroom, uitstroom, actief });
  });

  it.each(Object.entries(arnhem.stroomTotaal))('in- en uitstroom van %s', async (pilot, verwacht) => {
    const kpi = await register.vraag(startVan(pilot), peildatum, { pilotId: naamVan(pilot) });
    const geteld = {
      instroom: kpi('instroom').waarde,
      uitstroom: kpi('uitstroom').waarde,
      actief: kpi('actief').waarde,
    };
    expect(geteld).toEqual(verwacht);
  });

  it('80 van de 131 uit de beoogde wijken', async () => {
    const { totaal, Kronenburg, Spijkerkwartier } = arnhem.instroomUitBeoogdeWijken;
    const kpi = await register.vraag(begin, peildatum, { pilotId: naamVan('arnhem-wmo'), per: 'wijk' });
    const instroom = kpi('instroom');
    expect(instroom.waarde).toBe(arnhem.stroomTotaal['arnhem-wmo'].instroom);
    const perWijk = [groep(instroom, 'Kronenburg').waarde ?? 0, groep(instroom, 'Spijkerkwartier').waarde ?? 0];
    expect(perWijk).toEqual([Kronenburg, Spijkerkwartier]);
    expect(perWijk.reduce((a, b) => a + b, 0)).toBe(totaal);
  });

  it('het aandeel dat het wijkteam zelf begeleidt', async () => {
    const kpi = await register.vraag(begin, peildatum);
    expect(procent(kpi('aandeelZelf'))).toBe(arnhem.aandeelZelfBegeleidProcent);
  });

  it('de benutting van de formatie, per team en samen', async () => {
    const kpi = await register.vraag(begin, peildatum, { per: 'team' });
    const benutting = kpi('formatiebenutting');
    for (const { team, ingezetteUren, beschikbareUren, procent: verwacht } of arnhem.formatiebenutting) {
      const perTeam = groep(benutting, team);
      expect(procent(perTeam), team).toBe(verwacht);
      expect([perTeam.teller, perTeam.noemer], team).toEqual([ingezetteUren, beschikbareUren]);
    }
    expect(procent(benutting)).toBe(arnhem.formatiebenuttingTotaal.procent);
    const { ingezetteUren, beschikbareUren } = arnhem.formatiebenuttingTotaal;
    expect([benutting.teller, benutting.noemer]).toEqual([ingezetteUren, beschikbareUren]);
  });

  it.each(['arnhem-wmo', 'arnhem-jeugd'] as const)('respons en effecten van %s', async (pilot) => {
    const kpi = await register.vraag(begin, peildatum, { pilotId: naamVan(pilot) }, 'stuurgroep');
    for (const [naam, verwacht] of Object.entries(arnhem.evaluaties[pilot]))
      expect(procent(kpi(naam.replace('Procent', '') as KpiCode)), naam).toBe(verwacht);
    const aantallen = arnhem.afgeleideAantallen[pilot];
    expect(kpi('responsInwoners').teller).toBe(aantallen.formulierenInwoners);
    expect(kpi('responsCoaches').teller).toBe(aantallen.formulierenCoaches);
  });

  it('de effecten van beide pilots samen', async () => {
    const kpi = await register.vraag(begin, peildatum);
    for (const [naam, verwacht] of Object.entries(arnhem.evaluaties.totaal))
      expect(procent(kpi(naam.replace('Procent', '') as KpiCode)), naam).toBe(verwacht);
  });

  it('de begroting, tot op de euro', async () => {
    const { van, tot } = arnhem.begroting.periode;
    for (const domein of ['wmo', 'jeugd'] as const) {
      const kpi = await register.vraag(van, tot, { domein });
      expect(Math.round(kpi('begroot').waarde ?? 0)).toBe(arnhem.begroting[`${domein}Totaal`].totaal);
    }
  });

  it('de begroting per post, met de euro die het totaal meer is dan zijn delen', async () => {
    const { begroot, afrondingsverschil, pilots: perPilot, geenVergelijking } = await register.kosten();
    for (const domein of ['wmo', 'jeugd'] as const) {
      const gevonden = perPilot.find(({ naam }) => naam === naamVan(`arnhem-${domein}`));
      const posten = gevonden?.begroting.map((post) => ({
        post: post.post,
        fte: Number(post.fte?.toFixed(2)),
        perJaar: opEuro(post.perJaar),
        totaal: opEuro(post.bedrag),
        maanden: post.maanden,
      }));
      const { maanden } = arnhem.begroting.periode;
      expect(posten).toEqual(arnhem.begroting[domein].map((post) => ({ ...post, maanden })));
      expect(opEuro(gevonden?.begroot ?? 0)).toBe(arnhem.begroting[`${domein}Totaal`].totaal);
      expect(gevonden?.afrondingsverschil).toEqual({ begroot: 0, uitgegeven: 0 });
    }
    expect(opEuro(begroot)).toBe(arnhem.begroting.totaal);
    expect(afrondingsverschil.begroot).toBe(1);
    expect(geenVergelijking).toBeNull();
  });
});

describe('wat Hilversum publiceerde', () => {
  const register = gemeenteMet('hilversum');
  beforeAll(register.lees);
  const bidw = hilversum.begeleidingInDeWijk;
  const agenda = hilversum.evaluatieAgenda;
  const { van, tot } = bidw.periode;
  const organisatiesVan = (naam: string) => (naam === 'Kwintes en Sherpa' ? ['Kwintes', 'Sherpa'] : [naam]);

  it('de meldingen, per organisatie en via het Sociaal Plein', async () => {
    const kpi = await register.vraag(van, tot, { per: 'organisatie' });
    expect(kpi('meldingen').waarde).toBe(bidw.meldingenTotaal);
    for (const verwacht of bidw.meldingen) {
      const groepen = organisatiesVan(verwacht.organisatie).map((naam) => groep(kpi('meldingen'), naam).waarde);
      expect(groepen).toEqual(groepen.length === 1 ? [verwacht.aantal] : [null, null]);
      if ('viaSociaalPlein' in verwacht)
        expect(groep(kpi('viaSociaalPlein'), verwacht.organisatie).teller).toBe(verwacht.viaSociaalPlein);
    }
    const tweede = await register.vraag(van, '2021-12-31');
    expect(tweede('meldingen').waarde).toBe(agenda.meldingenTotEnMet2021);
  });

  it.each(bidw.afgesloten)('de afgesloten trajecten van $organisatie', async (verwacht) => {
    const kpi = await register.vraag(van, tot, { organisatieId: verwacht.organisatie });
    const binnen = kpi('binnenZesMaanden');
    expect(binnen).toMatchObject({ teller: verwacht.binnenZesMaanden, noemer: verwacht.afgesloten });
    expect((binnen.noemer ?? 0) - (binnen.teller ?? 0)).toBe(verwacht.langer);
    expect(kpi('urenPerTraject').waarde).toBe(verwacht.gemiddeldeUren);
    if ('gemiddeldeContactmomenten' in verwacht)
      expect(kpi('contactmomentenPerTraject').waarde).toBe(verwacht.gemiddeldeContactmomenten);
  });

  it('de herindicaties met hun uitkomsten', async () => {
    const verwacht = bidw.herindicaties;
    const periode = verwacht.periode;
    const kpi = await register.vraag(periode.van, periode.tot, {}, 'wmo_consulent');
    const { waarde, verdeling = {} } = kpi('herindicaties');
    expect(waarde).toBe(verwacht.bekeken);
    const dicht = (await register.vraag(periode.van, periode.tot))('herindicaties');
    const { besproken, urenMinderPerWeek } = dicht.verdeling ?? {};
    expect([dicht.waarde, besproken, urenMinderPerWeek]).toEqual([
      waarde,
      verwacht.besprokenMetDeWijk,
      verwacht.urenVerlaagdTotaal,
    ]);
    // Each of two people, and so all that stands beside them: of a group of two the stuurgroep reads nothing.
    expect(Object.keys(verwacht.uitkomstBesproken).map((code) => dicht.verdeling?.[`besproken.${code}`])).toEqual(
      Object.keys(verwacht.uitkomstBesproken).map(() => null),
    );
    const met = (begin: string) =>
      Object.fromEntries(
        Object.entries(verdeling)
          .filter(([sleutel, aantal]) => sleutel.startsWith(begin) && aantal !== 0)
          .map(([sleutel, aantal]) => [sleutel.slice(begin.length), aantal]),
      );
    expect(met('besproken.')).toEqual(verwacht.uitkomstBesproken);
    const { ongewijzigd_verlengd: overige, ...genoemd } = met('niet_besproken.');
    expect(genoemd).toEqual(verwacht.uitkomstNietBesproken);
    const opgeteld = Object.values({ ...genoemd, overige }).reduce<number>((som, aantal) => som + (aantal ?? 0), 0);
    expect(opgeteld).toBe(verwacht.bekeken - verwacht.besprokenMetDeWijk);
    expect(verdeling.urenMinderPerWeek).toBe(verwacht.urenVerlaagdTotaal);
  });

  it.each(Object.entries(agenda.tijdigAfgehandeldProcent))('wat in %s op tijd was', async (jaar, verwacht) => {
    const kpi = await register.vraag(`${jaar}-01-01`, `${jaar}-12-31`);
    const tijdig = kpi('tijdigAfgehandeld');
    expect(procent(tijdig)).toBe(verwacht);
    const norm = agenda.tijdigNormProcent / 100;
    expect(tijdig.oordeel).toEqual({
      norm,
      richting: 'minimaal',
      uitkomst: verwacht / 100 >= norm ? 'gehaald' : 'niet_gehaald',
    });
  });

  it('de ervaring van inwoners in 2021', async () => {
    const kpi = await register.vraag('2021-01-01', '2021-12-31');
    const perVraag = clientervaringVragen.map((vraag) =>
      procent(kpi('clientervaring').groepen?.find(({ sleutel }) => sleutel === vraag) ?? { waarde: null }),
    );
    expect(perVraag).toEqual(agenda.clientervaring2021Procent.map(({ procent: verwacht }) => verwacht));
  });

  it('de uitgaven en het budget, tot op de euro', async () => {
    const kpi = await register.vraag(van, tot, {}, 'stuurgroep');
    expect(kpi('uitgaven').waarde).toBe(bidw.uitgavenTotaal);
    const { vanaf2022, ...perJaar } = bidw.budget;
    for (const [jaar, budget] of Object.entries({ ...perJaar, 2022: vanaf2022 })) {
      const begroot = await register.vraag(`${jaar}-01-01`, `${jaar}-12-31`);
      expect(begroot('begroot').waarde, jaar).toBeCloseTo(budget, 6);
    }
  });

  it('het kostenoverzicht per post, tegen het budget van de maanden waarvan de uitgaven bekend zijn', async () => {
    const gekregen = await register.kosten();
    expect([gekregen.van, gekregen.tot]).toEqual([van, tot]);
    expect(gekregen.uitgegeven).toBe(bidw.uitgavenTotaal);
    expect(gekregen.begroot).toBeCloseTo(bidw.budget[2020], 6);
    const posten = gekregen.pilots.flatMap(({ uitgaven }) => uitgaven.map(({ post, bedrag }) => ({ post, bedrag })));
    expect(new Set(posten.map((post) => JSON.stringify(post)))).toEqual(
      new Set(bidw.uitgaven.map((post) => JSON.stringify(post))),
    );
    const vermeden = (await register.vraag(van, tot, {}, 'stuurgroep'))('vermedenMaatwerkUren');
    const { trajecten, zonderUren, bestedeUren, vermedenMaatwerkUren } = gekregen.vergelijking ?? {};
    expect([trajecten, zonderUren]).toEqual([vermeden.verdeling?.zelf, vermeden.verdeling?.zonderUren]);
    expect(vermedenMaatwerkUren).toBe(vermeden.waarde);
    expect((trajecten ?? 0) * 2.7 * 52 - (bestedeUren ?? 0)).toBeCloseTo(vermeden.waarde ?? 0, 6);
  });
});
