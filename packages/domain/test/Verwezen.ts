import { Effect } from 'effect';
import type { Medewerker } from '../src/medewerker/Medewerker.ts';
import { Bsn } from '../src/melding/Inwoner.ts';
import { meld } from '../src/melding/meld.ts';
import { stuurVerwijzing } from '../src/verwijzing/stuur.ts';
import type { StuurVerwijzing } from '../src/verwijzing/Verwijzing.ts';
import { mijnWerk } from '../src/werk/mijnWerk.ts';
import type { GemeenteInGeheugen } from './InGeheugen.ts';
import { anna, kwintes } from './Mensen.ts';
import { nieuweMelding } from './Verhaal.ts';
import { dag } from './Voorbeelden.ts';

export const inwoner = {
  naam: 'Jo Verzonnen',
  contact: '06-12345678',
  geboortedatum: dag('1990-01-01'),
  bsn: Bsn.make('123456782'),
};

export const naarKwintes: StuurVerwijzing = {
  naarOrganisatieId: kwintes.id,
  vraag: 'Kunnen jullie meedenken over dementie thuis?',
  toestemming: { op: dag('2026-11-01'), hoe: 'mondeling' },
};

export const isVerwezen = (zandstad: GemeenteInGeheugen, anders: Partial<StuurVerwijzing> = {}) =>
  Effect.gen(function* () {
    const melding = yield* zandstad.doet(anna, meld({ ...nieuweMelding, inwoner }));
    return yield* zandstad.doet(anna, stuurVerwijzing(melding.id, { ...naarKwintes, ...anders }));
  });

export const werkVan = (zandstad: GemeenteInGeheugen, wie: Medewerker) =>
  Effect.map(zandstad.doet(wie, mijnWerk()), ({ items }) =>
    items.filter(({ soort }) => soort.startsWith('verwijzing')).map(({ soort, nummer }) => [soort, nummer]),
  );
