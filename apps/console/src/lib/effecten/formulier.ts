import { Effectsoort, type Reconstructie } from '@tenzij/domain/reconstructie/Reconstructie.ts';
import { tekst } from '#berichten';
import { eerste, getalUit, gevuld, type Waarden } from '#lib/session/form.ts';

const t = tekst.effecten;
export const wijzen = ['oud', 'nieuw'] as const;
export const maten = ['weken', 'uren', 'tarief', 'overigeKosten'] as const;

/** The form's fields as what the api keeps; a figure that is none is said at its field. */
export const reconstructieUit = (waarden: Waarden) => {
  const wijze = (welke: (typeof wijzen)[number]) => ({
    aanpak: eerste(waarden, `${welke}.aanpak`) ?? '',
    ...Object.fromEntries(maten.map((maat) => [maat, getalUit(eerste(waarden, `${welke}.${maat}`)) ?? null])),
  });
  return gevuld({
    teamId: eerste(waarden, 'teamId'),
    aanduiding: eerste(waarden, 'aanduiding') ?? '',
    situatie: eerste(waarden, 'situatie') ?? '',
    oud: wijze('oud'),
    nieuw: wijze('nieuw'),
    effecten: Effectsoort.literals.flatMap((effect) => {
      const verschil = eerste(waarden, `effecten.${effect}`);
      return verschil === undefined ? [] : [{ effect, verschil }];
    }),
    geleerd: eerste(waarden, 'geleerd'),
  });
};

const inVeld = (getal: number) => [String(getal).replace('.', ',')];

/** What is kept, as the form shows it. */
export const waardenVan = (een: Reconstructie): Waarden => ({
  aanduiding: [een.aanduiding],
  situatie: [een.situatie],
  geleerd: een.geleerd === null ? [] : [een.geleerd],
  ...Object.fromEntries(
    wijzen.flatMap((welke) => [
      [`${welke}.aanpak`, [een[welke].aanpak]],
      ...maten.map((maat) => [`${welke}.${maat}`, inVeld(een[welke][maat])]),
    ]),
  ),
  ...Object.fromEntries(een.effecten.map(({ effect, verschil }) => [`effecten.${effect}`, [verschil]])),
  versie: [String(een.versie)],
});

const maatnamen = { weken: t.weken, uren: t.uren, tarief: t.tarief, overigeKosten: t.overig } as const;

export const veldnamen: Readonly<Record<string, string>> = {
  teamId: t.team,
  aanduiding: t.aanduiding,
  situatie: t.situatie,
  geleerd: t.geleerdVraag,
  ...Object.fromEntries(
    wijzen.flatMap((welke) => {
      const wijze = welke === 'oud' ? t.oudeWerkwijze : t.nieuweWerkwijze;
      return [
        [`${welke}.aanpak`, wijze],
        ...maten.map((maat) => [`${welke}.${maat}`, `${wijze}, ${maatnamen[maat].toLowerCase()}`]),
      ];
    }),
  ),
};

export const naamVanMaat = (maat: (typeof maten)[number]) => maatnamen[maat];
