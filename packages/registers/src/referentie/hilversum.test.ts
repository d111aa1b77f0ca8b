import { beforeAll, describe, expect, it } from '@effect/vitest';
import { dagenTussen, plusMaanden } from '@tenzij/domain/Dag.ts';
import gepubliceerd from '../../referentie/hilversum/gepubliceerd.json' with { type: 'json' };
import { type Rijen, rijenUit } from './rijenUit.ts';

/* The published figures, counted again by plain loops over the rows of the committed files. */

let rijen: Rijen;
beforeAll(async () => {
  rijen = (await rijenUit('hilversum')).rijen;
});

const bidw = gepubliceerd.begeleidingInDeWijk;
const agenda = gepubliceerd.evaluatieAgenda;
const { van, tot } = bidw.periode;
const binnen = (dag: string | null, eerste: string, laatste: string) => dag !== null && eerste <= dag && dag <= laatste;
const som = (getallen: ReadonlyArray<number | null>) =>
  getallen.reduce<number>((totaal, getal) => totaal + (getal ?? 0), 0);
const tel = <A>(lijst: ReadonlyArray<A>, sleutel: (een: A) => string): Record<string, number> => {
  const aantallen: Record<string, number> = {};
  for (const een of lijst) aantallen[sleutel(een)] = (aantallen[sleutel(een)] ?? 0) + 1;
  return aantallen;
};
const meldingenVan = (organisaties: string) =>
  rijen.meldingen.filter(
    (melding) => organisaties.includes(melding.organisatie) && binnen(melding.ontvangenOp, van, tot),
  );

