import { dagVan } from '#lib/notatie/datum.ts';

/** What happens on one day, in the order in which one leads to the next. */
const opEenDag = ['melding', 'weging', 'indicatie', 'traject', 'contact', 'reflectie', 'afronding'] as const;
export type Soort = (typeof opEenDag)[number];

export interface TimelineItem {
  /** Of the weging are its besluit and its toets too: those carry a moment, which orders them. */
  readonly soort: Soort;
  /** A day or a moment. */
  readonly op: string;
  readonly wat: string;
  readonly door?: string | null | undefined;
  readonly tekst?: string | null | undefined;
  /** A turning point of the story: received, decided, ended. */
  readonly mijlpaal?: boolean;
  /** Expected, not yet happened. */
  readonly straks?: boolean;
}

const dag = ({ op }: TimelineItem) => (op.includes('T') ? dagVan(op) : op);

/** By day, on one day by what it is, and of one kind by its moment; what is equal keeps the order it came in. */
export const opVolgorde = (items: ReadonlyArray<TimelineItem>): ReadonlyArray<TimelineItem> =>
  [...items].sort(
    (a, b) =>
      Number(a.straks ?? false) - Number(b.straks ?? false) ||
      dag(a).localeCompare(dag(b)) ||
      opEenDag.indexOf(a.soort) - opEenDag.indexOf(b.soort) ||
      a.op.localeCompare(b.op),
  );
