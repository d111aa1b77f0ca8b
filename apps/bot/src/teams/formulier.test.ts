import { describe, expect, it } from '@effect/vitest';
import { Formulier } from '@tenzij/contract/gesprek/Kaart.ts';
import { Effect, Schema } from 'effect';
import { tekenfouten, vanSoort } from '../../test/kaartregels.ts';
import { maakZegel } from '../chat/zegel.ts';
import { eenVan, jaNee, langeTekst, meerVan, optie } from '../kaart/veld.ts';
import { bladVan, type Stand, tekenBlad, volgende } from './formulier.ts';
import { bytes, grenzen } from './grenzen.ts';
import { openHervat, sluitHervat, tekenIngevuld } from './hervat.ts';
import { waardenVan } from './lees.ts';
import { staatIn, staatNaam, waardenUit } from './Staat.ts';

const standpunt: Formulier = {
  formulier: 'weging.standpunt',
  over: 'w1',
  kop: 'Uw standpunt over M-2026-00042',
  uitleg: 'Niemand anders ziet dit tot de onthulling.',
  velden: [
    eenVan('keuze', 'Wat vindt u?', { verplicht: true, opties: [optie('zelf', 'Zelf'), optie('tenzij', 'Tenzij')] }),
    meerVan('gronden', 'Wat is de reden?', {
      verplicht: true,
      opties: [optie('veilig', 'Niet veilig', 'Schaalt op'), optie('druk', 'Te druk')],
      alleenBij: { veld: 'keuze', waarden: ['tenzij'] },
    }),
    jaNee('kanOppakken', 'Kunt u dit zelf oppakken?', { verplicht: true }),
    langeTekst('toelichting', 'Toelichting', { maximum: 2000 }),
  ],
  verzend: 'Geef uw standpunt',
  herteken: { actie: 'weging.standpunt', over: 'w1' },
};
const sleutel = 's1';
const dataVan = (kaart: unknown) => (vanSoort(kaart, 'Action.Submit')[0]?.data ?? {}) as Record<string, unknown>;
const inputs = (kaart: unknown) =>
  ['Text', 'Number', 'Date', 'Toggle', 'ChoiceSet'].flatMap((soort) => vanSoort(kaart, `Input.${soort}`));
/** The page that is asked after what was chosen so far, as it goes to Teams. */
const tekenVolgende = (stand: Stand) => {
  const blad = volgende(stand.formulier, stand.gegeven ?? {});
  return blad && tekenBlad(stand, blad);
};

