import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { dagenVan, Kwartaal } from '@tenzij/domain/kpi/Kwartaal.ts';

const lees = leesInvoer(Kwartaal);

/** What is no quarter in the address is no page. */
export const kwartaalUit = (tekst: string): Kwartaal => {
  const gelezen = lees(tekst);
  return gelezen.gelukt ? gelezen.waarde : error(404);
};

interface Overzicht {
  readonly open: ReadonlyArray<Kwartaal>;
  readonly metCijfers: ReadonlyArray<Kwartaal>;
  readonly items: ReadonlyArray<{ readonly kwartaal: Kwartaal }>;
}

/** Without a choice what was published last, or else the last quarter of which there is enough to tell. */
export const vanzelf = ({ open, metCijfers, items }: Overzicht, vandaag: string): Kwartaal | null =>
  items[0]?.kwartaal ?? metCijfers[0] ?? open.find((kwartaal) => dagenVan(kwartaal).tot < vandaag) ?? open[0] ?? null;
