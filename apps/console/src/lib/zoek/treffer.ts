import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import type { Treffer, Zoekgroep, Zoeksoort } from '@tenzij/domain/zoek/Zoeker.ts';
import { tekst, woord, woordVoor } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { Pad } from '#lib/pad.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';

const t = tekst.zoek;

const statuswoorden: Record<Zoeksoort, Readonly<Record<string, string>>> = {
  melding: woord.meldingStatus,
  traject: woord.trajectStatus,
  indicatie: woord.indicatieStatus,
  toets: woord.toetsStatus,
  voorziening: {},
  medewerker: woord.rol,
};

/** The page of what was found, where this role has one. */
const waar = ({ soort, id, status }: Treffer, rol: Rol): string | null => {
  switch (soort) {
    case 'melding':
      return Pad.melding(id);
    case 'traject':
      return Pad.traject(id);
    case 'indicatie':
      return Pad.indicatie(id);
    case 'toets':
      return Pad.toets(id);
    case 'voorziening':
      return Pad.voorziening(id);
    case 'medewerker':
      return status === 'wijkcoach' && reikwijdte(rol, 'traject.lezen') !== undefined
        ? Pad.trajecten({ coachId: id })
        : null;
  }
};

/** The whole list of that kind, where it can be searched by the same words. */
const alleVan = (soort: Zoeksoort, q: string): string | null => {
  if (soort === 'melding') return Pad.meldingen({ q });
  if (soort === 'voorziening') return Pad.socialeKaart({ q });
  return null;
};

export const groepInWoorden = (teams: ReadonlyArray<Benoemd>, rol: Rol, q: string) => (groep: Zoekgroep) => ({
  soort: groep.soort,
  naam: t.soort[groep.soort],
  alle: groep.meer ? alleVan(groep.soort, q) : null,
  items: groep.items.map((treffer) => ({
    id: treffer.id,
    naam: treffer.naam ?? t.zonderNummer,
    isNummer: treffer.soort !== 'voorziening' && treffer.soort !== 'medewerker',
    naar: waar(treffer, rol),
    bij: [
      treffer.status === null ? null : woordVoor(statuswoorden[treffer.soort], treffer.status),
      naamVan(teams, treffer.teamId),
      treffer.dag === null ? null : datum(treffer.dag),
    ]
      .filter((deel) => deel !== null)
      .join(', '),
    fragment: treffer.fragment,
  })),
});
