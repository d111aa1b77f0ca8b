import type { Client } from '@tenzij/contract/client.ts';
import { inhoud } from '../harness/personas.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** What is the same whoever runs it and when: people and places by their name, no ids, no moments, no numbers. */
const zonderToeval = (waarde: unknown, namen: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(waarde)) return waarde.map((een) => zonderToeval(een, namen));
  if (typeof waarde === 'object' && waarde !== null)
    return Object.fromEntries(
      Object.entries(waarde)
        .filter(([naam]) => naam !== 'versie')
        .map(([naam, een]) => [naam, zonderToeval(een, namen)]),
    );
  // Hours are added up in the order in which the store gives them.
  if (typeof waarde === 'number') return Math.round(waarde * 1e6) / 1e6;
  if (typeof waarde !== 'string') return waarde;
  if (uuid.test(waarde)) return namen.get(waarde) ?? 'id';
  return moment.test(waarde) ? 'moment' : waarde.replaceAll(/M-\d{4}-\d+/g, 'nummer');
};

/** All that is in the store about this casus, as the api tells it. */
export const eindstandVan = async (client: Client, nummer: string) => {
  const { items: meldingen } = inhoud(await client.meldingen({ query: { q: nummer } as never }));
  const melding = meldingen.find((een) => een.nummer === nummer);
  if (melding === undefined) throw new Error(`no melding ${nummer}`);
  const tijdlijn = inhoud(await client.tijdlijn({ params: { id: melding.id } }));
  const wegingId = tijdlijn.weging?.id;
  if (wegingId === undefined) throw new Error(`no weging of ${nummer}`);
  const weging = inhoud(await client.weging({ params: { id: wegingId } }));
  const namen = new Map(
    [
      ...inhoud(await client.medewerkers()).items,
      ...inhoud(await client.teams()).items,
      ...inhoud(await client.wijken()).items,
    ].map(({ id, naam }) => [id as string, naam]),
  );
  return {
    ids: [melding.id, wegingId, ...tijdlijn.trajecten.map(({ traject }) => traject.id)] as ReadonlyArray<string>,
    melding,
    weging,
    tijdlijn,
    /** To lay beside that of another channel. */
    gelijk: zonderToeval({ melding, weging, tijdlijn }, namen),
  };
};
