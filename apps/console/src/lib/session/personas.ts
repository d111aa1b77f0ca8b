import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { tekst } from '#berichten';

export interface Persona {
  readonly id: string;
  readonly naam: string;
  readonly rol: Rol;
  readonly gemeente: string;
  readonly teamNamen: ReadonlyArray<string>;
  /** For whom they work; of a partner where they are in no team. */
  readonly organisatie?: string | null;
}

export interface PersonaGroep {
  readonly id: string;
  readonly naam: string;
  readonly personas: ReadonlyArray<Persona>;
}

/** By team, a person in each of their teams; who works for the whole gemeente comes last. */
export const groepeer = (personas: ReadonlyArray<Persona>): ReadonlyArray<PersonaGroep> => {
  const groepen = new Map<string, Persona[]>();
  const zonder = new Map<string, Persona[]>();
  for (const persona of personas) {
    const namen = persona.teamNamen.map((team) => `${team}, ${persona.gemeente}`);
    const partner = persona.rol === 'wijkcoach' ? persona.organisatie : null;
    if (namen.length === 0) voeg(zonder, `${partner ?? tekst.aanmelden.zonderTeam}, ${persona.gemeente}`, persona);
    for (const naam of namen) voeg(groepen, naam, persona);
  }
  return [...groepen, ...zonder].map(([naam, leden], index) => ({ id: String(index), naam, personas: leden }));
};

const voeg = (groepen: Map<string, Persona[]>, naam: string, persona: Persona) =>
  groepen.set(naam, [...(groepen.get(naam) ?? []), persona]);
