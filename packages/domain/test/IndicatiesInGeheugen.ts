import { Effect, Option } from 'effect';
import { Herindicatie, type Indicatie } from '../src/indicatie/Indicatie.ts';
import type { IndicatieFilter, Indicaties } from '../src/indicatie/Indicaties.ts';
import type { IndicatieRegel } from '../src/indicatie/Regel.ts';
import { zichtbaarVoor } from './MeldingenInGeheugen.ts';
import { type Geheugen, hoogOp, pagineer, schrijf } from './Staat.ts';

const rang = ({ status }: Indicatie) => (status === 'aangevraagd' ? 0 : status === 'toegekend' ? 1 : 2);
const peildag = ({ status, aangevraagdOp, tot }: Indicatie) =>
  (status === 'aangevraagd' ? aangevraagdOp : tot) ?? '9999-12-31';
const inVolgorde = (a: Indicatie, b: Indicatie) =>
  rang(a) - rang(b) || peildag(a).localeCompare(peildag(b)) || a.id.localeCompare(b.id);

const past = (indicatie: Indicatie, { looptAfVanaf, looptAfVoor, ...filter }: IndicatieFilter) =>
  (['teamId', 'wijkId', 'status', 'soort'] as const).every(
    (veld) => filter[veld] === undefined || filter[veld] === indicatie[veld],
  ) &&
  (looptAfVanaf === undefined || (indicatie.tot !== null && indicatie.tot >= looptAfVanaf)) &&
  (looptAfVoor === undefined || (indicatie.tot !== null && indicatie.tot <= looptAfVoor));

export const indicaties = (geheugen: Geheugen): Indicaties['Service'] => {
  const alle = () => [...geheugen.staat.indicaties.values()];
  const zichtbare = () => alle().filter(zichtbaarVoor(geheugen, 'indicatie.lezen'));
  const zoek = (id: string) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.indicaties.get(id)));
  const meldingBij = (id: string | null) => geheugen.staat.meldingen.get(id ?? '');
  const alsRegel = (indicatie: Indicatie): IndicatieRegel => ({
    ...indicatie,
    meldingNummer: meldingBij(indicatie.meldingId)?.nummer ?? null,
    agendaNummer: meldingBij(indicatie.agendaMeldingId)?.nummer ?? null,
    agendaStatus: meldingBij(indicatie.agendaMeldingId)?.status ?? null,
  });
  const isAanZet = (indicatie: Indicatie) => {
    const status = meldingBij(indicatie.agendaMeldingId)?.status;
    return (
      indicatie.nietOpAgenda !== null || (status !== undefined && status !== 'ontvangen' && status !== 'in_weging')
    );
  };
  return {
    zoek,
    vergrendel: zoek,
    vanMelding: (id) => Effect.sync(() => alle().filter(({ meldingId }) => meldingId === id)),
    opvolgerVan: (id) =>
      Effect.sync(() =>
        Option.fromUndefinedOr(alle().findLast(({ vorigeId, status }) => vorigeId === id && status !== 'afgewezen')),
      ),
    voegToe: (indicatie) => Effect.sync(() => schrijf(geheugen, (staat) => staat.indicaties, indicatie.id, indicatie)),
    bewaar: (indicatie) => Effect.sync(() => hoogOp(geheugen, (staat) => staat.indicaties, indicatie)),
    lijst: (filter) =>
      Effect.sync(() =>
        pagineer(
          zichtbare()
            .filter((indicatie) => past(indicatie, filter))
            .sort(inVolgorde)
            .map(alsRegel),
          filter,
        ),
      ),
    aangevraagde: Effect.sync(() => zichtbare().filter(({ status }) => status === 'aangevraagd')),
    teHerindiceren: (voor) =>
      Effect.sync(() =>
        zichtbare()
          .filter((een) => een.status === 'toegekend' && een.tot !== null && een.tot <= voor && isAanZet(een))
          .sort(inVolgorde)
          .map(alsRegel),
      ),
    openOverdrachten: (voor, coachId) =>
      Effect.sync(() =>
        zichtbare()
          .filter(
            (een) =>
              een.warmeOverdrachtOp !== null &&
              een.warmOvergedragenOp === null &&
              een.warmeOverdrachtOp <= voor &&
              (coachId === null || een.overdrachtCoachId === coachId),
          )
          .map(alsRegel),
      ),
    kalender: ({ teamId, van, tot }) =>
      Effect.sync(() => {
        const loopt = zichtbare().filter(
          (een) =>
            past(een, { ...(teamId === undefined ? {} : { teamId }), looptAfVanaf: van, looptAfVoor: tot }) &&
            rang(een) > 0,
        );
        return [...Map.groupBy(loopt, (een) => een.tot?.slice(0, 7) ?? '')].sort().map(([maand, erin]) => ({
          maand,
          aantal: erin.length,
          urenPerWeek: erin.reduce((som, { urenPerWeek }) => som + (urenPerWeek ?? 0), 0),
          opAgenda: erin.filter(({ agendaMeldingId }) => agendaMeldingId !== null).length,
          nietOpAgenda: erin.filter(({ nietOpAgenda }) => nietOpAgenda !== null).length,
          open: erin.filter(({ status }) => status === 'toegekend').length,
          urenMinderPerWeek: erin.reduce((som, { urenMinderPerWeek }) => som + (urenMinderPerWeek ?? 0), 0),
          uitkomsten: Herindicatie.literals.flatMap((uitkomst) => {
            const aantal = erin.filter(({ herindicatie }) => herindicatie === uitkomst).length;
            return aantal === 0 ? [] : [{ uitkomst, aantal }];
          }),
        }));
      }),
    voorAgenda: ({ vandaag, grens, na, hoogstens }) =>
      Effect.sync(() =>
        alle()
          .filter(
            (een) =>
              een.status === 'toegekend' &&
              (na === null || een.id > na) &&
              (een.agendaMeldingId === null
                ? een.nietOpAgenda === null && een.tot !== null && een.tot >= vandaag && een.tot <= grens
                : een.agendaTot !== een.tot),
          )
          .sort((a, b) => a.id.localeCompare(b.id))
          .slice(0, hoogstens),
      ),
    noteer: (regel) => Effect.sync(() => schrijf(geheugen, (staat) => staat.indicatieverloop, regel.id, regel)),
    verloopVan: (id) =>
      Effect.sync(() => [...geheugen.staat.indicatieverloop.values()].filter(({ indicatieId }) => indicatieId === id)),
    namensTeam: (effect) => effect,
  };
};
