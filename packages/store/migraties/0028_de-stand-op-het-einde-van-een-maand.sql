CREATE TABLE "kpi_last" (
	"gemeente_id" uuid NOT NULL,
	"maand" date NOT NULL,
	"coach_id" uuid NOT NULL,
	"mensen" integer NOT NULL,
	"uren" numeric NOT NULL,
	"toegewezen" numeric NOT NULL,
	CONSTRAINT "kpi_last_gemeente_id_maand_coach_id_pk" PRIMARY KEY("gemeente_id","maand","coach_id")
);
--> statement-breakpoint
ALTER TABLE "kpi_last" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kpi_stand" (
	"gemeente_id" uuid NOT NULL,
	"maand" date NOT NULL,
	"grein" text NOT NULL,
	"team_id" uuid,
	"wijk_id" uuid,
	"nr" bigint GENERATED ALWAYS AS IDENTITY (sequence name "kpi_stand_nr_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mensen" integer NOT NULL,
	"zelf" integer NOT NULL,
	CONSTRAINT "kpi_stand_gemeente_id_maand_grein_nr_pk" PRIMARY KEY("gemeente_id","maand","grein","nr")
);
--> statement-breakpoint
ALTER TABLE "kpi_stand" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "indicatie_herwogen";--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "herwogen_op" date GENERATED ALWAYS AS (coalesce(herindicatie_op, beschikt_op, tot)) STORED;--> statement-breakpoint
ALTER TABLE "kpi_last" ADD CONSTRAINT "kpi_last_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_stand" ADD CONSTRAINT "kpi_stand_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicatie_herwogen" ON "indicatie" USING btree ("gemeente_id","herwogen_op") WHERE herindicatie is not null;--> statement-breakpoint
CREATE POLICY "kpi_last_lezen" ON "kpi_last" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('aggregatie', 'taak'));--> statement-breakpoint
CREATE POLICY "kpi_last_toevoegen" ON "kpi_last" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_last_verwijderen" ON "kpi_last" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_stand_lezen" ON "kpi_stand" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('aggregatie', 'taak'));--> statement-breakpoint
CREATE POLICY "kpi_stand_toevoegen" ON "kpi_stand" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_stand_verwijderen" ON "kpi_stand" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
ALTER TABLE "kpi_last" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kpi_stand" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert, delete ON "kpi_last", "kpi_stand" TO tenzij_app;--> statement-breakpoint
-- A row is here one line for each month on whose last day it counts: what only changes its end changes no month before.
CREATE TRIGGER kpi_begeleid_toegevoegd AFTER INSERT ON traject REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, team_id, wijk_id, coalesce(inwoner_id, melding_id, id) AS wie, generate_series(CASE WHEN vorm IN (''zelf'', ''combinatie'') THEN date_trunc(''month'', gestart_op::timestamp) END, least(date_trunc(''month'', beeindigd_op::timestamp) - interval ''1 month'', date_trunc(''month'', current_date::timestamp)), interval ''1 month'')::date AS maand', 'VALUES (''begeleid'', g.maand)');--> statement-breakpoint
CREATE TRIGGER kpi_begeleid_gewijzigd AFTER UPDATE ON traject REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, team_id, wijk_id, coalesce(inwoner_id, melding_id, id) AS wie, generate_series(CASE WHEN vorm IN (''zelf'', ''combinatie'') THEN date_trunc(''month'', gestart_op::timestamp) END, least(date_trunc(''month'', beeindigd_op::timestamp) - interval ''1 month'', date_trunc(''month'', current_date::timestamp)), interval ''1 month'')::date AS maand', 'VALUES (''begeleid'', g.maand)');--> statement-breakpoint
CREATE TRIGGER kpi_begeleid_verwijderd AFTER DELETE ON traject REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, team_id, wijk_id, coalesce(inwoner_id, melding_id, id) AS wie, generate_series(CASE WHEN vorm IN (''zelf'', ''combinatie'') THEN date_trunc(''month'', gestart_op::timestamp) END, least(date_trunc(''month'', beeindigd_op::timestamp) - interval ''1 month'', date_trunc(''month'', current_date::timestamp)), interval ''1 month'')::date AS maand', 'VALUES (''begeleid'', g.maand)');--> statement-breakpoint
CREATE TRIGGER kpi_caseload_toegevoegd AFTER INSERT ON traject REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, coach_id, uren_per_week, CASE WHEN uren_per_week IS NULL THEN toegewezen_uren END, coalesce(inwoner_id, melding_id, id) AS wie, generate_series(date_trunc(''month'', gestart_op::timestamp), least(date_trunc(''month'', beeindigd_op::timestamp) - interval ''1 month'', date_trunc(''month'', current_date::timestamp)), interval ''1 month'')::date AS maand', 'VALUES (''caseload'', g.maand)');--> statement-breakpoint
CREATE TRIGGER kpi_caseload_gewijzigd AFTER UPDATE ON traject REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, coach_id, uren_per_week, CASE WHEN uren_per_week IS NULL THEN toegewezen_uren END, coalesce(inwoner_id, melding_id, id) AS wie, generate_series(date_trunc(''month'', gestart_op::timestamp), least(date_trunc(''month'', beeindigd_op::timestamp) - interval ''1 month'', date_trunc(''month'', current_date::timestamp)), interval ''1 month'')::date AS maand', 'VALUES (''caseload'', g.maand)');--> statement-breakpoint
CREATE TRIGGER kpi_caseload_verwijderd AFTER DELETE ON traject REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, coach_id, uren_per_week, CASE WHEN uren_per_week IS NULL THEN toegewezen_uren END, coalesce(inwoner_id, melding_id, id) AS wie, generate_series(date_trunc(''month'', gestart_op::timestamp), least(date_trunc(''month'', beeindigd_op::timestamp) - interval ''1 month'', date_trunc(''month'', current_date::timestamp)), interval ''1 month'')::date AS maand', 'VALUES (''caseload'', g.maand)');--> statement-breakpoint
CREATE TRIGGER kpi_begeleid_toegevoegd AFTER INSERT ON indicatie REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, team_id, wijk_id, coalesce(inwoner_id, melding_id, id) AS wie, generate_series(CASE WHEN soort IN (''begeleiding_individueel'', ''begeleiding_groep'') AND status NOT IN (''aangevraagd'', ''afgewezen'') THEN date_trunc(''month'', van::timestamp) END, least(date_trunc(''month'', (tot + 1)::timestamp) - interval ''1 month'', date_trunc(''month'', current_date::timestamp)), interval ''1 month'')::date AS maand', 'VALUES (''begeleid'', g.maand)');--> statement-breakpoint
CREATE TRIGGER kpi_begeleid_gewijzigd AFTER UPDATE ON indicatie REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, team_id, wijk_id, coalesce(inwoner_id, melding_id, id) AS wie, generate_series(CASE WHEN soort IN (''begeleiding_individueel'', ''begeleiding_groep'') AND status NOT IN (''aangevraagd'', ''afgewezen'') THEN date_trunc(''month'', van::timestamp) END, least(date_trunc(''month'', (tot + 1)::timestamp) - interval ''1 month'', date_trunc(''month'', current_date::timestamp)), interval ''1 month'')::date AS maand', 'VALUES (''begeleid'', g.maand)');--> statement-breakpoint
CREATE TRIGGER kpi_begeleid_verwijderd AFTER DELETE ON indicatie REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, team_id, wijk_id, coalesce(inwoner_id, melding_id, id) AS wie, generate_series(CASE WHEN soort IN (''begeleiding_individueel'', ''begeleiding_groep'') AND status NOT IN (''aangevraagd'', ''afgewezen'') THEN date_trunc(''month'', van::timestamp) END, least(date_trunc(''month'', (tot + 1)::timestamp) - interval ''1 month'', date_trunc(''month'', current_date::timestamp)), interval ''1 month'')::date AS maand', 'VALUES (''begeleid'', g.maand)');--> statement-breakpoint
CREATE TRIGGER kpi_caseload_toegevoegd AFTER INSERT ON overdracht REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, traject_id, van, op', 'SELECT ''caseload'', maand FROM traject t CROSS JOIN LATERAL generate_series(date_trunc(''month'', t.gestart_op::timestamp), least(date_trunc(''month'', g.op AT TIME ZONE ''Europe/Amsterdam''), date_trunc(''month'', current_date::timestamp)), interval ''1 month'') AS maand WHERE t.gemeente_id = g.gemeente_id AND t.id = g.traject_id');--> statement-breakpoint
CREATE TRIGGER kpi_caseload_gewijzigd AFTER UPDATE ON overdracht REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, traject_id, van, op', 'SELECT ''caseload'', maand FROM traject t CROSS JOIN LATERAL generate_series(date_trunc(''month'', t.gestart_op::timestamp), least(date_trunc(''month'', g.op AT TIME ZONE ''Europe/Amsterdam''), date_trunc(''month'', current_date::timestamp)), interval ''1 month'') AS maand WHERE t.gemeente_id = g.gemeente_id AND t.id = g.traject_id');--> statement-breakpoint
CREATE TRIGGER kpi_caseload_verwijderd AFTER DELETE ON overdracht REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, traject_id, van, op', 'SELECT ''caseload'', maand FROM traject t CROSS JOIN LATERAL generate_series(date_trunc(''month'', t.gestart_op::timestamp), least(date_trunc(''month'', g.op AT TIME ZONE ''Europe/Amsterdam''), date_trunc(''month'', current_date::timestamp)), interval ''1 month'') AS maand WHERE t.gemeente_id = g.gemeente_id AND t.id = g.traject_id');
