import type { Formulier, Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import { type Blad, volgendBlad } from '../chat/bladen.ts';
import type { Waarden } from '../kaart/waarden.ts';
import type { AdaptiveCard, Element, SubmitAction } from './AdaptiveCard.ts';
import { anders, bytes, grenzen, kort } from './grenzen.ts';
import { tekenVeld } from './invoer.ts';
import { legeKaart } from './kaart.ts';
import { opschrift } from './knop.ts';
import { openerVan, type Staat, soorten, staatNaam } from './Staat.ts';
import { tekstblok } from './tekst.ts';

const zin = berichten.teams;

export type Fouten = ReadonlyArray<{ readonly veld: string; readonly melding: string }>;

export interface Dialoog {
  readonly titel: string;
  readonly kaart: AdaptiveCard;
}

export interface Stand {
  readonly formulier: Formulier;
  readonly sleutel: string;
  /** What was chosen on the pages before. */
  readonly gegeven?: Waarden;
  /** What was filled in already, on this page or a later one. */
  readonly ingevuld?: Waarden;
  readonly fouten?: Fouten;
  /** What was filled in and belongs to a later page, sealed. */
  readonly bewaard?: string | undefined;
  readonly plek?: string | undefined;
}

/** A path of an error names a field, or something inside it. */
const hoortBij = (pad: string, naam: string) =>
  pad === naam || pad.startsWith(`${naam}.`) || pad.startsWith(`${naam}[`);

/** What was refused is never sent back; all else stands there as it was filled in. */
const metIngevuld = (veld: Veld, ingevuld: Waarden, fouten: Fouten): Veld => {
  if (fouten.some((fout) => hoortBij(fout.veld, veld.naam))) return { ...veld, waarde: [] };
  return Object.hasOwn(ingevuld, veld.naam) ? { ...veld, waarde: ingevuld[veld.naam] ?? [] } : veld;
};

/** The dialog with the act that opens it again, so that what hangs on a choice is asked on the next page. */
const hertekenbaar = (formulier: Formulier): Formulier => {
  const opener = openerVan(formulier);
  return opener === null ? formulier : { ...formulier, herteken: { actie: opener.actie, over: opener.over } };
};

export const volgende = (formulier: Formulier, gegeven: Waarden): Blad | undefined =>
  volgendBlad(hertekenbaar(formulier), gegeven);

/** The page where the first of what was refused is asked, and what was chosen on the pages before it. */
export const bladVan = (
  formulier: Formulier,
  ingevuld: Waarden,
  fouten: Fouten,
): { blad: Blad | undefined; gegeven: Waarden } => {
  let gegeven: Waarden = {};
  for (let blad = volgende(formulier, gegeven); blad !== undefined; blad = volgende(formulier, gegeven)) {
    const raakt = blad.velden.some(({ naam }) => fouten.some(({ veld }) => hoortBij(veld, naam)));
    if (blad.laatste || raakt) return { blad, gegeven };
    gegeven = { ...gegeven, ...Object.fromEntries(blad.velden.map(({ naam }) => [naam, ingevuld[naam] ?? []])) };
  }
  return { blad: undefined, gegeven };
};

const verzendknop = (stand: Stand, blad: Blad): SubmitAction => {
  const { formulier, sleutel, gegeven = {}, bewaard, plek } = stand;
  const staat: Staat = {
    formulier: formulier.formulier,
    over: formulier.over,
    sleutel,
    herteken: openerVan(formulier),
    gegeven,
    velden: soorten(blad.velden),
    laatste: blad.laatste,
    ...(bewaard === undefined ? {} : { bewaard }),
    ...(plek === undefined ? {} : { plek }),
  };
  return {
    type: 'Action.Submit',
    title: opschrift(blad.laatste ? formulier.verzend : ''),
    style: 'positive',
    data: { [staatNaam]: staat },
  };
};

const terugknop = ({ formulier: { terug }, plek }: Stand): ReadonlyArray<SubmitAction> =>
  terug === undefined
    ? []
    : [
        {
          type: 'Action.Submit',
          title: opschrift(terug.label),
          data: { actie: terug.actie, over: terug.over, ...(plek === undefined ? {} : { plek }) },
          associatedInputs: 'none',
        },
      ];

const elders = (blad: Blad, fouten: Fouten) =>
  fouten.filter(({ veld }) => !blad.velden.some(({ naam }) => hoortBij(veld, naam)));

const metKeuzes = (stand: Stand, blad: Blad, hoogstens: number): AdaptiveCard => {
  const { formulier, ingevuld = {}, fouten = [], gegeven = {} } = stand;
  const body: ReadonlyArray<Element> = [
    ...elders(blad, fouten).map(({ melding }) =>
      tekstblok(kort(melding, grenzen.regel), { color: 'Attention', weight: 'Bolder' }),
    ),
    ...(formulier.uitleg === null || formulier.uitleg === '' || Object.keys(gegeven).length > 0
      ? []
      : [tekstblok(kort(formulier.uitleg, grenzen.regel))]),
    ...blad.velden.flatMap((veld) =>
      tekenVeld(
        metIngevuld(veld, ingevuld, fouten),
        fouten.filter((fout) => hoortBij(fout.veld, veld.naam)).map(({ melding }) => melding),
        hoogstens,
      ),
    ),
  ];
  return legeKaart(formulier.kop, body, [verzendknop(stand, blad), ...terugknop(stand)]);
};

/** One page of a dialog, and only so many options as Teams takes. */
export const tekenBlad = (stand: Stand, blad: Blad): Dialoog => {
  const titel = kort(anders(stand.formulier.kop, zin.kaart), grenzen.dialoogKop);
  for (const hoogstens of [1_000, 300, 120, 60, 20]) {
    const kaart = metKeuzes(stand, blad, hoogstens);
    if (bytes(kaart) <= grenzen.dialoogBytes || hoogstens === 20) return { titel, kaart };
  }
  throw new Error('unreachable');
};
