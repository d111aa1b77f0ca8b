import { describe, expect, it } from '@effect/vitest';
import { Dag } from '@tenzij/domain/Dag.ts';
import { herkenbaarIn } from '@tenzij/domain/melding/herkenbaar.ts';
import { verwijstNaar } from '@tenzij/domain/register/verwijzingen.ts';
import { adviseer, Uitkomst } from '@tenzij/domain/weging/regel.ts';
import gepubliceerd from '../../referentie/hilversum/gepubliceerd.json' with { type: 'json' };
import { rijenUit } from '../referentie/rijenUit.ts';
import { voorbeeldenArnhem } from './arnhem.ts';
import { voorbeeldenHilversum } from './hilversum.ts';
import { alsMeldingen } from './Voorbeeld.ts';

const drempel = { arnhem: null, hilversum: gepubliceerd.begeleidingInDeWijk.leefgebiedenDrempel };
const gemeenten = [
  { naam: 'arnhem', voorbeelden: voorbeeldenArnhem },
  { naam: 'hilversum', voorbeelden: voorbeeldenHilversum },
] as const;

const adviesOver = (gemeente: 'arnhem' | 'hilversum', voorbeeld: (typeof voorbeeldenArnhem)[number]) =>
  adviseer({
    aanleiding: voorbeeld.aanleiding ?? 'nieuwe_vraag',
    leefgebieden: voorbeeld.leefgebieden,
    kenmerken: voorbeeld.kenmerken,
    gronden: [],
    inwonerVraagtBeschikking: false,
    voorliggendVolstaat: false,
    collectiefMogelijk: false,
    leefgebiedenDrempel: drempel[gemeente],
    ...voorbeeld.brengtIn,
  });

describe.each(gemeenten)('de voorbeelden van $naam', ({ naam, voorbeelden }) => {
  it.each(voorbeelden)('krijgen het advies dat ze laten zien: $advies.uitkomst', (voorbeeld) => {
    const { uitkomst, spoed } = adviesOver(naam, voorbeeld);
    expect({ uitkomst, spoed }).toEqual({ spoed: false, ...voorbeeld.advies });
    expect(spoed).toBe(!voorbeeld.kanWachten);
  });

  it('zijn herkenbaar als voorbeeld, en wijzen naar niemand', () => {
    for (const { vraag } of voorbeelden) {
      expect(vraag.startsWith('(Voorbeeld) ')).toBe(true);
      expect(herkenbaarIn(vraag)).toEqual([]);
    }
  });

  it('komen binnen als meldingen van bekende teams, wijken en organisaties', async () => {
    const { rijen } = await rijenUit(naam);
    const bekend = new Set([
      ...rijen.teams.flatMap((team) => [`team ${team.naam}`, ...team.wijken.map((wijk) => `wijk ${wijk}`)]),
      ...rijen.organisaties.map((organisatie) => `organisatie ${organisatie.naam}`),
    ]);
    const meldingen = alsMeldingen(voorbeelden, Dag.make('2026-11-22'));
    expect(meldingen.flatMap(verwijstNaar).filter((een) => !bekend.has(`${een.soort} ${een.naam}`))).toEqual([]);
    expect(meldingen.every(({ uitkomst, ontvangenOp }) => uitkomst === null && ontvangenOp <= '2026-11-22')).toBe(true);
    expect(
      meldingen.every(({ team, wijk }) => rijen.teams.find((een) => een.naam === team)?.wijken.includes(wijk)),
    ).toBe(true);
  });
});

it('de voorbeelden laten samen elk advies zien, en een spoed in elke gemeente', () => {
  const alle = gemeenten.flatMap(({ voorbeelden }) => voorbeelden);
  expect(new Set(alle.map(({ advies }) => advies.uitkomst))).toEqual(new Set(Uitkomst.literals));
  for (const { voorbeelden } of gemeenten) expect(voorbeelden.some(({ advies }) => advies.spoed)).toBe(true);
});