describe('a dialog in Teams', () => {
  it.effect.prop(
    'always fits and can always be filled in, whatever it asks',
    [Formulier, Schema.Literals([1, 3, 200])],
    ([zaad, keer]) =>
      Effect.sync(() => {
        const velden = zaad.velden.map((veld, i) => ({
          ...veld,
          naam: `v${i}`,
          alleenBij: null,
          label: veld.label.repeat(keer),
          opties: Array.from({ length: keer }, (_, j) =>
            veld.opties.map((een) => ({ ...een, waarde: `${een.waarde}${j}` })),
          ).flat(),
        }));
        const dialoog = tekenVolgende({ formulier: { ...zaad, velden }, sleutel });
        if (dialoog === undefined) return expect(velden).toEqual([]);
        expect(bytes(dialoog.kaart)).toBeLessThan(100 * 1024);
        expect(dialoog.titel.length).toBeLessThanOrEqual(grenzen.dialoogKop);
        expect(tekenfouten(dialoog.kaart)).toEqual([]);
      }),
  );

  it('asks what hangs on a choice on the next page, and carries the choice there out of sight', () => {
    const eerste = tekenVolgende({ formulier: standpunt, sleutel });
    expect(
      inputs(eerste?.kaart)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['kanOppakken', 'keuze']);
    const staat = staatIn(dataVan(eerste?.kaart));
    expect(staat).toMatchObject({ formulier: 'weging.standpunt', over: 'w1', sleutel, laatste: false, gegeven: {} });
    if (staat === undefined) throw new Error('The dialog carries nothing.');

    const gegeven = waardenVan({ keuze: 'tenzij', kanOppakken: 'ja' }, staat);
    const tweede = tekenVolgende({ formulier: standpunt, sleutel, gegeven });
    expect(
      inputs(tweede?.kaart)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['gronden', 'toelichting']);
    expect(staatIn(dataVan(tweede?.kaart))).toMatchObject({ laatste: true, gegeven: { keuze: ['tenzij'] } });
    expect(volgende(standpunt, { keuze: ['zelf'], kanOppakken: ['nee'] })?.velden.map(({ naam }) => naam)).toEqual([
      'toelichting',
    ]);
  });

  it('says at the field what was refused, gives back the rest as it was filled in, and never what was refused', () => {
    const fouten = [{ veld: 'toelichting', melding: 'Noem geen naam.' }];
    const ingevuld = {
      keuze: ['tenzij'],
      gronden: ['druk'],
      kanOppakken: ['ja'],
      toelichting: ['Jan de Vries belt niet terug.'],
    };
    const { blad, gegeven } = bladVan(standpunt, ingevuld, fouten);
    if (blad === undefined) throw new Error('There is no page to show it on.');
    const { kaart } = tekenBlad({ formulier: standpunt, sleutel, gegeven, ingevuld, fouten }, blad);
    const body = kaart.body.map((element) => ('text' in element ? element.text : 'id' in element ? element.id : ''));
    expect(body.indexOf('Noem geen naam.')).toBe(body.indexOf('toelichting') - 1);
    expect(vanSoort(kaart, 'Input.ChoiceSet')[0]).toMatchObject({ id: 'gronden', value: 'druk' });
    expect(JSON.stringify(kaart)).not.toContain('Jan de Vries');
  });

  it('opens at the page where something was refused', () => {
    const { blad, gegeven } = bladVan(standpunt, { keuze: ['tenzij'], toelichting: ['x'] }, [
      { veld: 'keuze', melding: 'Kies.' },
    ]);
    expect(blad?.laatste).toBe(false);
    expect(gegeven).toEqual({});
  });

  it('lets people search where there is much to choose from', () => {
    const velden = [
      eenVan('wie', 'Wie?', { opties: Array.from({ length: 30 }, (_, i) => optie(`m${i}`, `Collega ${i}`)) }),
    ];
    const dialoog = tekenVolgende({ formulier: { ...standpunt, velden }, sleutel });
    expect(vanSoort(dialoog?.kaart, 'Input.ChoiceSet')[0]).toMatchObject({ style: 'filtered' });
  });

  it('reads back what was filled in, as people and clients write it', () => {
    const velden = {
      keuze: 'een_van',
      gronden: 'meer_van',
      kan: 'ja_nee',
      uren: 'getal',
      dag: 'datum',
      tekst: 'lange_tekst',
    };
    expect(
      waardenVan(
        { keuze: 'a', gronden: 'b,c', kan: 'true', uren: 3.5, dag: '2026-03-12', tekst: ' a, b ' },
        { velden },
      ),
    ).toEqual({
      keuze: ['a'],
      gronden: ['b', 'c'],
      kan: ['ja'],
      uren: ['3,5'],
      dag: ['2026-03-12'],
      tekst: [' a, b '],
    });
    expect(waardenVan(null, { velden })).toEqual({
      keuze: [],
      gronden: [],
      kan: ['nee'],
      uren: [],
      dag: [],
      tekst: [],
    });
  });

  it('trusts nothing that comes back but what it can read', () => {
    for (const data of [{}, { [staatNaam]: 'x' }, { [staatNaam]: { formulier: 1 } }, { [staatNaam]: null }])
      expect(staatIn(data)).toBeUndefined();
  });
});

describe('a dialog that stopped half-way', () => {
  const zegel = maakZegel('een sleutel van ten minste tweeëndertig tekens', 'anna');
  const waarden = { keuze: ['tenzij'], gronden: ['druk'], kanOppakken: ['ja'], toelichting: ['Alleen voor het team.'] };

  it('comes back through the platform unread, as it was filled in', () => {
    const hervat = { formulier: 'weging.standpunt', over: 'w1', waarden, fouten: [], sleutel };
    const verzegeld = sluitHervat(zegel, hervat);
    expect(Buffer.from(verzegeld, 'base64url').toString('utf8')).not.toContain('Alleen voor het team');
    expect(openHervat(zegel, verzegeld)).toEqual(hervat);
    expect(openHervat(zegel, `${verzegeld.slice(0, -4)}AAAA`)).toBeUndefined();
    expect(openHervat(zegel, undefined)).toBeUndefined();
  });

  it('fits in a button, also when far more was typed than that', () => {
    const hervat = { formulier: 'f', over: '', waarden: { tekst: ['x'.repeat(20_000)] }, fouten: [], sleutel };
    expect(bytes(sluitHervat(zegel, hervat))).toBeLessThan(grenzen.kaartBytes);
  });

  it('opens at what was refused, and carries what was typed on a later page along, sealed', () => {
    const fouten = [{ veld: 'keuze', melding: 'Kies opnieuw.' }];
    const dialoog = tekenIngevuld(standpunt, { sleutel, waarden, fouten, plek: undefined, zegel });
    expect(inputs(dialoog?.kaart).map(({ id }) => id)).toContain('keuze');
    expect(JSON.stringify(dialoog)).not.toContain('Alleen voor het team');
    const bewaard = staatIn(dataVan(dialoog?.kaart))?.bewaard;
    expect(waardenUit(zegel.open(bewaard ?? ''))).toEqual({ gronden: ['druk'], toelichting: waarden.toelichting });
  });
});
