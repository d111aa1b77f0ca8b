import { Schema } from 'effect';
import { type Dag, dagenTussen, type Moment, plusDagen } from '../Dag.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import type { TeamId } from '../medewerker/Team.ts';
import type { MeldingNummer } from '../melding/Melding.ts';
import type { RedenBeeindiging } from '../traject/Traject.ts';
import type { TrajectId } from '../traject/TrajectId.ts';
import type { UitgesteldeHerinnering } from '../traject/UitgesteldeHerinnering.ts';

/** The form of the coach, and that of the resident, who is asked through the coach. */
export const Formuliersoort = Schema.Literals(['evaluatie_ontbreekt', 'ervaring_ontbreekt']);
export type Formuliersoort = typeof Formuliersoort.Type;

/** So many days after the afronding a form that is missing is asked for; after the last time never again. */
const vraagdagen: Record<Formuliersoort, ReadonlyArray<number>> = {
  evaluatie_ontbreekt: [7, 14, 28],
  ervaring_ontbreekt: [7, 21],
};

/** How long the last time stands. */
const laatsteKeerDagen = 14;

/** From which day after the afronding until which it is asked for: each time until the next. */
export const vraagvensters: ReadonlyArray<{
  readonly soort: Formuliersoort;
  readonly vanaf: number;
  readonly tot: number;
}> = Formuliersoort.literals.flatMap((soort) =>
  vraagdagen[soort].map((vanaf, keer, dagen) => ({ soort, vanaf, tot: dagen[keer + 1] ?? vanaf + laatsteKeerDagen })),
);

/** A traject that was rounded off here, of which a form may be missing. */
export interface Formulierstand {
  readonly trajectId: TrajectId;
  readonly nummer: MeldingNummer | null;
  readonly externId: string | null;
  readonly teamId: TeamId;
  readonly coachId: MedewerkerId | null;
  readonly gestartOp: Dag;
  readonly afgerondOp: Dag;
  readonly redenBeeindiging: RedenBeeindiging | null;
  readonly uitgesteldeHerinneringen: ReadonlyArray<UitgesteldeHerinnering>;
  readonly verlooptOp: Moment;
  readonly coachGaf: boolean;
  readonly inwonerGaf: boolean;
}

/** Whether there is somebody who can still fill it in. */
const ontbreekt = (stand: Formulierstand, soort: Formuliersoort): boolean =>
  soort === 'evaluatie_ontbreekt' ? !stand.coachGaf : !stand.inwonerGaf && stand.redenBeeindiging !== 'overleden';

/** Somebody said why it need not be asked for any more. */
export const isNietMeerNodig = ({ uitgesteldeHerinneringen }: Formulierstand, welk: Formuliersoort): boolean =>
  uitgesteldeHerinneringen.some(({ soort, tot }) => soort === welk && tot === null);

export interface Formuliervraag {
  readonly soort: Formuliersoort;
  readonly sinds: Dag;
}

/** What is asked today: not yet in the first week, and not any more after the last time. */
export const formuliervragen = (stand: Formulierstand, vandaag: Dag): ReadonlyArray<Formuliervraag> => {
  const dagen = dagenTussen(stand.afgerondOp, vandaag);
  return vraagvensters.flatMap(({ soort, vanaf, tot }) =>
    dagen < vanaf ||
    dagen >= tot ||
    !ontbreekt(stand, soort) ||
    stand.uitgesteldeHerinneringen.some((een) => een.soort === soort && (een.tot === null || een.tot > vandaag))
      ? []
      : [{ soort, sinds: plusDagen(stand.afgerondOp, vanaf) }],
  );
};

/** When it is asked next, where that is still to come; null once the last time has been. */
export const volgendeVraag = (stand: Formulierstand, welk: Formuliersoort, vandaag: Dag): Dag | null => {
  const dagen = dagenTussen(stand.afgerondOp, vandaag);
  const venster = vraagvensters.find(({ soort, vanaf }) => soort === welk && vanaf > dagen);
  return venster === undefined || !ontbreekt(stand, welk) || isNietMeerNodig(stand, welk)
    ? null
    : plusDagen(stand.afgerondOp, venster.vanaf);
};
