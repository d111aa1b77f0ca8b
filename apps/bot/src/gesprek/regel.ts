import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { GesprekNaam } from '@tenzij/contract/gesprek/Web.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import type { Gebeurtenis } from '@tenzij/domain/spoor/Spoor.ts';
import type { VerwijzingId } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import type { Beurt } from './Beurt.ts';
import { type ApiWeigert, vraag } from './vraag.ts';

const zin = berichten.stroom.regel;

/** Of a weging, what its card says in one line; who decided stands in it. */
const overWeging = (soort: Gebeurtenis['soort'], kaart: Kaart | undefined): string | undefined => {
  if (kaart === undefined) return undefined;
  if (soort === 'weging.geopend') return zin.geopend(kaart.kop);
  if (soort === 'weging.ongedaan') return zin.ongedaan(kaart.kop);
  if (soort === 'knelpunt.geen_ruimte') return berichten.weging.knelpuntGeenRuimte;
  return ['weging.onthuld', 'weging.besloten', 'weging.heropend'].includes(soort) ? kaart.samenvatting : undefined;
};

const overOverleg: Partial<Record<Gebeurtenis['soort'], string>> = {
  'overleg.geopend': zin.overlegGeopend,
  'overleg.gewijzigd': zin.overlegGewijzigd,
  'overleg.gesloten': zin.overlegGesloten,
};

/** How it stands with a referral, by the number of its casus and the name of the partner: nothing of what was shared. */
const overVerwijzing = (beurt: Beurt, id: VerwijzingId): Effect.Effect<string, ApiWeigert> =>
  Effect.gen(function* () {
    const { nummer, status, naarOrganisatieId, afronding, intrekking } = yield* vraag(() =>
      beurt.client.verwijzing({ params: { id } }),
    );
    const { items } = yield* vraag(() => beurt.client.organisaties());
    const partner = items.find((een) => een.id === naarOrganisatieId)?.naam ?? zin.partner;
    if (intrekking !== null) return zin.verwijzing.ingetrokken(nummer, partner);
    const uitkomst = afronding === null ? '' : woord.verwijzingUitkomst[afronding.uitkomst];
    return zin.verwijzing[status](nummer, partner, uitkomst);
  });

/** One line of what happened in this room, where it is worth one. */
export const regelBij = (
  beurt: Beurt,
  { soort, onderwerp }: Gebeurtenis,
  kaartMet: (id: string) => Kaart | undefined,
): Effect.Effect<string | undefined, ApiWeigert> => {
  const gesprek: GesprekNaam = beurt.gesprek;
  if (gesprek === 'persoonlijk') return Effect.succeed(undefined);
  if (onderwerp.soort === 'weging') return Effect.succeed(overWeging(soort, kaartMet(`weging:${onderwerp.id}`)));
  if (onderwerp.soort === 'overleg') return Effect.succeed(onderwerp.id === gesprek ? overOverleg[soort] : undefined);
  if (onderwerp.soort === 'verwijzing') return overVerwijzing(beurt, onderwerp.id as VerwijzingId);
  if (soort !== 'melding.ontvangen' && soort !== 'melding.ingetrokken') return Effect.succeed(undefined);
  const binnen = soort === 'melding.ontvangen';
  return Effect.map(
    vraag(() => beurt.client.melding({ params: { id: onderwerp.id as MeldingId } })),
    ({ nummer }) => (binnen ? zin.binnen(nummer) : zin.ingetrokken(nummer)),
  );
};
