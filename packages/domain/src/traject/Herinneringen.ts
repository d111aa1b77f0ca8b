import { Schema } from 'effect';
import { Dag, plusDagen } from '../Dag.ts';
import { type Formulierstand, formuliervragen } from '../ervaring/Formulieren.ts';
import type { Gemeente } from '../medewerker/Gemeente.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { MeldingNummer } from '../melding/Melding.ts';
import { type ActiefTraject, type Traject, TrajectId, verwachtEindeOp } from './Traject.ts';
import { type HerinneringSoort, Uitstelbaar } from './UitgesteldeHerinnering.ts';

export { HerinneringSoort } from './UitgesteldeHerinnering.ts';

/** What is put off is asked for again after this many days. */
export const laterDagen = 7;

/** After how many days a gemeente wants something to be asked for. */
export type Termijnen = Pick<Gemeente, 'eersteContactDagen' | 'contactDagen' | 'reflectieDagen'>;

export const Herinnering = Schema.Struct({
  soort: Uitstelbaar,
  trajectId: TrajectId,
  nummer: Schema.NullOr(MeldingNummer),
  coachId: Schema.NullOr(MedewerkerId),
  /** Since when it is due. */
  sinds: Dag,
});
export interface Herinnering extends Schema.Schema.Type<typeof Herinnering> {}

/** A register keeps the contacts of its own trajecten: until somebody goes on with one here, nothing is asked for it. */
const staatElders = ({ externId, laatsteContactOp, laatsteReflectieOp }: ActiefTraject): boolean =>
  externId !== null && laatsteContactOp === null && laatsteReflectieOp === null;

const isUitgesteld = ({ uitgesteldeHerinneringen }: ActiefTraject, soort: HerinneringSoort, vandaag: Dag): boolean =>
  uitgesteldeHerinneringen.some(
    (uitstel) => uitstel.soort === soort && (uitstel.tot === null || uitstel.tot > vandaag),
  );

const termijnen = (
  traject: ActiefTraject,
  dagen: Termijnen,
): ReadonlyArray<readonly [HerinneringSoort, Dag | null]> => {
  const { gestartOp, laatsteContactOp, laatsteReflectieOp, warmeOverdrachtOp } = traject;
  const warm = ['warme_overdracht', warmeOverdrachtOp] as const;
  if (staatElders(traject)) return [warm];
  return [
    warm,
    ['eerste_contact', laatsteContactOp === null ? plusDagen(gestartOp, dagen.eersteContactDagen) : null],
    ['geen_contact', laatsteContactOp === null ? null : plusDagen(laatsteContactOp, dagen.contactDagen)],
    ['reflectie', plusDagen(laatsteReflectieOp ?? gestartOp, dagen.reflectieDagen)],
    ['verwacht_einde', verwachtEindeOp(traject)],
  ];
};

const aanDeBeurt = (
  traject: ActiefTraject,
  vandaag: Dag,
  dagen: Termijnen,
): ReadonlyArray<readonly [HerinneringSoort, Dag]> =>
  termijnen(traject, dagen).flatMap(([soort, dag]) =>
    dag === null || dag > vandaag || isUitgesteld(traject, soort, vandaag) ? [] : [[soort, dag] as const],
  );

export const isReflectieNodig = (traject: ActiefTraject, vandaag: Dag, dagen: Termijnen): boolean =>
  aanDeBeurt(traject, vandaag, dagen).some(([soort]) => soort === 'reflectie');

/** What is due on this traject, the longest due first. A traject that has ended asks for nothing. */
export const herinneringenVan = (
  traject: Traject,
  vandaag: Dag,
  dagen: Termijnen,
): ReadonlyArray<Herinnering & { readonly soort: HerinneringSoort }> =>
  traject.status !== 'actief'
    ? []
    : aanDeBeurt(traject, vandaag, dagen)
        .map(([soort, sinds]) => ({
          soort,
          trajectId: traject.id,
          nummer: traject.meldingNummer,
          coachId: traject.coachId,
          sinds,
        }))
        .sort((a, b) => a.sinds.localeCompare(b.sinds));

/** Once it has ended: the forms that are missing, each as often as is agreed and then no more. */
export const formulierherinneringen = (stand: Formulierstand, vandaag: Dag): ReadonlyArray<Herinnering> =>
  formuliervragen(stand, vandaag).map(({ soort, sinds }) => ({
    soort,
    trajectId: stand.trajectId,
    nummer: stand.nummer,
    coachId: stand.coachId,
    sinds,
  }));
