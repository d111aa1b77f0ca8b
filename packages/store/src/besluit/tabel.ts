import type { BesluitId } from '@tenzij/domain/besluit/Besluit.ts';
import type { IndicatieId } from '@tenzij/domain/indicatie/Indicatie.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import type { ToetsId } from '@tenzij/domain/toets/ToetsId.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import type { VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import type { Grond } from '@tenzij/domain/weging/gronden.ts';
import type { Uitkomst } from '@tenzij/domain/weging/regel.ts';
import type { StapNaam } from '@tenzij/domain/weging/stappen.ts';
import type { WegingId } from '@tenzij/domain/weging/Weging.ts';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { beleid } from '../database/beleid.ts';
import { code, codes, dag, gemeenteId, id, moment, uren } from '../database/kolom.ts';
import { medewerker, sleutelVan, team, verwijst } from '../medewerker/tabel.ts';
import { melding } from '../melding/tabel.ts';
import { voorziening } from '../voorziening/tabel.ts';
import { weging } from '../weging/tabel.ts';

export const besluit = pgTable(
  'besluit',
  {
    gemeenteId: gemeenteId(),
    id: id<BesluitId>().notNull(),
    meldingId: id<MeldingId>().notNull(),
    wegingId: id<WegingId>(),
    teamId: id<TeamId>().notNull(),
    uitkomst: code<Uitkomst>().notNull(),
    gronden: codes<Grond>(),
    advies: code<Uitkomst>(),
    afwijkend: boolean().notNull(),
    spoed: boolean().notNull(),
    motivering: text(),
    stappenGezet: codes<StapNaam>(),
    coachId: id<MedewerkerId>(),
    tweedeCoachId: id<MedewerkerId>(),
    urenPerWeek: uren(),
    verwachteWeken: integer(),
    aanbieder: text(),
    doelWijkteam: text(),
    doelAanbieder: text(),
    voorzieningId: id<VoorzieningId>(),
    inwonerVraagtBeschikking: boolean().notNull(),
    geenRuimte: boolean().notNull(),
    beslotenOp: dag().notNull(),
    beslotenDoor: id<MedewerkerId>(),
    vastgelegdOp: moment().notNull(),
    vervallenOp: moment(),
    // What follows from it points back to it; here stands only where to look.
    trajectId: id<TrajectId>(),
    toetsId: id<ToetsId>(),
    indicatieId: id<IndicatieId>(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.meldingId, melding),
    verwijst(t, t.wegingId, weging),
    verwijst(t, t.teamId, team),
    verwijst(t, t.coachId, medewerker),
    verwijst(t, t.tweedeCoachId, medewerker),
    verwijst(t, t.beslotenDoor, medewerker),
    verwijst(t, t.voorzieningId, voorziening),
    uniqueIndex('besluit_dat_telt').on(t.gemeenteId, t.wegingId).where(sql`vervallen_op is null`),
    uniqueIndex('besluit_van_register').on(t.gemeenteId, t.meldingId).where(sql`weging_id is null`),
    index('besluit_melding').on(t.gemeenteId, t.meldingId, t.vastgelegdOp),
    index('besluit_besloten').on(t.gemeenteId, t.beslotenOp),
    ...beleid('besluit', { lezen: ['weging.lezen', 'toets.lezen'], schrijven: ['weging.besluiten', 'toets.oordelen'] }),
  ],
);
