import type { Blok } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import type { Element, FlowLayout } from './AdaptiveCard.ts';
import { kort } from './grenzen.ts';
import { drukknop, knopVan, type Op } from './knop.ts';
import { tekstblok } from './tekst.ts';

const zin = berichten.teams;

/** How much of each thing is drawn; a card that is too large is drawn again with less. */
export interface Maat {
  readonly tekst: number;
  readonly items: number;
  readonly knoppen: boolean;
  /** Each on its own, or drawn together where there are many. */
  readonly los: boolean;
}

interface Getekend {
  readonly elementen: ReadonlyArray<Element>;
  readonly ingekort: boolean;
}
type Soort<S extends Blok['soort']> = Extract<Blok, { readonly soort: S }>;

const naast: FlowLayout = {
  type: 'Layout.Flow',
  targetWidth: 'atLeast:Standard',
  minItemWidth: '220px',
  columnSpacing: 'Medium',
};

/** So many, and a line that says how many more there are. */
const deel = <A>(alle: ReadonlyArray<A>, { items }: Maat, teken: (een: A) => Element): Getekend => {
  const elementen = alle.slice(0, items).map(teken);
  const rest = alle.length - elementen.length;
  return rest === 0
    ? { elementen, ingekort: false }
    : { elementen: [...elementen, tekstblok(zin.nogMeer(rest), { isSubtle: true })], ingekort: true };
};

const koptekst = (kop: string | null, maat: Maat): ReadonlyArray<Element> =>
  kop === null ? [] : [tekstblok(kort(kop, maat.tekst), { weight: 'Bolder', spacing: 'Medium' })];

/** What one person says: in a block of its own, or in one line where there are many. */
const tekenDeel = ({ kop, regels }: Soort<'naast'>['delen'][number], maat: Maat): Element => {
  const gezegd = regels.map((regel) => kort(regel, maat.tekst));
  if (!maat.los) return tekstblok(`${kort(kop, maat.tekst)}: ${gezegd.join(' · ')}`, { spacing: 'Small' });
  return {
    type: 'Container',
    items: [
      tekstblok(kort(kop, maat.tekst), { weight: 'Bolder' }),
      ...(gezegd.length === 0 ? [] : [tekstblok(gezegd.join('\n'), { spacing: 'None' })]),
    ],
  };
};

const teken = {
  tekst: ({ tekst, toon }: Soort<'tekst'>, maat: Maat): Getekend => {
    const gezegd = kort(tekst, maat.tekst);
    const elementen: Record<typeof toon, Element> = {
      gewoon: tekstblok(gezegd),
      zacht: tekstblok(gezegd, { isSubtle: true }),
      citaat: { type: 'Container', style: 'emphasis', items: [tekstblok(`“${gezegd}”`)] },
      let_op: { type: 'Container', style: 'attention', items: [tekstblok(gezegd, { weight: 'Bolder' })] },
    };
    return { elementen: [elementen[toon]], ingekort: gezegd !== tekst };
  },

  feiten: ({ feiten }: Soort<'feiten'>, maat: Maat): Getekend => {
    const getoond = feiten.slice(0, maat.items);
    if (getoond.length === 0) return { elementen: [], ingekort: feiten.length > 0 };
    const facts = getoond.map(({ label, waarde }) => ({
      title: tekstblok(kort(label, maat.tekst)).text,
      value: tekstblok(kort(waarde, maat.tekst)).text,
    }));
    const ingekort = getoond.length < feiten.length || feiten.some(({ waarde }) => waarde.length > maat.tekst);
    return { elementen: [{ type: 'FactSet', facts }], ingekort };
  },

  lijst: ({ kop, items }: Soort<'lijst'>, maat: Maat, op: Op): Getekend => {
    const { elementen, ingekort } = deel(items, maat, ({ tekst, bij, actie }): Element => {
      const regels: ReadonlyArray<Element> = [
        tekstblok(kort(tekst, maat.tekst)),
        ...(bij === null ? [] : [tekstblok(kort(bij, maat.tekst), { isSubtle: true, spacing: 'None' })]),
      ];
      if (actie === undefined || !maat.knoppen) return { type: 'Container', spacing: 'Small', items: regels };
      return {
        type: 'ColumnSet',
        spacing: 'Small',
        columns: [
          { type: 'Column', width: 'stretch', items: regels },
          {
            type: 'Column',
            width: 'auto',
            verticalContentAlignment: 'Center',
            items: [{ type: 'ActionSet', actions: [knopVan(actie, op)] }],
          },
        ],
      };
    });
    const lang = items.some(({ tekst, bij }) => tekst.length > maat.tekst || (bij ?? '').length > maat.tekst);
    const zonderKnop = !maat.knoppen && items.some(({ actie }) => actie !== undefined);
    return { elementen: [...koptekst(kop, maat), ...elementen], ingekort: ingekort || lang || zonderKnop };
  },

  vinkjes: ({ kop, actie, over, vinkjes }: Soort<'vinkjes'>, maat: Maat, op: Op): Getekend => {
    const { elementen, ingekort } = deel(vinkjes, maat, ({ id, label, gezet }): Element => {
      const tekst = kort(label, maat.tekst);
      const druk = { actie, over, waarde: `${id}:${gezet ? 'uit' : 'aan'}`, ...op };
      return {
        type: 'Container',
        spacing: 'Small',
        items: [tekstblok(`${gezet ? '☑' : '☐'} ${tekst}`)],
        ...(maat.knoppen ? { selectAction: drukknop(gezet ? zin.haalWeg(tekst) : zin.zet(tekst), druk) } : {}),
      };
    });
    return { elementen: [...koptekst(kop, maat), ...elementen], ingekort: ingekort || !maat.knoppen };
  },

  naast: ({ kop, delen }: Soort<'naast'>, maat: Maat): Getekend => {
    const { elementen, ingekort } = deel(delen, maat, (een) => tekenDeel(een, maat));
    const lang = delen.some(({ regels }) => regels.some((regel) => regel.length > maat.tekst));
    const samen: Element = { type: 'Container', ...(maat.los ? { layouts: [naast] } : {}), items: elementen };
    return {
      elementen: [...koptekst(kop, maat), ...(elementen.length === 0 ? [] : [samen])],
      ingekort: ingekort || lang,
    };
  },
};

export const tekenBlok = (blok: Blok, maat: Maat, op: Op): Getekend => {
  switch (blok.soort) {
    case 'tekst':
      return teken.tekst(blok, maat);
    case 'feiten':
      return teken.feiten(blok, maat);
    case 'lijst':
      return teken.lijst(blok, maat, op);
    case 'vinkjes':
      return teken.vinkjes(blok, maat, op);
    case 'naast':
      return teken.naast(blok, maat);
  }
};
