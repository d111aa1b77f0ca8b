import { describe, expect, it } from '@effect/vitest';
import { type Blok, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { Effect, Schema } from 'effect';
import { casus, joris, moment, sanne } from '../../test/gegevens.ts';
import { tekenfouten, vanSoort } from '../../test/kaartregels.ts';
import { wegingKaart } from '../weging/kaart.ts';
import { bytes, grenzen } from './grenzen.ts';
import { tekenKaart } from './kaart.ts';

const wijze = { consoleUrl: 'https://tenzij.example' };
const kijkers = Array.from({ length: 400 }, (_, i) => `29:1${String(i).padStart(80, 'a')}`);
const klein = { ...wijze, gedeeld: { kijkers: [] } };
const gedeeld = { ...wijze, gedeeld: { kijkers } };

const kaart = (blokken: ReadonlyArray<Blok>, delen: Partial<Kaart> = {}): Kaart => ({
  id: 'weging:01900000-0000-7000-8000-000000000004',
  kop: 'Casus M-2026-00042',
  blokken,
  acties: [],
  samenvatting: 'M-2026-00042 wordt gewogen.',
  ...delen,
});
const tekst = (tekst: string): Blok => ({ soort: 'tekst', tekst, toon: 'gewoon' });
const teksten = (getekend: unknown) => vanSoort(getekend, 'TextBlock').map(({ text }) => String(text));

const nietGetypt = ['soort', 'toon', 'stijl', 'actie', 'over', 'id'];
const lijsten = ['feiten', 'items', 'vinkjes', 'delen', 'acties'];

/** A card of any shape whose texts and lists are much longer than people make them. */
const opgeblazen = (zaad: Kaart, keer: number): Kaart =>
  JSON.parse(
    JSON.stringify(zaad, (sleutel, waarde) => {
      if (typeof waarde === 'string' && !nietGetypt.includes(sleutel)) return `${waarde}_*[x](y) 😀`.repeat(keer);
      return lijsten.includes(sleutel) ? Array.from({ length: keer }, () => waarde).flat() : waarde;
    }),
  );

const Keer = Schema.Literals([1, 2, 7, 40]);

describe('a card in Teams', () => {
  it.effect.prop('always fits and can always be drawn, whatever it says', [Kaart, Keer], ([zaad, keer]) =>
    Effect.sync(() => {
      for (const wie of [wijze, { ...gedeeld, regel: zaad.samenvatting.repeat(keer) }]) {
        const getekend = tekenKaart(opgeblazen(zaad, keer), wie);
        expect(bytes(getekend)).toBeLessThan(grenzen.berichtBytes);
        expect(tekenfouten(getekend)).toEqual([]);
      }
    }),
  );

  it('shows a casus of 40 standpunten whole, and shortens what people wrote before it leaves somebody out', () => {
    const standpunten = Array.from({ length: 40 }, (_, i) => ({
      medewerkerId: i % 2 === 0 ? sanne.id : joris.id,
      keuze: 'tenzij' as const,
      gronden: ['veiligheidsrisico' as const, 'werkdruk' as const],
      toelichting: i === 39 ? 'De laatste vindt dit ook.' : null,
      kanOppakken: false,
      op: moment,
    }));
    const getekend = tekenKaart(
      wegingKaart(casus({ status: 'onthuld', onthuldOp: moment, standpunten }, sanne)),
      klein,
    );
    expect(bytes(getekend)).toBeLessThan(grenzen.berichtBytes);
    expect(teksten(getekend).filter((een) => /^(Sanne|Joris): Tenzij/.test(een))).toHaveLength(40);
    expect(teksten(getekend).join()).toContain('De laatste vindt dit ook.');
  });

  it('says that something is left out, and where the whole stands', () => {
    const getekend = tekenKaart(kaart([tekst('lang '.repeat(4_000))]), wijze);
    expect(teksten(getekend).at(-1)).toBe('Niet alles past hier. Alles staat in de console.');
    expect(vanSoort(getekend, 'Action.OpenUrl')[0]?.url).toBe(
      'https://tenzij.example/wegingen/01900000-0000-7000-8000-000000000004',
    );
    expect(vanSoort(tekenKaart(kaart([tekst('kort')]), wijze), 'Action.OpenUrl')).toEqual([]);
  });

  it('leads from the month of a team to its maandgesprek', () => {
    const maand = 'maand:01900000-0000-7000-8000-000000000004:2026-10';
    expect(vanSoort(tekenKaart({ ...kaart([tekst('kort')]), id: maand }, wijze), 'Action.OpenUrl')).toMatchObject([
      { url: 'https://tenzij.example/maandgesprek?teamId=01900000-0000-7000-8000-000000000004&maand=2026-10' },
    ]);
  });

  it('keeps what people wrote as they wrote it: no link, no list, no bold', () => {
    const [, gezegd] = teksten(
      tekenKaart(kaart([tekst('**Zie** [hier](https://x.example) _nu_\n- een\n1. twee\n# drie\n{{DATE(x)}}')]), wijze),
    );
    expect(gezegd).toBe(
      String.raw`\*\*Zie\*\* \[hier\](https://x.example) \_nu\_` +
        '\n\n\\- een\n\n1\\. twee\n\n\\# drie\n\n{\u200b{DATE(x)}}',
    );
  });

  it('folds away what is more than six buttons, and keeps it within reach', () => {
    const acties = Array.from({ length: 9 }, (_, i) => ({
      actie: 'casus.toon',
      over: String(i),
      label: `Knop ${i}`,
      stijl: 'gewoon' as const,
    }));
    const { actions = [] } = tekenKaart(kaart([], { acties }), wijze);
    expect(actions).toHaveLength(9);
    expect(actions.filter(({ mode }) => mode === undefined).map(({ title }) => title)).toEqual([
      'Knop 0',
      'Knop 1',
      'Knop 2',
      'Knop 3',
      'Knop 4',
    ]);
  });

  it('opens a dialog where the act asks something, and acts at once where it does not', () => {
    const getekend = tekenKaart(
      wegingKaart(casus({ standpunten: [{ medewerkerId: joris.id, ingediend: true }] }, sanne)),
      wijze,
    );
    const [geef, onthul] = getekend.actions ?? [];
    expect(geef).toMatchObject({
      type: 'Action.Submit',
      data: { actie: 'weging.standpunt', msteams: { type: 'task/fetch' } },
    });
    expect(onthul).toMatchObject({ type: 'Action.Execute', verb: 'weging.onthul', data: { actie: 'weging.onthul' } });
    const ticks = vanSoort(getekend, 'Container').flatMap(({ selectAction }) => (selectAction ? [selectAction] : []));
    expect(ticks).toHaveLength(7);
    expect(ticks).toContainEqual(
      expect.objectContaining({ type: 'Action.Execute', data: expect.objectContaining({ waarde: 'netwerk:aan' }) }),
    );
    expect(ticks).toContainEqual(
      expect.objectContaining({ type: 'Action.Submit', data: expect.objectContaining({ waarde: 'voorliggend:aan' }) }),
    );
  });

  it('is drawn anew for each viewer where it stands for many, for sixty at most', () => {
    const getekend = tekenKaart(kaart([]), gedeeld);
    expect(getekend.refresh?.action).toMatchObject({ verb: 'kaart', data: { kaart: kaart([]).id } });
    expect(getekend.refresh?.userIds?.length).toBeLessThanOrEqual(60);
    expect(tekenKaart(kaart([]), wijze).refresh).toBeUndefined();
  });
});
