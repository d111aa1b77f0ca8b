import type { Dag } from '../Dag.ts';
import type { Kpi } from '../kpi/Kpi.ts';
import { type Doelstelling, doelstellingen, omvang } from './Doelstelling.ts';
import type { Dossier, DossierDoel, GewogenCriterium } from './Dossier.ts';
import type { Monitoringsplan } from './Monitoringsplan.ts';
import type { Pilot } from './Pilot.ts';
import { adviesVan, metingVan, uitkomstSamen, weegCriterium } from './weeg.ts';

const doelVan =
  (criteria: ReadonlyArray<GewogenCriterium>, kpis: ReadonlyArray<Kpi>) =>
  ({ nummer, titel, uitleg, instrumenten, cijfers }: Doelstelling): DossierDoel => {
    const eigen = criteria.filter(({ doelstelling }) => doelstelling === nummer);
    const zonderNorm = cijfers.filter((code) => !eigen.some(({ kpi }) => kpi === code));
    return {
      nummer,
      titel,
      uitleg,
      instrumenten,
      uitkomst: uitkomstSamen(eigen),
      metingen: zonderNorm.map((code) => metingVan(kpis, code)),
    };
  };

/** Everything that a stuurgroep decides on, from figures that were counted already. */
export const stelDossierOp = (
  { id, naam, domein, gestartOp, goNoGoOp, eindigtOp }: Pilot,
  plan: Pick<Monitoringsplan, 'criteria' | 'versie'>,
  periode: { readonly van: Dag; readonly tot: Dag },
  kpis: ReadonlyArray<Kpi>,
): Dossier => {
  const criteria = plan.criteria.map((criterium) => weegCriterium(criterium, metingVan(kpis, criterium.kpi)));
  return {
    pilot: { id, naam, domein, gestartOp, goNoGoOp, eindigtOp },
    van: periode.van,
    tot: periode.tot,
    planVersie: plan.versie,
    advies: criteria.length === 0 ? null : adviesVan(criteria),
    criteria,
    doelstellingen: doelstellingen.map(doelVan(criteria, kpis)),
    omvang: omvang.map((code) => metingVan(kpis, code)),
  };
};
