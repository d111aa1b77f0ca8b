import { Context, Effect } from 'effect';
import {
  Werklijsten,
  type WerklijstRegel,
  type Werklijstvraag,
  werkVanIndicatie,
  werkVanTraject,
} from '../src/werk/Werklijst.ts';
import { type Geheugen, pagineer } from './Staat.ts';
import { formulierstanden } from './TrajectenInGeheugen.ts';

const alleWerk = ({ staat, medewerkers }: Geheugen, vraag: Werklijstvraag): ReadonlyArray<WerklijstRegel> => {
  const { teams, coachId, vandaag, gemeente } = vraag;
  const standen = formulierstanden(staat);
  const trajecten = [...staat.trajecten.values()]
    .filter((traject) => teams.includes(traject.teamId) && (coachId === undefined || coachId === traject.coachId))
    .flatMap((traject) => {
      const coach = medewerkers.find(({ id }) => id === traject.coachId);
      const weg = coach !== undefined && !(coach.actief && coach.teams.includes(traject.teamId));
      const { gestartOp } = traject;
      const zonderCoach = { soort: 'zonder_coach' as const, sinds: gestartOp, vanaf: gestartOp };
      return [
        ...werkVanTraject(
          traject,
          standen.find(({ trajectId }) => trajectId === traject.id),
          vandaag,
          gemeente,
        ),
        ...(traject.status === 'actief' && weg ? [zonderCoach] : []),
      ].map((regel) => ({
        ...regel,
        ...traject,
        trajectId: traject.id,
        indicatieId: null,
        nummer: traject.meldingNummer,
      }));
    });
  const indicaties = [...staat.indicaties.values()].flatMap((indicatie) => {
    const regel = coachId === undefined ? werkVanIndicatie(indicatie, vandaag, gemeente) : null;
    const { id, teamId, externId, meldingId } = indicatie;
    if (regel === null || teamId === null || !teams.includes(teamId)) return [];
    const nummer = staat.meldingen.get(meldingId ?? '')?.nummer ?? null;
    return [{ ...regel, trajectId: null, indicatieId: id, nummer, externId, teamId, coachId: null, gestartOp: null }];
  });
  return [...trajecten, ...indicaties].map(
    ({ soort, sinds, vanaf, trajectId, indicatieId, nummer, externId, teamId, coachId: coach, gestartOp }) => ({
      soort,
      sinds,
      vanaf,
      trajectId,
      indicatieId,
      nummer,
      externId,
      teamId,
      coachId: coach,
      gestartOp,
    }),
  );
};

const werklijsten = (geheugen: Geheugen): Werklijsten['Service'] => ({
  lijst: (vraag) =>
    Effect.sync(() =>
      pagineer(
        alleWerk(geheugen, vraag)
          .filter(({ soort }) => vraag.soort === undefined || vraag.soort === soort)
          .sort((a, b) => a.sinds.localeCompare(b.sinds) || a.soort.localeCompare(b.soort)),
        vraag,
      ),
    ),
  tel: (vraag) =>
    Effect.sync(
      () =>
        new Map(
          Object.entries(Object.groupBy(alleWerk(geheugen, vraag), ({ soort }) => soort)).map(
            ([soort, regels]) => [soort as WerklijstRegel['soort'], regels.length] as const,
          ),
        ),
    ),
});

export const werkPoorten = (geheugen: Geheugen) => Context.make(Werklijsten, werklijsten(geheugen));
