import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Effect, Exit, Result } from 'effect';
import { TestClock } from 'effect/testing';
import { dagVan, vandaag } from '../src/Dag.ts';
import type { WegingBeeld } from '../src/weging/bekijk.ts';
import { type GemeenteInGeheugen, gemeenteInGeheugen } from './InGeheugen.ts';
import { iedereen } from './Mensen.ts';
import { geschrevenNaam, geschrevenTekst, type Opdracht, spelerVan, type Verzoek } from './Opdracht.ts';
import { opdracht, werkwoorden } from './Opdrachten.ts';
import { bereikVan } from './Rechtentabel.ts';
import { kopieVan, type Staat } from './Staat.ts';
import { ochtend } from './Voorbeelden.ts';

const soorten = ['meldingen', 'wegingen', 'toetsen', 'trajecten', 'indicaties', 'overleggen'] as const;

/** From where to where, in one act; a melding that is only referred is done with at once. */
const overgangen: Record<(typeof soorten)[number], ReadonlyArray<string>> = {
  meldingen: [
    'nieuw>ontvangen ontvangen>in_weging in_weging>besloten in_weging>afgehandeld besloten>afgehandeld',
    'besloten>in_weging afgehandeld>in_weging ontvangen>ingetrokken in_weging>ingetrokken besloten>ingetrokken',
  ],
  wegingen: [
    'nieuw>open open>onthuld onthuld>besloten besloten>open besloten>onthuld open>vervallen onthuld>vervallen',
  ],
  toetsen: ['nieuw>gevraagd gevraagd>akkoord gevraagd>terug gevraagd>vervallen'],
  trajecten: ['nieuw>actief actief>afgerond'],
  indicaties: ['nieuw>aangevraagd'],
  overleggen: ['nieuw>gepland gepland>open open>gesloten'],
};
const isOvergang = (soort: (typeof soorten)[number], stap: string) =>
  overgangen[soort].some((rij) => rij.split(' ').includes(stap));

const zelfde = (a: Staat, b: Staat): boolean =>
  (Object.keys(a) as ReadonlyArray<keyof Staat>).every(
    (naam) =>
      a[naam].size === b[naam].size &&
      [...(a[naam] as Map<unknown, unknown>)].every(([id, rij]) => (b[naam] as Map<unknown, unknown>).get(id) === rij),
  );

const controleerOvergangen = (voor: Staat, na: Staat) => {
  for (const soort of soorten)
    for (const [id, { status }] of na[soort]) {
      const van = voor[soort].get(id)?.status ?? 'nieuw';
      if (van !== status && !isOvergang(soort, `${van}>${status}`)) expect(`${soort} ${van}>${status}`).toBe('legal');
    }
};

/** A melding, and the one weging that it has or had. */
const past =
  /^(ontvangen: |in_weging: (open|onthuld)|(besloten|afgehandeld): besloten|ingetrokken: (|vervallen|besloten))$/;

/** What is true of a gemeente at every moment. */
const controleerSamenhang = (staat: Staat) => {
  const besluiten = [...staat.besluiten.values()];
  for (const weging of staat.wegingen.values()) {
    const geldend = besluiten.filter(({ wegingId, vervallenOp }) => wegingId === weging.id && vervallenOp === null);
    if (geldend.length !== (weging.status === 'besloten' ? 1 : 0)) expect(geldend).toBe(weging.status);
  }
  for (const melding of staat.meldingen.values()) {
    const wegingen = [...staat.wegingen.values()].filter(({ meldingId }) => meldingId === melding.id);
    const stand = `${melding.status}: ${wegingen.map(({ status }) => status)}`;
    if (!past.test(stand)) expect(stand).toMatch(past);
  }
  for (const besluit of besluiten)
    if (besluit.toetsId !== null && besluit.vervallenOp === null && !besluit.spoed) {
      const akkoord = staat.toetsen.get(besluit.toetsId)?.status === 'akkoord';
      const gestart = besluit.trajectId ?? besluit.indicatieId;
      if (!akkoord && gestart !== null) expect(gestart).toBeNull();
    }
  const nummers = [...staat.meldingen.values()].map(({ nummer }) => nummer);
  expect(new Set(nummers).size).toBe(nummers.length);
};

