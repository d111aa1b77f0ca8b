import { inhoud } from '../harness/personas.ts';
import type { Opstelling } from './opstelling.ts';

export interface Casus {
  readonly nummer: string;
  readonly meldingId: string;
  readonly wegingId: string;
}

const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** The overleg of the team is open, with three who are there, and they weigh a casus. */
export const casusInOverleg = async ({ alsPersona, team }: Opstelling, vraag: string): Promise<Casus> => {
  const leider = await alsPersona(team.leider);
  const { items: teams } = inhoud(await leider.teams());
  const wijkId = teams.find(({ id }) => id === team.teamId)?.wijken[0];
  const melding = inhoud(
    await leider.meld({
      body: {
        ontvangenOp: vandaag(),
        aanleiding: 'nieuwe_vraag',
        bron: 'huisarts',
        teamId: team.teamId,
        wijkId,
        leefgebieden: ['financien', 'huisvesting', 'sociaal_netwerk'],
        kenmerken: [],
        vraag,
      } as never,
    }),
  );
  const overleg = inhoud(await leider.overleg({ params: { id: team.overlegId as never } }));
  if (overleg.status === 'gepland')
    inhoud(
      await leider.openOverleg({
        params: { id: team.overlegId as never },
        body: { aanwezigen: [team.leider, ...team.coaches].map(({ id }) => id) },
      }),
    );
  const weging = inhoud(
    await leider.openWeging({ params: { id: melding.id }, body: { overlegId: team.overlegId as never } }),
  );
  return { nummer: melding.nummer ?? '', meldingId: melding.id, wegingId: weging.id };
};
