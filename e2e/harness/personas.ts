import { type Antwoord, type Client, maakClient } from '@tenzij/contract/client.ts';

type Personas = Extract<Awaited<ReturnType<Client['demoPersonas']>>, { gelukt: true }>['inhoud']['items'];
export type Persona = Personas[number];

/** What the api answered, or a failure that says what it said. */
export const inhoud = <A>(antwoord: Antwoord<A>): A => {
  if (antwoord.gelukt) return antwoord.inhoud;
  throw new Error(JSON.stringify(antwoord.probleem));
};

/** A demo team in which a casus can be weighed: three coaches and a teamleider. */
export const teamMetDrieCoaches = async (basis: string) => {
  const { items } = inhoud(await maakClient({ basis }).demoPersonas());
  for (const teamleider of items.filter(({ rol }) => rol === 'teamleider'))
    for (const teamId of teamleider.teams) {
      const coaches = items.filter(({ rol, teams }) => rol === 'wijkcoach' && teams.includes(teamId));
      const [eerste, tweede, derde] = coaches;
      if (eerste && tweede && derde)
        return { teamId, teamleider, coaches: [eerste, tweede, derde] as const, gemeente: teamleider.gemeente };
    }
  throw new Error('No demo team has three coaches and a teamleider.');
};

/** A client in the name of this persona. */
export const meldAan = async (basis: string, persona: Persona) => {
  const { token } = inhoud(await maakClient({ basis }).demoSessie({ body: { persona: persona.id } }));
  return { token, client: maakClient({ basis, token }) };
};

/** The e-mail address that somebody of the demo has everywhere. */
export const adresVan = ({ naam, gemeente }: Persona) =>
  `${naam.toLowerCase().replaceAll(' ', '.')}@${gemeente.toLowerCase()}.example`;