describe('het register van Hilversum', () => {
  it.each(bidw.meldingen)('heeft de meldingen van $organisatie in de eerste periode', (verwacht) => {
    const meldingen = meldingenVan(verwacht.organisatie);
    expect(meldingen.length).toBe(verwacht.aantal);
    if ('viaSociaalPlein' in verwacht)
      expect(meldingen.filter(({ bron }) => bron === 'sociaal_plein').length).toBe(verwacht.viaSociaalPlein);
    const vanaf = 'vanaf' in verwacht ? verwacht.vanaf : van;
    expect(meldingen.every(({ ontvangenOp }) => ontvangenOp >= vanaf)).toBe(true);
  });

  it('heeft alle meldingen van de eerste evaluatie en die van de tweede', () => {
    expect(rijen.meldingen.filter(({ ontvangenOp }) => binnen(ontvangenOp, van, tot)).length).toBe(
      bidw.meldingenTotaal,
    );
    expect(rijen.meldingen.filter(({ ontvangenOp }) => binnen(ontvangenOp, van, '2021-12-31')).length).toBe(
      agenda.meldingenTotEnMet2021,
    );
    expect(rijen.meldingen.length).toBe(agenda.meldingenTotEnMet2021);
  });

  it('begint in een wijk pas als de pilot daar begint', () => {
    for (const fase of bidw.fasen)
      for (const wijk of fase.wijken) {
        const meldingen = rijen.meldingen.filter((melding) => melding.wijk === wijk);
        expect(meldingen.length).toBeGreaterThan(0);
        expect(meldingen.every(({ ontvangenOp }) => ontvangenOp >= fase.vanaf)).toBe(true);
      }
    expect(rijen.teams.flatMap(({ wijken }) => wijken).sort()).toEqual([...gepubliceerd.wijken].sort());
  });

  it('raakt met elke melding ten minste drie leefgebieden, die uit de brief het meest', () => {
    expect(rijen.meldingen.every(({ leefgebieden }) => new Set(leefgebieden).size >= bidw.leefgebiedenDrempel)).toBe(
      true,
    );
    const aantallen = tel(
      rijen.meldingen.flatMap(({ leefgebieden }) => leefgebieden),
      (leefgebied) => leefgebied,
    );
    const meest = Object.entries(aantallen)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([leefgebied]) => leefgebied);
    expect(meest.sort()).toEqual([
      'financien',
      'geestelijke_gezondheid',
      'huiselijke_relaties',
      'huisvesting',
      'werk_en_dagbesteding',
    ]);
  });

  it('brengt bij MEE alleen mensen voor wie MEE er is', () => {
    const kenmerken = new Set(meldingenVan('Stichting MEE').flatMap((melding) => melding.kenmerken));
    expect([...kenmerken].sort()).toEqual(['auditief', 'autisme', 'lvb', 'nah']);
    expect(meldingenVan('Stichting MEE').every((melding) => melding.kenmerken.length > 0)).toBe(true);
  });

  it.each(bidw.afgesloten)('sluit bij $organisatie de trajecten af zoals gepubliceerd', (verwacht) => {
    const begonnen = rijen.trajecten.filter(
      ({ organisatie, gestartOp }) => organisatie === verwacht.organisatie && binnen(gestartOp, van, tot),
    );
    expect(begonnen.length).toBe(
      bidw.meldingen.find(({ organisatie }) => organisatie === verwacht.organisatie)?.aantal,
    );
    const geeindigd = begonnen.filter(({ beeindigdOp }) => binnen(beeindigdOp, van, tot));
    const kort = geeindigd.filter(({ gestartOp, beeindigdOp }) => (beeindigdOp ?? '') <= plusMaanden(gestartOp, 6));
    expect(geeindigd.length).toBe(verwacht.afgesloten);
    expect(kort.length).toBe(verwacht.binnenZesMaanden);
    expect(geeindigd.length - kort.length).toBe(verwacht.langer);
    expect(som(geeindigd.map(({ bestedeUren }) => bestedeUren)) / geeindigd.length).toBe(verwacht.gemiddeldeUren);
    if ('gemiddeldeContactmomenten' in verwacht)
      expect(som(geeindigd.map(({ contactmomenten }) => contactmomenten)) / geeindigd.length).toBe(
        verwacht.gemiddeldeContactmomenten,
      );
  });

  it('laat enkele trajecten langer dan een jaar duren', () => {
    const lang = rijen.trajecten.filter(
      ({ gestartOp, beeindigdOp }) => binnen(beeindigdOp, van, tot) && (beeindigdOp ?? '') > plusMaanden(gestartOp, 12),
    );
    expect(lang.length).toBeGreaterThan(0);
  });

  it('weegt 53 indicaties opnieuw, met hun uitkomsten', () => {
    const verwacht = bidw.herindicaties;
    const opnieuw = rijen.indicaties.filter(
      ({ herindicatie, beschiktOp }) =>
        herindicatie !== null && binnen(beschiktOp, verwacht.periode.van, verwacht.periode.tot),
    );
    const besproken = opnieuw.filter(({ besprokenMetWijk }) => besprokenMetWijk === true);
    const niet = opnieuw.filter(({ besprokenMetWijk }) => besprokenMetWijk === false);
    expect(opnieuw.length).toBe(verwacht.bekeken);
    expect(besproken.length).toBe(verwacht.besprokenMetDeWijk);
    expect(tel(besproken, ({ herindicatie }) => herindicatie ?? '')).toEqual(verwacht.uitkomstBesproken);
    const genoemd = som(Object.values(verwacht.uitkomstNietBesproken));
    expect(tel(niet, ({ herindicatie }) => herindicatie ?? '')).toEqual({
      ...verwacht.uitkomstNietBesproken,
      ongewijzigd_verlengd: verwacht.bekeken - verwacht.besprokenMetDeWijk - genoemd,
    });
    expect(som(opnieuw.map(({ urenMinderPerWeek }) => urenMinderPerWeek))).toBe(verwacht.urenVerlaagdTotaal);
    expect(rijen.indicaties.filter(({ herindicatie }) => herindicatie !== null).length).toBe(verwacht.bekeken);
  });

  it.each(Object.entries(agenda.tijdigAfgehandeldProcent))('handelt in %s %d procent op tijd af', (jaar, procent) => {
    const beschikkingen = rijen.indicaties.filter(({ beschiktOp }) => beschiktOp?.startsWith(jaar));
    const opTijd = beschikkingen.filter(
      ({ aangevraagdOp, beschiktOp }) =>
        aangevraagdOp !== null &&
        beschiktOp !== null &&
        dagenTussen(aangevraagdOp, beschiktOp) <= agenda.termijnWeken * 7,
    );
    expect(opTijd.length / beschikkingen.length).toBe(procent / 100);
  });

  it('geeft uit wat er is uitgegeven', () => {
    expect(rijen.uitgaven.map(({ post, bedrag }) => ({ post, bedrag }))).toEqual(bidw.uitgaven);
    expect(som(rijen.uitgaven.filter(({ datum }) => binnen(datum, van, tot)).map(({ bedrag }) => bedrag))).toBe(
      bidw.uitgavenTotaal,
    );
    expect(Object.fromEntries(rijen.begroting.map((post) => [post.van.slice(0, 4), post.bedrag]))).toEqual({
      2020: bidw.budget['2020'],
      2021: bidw.budget['2021'],
      2022: bidw.budget.vanaf2022,
    });
  });

  it('heeft de uitkomsten van het cliëntervaringsonderzoek', () => {
    const vragen = [
      'kwaliteitGoed',
      'pastBijHulpvraag',
      'beterDoenWatIkWil',
      'beterRedden',
      'betereKwaliteitVanLeven',
      'serieusGenomen',
      'samenOplossingen',
    ] as const;
    const geeindigdIn = new Map(rijen.trajecten.map(({ externId, beeindigdOp }) => [externId, beeindigdOp]));
    const in2021 = rijen.evaluaties.filter(({ trajectExternId }) =>
      geeindigdIn.get(trajectExternId)?.startsWith('2021'),
    );
    const procenten = vragen.map((vraag) => {
      const beantwoord = in2021.filter((een) => een[vraag] !== null);
      return (beantwoord.filter((een) => een[vraag] === 'ja').length / beantwoord.length) * 100;
    });
    expect(procenten).toEqual(agenda.clientervaring2021Procent.map(({ procent }) => procent));
  });
});
