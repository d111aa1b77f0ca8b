import { beforeAll, describe, expect, it } from '@effect/vitest';
import gepubliceerd from '../../referentie/arnhem/gepubliceerd.json' with { type: 'json' };
import { type Rijen, rijenUit } from './rijenUit.ts';

/* The published figures, counted again by plain loops over the rows of the committed files. */

let rijen: Rijen;
beforeAll(async () => {
  rijen = (await rijenUit('arnhem')).rijen;
});

const { peildatum } = gepubliceerd;
const procent = (deel: number, geheel: number) => Math.round((deel / geheel) * 100);
const som = (getallen: ReadonlyArray<number | null>) =>
  getallen.reduce<number>((totaal, getal) => totaal + (getal ?? 0), 0);

const pilotVan = (team: string) => rijen.pilots.find((pilot) => pilot.teams.includes(team))?.naam;
const domeinVan = (pilot: string) => (pilot.endsWith('jeugd') ? 'jeugd' : 'wmo');
const teamsVan = (domein: string) => rijen.teams.filter((team) => team.domein === domein).map(({ naam }) => naam);
const isGestart = (dag: string) => (traject: Rijen['trajecten'][number]) => traject.gestartOp <= dag;
const isBeeindigd = (dag: string) => (traject: Rijen['trajecten'][number]) =>
  traject.beeindigdOp !== null && traject.beeindigdOp <= dag;

