import { Context, Effect, Option } from 'effect';
import { Besluiten } from '../src/besluit/Besluit.ts';
import { dagVan } from '../src/Dag.ts';
import { Overleggen } from '../src/overleg/Overleg.ts';
import { Termijnen } from '../src/termijn/Termijn.ts';
import { Toetsen } from '../src/toets/Toets.ts';
import { tel } from '../src/toets/Toetsbeeld.ts';
import { Wegingen } from '../src/weging/Wegingen.ts';
import { zichtbaarVoor } from './MeldingenInGeheugen.ts';
import { type Geheugen, hoogOp, pagineer, schrijf, wis } from './Staat.ts';

const wegingen = (geheugen: Geheugen): Wegingen['Service'] => {
  const zoek = (id: string) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.wegingen.get(id)));
  const alle = () => [...geheugen.staat.wegingen.values()];
  return {
    zoek,
    zoekAlle: (ids) => Effect.sync(() => alle().filter(({ id }) => ids.includes(id))),
    vergrendel: zoek,
    vanMeldingen: (ids) =>
      Effect.sync(() =>
        ids.flatMap((id) => {
          const nieuwste = alle()
            .filter(({ meldingId }) => meldingId === id)
            .at(-1);
          return nieuwste === undefined ? [] : [nieuwste];
        }),
      ),
    vanOverleg: (id) => Effect.sync(() => alle().filter(({ overlegId }) => overlegId === id)),
    voegToe: (weging) => Effect.sync(() => schrijf(geheugen, (staat) => staat.wegingen, weging.id, weging)),
    bewaar: (weging) => Effect.sync(() => hoogOp(geheugen, (staat) => staat.wegingen, weging)),
  };
};

const besluiten = (geheugen: Geheugen): Besluiten['Service'] => {
  const alle = () => [...geheugen.staat.besluiten.values()];
  return {
    zoek: (id) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.besluiten.get(id))),
    zoekAlle: (ids) => Effect.sync(() => alle().filter(({ id }) => ids.includes(id))),
    vanWeging: (id) =>
      Effect.sync(() =>
        Option.fromUndefinedOr(alle().find(({ wegingId, vervallenOp }) => wegingId === id && vervallenOp === null)),
      ),
    vanMelding: (id) => Effect.sync(() => alle().filter(({ meldingId }) => meldingId === id)),
    voegToe: (besluit) => Effect.sync(() => schrijf(geheugen, (staat) => staat.besluiten, besluit.id, besluit)),
    bewaar: (besluit) => Effect.sync(() => schrijf(geheugen, (staat) => staat.besluiten, besluit.id, besluit)),
  };
};

const toetsen = (geheugen: Geheugen): Toetsen['Service'] => {
  const zoek = (id: string) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.toetsen.get(id)));
  return {
    zoek,
    vergrendel: zoek,
    voegToe: (toets) => Effect.sync(() => schrijf(geheugen, (staat) => staat.toetsen, toets.id, toets)),
    bewaar: (toets) => Effect.sync(() => hoogOp(geheugen, (staat) => staat.toetsen, toets)),
    verschuif: (id, termijnOp) =>
      Effect.sync(() => {
        for (const toets of [...geheugen.staat.toetsen.values()])
          if (toets.meldingId === id && toets.status === 'gevraagd')
            hoogOp(geheugen, (staat) => staat.toetsen, { ...toets, termijnOp });
      }),
    verwijder: (id) => Effect.sync(() => wis(geheugen, (staat) => staat.toetsen, id)),
    beeldVan: (teamId, van, tot) =>
      Effect.sync(() =>
        tel(
          van,
          tot,
          [...geheugen.staat.toetsen.values()]
            .filter((toets) => toets.teamId === teamId)
            .filter(({ gevraagdOp }) => dagVan(gevraagdOp) >= van && dagVan(gevraagdOp) <= tot)
            .map(({ status, besluitId, oordelen }) => ({
              status,
              gezet: geheugen.staat.besluiten.get(besluitId)?.stappenGezet ?? [],
              genoemd: oordelen.flatMap(({ ontbrekendeStappen }) => ontbrekendeStappen),
            })),
        ),
      ),
    lijst: (filter) =>
      Effect.sync(() => {
        const gevonden = [...geheugen.staat.toetsen.values()]
          .filter(zichtbaarVoor(geheugen, 'toets.lezen'))
          .filter(({ teamId }) => filter.teamId === undefined || filter.teamId === teamId)
          .filter(({ status }) => filter.status === undefined || filter.status === status);
        const openEerst = (status: string) => Number(status !== 'gevraagd');
        return pagineer(
          gevonden.sort((a, b) => openEerst(a.status) - openEerst(b.status) || a.termijnOp.localeCompare(b.termijnOp)),
          filter,
        );
      }),
  };
};

const termijnen = (geheugen: Geheugen): Termijnen['Service'] => ({
  vanMelding: (id) =>
    Effect.sync(() => [...geheugen.staat.termijnwijzigingen.values()].filter(({ meldingId }) => meldingId === id)),
  vanMeldingen: (ids) =>
    Effect.sync(() => {
      const alle = [...geheugen.staat.termijnwijzigingen.values()];
      return new Map(ids.map((id) => [id, alle.filter(({ meldingId }) => meldingId === id)]));
    }),
  voegToe: (meldingId, _teamId, wijziging) =>
    Effect.sync(() =>
      schrijf(geheugen, (staat) => staat.termijnwijzigingen, `${meldingId} ${wijziging.soort}`, {
        ...wijziging,
        meldingId,
      }),
    ),
});

const overleggen = (geheugen: Geheugen): Overleggen['Service'] => {
  const zoek = (id: string) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.overleggen.get(id)));
  return {
    zoek,
    vergrendel: zoek,
    voegToe: (overleg) => Effect.sync(() => schrijf(geheugen, (staat) => staat.overleggen, overleg.id, overleg)),
    bewaar: (overleg) => Effect.sync(() => hoogOp(geheugen, (staat) => staat.overleggen, overleg)),
    lijst: (filter) =>
      Effect.sync(() =>
        pagineer(
          [...geheugen.staat.overleggen.values()]
            .filter(zichtbaarVoor(geheugen, 'overleg.lezen'))
            .filter(({ teamId }) => filter.teamId === undefined || filter.teamId === teamId)
            .filter(({ status }) => filter.status === undefined || filter.status === status)
            .sort((a, b) => b.datum.localeCompare(a.datum)),
          filter,
        ),
      ),
  };
};

export const wegingPoorten = (geheugen: Geheugen) =>
  Context.make(Wegingen, wegingen(geheugen)).pipe(
    Context.add(Besluiten, besluiten(geheugen)),
    Context.add(Toetsen, toetsen(geheugen)),
    Context.add(Termijnen, termijnen(geheugen)),
    Context.add(Overleggen, overleggen(geheugen)),
  );