/** Nobody judges what they weighed or decided: the trail says who did. */
const controleerVierOgen = (staat: Staat) => {
  const woog = new Set(['weging.standpunt_gegeven', 'weging.besloten']);
  const feiten = [...staat.spoor.values()];
  for (const toets of staat.toetsen.values())
    for (const { door: oordelaar } of toets.oordelen) {
      const eigen = feiten.filter(
        ({ soort, onderwerp, door }) =>
          woog.has(soort) &&
          onderwerp.id === toets.wegingId &&
          door._tag === 'Medewerker' &&
          door.medewerkerId === oordelaar,
      );
      const eerste = feiten.findIndex(
        ({ soort, onderwerp }) => soort === 'toets.geoordeeld' && onderwerp.id === toets.id,
      );
      expect(eigen.filter((feit) => feiten.indexOf(feit) < eerste)).toEqual([]);
    }
};

/** What a besluit starts: once, for a melding that still counts, with a coach of the team. */
const controleerGestart = (voor: Staat, na: Staat) => {
  for (const soort of ['trajecten', 'indicaties'] as const)
    for (const [id, { meldingId, teamId }] of na[soort])
      if (!voor[soort].has(id)) {
        const melding = na.meldingen.get(meldingId ?? '');
        expect(['besloten', 'afgehandeld']).toContain(melding?.status);
        expect(teamId).toBe(melding?.teamId);
        expect(
          [...voor[soort].values()].filter((eerder) => eerder.meldingId === meldingId && eerder.status !== 'afgerond'),
        ).toEqual([]);
      }
  for (const { coachId, tweedeCoachId, teamId } of na.trajecten.values()) {
    const coach = iedereen.find(({ id }) => id === coachId);
    if (coach?.rol !== 'wijkcoach' || !coach.actief || !coach.teams.includes(teamId)) expect(coach).toBe('a coach');
    if (tweedeCoachId === coachId) expect(tweedeCoachId).not.toBe(coachId);
  }
};

/** Who has no right is told so, and what is not there is not found; whatever else is asked. */
const weigeringVooraf = (gevraagd: Opdracht, { teamId, ongeldig }: Verzoek) => {
  const actor = spelerVan(gevraagd);
  const handeling = werkwoorden[gevraagd.werkwoord]?.handeling ?? '';
  const bereik = actor._tag === 'Medewerker' ? bereikVan(actor.rol, handeling) : '-';
  if (bereik === '-') return 'NietToegestaan';
  if (ongeldig === true) return 'OngeldigeInvoer';
  if (teamId === undefined) return 'NietGevonden';
  if (bereik === 'alle' || (actor._tag === 'Medewerker' && teamId !== null && actor.teams.some((id) => id === teamId)))
    return undefined;
  return 'NietToegestaan';
};

const isVerborgen = (beeld: WegingBeeld, kijker: Opdracht) => {
  const actor = spelerVan(kijker);
  return beeld.standpunten.every(
    (standpunt) =>
      'ingediend' in standpunt || (actor._tag === 'Medewerker' && standpunt.medewerkerId === actor.medewerkerId),
  );
};

