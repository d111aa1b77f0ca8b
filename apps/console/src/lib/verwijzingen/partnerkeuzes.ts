import type { OrganisatieSoort } from '@tenzij/domain/medewerker/Organisatie.ts';
import type { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import type { Partner } from '@tenzij/domain/verwijzing/Partner.ts';
import { tekst, woord } from '#berichten';
import type { Keuze } from '#lib/field/field.ts';

const woorden = (kenmerken: ReadonlyArray<Kenmerk>) => kenmerken.map((een) => woord.kenmerk[een]).join(', ');

/** Whom one can refer to: what the besluit asks for first, then who fits the question, then who can answer at all. */
export const partnerkeuzes = (
  partners: ReadonlyArray<Partner>,
  kenmerken: ReadonlyArray<Kenmerk>,
  soort: OrganisatieSoort | null,
): ReadonlyArray<Keuze> => {
  const t = tekst.verwijzing;
  const past = (partner: Partner) => partner.expertises.filter((een) => kenmerken.includes(een));
  const punten = (partner: Partner) =>
    Number(partner.ontvangers > 0) * 100 +
    Number(soort !== null && partner.soort === soort) * 50 +
    past(partner).length;
  return partners
    .filter((partner) => partner.soort !== 'gemeente')
    .toSorted((a, b) => punten(b) - punten(a) || a.naam.localeCompare(b.naam, 'nl'))
    .map((partner) => {
      const passend = past(partner);
      const uitleg = [
        ...(partner.soort === null ? [] : [`${woord.organisatieSoort[partner.soort]}.`]),
        ...(passend.length > 0 ? [t.past(woorden(passend))] : []),
        ...(passend.length === 0 && partner.expertises.length > 0 ? [t.kan(woorden(partner.expertises))] : []),
        partner.ontvangers === 0 ? t.kanNiet : `${tekst.partner.ontvangers(partner.ontvangers)}.`,
      ];
      return { waarde: partner.id, naam: partner.naam, uitleg: uitleg.join(' ') };
    });
};
