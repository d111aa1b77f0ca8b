import { Effect, Option, Schema } from 'effect';
import type { TeamId } from '../medewerker/Team.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import type { MeldingId } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { NietGevonden, ongeldig, weigertAls } from '../Weigering.ts';
import { Kandidaat, rangschik } from '../weging/Kandidaten.ts';
import { magBijTeam } from './bekijkCaseload.ts';
import { lastenVan } from './Caseload.ts';
import type { TrajectId } from './Traject.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';

/** Who could take a casus on, with what it does to their hours. */
export const CaseloadKandidaat = Schema.Struct({
  ...Kandidaat.fields,
  /** Promised over available as it is, and with this casus; null where nothing is available. */
  belasting: Schema.NullOr(Schema.Finite),
  belastingDaarna: Schema.NullOr(Schema.Finite),
  /** Has room for these hours. */
  past: Schema.Boolean,
});
export interface CaseloadKandidaat extends Schema.Schema.Type<typeof CaseloadKandidaat> {}

/** For a casus that is there, or for what one knows of it: its kenmerken, with commas between. */
export interface KandidatenVraag {
  readonly meldingId?: MeldingId;
  readonly trajectId?: TrajectId;
  readonly kenmerken?: string;
  readonly urenPerWeek?: number;
}

const isKenmerk = Schema.is(Kenmerk);

const kenmerkenUit = Effect.fn('traject.kenmerkenUit')(function* (tekst: string) {
  const namen = tekst.split(',').flatMap((deel) => (deel.trim() === '' ? [] : [deel.trim()]));
  const onbekend = namen.find((naam) => !isKenmerk(naam));
  if (onbekend !== undefined) return yield* ongeldig('kenmerken', 'Dit kenmerk bestaat niet.');
  return namen.filter(isKenmerk);
});

const casusVan = Effect.fn('traject.casusVan')(function* (teamId: TeamId, vraag: KandidatenVraag) {
  const trajectId = vraag.trajectId;
  const traject = trajectId === undefined ? Option.none() : yield* (yield* Trajecten).zoek(trajectId);
  if (trajectId !== undefined && (Option.isNone(traject) || traject.value.teamId !== teamId))
    return yield* new NietGevonden({ wat: 'traject' });
  const vanTraject = Option.getOrUndefined(traject);
  const meldingId = vraag.meldingId ?? vanTraject?.meldingId ?? null;
  const melding = meldingId === null ? undefined : Option.getOrUndefined(yield* (yield* Meldingen).zoek(meldingId));
  if (vraag.meldingId !== undefined && melding?.teamId !== teamId) return yield* new NietGevonden({ wat: 'melding' });
  return {
    coachId: vanTraject?.coachId ?? null,
    kenmerken: melding?.kenmerken ?? [],
    uren: vraag.urenPerWeek ?? vanTraject?.urenPerWeek ?? 0,
  };
});

/** Who has room for this casus? By expertise, then by room; who has it now is no candidate. */
export const kandidatenVoor = Effect.fn('traject.kandidaten')(function* (teamId: TeamId, vraag: KandidatenVraag) {
  yield* magBijTeam(teamId, 'caseload.lezen');
  const gezegd = yield* kenmerkenUit(vraag.kenmerken ?? '');
  const casus = yield* casusVan(teamId, vraag);
  const lasten = (yield* lastenVan(teamId)).filter(({ medewerkerId }) => medewerkerId !== casus.coachId);
  const kenmerken = [...new Set([...casus.kenmerken, ...gezegd])];
  const items = rangschik(lasten, kenmerken, new Set()).map((kandidaat): CaseloadKandidaat => {
    const last = lasten.find(({ medewerkerId }) => medewerkerId === kandidaat.medewerkerId);
    const { beschikbareUren = 0, toegezegdeUren = 0, belasting = null } = last ?? {};
    return {
      ...kandidaat,
      belasting,
      belastingDaarna: beschikbareUren === 0 ? null : (toegezegdeUren + casus.uren) / beschikbareUren,
      past: kandidaat.afwezig === null && kandidaat.ruimteUren >= casus.uren && kandidaat.ruimteUren > 0,
    };
  });
  return { items };
}, weigertAls(TrajectGeweigerd));