const doe = Effect.fn('doe')(function* (gemeente: GemeenteInGeheugen, gevraagd: Opdracht, geteld: Set<string>) {
  const werkwoord = werkwoorden[gevraagd.werkwoord];
  if (werkwoord === undefined) return yield* TestClock.adjust(`${gevraagd.b + 1} days`);
  const voor = kopieVan(gemeente.staat);
  const verzoek = werkwoord.maak(gevraagd, gemeente.staat, yield* vandaag);
  const exit = yield* Effect.exit(Effect.result(gemeente.door(spelerVan(gevraagd), verzoek.verb).pipe(Effect.sandbox)));
  const uitkomst = Exit.isSuccess(exit) ? exit.value : undefined;
  if (uitkomst === undefined) throw new Error(`${gevraagd.werkwoord} is stukgegaan`);
  const na = gemeente.staat;
  const verwacht = weigeringVooraf(gevraagd, verzoek);

  if (Result.isFailure(uitkomst)) {
    const reden = uitkomst.failure.reasons[0];
    if (reden === undefined || reden._tag !== 'Fail')
      throw new Error(`${gevraagd.werkwoord}: ${String(uitkomst.failure)}`);
    const fout = reden.error;
    expect(fout._tag).toBe(werkwoord.fout);
    if (verwacht !== undefined) expect(fout.reason._tag).toBe(verwacht);
    expect(zelfde(voor, na)).toBe(true);
    expect(`${gevraagd.werkwoord} schreef ${gemeente.geschreven} keer`).toBe(`${gevraagd.werkwoord} schreef 0 keer`);
    geteld.add(fout.reason._tag);
    return;
  }
  expect(verwacht).toBeUndefined();
  geteld.add(gevraagd.werkwoord);
  const feiten = [...na.spoor.values()].slice(voor.spoor.size);
  if (werkwoord.leest) {
    expect(gemeente.geschreven).toBe(0);
    const beeld = uitkomst.success as WegingBeeld;
    if (beeld.status === 'open') expect(isVerborgen(beeld, gevraagd)).toBe(true);
  } else if (!zelfde(voor, na) || gevraagd.werkwoord !== 'onthul') expect(feiten.length).toBeGreaterThan(0);
  for (const feit of feiten) {
    expect(JSON.stringify({ ...feit, door: null })).not.toMatch(RegExp(`${geschrevenTekst}|${geschrevenNaam}`));
    expect(feit.door).toEqual(spelerVan(gevraagd));
  }
  controleerOvergangen(voor, na);
  controleerGestart(voor, na);
  controleerSamenhang(na);
  if (gevraagd.werkwoord === 'oordeel') controleerVierOgen(na);
});

const wandel = Effect.fn('wandel')(function* (opdrachten: ReadonlyArray<Opdracht>, geteld: Set<string>) {
  yield* TestClock.setTime(Date.parse(ochtend));
  const gemeente = gemeenteInGeheugen();
  for (const gevraagd of opdrachten) yield* doe(gemeente, gevraagd, geteld);
});

describe('random verbs by random actors', () => {
  it.effect.prop(
    'a refusal is the error of its room and writes nothing; a success stands in the trail',
    [Arbitrary.array(opdracht, { minLength: 10, maxLength: 120 })],
    ([opdrachten]) => wandel(opdrachten, new Set()),
    { timeout: 60_000, arbitrary: { runs: 100, size: 400 } },
  );

  it.effect('come to every verb and to every refusal', () =>
    Effect.gen(function* () {
      const wandelingen = yield* Arbitrary.sampleEffect(Arbitrary.array(opdracht, { minLength: 300, maxLength: 400 }), {
        count: 60,
        size: 400,
        seed: 2026,
      });
      const geteld = new Set<string>();
      for (const opdrachten of wandelingen) yield* wandel(opdrachten, geteld);
      const weigeringen = [
        ...['NietToegestaan', 'NietGevonden', 'OngeldigeInvoer', 'VerouderdeVersie', 'AlBesloten'],
        ...[
          'OnjuisteMeldingStatus',
          'OnjuisteWegingStatus',
          'AlGeoordeeld',
          'OnjuisteToetsStatus',
          'OnjuisteOverlegStatus',
        ],
        'TrajectIsAfgerond',
        'AlOvergedragen',
        'TrajectLooptNog',
        'EvaluatieIsGegeven',
        'BesluitStaatVast',
        'AlVerschoven',
        'AlOpgeschaald',
        'NietOpgeschaald',
        'TermijnVoorbij',
      ];
      expect([...geteld].sort()).toEqual([...Object.keys(werkwoorden), ...weigeringen].sort());
      expect(dagVan(ochtend)).toBe('2026-11-02');
    }),
  );
});
