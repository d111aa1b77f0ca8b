import type { Grafiek } from './chart.ts';
import { inks, tekenLos } from './paper.ts';
import { regelsVan } from './regels.ts';

/* A chart as a picture that is sent on: with its finding on top, and below it what happened and where it comes from. */

const breedte = 560;
const kantlijn = 20;
const regelhoogte = 20;

const veilig = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const tekstregels = (regels: ReadonlyArray<string>, y: number, grootte: number, kleur: string, gewicht = 400) =>
  regels
    .map(
      (regel, nr) =>
        `<text x="${kantlijn}" y="${y + nr * regelhoogte}" font-size="${grootte}" font-weight="${gewicht}" fill="${kleur}">${veilig(regel)}</text>`,
    )
    .join('');

/** `onder`: of which figure, period and selection it is. */
export const beeldVan = async (grafiek: Grafiek, onder: string): Promise<string> => {
  const los = await tekenLos(grafiek);
  const hoogte = Number(/ height="(\d+(?:\.\d+)?)"/.exec(los)?.[1] ?? 300);
  const titel = regelsVan(grafiek.titel, 50);
  const voet = [
    ...(grafiek.tekens ?? []).flatMap(({ nr, tekst }) => regelsVan(`${nr}. ${tekst}`, 82)),
    ...(grafiek.ontbreekt === undefined ? [] : regelsVan(grafiek.ontbreekt, 82)),
    ...regelsVan(onder, 82),
  ];
  const begin = kantlijn + titel.length * regelhoogte + 8;
  const totaal = begin + hoogte + 12 + voet.length * regelhoogte + kantlijn / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${breedte}" height="${totaal}" viewBox="0 0 ${breedte} ${totaal}" font-family="sans-serif" role="img" aria-label="${veilig(grafiek.titel).replaceAll('"', '&quot;')}"><rect width="100%" height="100%" fill="#ffffff"/>${tekstregels(titel, kantlijn + 12, 17, inks.text ?? '#000', 600)}<g transform="translate(${kantlijn} ${begin})">${los}</g>${tekstregels(voet, begin + hoogte + 26, 12, inks['text-soft'] ?? '#000')}</svg>`;
};