describe('het register van Arnhem', () => {
  it.each(gepubliceerd.stroom)('heeft voor $team de in- en uitstroom en de actieve trajecten', (verwacht) => {
    const vanTeam = rijen.trajecten.filter(({ team }) => team === verwacht.team).filter(isGestart(peildatum));
    const uitstroom = vanTeam.filter(isBeeindigd(peildatum)).length;
    expect({ instroom: vanTeam.length, uitstroom, actief: vanTeam.length - uitstroom }).toEqual({
      instroom: verwacht.instroom,
      uitstroom: verwacht.uitstroom,
      actief: verwacht.actief,
    });
  });

  it.each(Object.entries(gepubliceerd.stroomTotaal))(
    'heeft voor %s samen de gepubliceerde stroom',
    (pilot, verwacht) => {
      const vanPilot = rijen.trajecten.filter(({ team }) => teamsVan(domeinVan(pilot)).includes(team));
      const uitstroom = vanPilot.filter(isBeeindigd(peildatum)).length;
      expect({ instroom: vanPilot.length, uitstroom, actief: vanPilot.length - uitstroom }).toEqual(verwacht);
    },
  );

  it('haalt de helft van de Wmo-instroom uit de beoogde wijken', () => {
    const verwacht = gepubliceerd.instroomUitBeoogdeWijken;
    const uit = (wijk: string) =>
      rijen.trajecten.filter((traject) => teamsVan('wmo').includes(traject.team) && traject.wijk === wijk).length;
    expect(uit('Kronenburg')).toBe(verwacht.Kronenburg);
    expect(uit('Spijkerkwartier')).toBe(verwacht.Spijkerkwartier);
    expect(uit('Kronenburg') + uit('Spijkerkwartier')).toBe(verwacht.totaal);
  });

  it.each(['arnhem-wmo', 'arnhem-jeugd'] as const)('heeft voor %s de gepubliceerde respons en effecten', (pilot) => {
    const geeindigd = rijen.trajecten
      .filter(({ team }) => teamsVan(domeinVan(pilot)).includes(team))
      .filter(isBeeindigd(peildatum));
    const nummers = new Set(geeindigd.map(({ externId }) => externId));
    const van = (soort: string) =>
      rijen.evaluaties.filter((evaluatie) => evaluatie.soort === soort && nummers.has(evaluatie.trajectExternId));
    const coach = van('coach');
    const inwoner = van('inwoner');
    const jaVan = (
      lijst: Rijen['evaluaties'],
      vraag: 'zelfstandigVerder' | 'netwerkBetrokken' | 'oplossingsvermogenVergroot',
    ) =>
      procent(
        lijst.filter((een) => een[vraag] === 'ja').length,
        lijst.filter((een) => een[vraag] === 'ja' || een[vraag] === 'nee').length,
      );
    expect({
      responsInwonersProcent: procent(inwoner.length, geeindigd.length),
      responsCoachesProcent: procent(coach.length, geeindigd.length),
      zelfstandigVerderProcent: jaVan(inwoner, 'zelfstandigVerder'),
      netwerkBetrokkenProcent: jaVan(coach, 'netwerkBetrokken'),
      oplossingsvermogenVergrootProcent: jaVan(coach, 'oplossingsvermogenVergroot'),
    }).toEqual(gepubliceerd.evaluaties[pilot]);
  });

  it('is over beide pilots even integraal en even sterk in oplossingsvermogen', () => {
    const coach = rijen.evaluaties.filter(({ soort }) => soort === 'coach');
    const verwacht = gepubliceerd.evaluaties.totaal;
    expect(procent(coach.filter(({ integraal }) => integraal === 'ja').length, coach.length)).toBe(
      verwacht.integraalProcent,
    );
    expect(procent(coach.filter((een) => een.oplossingsvermogenVergroot === 'ja').length, coach.length)).toBe(
      verwacht.oplossingsvermogenVergrootProcent,
    );
  });

  it('benut de formatie zoals gepubliceerd, per team en samen', () => {
    let ingezet = 0;
    let beschikbaar = 0;
    for (const verwacht of gepubliceerd.formatiebenutting) {
      const uren = som(
        rijen.trajecten.filter(({ team }) => team === verwacht.team).map(({ toegewezenUren }) => toegewezenUren),
      );
      const formatie = rijen.formatie.find(({ team }) => team === verwacht.team);
      expect(uren).toBe(verwacht.ingezetteUren);
      expect(formatie).toMatchObject({
        fte: verwacht.extraFte,
        beschikbareUren: verwacht.beschikbareUren,
        tot: peildatum,
      });
      expect(procent(uren, formatie?.beschikbareUren ?? 0)).toBe(verwacht.procent);
      ingezet += uren;
      beschikbaar += formatie?.beschikbareUren ?? 0;
    }
    expect(ingezet).toBe(gepubliceerd.formatiebenuttingTotaal.ingezetteUren);
    expect(beschikbaar).toBe(gepubliceerd.formatiebenuttingTotaal.beschikbareUren);
    expect(procent(ingezet, beschikbaar)).toBe(gepubliceerd.formatiebenuttingTotaal.procent);
  });

  /** People in a traject of their own, and people with begeleiding of any kind, on a day. */
  const begeleidOp = (dag: string, totEnMet = true) => {
    const inwonerVan = new Map(rijen.meldingen.map((melding) => [melding.externId, melding.inwonerExternId]));
    const zelf = new Set(
      rijen.trajecten
        .filter(({ vorm }) => vorm === 'zelf' || vorm === 'combinatie')
        .filter((traject) => isGestart(dag)(traject) && !isBeeindigd(dag)(traject))
        .map((traject) => inwonerVan.get(traject.meldingExternId ?? '')),
    );
    const alle = new Set<unknown>(zelf);
    for (const { soort, van, tot, inwonerExternId } of rijen.indicaties)
      if (
        soort.startsWith('begeleiding') &&
        van !== null &&
        van <= dag &&
        (tot === null || (totEnMet ? tot >= dag : tot > dag))
      )
        alle.add(inwonerExternId);
    return { zelf: zelf.size, alle: alle.size };
  };

  it('begeleidt ongeveer 11 procent zelf, of de laatste dag nu meetelt of niet', () => {
    for (const totEnMet of [true, false]) {
      const { zelf, alle } = begeleidOp(peildatum, totEnMet);
      expect(zelf).toBe(som(gepubliceerd.stroom.map(({ actief }) => actief)));
      expect(procent(zelf, alle)).toBe(gepubliceerd.aandeelZelfBegeleidProcent);
    }
  });

  it('laat dat aandeel vanaf 2021 elk kwartaal stijgen', () => {
    const kwartalen = ['2020-12-31', '2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31', '2022-03-31', peildatum];
    const aandelen = kwartalen.map((dag) => begeleidOp(dag)).map(({ zelf, alle }) => zelf / alle);
    expect([...aandelen].sort((a, b) => a - b)).toEqual(aandelen);
    expect(new Set(aandelen).size).toBe(kwartalen.length);
  });

  it('beëindigt de begeleiding in de meeste gevallen volgens plan', () => {
    for (const domein of ['wmo', 'jeugd']) {
      const geeindigd = rijen.trajecten.filter(
        ({ team, beeindigdOp }) => teamsVan(domein).includes(team) && beeindigdOp !== null,
      );
      const volgensPlan = geeindigd.filter(({ redenBeeindiging }) => redenBeeindiging === 'volgens_plan').length;
      const zwaarder = geeindigd.filter(({ redenBeeindiging }) => redenBeeindiging === 'zwaardere_hulp_nodig').length;
      expect(volgensPlan / geeindigd.length).toBeGreaterThan(0.5);
      expect(zwaarder / geeindigd.length).toBeGreaterThan(0.1);
    }
  });

  it('begroot wat er gepubliceerd is, per post, per domein en samen', () => {
    const { begroting } = gepubliceerd;
    const jaarbedrag = (post: Rijen['begroting'][number]) => (post.fte ?? 0) * (post.bedragPerFte ?? 0);
    const totaal = (post: Rijen['begroting'][number]) => (jaarbedrag(post) * begroting.periode.maanden) / 12;
    let samen = 0;
    for (const domein of ['jeugd', 'wmo'] as const) {
      const pilot = rijen.pilots.find((een) => een.domein === domein)?.naam;
      const posten = rijen.begroting.filter((post) => post.pilot === pilot);
      expect(posten.map((post) => [post.post, Math.round(jaarbedrag(post)), Math.round(totaal(post))])).toEqual(
        begroting[domein].map((post) => [post.post, post.perJaar, post.totaal]),
      );
      expect(Math.round(som(posten.map(totaal)))).toBe(begroting[`${domein}Totaal`].totaal);
      samen += som(posten.map(totaal));
    }
    expect(Math.round(samen)).toBe(begroting.totaal);
  });

  it('heeft de pilots met hun looptijd en beslismoment', () => {
    expect(
      rijen.pilots.map(({ naam, gestartOp, goNoGoOp, eindigtOp }) => [naam, gestartOp, goNoGoOp, eindigtOp]),
    ).toEqual([
      ['Zelf begeleiden Wmo', '2021-02-01', '2022-08-01', '2024-01-31'],
      ['Zelf begeleiden Jeugd', '2020-11-01', null, '2022-10-31'],
    ]);
    expect(rijen.trajecten.every(({ pilot, team }) => pilot === pilotVan(team))).toBe(true);
  });
});
