import { Context, Effect, Option } from 'effect';
import { dagenTussen, dagVan } from '../src/Dag.ts';
import { isToegestaan } from '../src/medewerker/mag.ts';
import { isLopend, type Verwijzing } from '../src/verwijzing/Verwijzing.ts';
import { Verwijzingen, type VerwijzingFilter } from '../src/verwijzing/Verwijzingen.ts';
import { isZichtbaar } from '../src/verwijzing/Zichtbaar.ts';
import { type Geheugen, hoogOp, pagineer, schrijf } from './Staat.ts';

const rang = ({ status }: Verwijzing) => (status === 'verstuurd' ? 0 : status === 'aangenomen' ? 1 : 2);

const past = (geheugen: Geheugen, filter: VerwijzingFilter) => (een: Verwijzing) => {
  const { actor } = geheugen;
  const eigen = actor._tag === 'Medewerker' ? actor.organisatieId : null;
  return (
    (['teamId', 'meldingId', 'naarOrganisatieId', 'status'] as const).every(
      (veld) => filter[veld] === undefined || filter[veld] === een[veld],
    ) &&
    (filter.richting !== 'ontvangen' || een.naarOrganisatieId === eigen) &&
    (filter.richting !== 'verstuurd' ||
      actor._tag !== 'Medewerker' ||
      isToegestaan(actor, 'verwijzing.volgen', een.teamId))
  );
};

const verwijzingen = (geheugen: Geheugen): Verwijzingen['Service'] => {
  const rijen = ({ verwijzingen: alle }: Geheugen['staat']) => alle;
  const zichtbare = () =>
    [...geheugen.staat.verwijzingen.values()].filter(
      (een) => geheugen.actor._tag === 'Medewerker' && isZichtbaar(geheugen.actor, een),
    );
  const zoek = (id: string) => Effect.sync(() => Option.fromUndefinedOr(zichtbare().find((een) => een.id === id)));
  return {
    zoek,
    vergrendel: zoek,
    lopendeVan: (meldingId) =>
      Effect.sync(() =>
        [...geheugen.staat.verwijzingen.values()].filter((een) => een.meldingId === meldingId && isLopend(een)),
      ),
    voegToe: (nieuw) => Effect.sync(() => schrijf(geheugen, rijen, nieuw.id, nieuw)),
    bewaar: (oud) => Effect.sync(() => hoogOp(geheugen, rijen, oud)),
    lijst: (filter) =>
      Effect.sync(() =>
        pagineer(
          zichtbare()
            .filter(past(geheugen, filter))
            .sort((a, b) => rang(a) - rang(b) || a.id.localeCompare(b.id)),
          filter,
        ),
      ),
    beantwoordVoor: (medewerkerId, vanaf) =>
      Effect.sync(() =>
        zichtbare().filter(({ vanMedewerkerId, antwoord, afronding }) => {
          const op = (afronding ?? antwoord)?.op;
          return vanMedewerkerId === medewerkerId && op !== undefined && dagVan(op) >= vanaf;
        }),
      ),
    perPartner: ({ teamId, vanaf }) =>
      Effect.sync(() => {
        const hier = zichtbare().filter(
          (een) => (teamId === undefined || een.teamId === teamId) && dagVan(een.verstuurdOp) >= vanaf,
        );
        return [...new Set(hier.map(({ naarOrganisatieId }) => naarOrganisatieId))].map((organisatieId) => {
          const eigen = hier.filter((een) => een.naarOrganisatieId === organisatieId);
          const status = { verstuurd: 0, aangenomen: 0, geweigerd: 0, afgerond: 0, ingetrokken: 0 };
          const uitkomst: Record<string, number> = {};
          for (const een of eigen) {
            status[een.status] += 1;
            if (een.afronding !== null) uitkomst[een.afronding.uitkomst] = (uitkomst[een.afronding.uitkomst] ?? 0) + 1;
          }
          const dagen = eigen
            .flatMap(({ verstuurdOp, antwoord }) =>
              antwoord === null ? [] : [dagenTussen(dagVan(verstuurdOp), dagVan(antwoord.op))],
            )
            .sort((a, b) => a - b);
          const midden = [dagen[(dagen.length - 1) >> 1], dagen[dagen.length >> 1]] as [number, number];
          return {
            organisatieId,
            status,
            uitkomst,
            dagenTotAntwoord: dagen.length === 0 ? null : (midden[0] + midden[1]) / 2,
          };
        });
      }),
  };
};

export const verwijzingPoorten = (geheugen: Geheugen) => Context.make(Verwijzingen, verwijzingen(geheugen));
