import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import { Arbitrary } from 'effect';
import type { Proefgemeente } from './gemeente.ts';
import { een, getal, ofNiets, uuid } from './willekeurig.ts';

/** What refers to something refers to what is there. */
export const vast = (g: Proefgemeente, melding: Melding) => {
  const mens = een(g.coach.medewerkerId, g.tweede.medewerkerId, g.teamleider.medewerkerId);
  return {
    id: uuid as never,
    teamId: een(g.zuid, g.noord),
    wijkId: Arbitrary.Constant(g.wijk),
    meldingId: Arbitrary.Constant(melding.id),
    organisatieId: Arbitrary.Constant(null),
    externId: ofNiets(uuid),
    versie: getal(1, 1_000),
    mens,
    misschien: ofNiets(mens),
  };
};
