import type { Formulier, Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { tekst } from '#berichten';
import type { Waarden } from '#lib/session/form.ts';

/** What a dialog opens with: what was half filled in before, or else what the bot filled in. */
export const beginwaarden = ({ velden }: Formulier, concept: Waarden = {}): Waarden =>
  Object.fromEntries(velden.map(({ naam, waarde }) => [naam, concept[naam] ?? waarde]));

const isZichtbaar = ({ alleenBij }: Veld, waarden: Waarden) =>
  alleenBij === null || (waarden[alleenBij.veld] ?? []).some((waarde) => alleenBij.waarden.includes(waarde));

/** The fields to show: one that belongs to a field which is itself hidden is hidden too. */
export const zichtbareVelden = ({ velden }: Formulier, waarden: Waarden): ReadonlyArray<Veld> => {
  const zichtbaar: Veld[] = [];
  for (const veld of velden) {
    const boven = veld.alleenBij?.veld;
    const volgt = boven === undefined || zichtbaar.some(({ naam }) => naam === boven);
    if (volgt && isZichtbaar(veld, waarden)) zichtbaar.push(veld);
  }
  return zichtbaar;
};

/** Only what can be seen is sent, and of that only what was filled in. */
export const teVersturen = (formulier: Formulier, waarden: Waarden): Record<string, ReadonlyArray<string>> =>
  Object.fromEntries(
    zichtbareVelden(formulier, waarden).flatMap(({ naam }) => {
      const gevuld = (waarden[naam] ?? []).filter((waarde) => waarde.trim() !== '');
      return gevuld.length > 0 ? [[naam, gevuld]] : [];
    }),
  );

/** What belongs to a field stands at that field, the rest above the form. */
export const verdeelFouten = (
  formulier: Formulier,
  waarden: Waarden,
  fouten: ReadonlyArray<{ readonly veld: string; readonly melding: string }>,
) => {
  const namen = zichtbareVelden(formulier, waarden).map(({ naam }) => naam);
  const veldVan = (veld: string) => namen.find((naam) => veld === naam || veld.startsWith(`${naam}.`));
  const perVeld = Object.fromEntries(fouten.flatMap(({ veld, melding }) => [[veldVan(veld) ?? '', melding]]));
  return {
    perVeld,
    algemeen: fouten.filter(({ veld }) => veldVan(veld) === undefined).map(({ melding }) => melding),
  };
};

/** Apart from the fields of the page below the dialog. */
export const naamInDialoog = (naam: string) => `chat.${naam}`;

/** What may stay empty says so, once. */
export const uitlegBij = ({ verplicht, uitleg }: Veld): string | undefined => {
  const magLeeg = tekst.formulier.magLeeg;
  const los = verplicht || uitleg?.includes(magLeeg) ? [uitleg] : [magLeeg, uitleg];
  return los.filter(Boolean).join(' ') || undefined;
};
