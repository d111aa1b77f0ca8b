import type { Uitkomst } from '@tenzij/domain/weging/regel.ts';
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

/** A referral to the wijk or a partner starts no traject and asks for no indicatie: there are no hours to agree on. */
const zonderUren: ReadonlyArray<string> = [
  'voorliggend',
  'onafhankelijke_clientondersteuning',
  'algemeen_maatschappelijk_werk',
] satisfies ReadonlyArray<Uitkomst>;

export const vraagtUren = (uitkomst: string | undefined) => uitkomst === undefined || !zonderUren.includes(uitkomst);

export const besluitUit = (waarden: Waarden) => {
  const uitkomst = eerste(waarden, 'uitkomst');
  const uren = vraagtUren(uitkomst)
    ? {
        urenPerWeek: getalUit(eerste(waarden, 'urenPerWeek')),
        verwachteWeken: getalUit(eerste(waarden, 'verwachteWeken')),
      }
    : {};
  return gevuld({
    uitkomst,
    gronden: waarden.besluitgronden ?? [],
    motivering: eerste(waarden, 'motivering'),
    coachId: eerste(waarden, 'coachId'),
    tweedeCoachId: eerste(waarden, 'tweedeCoachId'),
    ...uren,
    aanbieder: eerste(waarden, 'aanbieder'),
    ...(uitkomst === 'combinatie'
      ? { doelWijkteam: eerste(waarden, 'doelWijkteam'), doelAanbieder: eerste(waarden, 'doelAanbieder') }
      : {}),
    voorzieningId: eerste(waarden, 'voorzieningId'),
    inwonerVraagtBeschikking: eerste(waarden, 'inwonerVraagtBeschikking') === 'ja' ? true : undefined,
  });
};
