import { inhoud } from '../harness/personas.ts';
import { meldIn, openOverleg } from './klaarzetten.ts';
import type { Opstelling } from './opstelling.ts';

export interface Casus {
  readonly nummer: string;
  readonly meldingId: string;
  readonly wegingId: string;
}

/** The overleg of the team is open, with three who are there, and they weigh a casus. */
export const casusInOverleg = async (opstelling: Opstelling, vraag: string): Promise<Casus> => {
  const { alsPersona, team } = opstelling;
  const leider = await alsPersona(team.leider);
  const leefgebieden = ['financien', 'huisvesting', 'sociaal_netwerk'];
  const melding = await meldIn(leider, team, { bron: 'huisarts', leefgebieden, vraag });
  const overlegId = team.overlegId as never;
  const { status } = inhoud(await leider.overleg({ params: { id: overlegId } }));
  if (status === 'gepland') await openOverleg(opstelling);
  const weging = inhoud(await leider.openWeging({ params: { id: melding.id }, body: { overlegId } }));
  return { nummer: melding.nummer ?? '', meldingId: melding.id, wegingId: weging.id };
};
