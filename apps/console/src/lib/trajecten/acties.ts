import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { type Handeling, reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import type { Traject } from '@tenzij/domain/traject/Traject.ts';
import { tekst } from '#berichten';
import type { Actie } from '#lib/acties.ts';
import { Pad } from '#lib/pad.ts';

const mag = (traject: Pick<Traject, 'status'>, rol: Rol, recht: Handeling) =>
  traject.status === 'actief' && reikwijdte(rol, recht) !== undefined;

export const magContact = (traject: Pick<Traject, 'status'>, rol: Rol) => mag(traject, rol, 'traject.contact');

/** What may be done with this traject by this role; an ended one asks for nothing. */
export const trajectActies = (traject: Pick<Traject, 'id' | 'status' | 'vorm' | 'warmeOverdrachtOp'>, rol: Rol) =>
  ({
    reflectie: {
      label: tekst.traject.reflectie,
      zichtbaar: mag(traject, rol, 'traject.reflectie'),
      naar: Pad.reflectie(traject.id),
    },
    warmeOverdracht: {
      label: tekst.traject.warmeOverdracht,
      zichtbaar: traject.warmeOverdrachtOp !== null && mag(traject, rol, 'traject.overdracht'),
      naar: Pad.warmeOverdracht(traject.id),
    },
    overdracht: {
      label: tekst.traject.overdracht,
      zichtbaar: mag(traject, rol, 'traject.overdracht'),
      naar: Pad.overdracht(traject.id),
    },
    opschaling: {
      label: tekst.schalen.opschalen,
      zichtbaar: mag(traject, rol, 'traject.schalen'),
      naar: Pad.opschaling(traject.id),
    },
    afschaling: {
      label: tekst.schalen.afschalen,
      zichtbaar: traject.vorm === 'combinatie' && mag(traject, rol, 'traject.schalen'),
      naar: Pad.afschaling(traject.id),
    },
    afronding: {
      label: tekst.traject.afronding,
      zichtbaar: mag(traject, rol, 'traject.afronding'),
      naar: Pad.afronding(traject.id),
    },
  }) satisfies Record<string, Actie>;
