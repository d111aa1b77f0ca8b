import { adviesZinnen, aftelZin } from '@tenzij/documents/pilot/woorden.ts';
import { adviesSoort, lijnVan } from '#lib/pilots/lijnen.ts';
import { lees } from '#lib/session/answer.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

export const load = async (event) => {
  const { api } = aangemeld(event);
  const { pilots } = await inrichtingVoor(event, 'pilots');
  const beelden = await Promise.all(pilots.map(({ id }) => lees(event, api.goNoGo({ params: { id } }))));
  return {
    pilots: beelden.map((beeld) => ({
      id: beeld.pilot.id,
      naam: beeld.pilot.naam,
      advies: { ...adviesZinnen(beeld), soort: adviesSoort(beeld.advies) },
      aftellen: aftelZin(beeld.dagenTotGoNoGo, beeld.pilot.goNoGoOp),
      van: beeld.van,
      tot: beeld.tot,
      lijnen: beeld.doelstellingen.map((doel) => lijnVan(beeld, doel)),
    })),
  };
};
