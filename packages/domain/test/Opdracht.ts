import type { Effect } from 'effect';
import { type Dag, plusDagen } from '../src/Dag.ts';
import type { Actor } from '../src/medewerker/Actor.ts';
import type { Handeling } from '../src/medewerker/rechten.ts';
import type { TeamId } from '../src/medewerker/Team.ts';
import { MeldingId } from '../src/melding/Melding.ts';
import { OverlegId } from '../src/overleg/Overleg.ts';
import { type Traject, TrajectId } from '../src/traject/Traject.ts';
import { WegingId } from '../src/weging/Weging.ts';
import type { Poorten } from './InGeheugen.ts';
import {
  als,
  anna,
  bea,
  bram,
  carla,
  cor,
  dirk,
  fien,
  inwoner,
  machine,
  sara,
  taak,
  tess,
  theo,
  uuid,
} from './Mensen.ts';
import type { Staat } from './Staat.ts';

/** What a person wrote; it must never stand in the trail. */
export const geschrevenTekst = 'Wat iemand hier opschreef.';
export const geschrevenNaam = 'Jo Verzonnen';
export const onbekend = uuid(999_999);

/** One verb by somebody, with numbers that choose what it is about. */
export interface Opdracht {
  readonly werkwoord: string;
  readonly wie: number;
  readonly a: number;
  readonly b: number;
  readonly ja: boolean;
}

export interface Verzoek {
  readonly verb: Effect.Effect<unknown, { readonly _tag: string; readonly reason: { readonly _tag: string } }, Poorten>;
  /** The team of what it is about; undefined where that does not exist. */
  readonly teamId: TeamId | null | undefined;
  /** Refused for what is asked, whatever the team. */
  readonly ongeldig?: boolean;
}
export interface Werkwoord {
  readonly handeling: Handeling;
  readonly fout: string;
  readonly leest?: true;
  readonly maak: (opdracht: Opdracht, staat: Staat, vandaag: Dag) => Verzoek;
}

export const kies = <A>(lijst: ReadonlyArray<A>, n: number): A => lijst[n % lijst.length] as A;

/** Mostly the people of one team, so that a walk comes somewhere. */
const [A, B, T] = [als(anna), als(bram), als(tess)];
export const spelers: ReadonlyArray<Actor> = [
  ...[A, B, T, als(theo), A, B, als(theo), A, als(carla), A, T, B, A, als(theo)],
  ...[als(dirk), als(cor), als(sara), als(bea), als(fien), machine, taak, inwoner],
];
export const spelerVan = ({ wie }: Opdracht): Actor => kies(spelers, wie);

/** One of what there is, now and then something that there is not; the newest most often. */
export const eenVan = <A extends { readonly teamId: TeamId | null }>(rijen: ReadonlyMap<string, A>, n: number) => {
  const ids = [...rijen.keys()].reverse();
  const id = ids.length === 0 || n === 15 ? onbekend : kies([...ids.slice(0, 2), ...ids], n);
  return { id, rij: rijen.get(id), teamId: rijen.get(id)?.teamId };
};

export const overWeging =
  (verb: (id: WegingId, opdracht: Opdracht) => Verzoek['verb']) => (opdracht: Opdracht, staat: Staat) => {
    const { id, teamId } = eenVan(staat.wegingen, opdracht.a);
    return { teamId, verb: verb(WegingId.make(id), opdracht) };
  };
export const overOverleg =
  (verb: (id: OverlegId, opdracht: Opdracht, staat: Staat) => Verzoek['verb']) =>
  (opdracht: Opdracht, staat: Staat) => {
    const { id, teamId } = eenVan(staat.overleggen, opdracht.a);
    return { teamId, verb: verb(OverlegId.make(id), opdracht, staat) };
  };
export const overTraject =
  (
    verb: (id: TrajectId, opdracht: Opdracht, dag: Dag) => Verzoek['verb'],
    liefst: (traject: Traject) => boolean = () => true,
  ) =>
  (opdracht: Opdracht, staat: Staat, vandaag: Dag) => {
    const passend = new Map([...staat.trajecten].filter(([, traject]) => liefst(traject)));
    const { id, teamId } = eenVan(opdracht.ja && passend.size > 0 ? passend : staat.trajecten, opdracht.a);
    return { teamId, verb: verb(TrajectId.make(id), opdracht, plusDagen(vandaag, opdracht.b === 3 ? 1 : 0)) };
  };

export const eenMelding = (staat: Staat, n: number) => {
  const { id, teamId } = eenVan(staat.meldingen, n);
  return { id: MeldingId.make(id), teamId };
};
