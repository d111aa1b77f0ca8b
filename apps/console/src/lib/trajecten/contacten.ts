import type { Traject } from '@tenzij/domain/traject/Traject.ts';
import { tekst } from '#berichten';
import { aantal, getal, uren } from '#lib/notatie/getal.ts';

type Gedaan = Pick<
  Traject,
  'externId' | 'aantalContactmomenten' | 'minuten' | 'registerContactmomenten' | 'registerUren' | 'laatsteContactOp'
>;

const t = tekst.traject;

const tijd = (minuten: number) => (minuten < 60 ? `${getal(minuten)} ${t.minuten}` : uren(minuten / 60));

/** Where a register has the contacts, none with us is not none. */
const geenHier = ({ externId }: Pick<Gedaan, 'externId'>) => (externId === null ? t.nogGeen : t.inRegister);

/** "1 contact, samen 45 minuten". */
export const contactenInWoorden = (traject: Gedaan): string => {
  const contacten = traject.registerContactmomenten ?? traject.aantalContactmomenten;
  const minuten = traject.registerUren === null ? traject.minuten : traject.registerUren * 60;
  const telling = contacten > 0 ? aantal(contacten, t.eenContact, t.meerContacten) : null;
  if (minuten === 0) return telling ?? geenHier(traject);
  return telling === null ? tijd(minuten) : t.samen(telling, tijd(minuten));
};

/** What stands in a list where there is no day of a last contact. */
export const zonderLaatste = geenHier;

/** How many; null where only the register can say. */
export const aantalContacten = ({ externId, registerContactmomenten, aantalContactmomenten }: Gedaan) =>
  registerContactmomenten ?? (externId !== null && aantalContactmomenten === 0 ? null : aantalContactmomenten);
