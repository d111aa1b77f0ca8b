import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { tekst } from '#berichten';
import { aantal } from '#lib/notatie/getal.ts';
import { Pad } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { groepInWoorden } from '#lib/zoek/treffer.ts';

const t = tekst.zoek;

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const q = event.url.searchParams.get('q')?.trim() ?? '';
  const query = leesInvoer(operaties.zoek.query)({ q });
  if (q === '' || !query.gelukt) return { q, telling: '', groepen: [] };
  const { groepen, casus } = await lees(event, api.zoek({ query: query.waarde }));
  if (casus !== null) redirect(303, Pad.melding(casus));
  const { teams } = await inrichtingVoor(event, 'teams');
  const gevonden = aantal(
    groepen.reduce((som, { items }) => som + items.length, 0),
    t.een,
    t.meer,
  );
  return {
    q,
    telling: t.gevonden(groepen.some(({ meer }) => meer) ? t.enMeer(gevonden) : gevonden, q),
    groepen: groepen.map(groepInWoorden(teams, ik.rol, q)),
  };
};
