import { writeFileSync } from 'node:fs';
import { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { handelingen, reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';

const woord = { gemeente: 'ja', eigen_teams: 'eigen teams', eigen_organisatie: 'eigen organisatie' } as const;

/** The rights table as a page that a coordinator can read. */
export const rechtenPagina = (): string => {
  const rollen = Rol.literals;
  const kop = `| wie mag wat | ${rollen.map((rol) => rol.replaceAll('_', ' ')).join(' | ')} |`;
  const lijn = `|---|${rollen.map(() => '---|').join('')}`;
  const rijen = handelingen.map((handeling) => {
    const cellen = rollen.map((rol) => {
      const bereik = reikwijdte(rol, handeling);
      return bereik === undefined ? '' : woord[bereik];
    });
    return `| ${handeling} | ${cellen.join(' | ')} |`;
  });
  return [
    '# Wie mag wat',
    '',
    'Een lege cel is nee. "Eigen teams" is: alleen wat bij een team hoort waarin je werkt. "Eigen organisatie" is: alleen wat',
    'met jouw organisatie is gedeeld, ook als je in geen team werkt. De stuurgroep ziet cijfers zonder casussen, en groepen',
    'van minder dan vijf mensen niet. De database dwingt deze tabel nog een keer af, rij voor rij.',
    '',
    'Deze pagina komt uit `packages/domain/src/medewerker/rechten.ts`: `node scripts/rechten.ts` schrijft haar opnieuw.',
    '',
    kop,
    lijn,
    ...rijen,
    '',
  ].join('\n');
};

export const rechtenBestand = new URL('../docs/rechten.md', import.meta.url);

if (import.meta.main) writeFileSync(rechtenBestand, rechtenPagina());
