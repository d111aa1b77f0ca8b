import { describe, expect, it } from '@effect/vitest';
import { Formulier, type Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { Arbitrary, Option, Schema } from 'effect';
import { leesbaar, schermfouten } from '../../test/slackgrenzen.ts';
import { datum, eenVan, getal, jaNee, korteTekst, langeTekst, meerVan, optie } from '../kaart/veld.ts';
import { formuliervenster, leesStaat, metRegel, metRegels, type Venster } from './formulier.ts';
import { leesWaarden } from './lees.ts';

const formulier = (velden: ReadonlyArray<Veld>, delen: Partial<Formulier> = {}): Formulier => ({
  formulier: 'weging.standpunt',
  over: 'w1',
  kop: 'Uw standpunt',
  uitleg: null,
  velden,
  verzend: 'Geef uw standpunt',
  ...delen,
});
const venster = (dialoog: Formulier, gegeven = {}): Venster => {
  const getekend = formuliervenster(dialoog, { sleutel: 'sleutel-1', plek: 'C1', gegeven });
  if (getekend === undefined) throw new Error('nothing left to ask');
  return getekend;
};
const invoer = ({ blocks }: Venster) => blocks.flatMap((blok) => (blok.type === 'input' ? [blok] : []));
const opties = (aantal: number, label = 'Coach') =>
  Array.from({ length: aantal }, (_, i) => optie(`w${i}`, `${label} ${i}`));

describe('a dialog as a Slack modal', () => {
  it('has for each kind of field the input that people know', () => {
    const getekend = venster(
      formulier([
        korteTekst('a', 'Aanbieder', { maximum: 200, waarde: ['Siza'] }),
        langeTekst('b', 'Toelichting'),
        getal('c', 'Uren'),
        datum('d', 'Wanneer?', { waarde: ['2026-03-03'] }),
        eenVan('e', 'Keuze', { verplicht: true, opties: opties(2), waarde: ['w1'] }),
        eenVan('coachId', 'Wie?', { opties: opties(3), waarde: ['w2'] }),
        jaNee('g', 'Kan het wachten?', { waarde: ['nee'] }),
      ]),
    );
    expect(schermfouten(getekend)).toEqual([]);
    expect(invoer(getekend).map(({ label, element, optional }) => [label.text, element.type, optional])).toEqual([
      ['Aanbieder', 'plain_text_input', true],
      ['Toelichting', 'plain_text_input', true],
      ['Uren', 'plain_text_input', true],
      ['Wanneer?', 'datepicker', true],
      ['Keuze', 'radio_buttons', false],
      ['Wie?', 'static_select', true],
      ['Kan het wachten?', 'radio_buttons', true],
    ]);
    expect(JSON.stringify(getekend)).toContain('"initial_value":"Siza"');
    expect(JSON.stringify(getekend)).toContain('"initial_date":"2026-03-03"');
  });

  it('lets one search among coaches, also when there are more than a hundred', () => {
    const [element] = invoer(venster(formulier([eenVan('coachId', 'Wie?', { opties: opties(250) })])));
    expect(element?.element).toMatchObject({ type: 'static_select', option_groups: { length: 3 } });
  });

  it('has ticks in groups of ten, and reads them as one field', () => {
    const veld = meerVan('leefgebieden', 'Leefgebieden', {
      verplicht: true,
      opties: opties(12),
      waarde: ['w0', 'w11'],
    });
    const getekend = venster(formulier([veld]));
    expect(invoer(getekend).map(({ label }) => label.text)).toEqual(['Leefgebieden', 'Leefgebieden (vervolg)']);
    const stand = Object.fromEntries(
      invoer(getekend).map(({ block_id, element }) => [
        block_id,
        { waarde: { selected_options: 'initial_options' in element ? element.initial_options : [] } },
      ]),
    );
    expect(leesWaarden(stand)).toEqual({ leefgebieden: ['w0', 'w11'] });
  });

  it('says in full above the field what does not fit beside a choice', () => {
    const label = 'Het gaat mentaal snel slechter: een korte opname, een psychose of een poging tot suïcide.';
    const uitleg = 'Leidt tot maatwerk dat op termijn minder wordt. Telt alleen mee bij een indicatie die afloopt.';
    const getekend = venster(formulier([meerVan('gronden', 'Gronden', { opties: [optie('g', label, uitleg)] })]));
    expect(schermfouten(getekend)).toEqual([]);
    expect(leesbaar(getekend.blocks)).toContain(`${label} ${uitleg}`);
  });

  it('asks what hangs on a choice on the next page, and carries no words from page to page', () => {
    const dialoog = formulier(
      [
        eenVan('keuze', 'Keuze', { verplicht: true, opties: [optie('zelf', 'Zelf'), optie('tenzij', 'Tenzij')] }),
        meerVan('gronden', 'Gronden', { opties: opties(2), alleenBij: { veld: 'keuze', waarden: ['tenzij'] } }),
        langeTekst('toelichting', 'Toelichting'),
      ],
      { herteken: { actie: 'weging.standpunt', over: 'w1' } },
    );
    const eerste = venster(dialoog);
    expect(invoer(eerste).map(({ label }) => label.text)).toEqual(['Keuze']);
    expect(eerste.submit?.text).toBe('Verder');
    const tweede = venster(dialoog, { keuze: ['tenzij'] });
    expect(invoer(tweede).map(({ label }) => label.text)).toEqual(['Gronden', 'Toelichting']);
    expect(tweede.submit?.text).toBe('Geef uw standpunt');
    expect(Option.getOrThrow(leesStaat(tweede.private_metadata))).toEqual({
      formulier: 'weging.standpunt',
      over: 'w1',
      sleutel: 'sleutel-1',
      plek: 'C1',
      herteken: { actie: 'weging.standpunt', over: 'w1' },
      gegeven: { keuze: ['tenzij'] },
      laatste: true,
    });
  });

  it('says what is wrong at the field, keeps the fields by name, and says it once', () => {
    const getekend = venster(formulier([korteTekst('vraag', 'Vraag'), jaNee('b', 'Kan het wachten?')]));
    const fout = metRegels(getekend, [
      { veld: 'vraag', melding: 'Noem geen naam.' },
      { veld: '', melding: 'Dit kan niet meer.' },
    ]);
    expect(leesbaar(fout.blocks)).toMatch(/^Dit kan niet meer\.\nLet op: Noem geen naam\.\nVraag/);
    expect(invoer(fout)).toEqual(invoer(getekend));
    const daarna = metRegel(fout, 'Even geduld…');
    expect(leesbaar(daarna.blocks)).not.toContain('Noem geen naam');
    expect(metRegels(daarna, []).blocks).toEqual(getekend.blocks);
  });

  const tien = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 150 }));
  it.prop(
    'is taken by Slack, whatever the dialog, also with something wrong at each field',
    { dialoog: Arbitrary.schema(Formulier), maal: Arbitrary.schema(tien) },
    ({ dialoog, maal }) => {
      const velden = dialoog.velden.map((veld, i) => ({
        ...veld,
        naam: `veld${i}`,
        label: veld.label.repeat(maal),
        waarde: veld.waarde.map((een) => een.repeat(maal)),
        opties: Array.from({ length: maal }, (_, n) =>
          veld.opties.map((een) => ({ ...een, waarde: `${een.waarde}${n}` })),
        ).flat(),
      }));
      const getekend = formuliervenster(
        { ...dialoog, velden, kop: dialoog.kop.repeat(maal) },
        { sleutel: 's', plek: null },
      );
      if (getekend === undefined) return;
      expect(schermfouten(getekend)).toEqual([]);
      const fouten = [
        ...velden.map(({ naam }) => ({ veld: naam, melding: 'x'.repeat(100 * maal) })),
        { veld: '', melding: 'mis' },
      ];
      expect(schermfouten(metRegels(getekend, fouten))).toEqual([]);
    },
  );
});
