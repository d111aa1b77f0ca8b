import type { Client } from '@tenzij/contract/client.ts';
import { inhoud } from '../harness/personas.ts';
import type { Opstelling, Team } from './opstelling.ts';

const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** What a test needs before it begins, made through the api as any client would. */
export const meldIn = async (client: Client, { teamId }: Team, extra: Readonly<Record<string, unknown>> = {}) => {
  const { items: teams } = inhoud(await client.teams());
  const wijkId = teams.find(({ id }) => id === teamId)?.wijken[0];
  return inhoud(
    await client.meld({
      body: {
        ontvangenOp: vandaag(),
        aanleiding: 'nieuwe_vraag',
        bron: 'inwoner',
        teamId,
        wijkId,
        leefgebieden: ['financien'],
        vraag: 'Wil weer overzicht in de post.',
        ...extra,
      } as never,
    }),
  );
};

const zelf = { keuze: 'zelf', gronden: [], kanOppakken: true } as const;

/** A casus that was decided: who takes it on has a traject. */
export const maakTraject = async (client: Client, team: Team, coachId: string) => {
  const melding = await meldIn(client, team);
  const { id } = inhoud(await client.openWeging({ params: { id: melding.id }, body: {} }));
  inhoud(await client.geefStandpunt({ params: { id }, body: zelf }));
  inhoud(await client.onthul({ params: { id }, body: {} }));
  const body = { uitkomst: 'zelf_begeleiden', gronden: [], coachId } as never;
  const { trajectId } = inhoud(await client.neemBesluit({ params: { id }, body }));
  if (trajectId === null) throw new Error('no traject');
  return { nummer: melding.nummer, meldingId: melding.id, trajectId };
};

/** The planned overleg, open with those who are there. */
export const openOverleg = async ({ alsPersona, team }: Opstelling) => {
  const client = await alsPersona(team.leider);
  const aanwezigen = [team.leider, ...team.coaches].map(({ id }) => id);
  inhoud(await client.openOverleg({ params: { id: team.overlegId as never }, body: { aanwezigen } }));
  return client;
};

/** From opening to besluit: all that a channel is told of a casus. */
export const weegHelemaal = async ({ alsPersona, team }: Opstelling, meldingId: string) => {
  const [leider, ...anderen] = await Promise.all([team.leider, ...team.coaches].map(alsPersona));
  if (leider === undefined) throw new Error('somebody leads');
  const overlegId = team.overlegId as never;
  const { id } = inhoud(await leider.openWeging({ params: { id: meldingId as never }, body: { overlegId } }));
  for (const client of [leider, ...anderen]) inhoud(await client.geefStandpunt({ params: { id }, body: zelf }));
  const body = { uitkomst: 'zelf_begeleiden', gronden: [], coachId: team.leider.id } as never;
  inhoud(await leider.neemBesluit({ params: { id }, body }));
};

export const contactenBij = async (
  { vraagDatabase }: Opstelling,
  trajectIds: ReadonlyArray<string>,
): Promise<number> => {
  const [telling] = await vraagDatabase(
    'select count(*)::int as aantal from contactmoment where traject_id = any($1)',
    [trajectIds],
  );
  return Number(telling?.aantal);
};

/** Why the bot turned something away, as the journal has it. */
export const weigeringen = async ({ vraagDatabase }: Opstelling): Promise<ReadonlyArray<string>> => {
  const regels = await vraagDatabase(
    "select gegevens->>'reden' as reden from journaal where soort = 'chat.geweigerd' order by nr",
  );
  return regels.map(({ reden }) => String(reden));
};
