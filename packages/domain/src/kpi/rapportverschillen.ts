import type { Kpi, KpiGroep } from './Kpi.ts';
import type { Kwartaalrapport, Rapportdeel, Rapportstand, Rapportverschil } from './Kwartaalrapport.ts';
import { zonderKleineVerbetering } from './verbeterd.ts';

interface Regel {
  readonly sleutel: string;
  readonly deel: Rapportdeel;
  readonly kpi: Kpi;
  readonly groep: string | null;
  readonly stand: Rapportstand;
}

const standVan = ({ teller, noemer, waarde, onderdrukt }: Kpi | KpiGroep): Rapportstand => ({
  teller,
  noemer,
  waarde,
  onderdrukt: onderdrukt ?? false,
});

/** A part of a verdeling is a count; without one it is too small to show. */
const delenVan = ({ verdeling = {} }: Kpi): ReadonlyArray<readonly [string, Rapportstand]> =>
  Object.entries(verdeling).map(([sleutel, aantal]) => [
    sleutel,
    { teller: aantal, noemer: null, waarde: aantal, onderdrukt: aantal === null },
  ]);

const regelsVan = ({ delen }: Kwartaalrapport): ReadonlyArray<Regel> =>
  delen.flatMap((deel) =>
    deel.items.flatMap((kpi) => {
      const regel = (soort: string, groep: string | null, naam: string | null, stand: Rapportstand): Regel => ({
        sleutel: JSON.stringify([deel.soort, deel.pilotId, kpi.code, soort, groep]),
        deel,
        kpi,
        groep: naam,
        stand,
      });
      return [
        regel('geheel', null, null, standVan(kpi)),
        ...(kpi.groepen ?? []).map((groep) =>
          regel('groep', groep.sleutel, groep.naam ?? groep.sleutel, standVan(groep)),
        ),
        ...delenVan(kpi).map(([sleutel, stand]) => regel('deel', sleutel, sleutel, stand)),
      ];
    }),
  );

const niets: Rapportstand = { teller: null, noemer: null, waarde: null, onderdrukt: false };
const zijnGelijk = (a: Rapportstand, b: Rapportstand): boolean =>
  (['teller', 'noemer', 'waarde', 'onderdrukt'] as const).every((veld) => a[veld] === b[veld]);

/** What changed in the figures since a report was published: beside it, never in it, and of no small group. */
export const verschillenMet = (toen: Kwartaalrapport, nu: Kwartaalrapport): ReadonlyArray<Rapportverschil> => {
  const huidige = new Map(regelsVan(nu).map((regel) => [regel.sleutel, regel]));
  const toenmalige = regelsVan(toen);
  const bekend = new Set(toenmalige.map(({ sleutel }) => sleutel));
  const verschil = ({ deel, kpi, groep }: Regel, oud: Rapportstand, nieuw: Rapportstand) =>
    zijnGelijk(oud, nieuw)
      ? []
      : [
          {
            soort: deel.soort,
            pilotId: deel.pilotId,
            kpi: kpi.code,
            naam: kpi.naam,
            eenheid: kpi.eenheid,
            groep,
            toen: oud,
            nu: nieuw,
          },
        ];
  return zonderKleineVerbetering([
    ...toenmalige.flatMap((regel) => verschil(regel, regel.stand, huidige.get(regel.sleutel)?.stand ?? niets)),
    ...[...huidige.values()]
      .filter(({ sleutel, deel }) => !bekend.has(sleutel) && toen.delen.some((een) => een.soort === deel.soort))
      .flatMap((regel) => verschil(regel, niets, regel.stand)),
  ]);
};
