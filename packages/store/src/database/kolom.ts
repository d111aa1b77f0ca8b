import type { Dag, Moment } from '@tenzij/domain/Dag.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { customType, date, doublePrecision, integer, text, uuid } from 'drizzle-orm/pg-core';

/** The columns that the domain's values live in, so that a row reads as the domain object it is. */

export const gemeenteId = () => uuid().notNull().$type<GemeenteId>();
export const id = <Id extends string>() => uuid().$type<Id>();
export const code = <Code extends string>() => text().$type<Code>();
export const codes = <Code extends string>() => text().array().notNull().$type<ReadonlyArray<Code>>();
export const ids = <Id extends string>() => uuid().array().notNull().$type<ReadonlyArray<Id>>();
export const dag = () => date({ mode: 'string' }).$type<Dag>();
export const uren = () => doublePrecision();
export const versie = () => integer().notNull();

/** PostgreSQL says `2026-01-31 12:00:00.5+00`; the domain compares moments as text. */
const alsMoment = (tekst: string): Moment => new Date(tekst).toISOString() as Moment;

export const moment = customType<{ data: Moment; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: alsMoment,
});

export const zoekvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (waarde) => Buffer.from(waarde),
});
