import { Schema } from 'effect';
import { Dag, plusDagen } from '../Dag.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { MeldingNummer } from '../melding/Melding.ts';
import { type ActiefTraject, type Traject, TrajectId, verwachtEindeOp } from './Traject.ts';
import { HerinneringSoort } from './UitgesteldeHerinnering.ts';

export { HerinneringSoort } from './UitgesteldeHerinnering.ts';

/** After how many days something is asked for, and again where it is put off. The pilots name no numbers; these are ours. */
export const herinneringsDagen = { eersteContact: 7, contact: 28, reflectie: 42, later: 7 } as const;

export const Herinnering = Schema.Struct({
  soort: HerinneringSoort,
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

const termijnen = (traject: ActiefTraject): ReadonlyArray<readonly [HerinneringSoort, Dag | null]> => {
  const { gestartOp, laatsteContactOp, laatsteReflectieOp, warmeOverdrachtOp } = traject;
  const warm = ['warme_overdracht', warmeOverdrachtOp] as const;
  if (staatElders(traject)) return [warm];
  return [
    warm,
    ['eerste_contact', laatsteContactOp === null ? plusDagen(gestartOp, herinneringsDagen.eersteContact) : null],
    ['geen_contact', laatsteContactOp === null ? null : plusDagen(laatsteContactOp, herinneringsDagen.contact)],
    ['reflectie', plusDagen(laatsteReflectieOp ?? gestartOp, herinneringsDagen.reflectie)],
    ['verwacht_einde', verwachtEindeOp(traject)],
  ];
};

const aanDeBeurt = (traject: ActiefTraject, vandaag: Dag): ReadonlyArray<readonly [HerinneringSoort, Dag]> =>
  termijnen(traject).flatMap(([soort, dag]) =>
    dag === null || dag > vandaag || isUitgesteld(traject, soort, vandaag) ? [] : [[soort, dag] as const],
  );

export const isReflectieNodig = (traject: ActiefTraject, vandaag: Dag): boolean =>
  aanDeBeurt(traject, vandaag).some(([soort]) => soort === 'reflectie');

/** What is due on this traject, the longest due first. A traject that has ended asks for nothing. */
export const herinneringenVan = (traject: Traject, vandaag: Dag): ReadonlyArray<Herinnering> =>
  traject.status !== 'actief'
    ? []
    : aanDeBeurt(traject, vandaag)
        .map(([soort, sinds]) => ({
          soort,
          trajectId: traject.id,
          nummer: traject.meldingNummer,
          coachId: traject.coachId,
          sinds,
        }))
        .sort((a, b) => a.sinds.localeCompare(b.sinds));
