import { describe, expect, it } from '@effect/vitest';
import type { Formulier, Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { Arbitrary, Schema } from 'effect';
import { eenVan, getal, jaNee, korteTekst, langeTekst, optie } from '../kaart/veld.ts';
import type { Waarden } from '../kaart/waarden.ts';
import { volgendBlad } from './bladen.ts';

const dialoog = (velden: ReadonlyArray<Veld>, herteken = true): Formulier => ({
  formulier: 'weging.besluit',
  over: 'w',
  kop: 'Besluit',
  uitleg: null,
  velden,
  verzend: 'Leg vast',
  ...(herteken ? { herteken: { actie: 'weging.besluit', over: 'w' } } : {}),
});
const namen = (blad: ReturnType<typeof volgendBlad>) => blad?.velden.map(({ naam }) => naam);

const besluit = dialoog([
  eenVan('uitkomst', 'Uitkomst', { opties: ['zelf', 'maatwerk', 'wijk'].map((w) => optie(w, w)) }),
  langeTekst('motivering', 'Waarom?', { alleenBij: { veld: 'uitkomst', waarden: ['wijk'] } }),
  jaNee('beschikking', 'Beschikking?', { waarde: ['nee'], alleenBij: { veld: 'uitkomst', waarden: ['maatwerk'] } }),
  langeTekst('motivering', 'Waarom?', { alleenBij: { veld: 'beschikking', waarden: ['nee'] } }),
  eenVan('coachId', 'Coach', { alleenBij: { veld: 'uitkomst', waarden: ['zelf'] } }),
  getal('uren', 'Uren', { alleenBij: { veld: 'uitkomst', waarden: ['zelf', 'maatwerk'] } }),
  langeTekst('toelichting', 'Toelichting'),
]);

describe('a dialog in pages', () => {
  it('is one page where no field hangs on another', () => {
    const los = dialoog([korteTekst('a', 'A'), jaNee('b', 'B')]);
    expect(volgendBlad(los)).toEqual({ velden: los.velden, laatste: true });
    expect(volgendBlad(los, { a: [''], b: ['ja'] })).toBeUndefined();
  });

  it('asks first what decides, and then what goes with that choice and what is typed', () => {
    expect(volgendBlad(besluit)).toMatchObject({ velden: [{ naam: 'uitkomst' }], laatste: false });
    const zelf = volgendBlad(besluit, { uitkomst: ['zelf'] });
    expect(namen(zelf)).toEqual(['coachId', 'uren', 'toelichting']);
    expect(zelf?.laatste).toBe(true);
  });

  it('asks nothing that hangs on a field that is not asked itself', () => {
    expect(namen(volgendBlad(besluit, { uitkomst: ['wijk'] }))).toEqual(['motivering', 'toelichting']);
    expect(namen(volgendBlad(besluit, { uitkomst: ['zelf'], beschikking: ['nee'] }))).not.toContain('motivering');
  });

  it('goes on as long as a choice asks for more', () => {
    expect(volgendBlad(besluit, { uitkomst: ['maatwerk'] })).toMatchObject({
      velden: [{ naam: 'beschikking' }],
      laatste: false,
    });
    const daarna = { uitkomst: ['maatwerk'], beschikking: ['nee'] };
    expect(namen(volgendBlad(besluit, daarna))).toEqual(['motivering', 'uren', 'toelichting']);
  });

  it('asks all at once where the dialog cannot be made again, and lets what hangs on a choice stay empty', () => {
    const blad = volgendBlad(dialoog(besluit.velden, false));
    expect(namen(blad)).toEqual(['uitkomst', 'motivering', 'beschikking', 'coachId', 'uren', 'toelichting']);
    expect(blad?.velden.filter(({ alleenBij }) => alleenBij !== null).every(({ verplicht }) => !verplicht)).toBe(true);
  });

  const naam = Schema.Literals(['a', 'b', 'c', 'd', 'e']);
  const waarde = Schema.Literals(['ja', 'nee']);
  const Velden = Schema.Array(
    Schema.Struct({
      naam,
      soort: Schema.Literals(['een_van', 'meer_van', 'ja_nee', 'tekst', 'lange_tekst']),
      alleenBij: Schema.NullOr(Schema.Struct({ veld: naam, waarden: Schema.Array(waarde) })),
    }),
  );
  it.prop(
    'asks every field once at most, carries no typed words, and ends',
    { velden: Arbitrary.schema(Velden), antwoord: Arbitrary.schema(waarde) },
    ({ velden, antwoord }) => {
      const formulier = dialoog(velden.map((deel) => ({ ...korteTekst(deel.naam, deel.naam), ...deel })));
      let gegeven: Waarden = {};
      for (let blad = volgendBlad(formulier); blad !== undefined; blad = volgendBlad(formulier, gegeven)) {
        expect(blad.velden.length).toBeGreaterThan(0);
        for (const { naam, soort } of blad.velden) {
          expect(gegeven).not.toHaveProperty(naam);
          if (!blad.laatste) expect(['een_van', 'meer_van', 'ja_nee']).toContain(soort);
          gegeven = { ...gegeven, [naam]: [antwoord] };
        }
        if (blad.laatste) break;
      }
      expect(Object.keys(gegeven).length).toBeLessThanOrEqual(5);
    },
  );
});
