import { adviesZinnen, aftelZin, besluitWoord } from '@tenzij/documents/pilot/woorden.ts';
import { tekst } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { adviesSoort, eerstWatKomt, lijnVan } from '#lib/pilots/lijnen.ts';
import { lees } from '#lib/session/answer.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

type Beeld = Parameters<typeof adviesZinnen>[0] & Parameters<typeof eerstWatKomt>[0];

/** What came of the moment; before it there is nothing to say. */
const besloten = ({ besluiten: [laatste], dagenTotGoNoGo }: Beeld): string | null => {
  if (laatste) return tekst.pilot.besloten(besluitWoord[laatste.besluit].toLowerCase(), datum(laatste.genomenOp));
  return dagenTotGoNoGo !== null && dagenTotGoNoGo < 0 ? tekst.pilot.nogGeenBesluit : null;
};

export const load = async (event) => {
  const { api } = aangemeld(event);
  const { pilots } = await inrichtingVoor(event, 'pilots');
  const beelden = await Promise.all(pilots.map(({ id }) => lees(event, api.goNoGo({ params: { id } }))));
  return {
    pilots: beelden.toSorted(eerstWatKomt).map((beeld) => ({
      id: beeld.pilot.id,
      naam: beeld.pilot.naam,
      advies: { ...adviesZinnen(beeld), soort: adviesSoort(beeld.advies) },
      aftellen: aftelZin(beeld.dagenTotGoNoGo, beeld.pilot),
      besloten: besloten(beeld),
      van: beeld.van,
      tot: beeld.tot,
      lijnen: beeld.doelstellingen.map((doel) => lijnVan(beeld, doel)),
    })),
  };
};
