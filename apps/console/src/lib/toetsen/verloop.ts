import type { ToetsBeeld } from '@tenzij/domain/toets/bekijk.ts';
import { tekst, woord } from '#berichten';
import type { TimelineItem } from '#lib/timeline/timeline.ts';

/** The weging as it happened, moment by moment, up to the toets. */
export const verloopVan = (
  { verslag, besluit, gevraagdOp }: Pick<ToetsBeeld, 'verslag' | 'besluit' | 'gevraagdOp'>,
  naam: (id: string | null) => string | null,
): ReadonlyArray<TimelineItem> => {
  if (verslag === null) return [];
  const t = tekst.toets;
  const weging = { soort: 'weging' as const };
  const stappen = verslag.stappen.flatMap(({ stap, gezet, toelichting, op, door }) =>
    gezet && op !== undefined
      ? [{ ...weging, op, wat: t.stapGezet(woord.stap[stap]), door: naam(door ?? null), tekst: toelichting }]
      : [],
  );
  const standpunten = verslag.standpunten.map(({ medewerkerId, keuze, op }) => ({
    ...weging,
    op,
    wat: t.standpuntWas(woord.keuze[keuze]),
    door: naam(medewerkerId),
  }));
  const items: ReadonlyArray<TimelineItem> = [
    { ...weging, op: verslag.geopendOp, wat: t.geopend, mijlpaal: true },
    ...stappen,
    ...standpunten,
    { ...weging, op: verslag.onthuldOp, wat: t.onthuld, tekst: t.adviesWas(woord.uitkomst[verslag.advies.uitkomst]) },
    {
      ...weging,
      op: besluit.vastgelegdOp,
      wat: t.besluitWas(woord.uitkomst[besluit.uitkomst]),
      door: naam(besluit.beslotenDoor),
      mijlpaal: true,
    },
    { ...weging, op: gevraagdOp, wat: t.gevraagdOp },
  ];
  return [...items].sort((a, b) => a.op.localeCompare(b.op));
};
