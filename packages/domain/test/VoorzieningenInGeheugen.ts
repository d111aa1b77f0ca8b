import { Context, Effect, Option } from 'effect';
import { dagVan, plusDagen } from '../src/Dag.ts';
import type { MeldingId } from '../src/melding/Melding.ts';
import { type Gebruik, Gebruiken, nazorgDagen } from '../src/voorziening/Gebruik.ts';
import { isInWijk, type Voorziening, Voorzieningen, type VoorzieningFilter } from '../src/voorziening/Voorziening.ts';
import { zichtbaarVoor } from './MeldingenInGeheugen.ts';
import { type Geheugen, hoogOp, pagineer, schrijf } from './Staat.ts';

const past = (voorziening: Voorziening, filter: VoorzieningFilter): boolean =>
  (filter.wijkId === undefined || isInWijk(voorziening, filter.wijkId)) &&
  (filter.leefgebied === undefined || voorziening.leefgebieden.includes(filter.leefgebied)) &&
  (filter.kenmerk === undefined || voorziening.kenmerken.includes(filter.kenmerk)) &&
  (filter.actief === undefined || voorziening.actief === filter.actief) &&
  (filter.gecontroleerdVoor === undefined || (voorziening.gecontroleerdOp ?? '') < filter.gecontroleerdVoor) &&
  (filter.q === undefined ||
    voorziening.naam.toLowerCase().includes(filter.q.toLowerCase()) ||
    (filter.over ?? []).some((gebied) => voorziening.leefgebieden.includes(gebied)));

const opNaam = (a: Voorziening, b: Voorziening) => a.naam.localeCompare(b.naam, 'nl');

const voorzieningen = (geheugen: Geheugen): Voorzieningen['Service'] => {
  const zoek = (id: string) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.voorzieningen.get(id)));
  const alle = () => [...geheugen.staat.voorzieningen.values()];
  return {
    zoek,
    vergrendel: zoek,
    lijst: (filter) =>
      Effect.sync(() =>
        pagineer(
          alle()
            .filter((een) => past(een, filter))
            .sort((a, b) => Number(b.actief) - Number(a.actief) || opNaam(a, b)),
          filter,
        ),
      ),
    inWijk: (wijkId) =>
      Effect.sync(() =>
        alle()
          .filter((een) => een.actief && isInWijk(een, wijkId))
          .sort(opNaam),
      ),
    isNaamVrij: (naam, id) => Effect.sync(() => !alle().some((een) => een.naam === naam && een.id !== id)),
    voegToe: (nieuw) => Effect.sync(() => schrijf(geheugen, (staat) => staat.voorzieningen, nieuw.id, nieuw)),
    bewaar: (gewijzigd) => Effect.sync(() => hoogOp(geheugen, (staat) => staat.voorzieningen, gewijzigd)),
  };
};

const gebruiken = (geheugen: Geheugen): Gebruiken['Service'] => {
  const alle = () => [...geheugen.staat.gebruiken.values()];
  const voorzieningVan = ({ voorzieningId }: Gebruik) => geheugen.staat.voorzieningen.get(voorzieningId) as Voorziening;
  const metCasus = (gebruik: Gebruik) => {
    const melding = geheugen.staat.meldingen.get(gebruik.meldingId);
    return melding === undefined ? [] : [{ ...gebruik, nummer: melding.nummer, status: melding.status }];
  };
  const actieveCoach = (meldingId: MeldingId) => {
    const trajecten = [...geheugen.staat.trajecten.values()].filter((een) => een.meldingId === meldingId);
    return {
      ooit: trajecten.length > 0,
      coachId: trajecten.find(({ status }) => status === 'actief')?.coachId ?? null,
    };
  };
  return {
    vanMelding: (id) =>
      Effect.sync(() =>
        alle()
          .filter(({ meldingId }) => meldingId === id)
          .map((gebruik) => ({ ...gebruik, voorziening: voorzieningVan(gebruik) })),
      ),
    vanVoorziening: (id) =>
      Effect.sync(() =>
        alle()
          .filter(({ voorzieningId }) => voorzieningId === id)
          .filter(zichtbaarVoor(geheugen, 'melding.lezen'))
          .flatMap(metCasus),
      ),
    aantal: (id) => Effect.sync(() => alle().filter(({ voorzieningId }) => voorzieningId === id).length),
    teRegelen: (teams) =>
      Effect.sync(() =>
        alle().flatMap((gebruik) => {
          const { naam, actief, geslotenOp } = voorzieningVan(gebruik);
          const [casus] = metCasus(gebruik);
          const { ooit, coachId } = actieveCoach(gebruik.meldingId);
          if (actief || geslotenOp === null || casus === undefined) return [];
          if (gebruik.geregeldOp !== null || !teams.includes(gebruik.teamId)) return [];
          const over = ooit || dagVan(gebruik.op) < plusDagen(geslotenOp, -nazorgDagen);
          if (casus.status === 'ingetrokken' || (casus.status === 'afgehandeld' && over)) return [];
          const { meldingId, teamId } = gebruik;
          return [{ meldingId, teamId, nummer: casus.nummer, naam, geslotenOp, coachId }];
        }),
      ),
    bewaar: (gebruik) =>
      Effect.sync(() =>
        schrijf(geheugen, (staat) => staat.gebruiken, `${gebruik.meldingId} ${gebruik.voorzieningId}`, gebruik),
      ),
  };
};

export const voorzieningPoorten = (geheugen: Geheugen) =>
  Context.make(Voorzieningen, voorzieningen(geheugen)).pipe(Context.add(Gebruiken, gebruiken(geheugen)));
