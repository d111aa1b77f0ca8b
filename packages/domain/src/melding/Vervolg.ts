import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { type Melding, MeldingId } from './Melding.ts';
import { Meldingen } from './Meldingen.ts';

type Gevraagd = Pick<
  Melding,
  'ontvangenOp' | 'aanleiding' | 'bron' | 'teamId' | 'wijkId' | 'vraag' | 'inwonerId' | 'gemeldDoor'
>;
type Waaruit = Pick<Melding, 'indicatieId' | 'trajectId'>;

/** A casus comes back as a new question for its team: what was known of it goes along. */
export const meldVervolg = Effect.fn('melding.meldVervolg')(function* (
  eerder: Melding | undefined,
  gevraagd: Gevraagd & Partial<Waaruit & Pick<Melding, 'leefgebieden' | 'uitstelbaar'>>,
) {
  const meldingen = yield* Meldingen;
  const melding: Melding = {
    indicatieId: null,
    trajectId: null,
    leefgebieden: eerder?.leefgebieden ?? [],
    uitstelbaar: true,
    ...gevraagd,
    id: yield* nieuwId(MeldingId),
    nummer: yield* meldingen.volgendNummer(gevraagd.ontvangenOp.slice(0, 4)),
    status: 'ontvangen',
    organisatieId: null,
    kenmerken: eerder?.kenmerken ?? [],
    leeftijdsgroep: eerder?.leeftijdsgroep ?? null,
    collectief: null,
    externId: null,
    gemeldOp: yield* nu,
    voorbeeld: eerder?.voorbeeld ?? false,
    versie: 1,
  };
  yield* meldingen.voegToe(melding);
  const { nummer, aanleiding, bron, indicatieId, trajectId } = melding;
  yield* (yield* Spoor).noteer({
    soort: 'melding.ontvangen',
    onderwerp: { soort: 'melding', id: melding.id },
    teamId: melding.teamId,
    gegevens: {
      ...{ nummer, aanleiding, bron },
      ...(indicatieId === null ? {} : { indicatieId }),
      ...(trajectId === null ? {} : { trajectId }),
    },
  });
  return melding;
});
