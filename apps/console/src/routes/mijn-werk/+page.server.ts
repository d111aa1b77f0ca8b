import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { lees } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { bijeen, overVan, waar, wanneer } from '#lib/werk/werk.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const { items } = await lees(event, api.mijnWerk());
  const dag = vandaag();
  return {
    rol: ik.rol,
    koppelt: reikwijdte(ik.rol, 'chat.koppelen') !== undefined,
    werk: bijeen(items).map((werk) => ({
      ook: werk.ook.map((soort) => tekst.werk.soort[soort].toLowerCase()).join(', '),
      soort: werk.soort,
      spoed: werk.spoed,
      over: overVan(werk, naamVan(ik.teams, werk.onderwerp.id)),
      dag: werk.dag,
      wanneer: wanneer(werk, datum(werk.dag), dag),
      naar: waar(werk),
    })),
  };
};
