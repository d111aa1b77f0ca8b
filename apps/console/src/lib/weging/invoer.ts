import { type StapNaam, stapNamen } from '@tenzij/domain/weging/stappen.ts';
import type { Stap } from '@tenzij/domain/weging/Weging.ts';
import { eerste, getalUit, gevuld, type Waarden } from '#lib/session/form.ts';

/** Of these it matters whether they answer the whole question: the advies rests on it. */
export const stappenDieVolstaan = ['voorliggend', 'collectief'] as const satisfies ReadonlyArray<StapNaam>;

interface Zet {
  readonly stap: StapNaam;
  readonly body: { readonly gezet: boolean; readonly toelichting?: string; readonly volstaat?: boolean };
}

/** What changed in the steps; what stood there already is not sent again, and its toelichting stays. */
export const gezetteStappen = (waarden: Waarden, nu: ReadonlyArray<Stap>): ReadonlyArray<Zet> =>
  stapNamen.flatMap((stap) => {
    const was = nu.find((eerder) => eerder.stap === stap);
    const gezet = (waarden.stappen ?? []).includes(stap);
    const antwoord = gezet ? eerste(waarden, `volstaat.${stap}`) : undefined;
    const volstaat = antwoord === undefined ? null : antwoord === 'ja';
    if (gezet === (was?.gezet ?? false) && volstaat === (was?.volstaat ?? null)) return [];
    const toelichting = was?.toelichting ?? null;
    return [
      {
        stap,
        body: {
          gezet,
          ...(toelichting === null ? {} : { toelichting }),
          ...(volstaat === null ? {} : { volstaat }),
        },
      },
    ];
  });

/** Gronden belong to `tenzij` alone; what was ticked with another answer is left out. */
export const standpuntUit = (waarden: Waarden) => {
  const keuze = eerste(waarden, 'keuze');
  return gevuld({
    keuze,
    gronden: keuze === 'tenzij' ? [...(waarden.gronden ?? []), ...(waarden.signalen ?? [])] : [],
    toelichting: eerste(waarden, 'toelichting'),
    kanOppakken: eerste(waarden, 'kanOppakken') === 'ja',
  });
};

export const besluitUit = (waarden: Waarden) =>
  gevuld({
    uitkomst: eerste(waarden, 'uitkomst'),
    gronden: waarden.besluitgronden ?? [],
    motivering: eerste(waarden, 'motivering'),
    coachId: eerste(waarden, 'coachId'),
    tweedeCoachId: eerste(waarden, 'tweedeCoachId'),
    urenPerWeek: getalUit(eerste(waarden, 'urenPerWeek')),
    verwachteWeken: getalUit(eerste(waarden, 'verwachteWeken')),
    aanbieder: eerste(waarden, 'aanbieder'),
    voorzieningId: eerste(waarden, 'voorzieningId'),
    inwonerVraagtBeschikking: eerste(waarden, 'inwonerVraagtBeschikking') === 'ja' ? true : undefined,
  });
