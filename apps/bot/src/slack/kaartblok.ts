import type { types } from '@slack/bolt';
import type { Actie, Blok as Kaartblok } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import { grenzen, inGroepen, kort } from './grenzen.ts';
import { keuze, teKiezen, voluit } from './keuze.ts';
import { knop, pastAlsKnop, schrijfVinkjes } from './knop.ts';
import { type Blok, inStukken, klein, plat, sectie, vet } from './tekst.ts';

type Soort<S extends Kaartblok['soort']> = Extract<Kaartblok, { readonly soort: S }>;

/** How much of a card is drawn: of a text, of a part in a list, and how many rows of it. */
export interface Maat {
  readonly tekst: number;
  readonly deel: number;
  readonly rijen: number;
}

export interface Getekend {
  readonly blokken: ReadonlyArray<Blok>;
  /** What is not shown, in a line each. */
  readonly rest: ReadonlyArray<string>;
  /** Whether a text was cut. */
  readonly ingekort: boolean;
}

/** Names a block by what it belongs to, so that a click says on which card. */
export type Noem = (plaats: string) => string;

const zin = berichten.slack;

const tekst = ({ tekst, toon }: Soort<'tekst'>, maat: Maat): Getekend => {
  const zichtbaar = kort(tekst, maat.tekst);
  const ingekort = zichtbaar !== tekst;
  if (zichtbaar.trim() === '') return { blokken: [], rest: [], ingekort };
  if (toon === 'zacht')
    return { blokken: inStukken(zichtbaar, grenzen.vak).map((stuk) => klein(plat(stuk))), rest: [], ingekort };
  const gezegd = toon === 'citaat' ? zin.citaat(zichtbaar) : toon === 'let_op' ? zin.letOp(zichtbaar) : zichtbaar;
  return { blokken: inStukken(gezegd).map(sectie), rest: [], ingekort };
};

/** Label and value side by side; below each other on a phone. */
const feiten = ({ feiten }: Soort<'feiten'>, maat: Maat): Getekend => {
  const grootste = Math.min(maat.deel, grenzen.vak);
  return {
    blokken: inGroepen(feiten, grenzen.vakken / 2).map(
      (groep): types.SectionBlock => ({
        type: 'section',
        fields: groep.flatMap(({ label, waarde }) => [vet(label, grootste), plat(waarde, grootste)]),
      }),
    ),
    rest: [],
    ingekort: feiten.some(({ label, waarde }) => label.length > grootste - 2 || waarde.length > grootste),
  };
};

const koptekst = (kop: string | null): ReadonlyArray<Blok> =>
  kop === null ? [] : [{ type: 'section', text: vet(kop) }];

const restregel = (aantal: number, kop: string | null) => (aantal > 0 ? [zin.enNog(aantal, kop)] : []);

const metKnop = (regel: string, waarbij: string, actie: Actie, blokId: string): types.SectionBlock => ({
  type: 'section',
  block_id: blokId,
  text: plat(regel),
  accessory: knop(actie, 0, waarbij),
});

/** Items with a button are a block each; those between them share one. */
const lijst = ({ kop, items }: Soort<'lijst'>, maat: Maat, noem: Noem): Getekend => {
  const blokken: Array<Blok> = [];
  let regels: Array<string> = [];
  let ingekort = false;
  const sluitAf = () => {
    blokken.push(...inStukken(regels.join('\n')).map(sectie));
    regels = [];
  };
  const getoond = items.slice(0, maat.rijen);
  getoond.forEach(({ tekst, bij, actie }, plaats) => {
    const heel = bij === null ? tekst : `${tekst}\n${bij}`;
    const regel = kort(heel, Math.min(maat.deel, grenzen.tekst - 2));
    ingekort ||= regel !== heel;
    if (actie === undefined || !pastAlsKnop(actie)) {
      regels.push(`• ${regel}`);
      ingekort ||= actie !== undefined;
      return;
    }
    sluitAf();
    blokken.push(metKnop(regel, tekst, actie, noem(String(plaats))));
  });
  sluitAf();
  return { blokken: [...koptekst(kop), ...blokken], rest: restregel(items.length - getoond.length, kop), ingekort };
};

const vinkjes = ({ kop, actie, over, vinkjes }: Soort<'vinkjes'>, maat: Maat, noem: Noem): Getekend => {
  const gezet = new Set(vinkjes.filter(({ gezet }) => gezet).map(({ id }) => id));
  const opties = teKiezen(vinkjes.map(({ id, label }) => ({ waarde: id, label, uitleg: null })));
  const groepen = inGroepen(opties.slice(0, Math.max(maat.rijen, grenzen.hokjes)), grenzen.hokjes).flatMap((groep) => {
    const aan = groep.filter(({ waarde }) => gezet.has(waarde));
    const naam = schrijfVinkjes(
      actie,
      over,
      aan.map(({ waarde }) => waarde),
    );
    return naam.length > grenzen.id ? [] : [{ groep, aan, naam }];
  });
  const getoond = groepen.flatMap(({ groep }) => groep);
  return {
    blokken: [
      ...(getoond.length === 0 ? [] : koptekst(kop)),
      ...voluit(getoond),
      ...groepen.map(
        ({ groep, aan, naam }, plaats): types.ActionsBlock => ({
          type: 'actions',
          block_id: noem(String(plaats)),
          elements: [
            {
              type: 'checkboxes',
              action_id: naam,
              options: groep.map(keuze),
              ...(aan.length === 0 ? {} : { initial_options: aan.map(keuze) }),
            },
          ],
        }),
      ),
    ],
    rest: restregel(vinkjes.length - getoond.length, kop),
    ingekort: false,
  };
};

const naast = ({ kop, delen }: Soort<'naast'>, maat: Maat): Getekend => {
  const grootste = Math.min(maat.deel, grenzen.vak);
  const getoond = delen.slice(0, maat.rijen).map(({ kop, regels }) => [kop, ...regels].join('\n'));
  return {
    blokken: [
      ...koptekst(kop),
      ...inGroepen(getoond, grenzen.vakken).map(
        (groep): types.SectionBlock => ({ type: 'section', fields: groep.map((deel) => plat(deel, grootste)) }),
      ),
    ],
    rest: restregel(delen.length - getoond.length, kop),
    ingekort: getoond.some((deel) => deel.length > grootste),
  };
};

export const tekenBlok = (blok: Kaartblok, maat: Maat, noem: Noem): Getekend => {
  switch (blok.soort) {
    case 'tekst':
      return tekst(blok, maat);
    case 'feiten':
      return feiten(blok, maat);
    case 'lijst':
      return lijst(blok, maat, noem);
    case 'vinkjes':
      return vinkjes(blok, maat, noem);
    case 'naast':
      return naast(blok, maat);
  }
};
