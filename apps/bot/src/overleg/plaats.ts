import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord } from '../gesprek/antwoord.ts';
import type { Beurt, Gesprek, OpActie } from '../gesprek/Beurt.ts';
import { mag } from '../gesprek/recht.ts';
import { vraag } from '../gesprek/vraag.ts';
import { kaart, knop, lijst } from '../kaart/blok.ts';
import { opWeekdag } from '../kaart/notatie.ts';
import { teamNaam } from '../medewerker/Namen.ts';
import type { OverlegStand } from './kaart.ts';

const zin = berichten.overleg;

/** Whether an overleg can be held where this is said: in a channel of Slack or Teams. */
export const magPlaatsen = ({ plek, mij }: Beurt): boolean => plek !== null && mag(mij.rol, 'chat.plaatsen');

/** Where the platform does not say who is there, nothing is shown there. */
const zonderZicht = (heeftGasten: () => Promise<boolean>) =>
  Effect.promise(() => heeftGasten().catch(() => 'onbekend' as const));

/** The overleg is held in this channel; its cards come there for everybody. */
export const plaats = (beurt: Beurt, overlegId: OverlegId): Gesprek =>
  Effect.gen(function* () {
    const { plek, client, sleutel } = beurt;
    if (plek === null) return antwoord({ zegt: zin.alleenInKanaal });
    const { heeftGasten, ...hier } = plek;
    const gasten = heeftGasten === undefined ? false : yield* zonderZicht(heeftGasten);
    if (gasten !== false) return antwoord({ zegt: gasten === true ? zin.gastLeestMee : zin.nietTeZien });
    yield* vraag(() => client.plaatsOverleg({ body: { ...hier, overlegId }, sleutel }));
    return antwoord({ zegt: zin.geplaatst });
  });

export const plaatsOverleg: OpActie = (beurt, over) => plaats(beurt, over as OverlegId);

/** Somebody of more than one team says which overleg it is. */
export const keuzeKaart = (standen: ReadonlyArray<OverlegStand>): Kaart =>
  kaart({
    id: 'overleg-keuze',
    kop: zin.kiesOverleg,
    blokken: lijst(
      null,
      standen.map(({ overleg, namen }) => ({
        tekst: teamNaam(namen, overleg.teamId),
        bij: opWeekdag(overleg.datum),
        actie: knop('overleg.plaats', overleg.id, zin.houdHier),
      })),
    ),
  });
