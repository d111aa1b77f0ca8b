import { tekst, woord } from '#berichten';
import { getal } from '#lib/notatie/getal.ts';
import { lees } from '#lib/session/answer.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { magVerwijzen } from '#lib/verwijzingen/mag.ts';
import { hulpBij, matrixVan } from '#lib/verwijzingen/matrix.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const alle = ik.teams.length > 0 ? ik.teams : (await inrichtingVoor(event, 'teams')).teams;
  const zonderTeam = ik.rol === 'wijkcoach' && ik.teams.length === 0;
  const gevraagd = event.url.searchParams.get('teamId');
  const team = zonderTeam ? undefined : (alle.find(({ id }) => id === gevraagd) ?? ik.teams[0]);
  const beeld = await lees(event, api.partners(team === undefined ? {} : { query: { teamId: team.id as never } }));
  return {
    team: team ? { id: team.id, naam: team.naam } : null,
    teams: zonderTeam ? [] : alle.map(({ id, naam }) => ({ id, naam })),
    mist: beeld.team?.mist.map((een) => woord.kenmerk[een]).join(', ') ?? null,
    hulp: hulpBij(beeld),
    rijen: matrixVan(beeld),
    partners: beeld.items.map(({ id, naam, soort, ontvangers, cijfers }) => ({
      id,
      naam,
      over: [
        ...(soort === null ? [] : [woord.organisatieSoort[soort]]),
        ontvangers === 0 ? tekst.partner.niemand : tekst.partner.ontvangers(ontvangers),
      ].join(', '),
      magVerwijzen: magVerwijzen(ik) && ontvangers > 0 && soort !== 'gemeente',
      cijfers: {
        ...cijfers,
        tijd: cijfers.dagenTotAntwoord === null ? null : tekst.partner.dagen(getal(cijfers.dagenTotAntwoord)),
        uitkomsten:
          cijfers.uitkomsten === null
            ? null
            : Object.entries(cijfers.uitkomsten)
                .toSorted(([, a], [, b]) => b - a)
                .map(
                  ([code, keer]) =>
                    `${woord.verwijzingUitkomst[code as keyof typeof woord.verwijzingUitkomst]}: ${keer}`,
                ),
      },
    })),
  };
};
