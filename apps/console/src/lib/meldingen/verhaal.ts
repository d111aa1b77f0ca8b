import type { Besluit } from '@tenzij/domain/besluit/Besluit.ts';
import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import type { Tijdlijn } from '@tenzij/domain/werk/tijdlijn.ts';
import { tekst, woord, woordVoor } from '#berichten';
import { opVolgorde, type TimelineItem } from '#lib/timeline/timeline.ts';
import { gangVan } from '#lib/trajecten/verhaal.ts';

type Naam = (id: string | null) => string | null;

/** One line of time from the melding to now. */
export const verhaalVan = (melding: Melding, tijdlijn: Tijdlijn, naam: Naam): ReadonlyArray<TimelineItem> => {
  const t = tekst.verhaal;
  const items: TimelineItem[] = [
    {
      soort: 'melding',
      op: melding.ontvangenOp,
      wat: t.ontvangen,
      door: naam(melding.gemeldDoor),
      tekst: t.via(woord.bron[melding.bron]),
      mijlpaal: true,
    },
  ];
  if (tijdlijn.weging) items.push({ soort: 'weging', op: tijdlijn.weging.geopendOp, wat: t.wegingGeopend });
  for (const besluit of tijdlijn.besluiten) items.push(...uitBesluit(besluit, naam));
  for (const { traject, contactmomenten, reflecties } of tijdlijn.trajecten)
    items.push(...gangVan(traject, contactmomenten, reflecties, naam));
  for (const indicatie of tijdlijn.indicaties) {
    const wat = { soort: 'indicatie' as const, tekst: woordVoor(woord.indicatieSoort, indicatie.soort) };
    if (indicatie.aangevraagdOp) items.push({ ...wat, op: indicatie.aangevraagdOp, wat: t.indicatieAangevraagd });
    if (indicatie.beschiktOp)
      items.push({
        ...wat,
        op: indicatie.beschiktOp,
        wat: woordVoor(woord.indicatieStatus, indicatie.status),
        mijlpaal: true,
      });
  }
  return opVolgorde(items);
};

const uitBesluit = (besluit: Besluit, naam: Naam): ReadonlyArray<TimelineItem> => {
  const t = tekst.verhaal;
  const uitkomst = woord.uitkomst[besluit.uitkomst];
  const anders = besluit.afwijkend && besluit.advies ? t.afwijkend(woord.uitkomst[besluit.advies]) : null;
  const item: TimelineItem = {
    soort: 'weging',
    op: besluit.vastgelegdOp,
    wat: t.besluit(uitkomst),
    door: naam(besluit.beslotenDoor),
    tekst: [anders, besluit.motivering].filter(Boolean).join('\n') || null,
    mijlpaal: true,
  };
  // What came back from its toets still has that toets; what was undone within the minute has nothing.
  const waardoor = besluit.toetsId === null ? t.ongedaan : t.vervallen;
  return besluit.vervallenOp ? [item, { soort: 'weging', op: besluit.vervallenOp, wat: waardoor }] : [item];
};
