import { type Contactmoment, type Reflectie, type Traject, verwachtEindeOp } from '@tenzij/domain/traject/Traject.ts';
import { tekst, woord } from '#berichten';
import { opVolgorde, type TimelineItem } from '#lib/timeline/timeline.ts';

type Naam = (id: string | null) => string | null;

/** What happened in a traject, in the order in which it happened. */
export const gangVan = (
  traject: Traject,
  contactmomenten: ReadonlyArray<Contactmoment>,
  reflecties: ReadonlyArray<Reflectie>,
  naam: Naam,
): ReadonlyArray<TimelineItem> => {
  const t = tekst.traject;
  const items: TimelineItem[] = [
    { op: traject.gestartOp, wat: t.gaandeweg.gestart, door: naam(traject.coachId), mijlpaal: true },
    ...contactmomenten.map(({ op, soort, minuten, door }) => ({
      op,
      wat: t.contactRegel(woord.contactSoort[soort], minuten),
      door: naam(door),
    })),
    ...reflecties.map(({ op, bevinding, vervolg, door }) => ({
      op,
      wat: t.gaandeweg.reflectie(woord.vervolg[vervolg]),
      door: naam(door),
      tekst: bevinding,
    })),
  ];
  if (traject.status === 'afgerond')
    items.push({
      op: traject.beeindigdOp,
      wat: t.gaandeweg.beeindigd,
      tekst: traject.redenBeeindiging === null ? null : woord.redenBeeindiging[traject.redenBeeindiging],
      mijlpaal: true,
    });
  const einde = traject.status === 'actief' ? verwachtEindeOp(traject) : null;
  if (einde !== null) items.push({ op: einde, wat: t.gaandeweg.verwachtEinde, straks: true });
  return opVolgorde(items);
};
