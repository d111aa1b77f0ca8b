import { type Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import { MeldingRij, type RijVan } from '@tenzij/domain/register/rijen.ts';
import type { Feiten, Uitkomst } from '@tenzij/domain/weging/regel.ts';
import { Schema } from 'effect';
import type { NieuweRij } from '../schrijven/csv.ts';

type Vraag = Required<
  Pick<
    NieuweRij<'meldingen'>,
    'organisatie' | 'aanleiding' | 'bron' | 'team' | 'wijk' | 'leefgebieden' | 'kenmerken' | 'leeftijdsgroep'
  >
>;

/** A casus that was never there, still to weigh: what was asked, what a team may bring forward, and what follows. */
export interface Voorbeeld extends Vraag {
  readonly vraag: `(Voorbeeld) ${string}`;
  readonly dagenGeleden: number;
  readonly kanWachten: boolean;
  readonly brengtIn: Partial<
    Pick<Feiten, 'gronden' | 'inwonerVraagtBeschikking' | 'voorliggendVolstaat' | 'collectiefMogelijk'>
  >;
  readonly advies: { readonly uitkomst: Uitkomst; readonly spoed?: true };
}

/** As rows of a register, so that they come in like every other melding; `VB` in the externId tells them apart. */
export const alsMeldingen = (voorbeelden: ReadonlyArray<Voorbeeld>, vandaag: Dag): Array<RijVan<'meldingen'>> =>
  voorbeelden.map(({ dagenGeleden, kanWachten, brengtIn, advies, ...melding }, plaats) =>
    Schema.decodeUnknownSync(MeldingRij)({
      _tag: 'meldingen',
      ...melding,
      externId: `VB-${String(plaats + 1).padStart(2, '0')}`,
      ontvangenOp: plusDagen(vandaag, -dagenGeleden),
      inwonerExternId: null,
      uitkomst: null,
      gronden: [],
      beslotenOp: null,
      collectief: null,
    }),
  );
