import { Context, type Effect, Schema } from 'effect';
import { Dag, plusDagen } from '../Dag.ts';
import { type Formulierstand, formuliervragen } from '../ervaring/Formulieren.ts';
import { type Indicatie, IndicatieId } from '../indicatie/Indicatie.ts';
import type { Gemeente } from '../medewerker/Gemeente.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { MeldingNummer } from '../melding/Melding.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';
import { herinneringenVan } from '../traject/Herinneringen.ts';
import { type Traject, TrajectId, verwachtEindeOp } from '../traject/Traject.ts';

export const Werklijstsoort = Schema.Literals([
  'eerste_contact',
  'geen_contact',
  'reflectie',
  'verwacht_einde',
  'evaluatie_ontbreekt',
  'ervaring_ontbreekt',
  'indicatie_loopt_af',
  'warme_overdracht',
  'zonder_coach',
]);
export type Werklijstsoort = typeof Werklijstsoort.Type;

/** One thing that a team still has to do, and the day from which one sees why. */
export const WerklijstRegel = Schema.Struct({
  soort: Werklijstsoort,
  /** Since when it is due. */
  sinds: Dag,
  /** What it is counted from: the start, the last contact, the end. */
  vanaf: Dag,
  trajectId: Schema.NullOr(TrajectId),
  indicatieId: Schema.NullOr(IndicatieId),
  nummer: Schema.NullOr(MeldingNummer),
  externId: Schema.NullOr(Schema.String),
  teamId: TeamId,
  coachId: Schema.NullOr(MedewerkerId),
  gestartOp: Schema.NullOr(Dag),
});
export interface WerklijstRegel extends Schema.Schema.Type<typeof WerklijstRegel> {}

export const Werklijst = Schema.Struct({
  items: Schema.Array(WerklijstRegel),
  volgende: Schema.NullOr(Schema.String),
  /** How many there are of each, whatever kind is asked for. */
  aantallen: Schema.Array(Schema.Struct({ soort: Werklijstsoort, aantal: Schema.Int })),
});
export interface Werklijst extends Schema.Schema.Type<typeof Werklijst> {}

export interface WerklijstFilter extends PaginaVraag {
  readonly teamId?: TeamId;
  readonly coachId?: MedewerkerId;
  readonly soort?: Werklijstsoort;
}

/** Of which teams, on which day, and when this gemeente asks for something. */
export interface Werklijstvraag extends WerklijstFilter {
  readonly teams: ReadonlyArray<TeamId>;
  readonly vandaag: Dag;
  readonly gemeente: Gemeente;
}

export class Werklijsten extends Context.Service<
  Werklijsten,
  {
    /** The longest due first. */
    readonly lijst: (vraag: Werklijstvraag) => Effect.Effect<Pagina<WerklijstRegel>>;
    readonly tel: (vraag: Werklijstvraag) => Effect.Effect<ReadonlyMap<Werklijstsoort, number>>;
  }
>()('@tenzij/domain/werk/Werklijsten') {}

type Termijnregel = Pick<WerklijstRegel, 'soort' | 'sinds' | 'vanaf'>;

const vanafVan = (traject: Traject, { soort, sinds }: ReturnType<typeof herinneringenVan>[number]): Dag => {
  switch (soort) {
    case 'eerste_contact':
      return traject.gestartOp;
    case 'geen_contact':
      return traject.laatsteContactOp ?? traject.gestartOp;
    case 'reflectie':
      return traject.laatsteReflectieOp ?? traject.gestartOp;
    case 'verwacht_einde':
      return verwachtEindeOp(traject) ?? sinds;
    case 'warme_overdracht':
      return sinds;
  }
};

/** What a traject still asks for by its own days: while it runs the reminders, then the forms that are missing. */
export const werkVanTraject = (
  traject: Traject,
  formulieren: Formulierstand | undefined,
  vandaag: Dag,
  gemeente: Gemeente,
): ReadonlyArray<Termijnregel> => {
  if (traject.status === 'actief')
    return herinneringenVan(traject, vandaag, gemeente).map((herinnering) => ({
      soort: herinnering.soort,
      sinds: herinnering.sinds,
      vanaf: vanafVan(traject, herinnering),
    }));
  if (formulieren === undefined) return [];
  return formuliervragen(formulieren, vandaag).map((vraag) => ({ ...vraag, vanaf: formulieren.afgerondOp }));
};

/** An indicatie that runs is weighed again so many weeks before it ends; until somebody does, it stands here. */
export const werkVanIndicatie = (
  indicatie: Pick<Indicatie, 'status' | 'tot' | 'nietOpAgenda'>,
  vandaag: Dag,
  { aflopendWeken }: Pick<Gemeente, 'aflopendWeken'>,
): Termijnregel | null => {
  const { status, tot, nietOpAgenda } = indicatie;
  if (status !== 'toegekend' || tot === null || nietOpAgenda !== null) return null;
  const sinds = plusDagen(tot, -aflopendWeken * 7);
  return sinds > vandaag ? null : { soort: 'indicatie_loopt_af', sinds, vanaf: tot };
};
