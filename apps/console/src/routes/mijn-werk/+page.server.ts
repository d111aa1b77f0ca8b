import { tekst } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { lees } from '#lib/session/answer.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { bijeen, waar, wanneer } from '#lib/werk/werk.ts';

export const load = async (event) => {
  const { api } = aangemeld(event);
  const { items } = await lees(event, api.mijnWerk());
  const dag = vandaag();
  return {
    werk: bijeen(items).map((werk) => ({
      ook: werk.ook.map((soort) => tekst.werk.soort[soort].toLowerCase()).join(', '),
      soort: werk.soort,
      spoed: werk.spoed,
      over: werk.nummer ?? werk.naam,
      dag: werk.dag,
      wanneer: wanneer(werk, datum(werk.dag), dag),
      naar: waar(werk),
    })),
  };
};
