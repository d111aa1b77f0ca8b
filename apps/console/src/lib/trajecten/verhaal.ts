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
    { soort: 'traject', op: traject.gestartOp, wat: t.gaandeweg.gestart, door: naam(traject.coachId), mijlpaal: true },
    ...contactmomenten.map(({ op, soort: hoe, minuten, door }) => ({
      soort: 'contact' as const,
      op,
      wat: t.contactRegel(woord.contactSoort[hoe], minuten),
      door: naam(door),
    })),
    ...reflecties.map(({ op, bevinding, vervolg, door }) => ({
      soort: 'reflectie' as const,
      op,
      wat: t.gaandeweg.reflectie(woord.vervolg[vervolg]),
      door: naam(door),
      tekst: bevinding,
    })),
  ];
  if (traject.status === 'afgerond')
    items.push({
      soort: 'afronding',
      op: traject.beeindigdOp,
      wat: t.gaandeweg.beeindigd,
      tekst: traject.redenBeeindiging === null ? null : woord.redenBeeindiging[traject.redenBeeindiging],
      mijlpaal: true,
    });
  const einde = traject.status === 'actief' ? verwachtEindeOp(traject) : null;
  if (einde !== null) items.push({ soort: 'afronding', op: einde, wat: t.gaandeweg.verwachtEinde, straks: true });
  return opVolgorde(items);
};
