import type { Beurt } from '../gesprek/Beurt.ts';
import { een, jaNeeUit, meer, type Waarden, zonderLeeg } from '../kaart/waarden.ts';
import type { Namen } from '../medewerker/Namen.ts';
import type { IntakeStap } from './Concept.ts';
import { enigTeam, stapVan } from './velden.ts';

/** What was filled in, in the form of a melding: the whole, or what one question fills. */
export const invoerUit = (
  waarden: Waarden,
  stap: IntakeStap | undefined,
  namen: Namen,
  mij: Beurt['mij'],
): Record<string, unknown> => {
  const geheel = zonderLeeg({
    ontvangenOp: een(waarden, 'ontvangenOp'),
    vraag: een(waarden, 'vraag'),
    leefgebieden: meer(waarden, 'leefgebieden'),
    aanleiding: een(waarden, 'aanleiding'),
    bron: een(waarden, 'bron'),
    teamId: een(waarden, 'teamId') ?? enigTeam(namen, mij),
    wijkId: een(waarden, 'wijkId'),
    leeftijdsgroep: een(waarden, 'leeftijdsgroep'),
    uitstelbaar: jaNeeUit(waarden, 'uitstelbaar'),
    kenmerken: meer(waarden, 'kenmerken'),
  });
  if (stap === undefined) return geheel;
  return Object.fromEntries(Object.entries(geheel).filter(([naam]) => stapVan[naam] === stap));
};
