CREATE TABLE "afwezigheid" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	CONSTRAINT "afwezigheid_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "afwezigheid" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bandbreedte" (
	"gemeente_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"van" integer NOT NULL,
	"tot" integer NOT NULL,
	CONSTRAINT "bandbreedte_gemeente_id_team_id_pk" PRIMARY KEY("gemeente_id","team_id")
);
--> statement-breakpoint
ALTER TABLE "bandbreedte" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "overdracht" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"traject_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"van" uuid,
	"naar" uuid NOT NULL,
	"tweede_coach_id" uuid,
	"reden" text NOT NULL,
	"warme_overdracht_op" date,
	"warm_overgedragen_op" date,
	"op" timestamp (3) with time zone NOT NULL,
	"door" uuid NOT NULL,
	CONSTRAINT "overdracht_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "overdracht" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "warme_overdracht_op" date;--> statement-breakpoint
ALTER TABLE "afwezigheid" ADD CONSTRAINT "afwezigheid_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afwezigheid" ADD CONSTRAINT "afwezigheid_gemeente_id_medewerker_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","medewerker_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bandbreedte" ADD CONSTRAINT "bandbreedte_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_gemeente_id_traject_id_team_id_traject_gemeente_id_id_team_id_fk" FOREIGN KEY ("gemeente_id","traject_id","team_id") REFERENCES "public"."traject"("gemeente_id","id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_gemeente_id_van_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","van") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_gemeente_id_naar_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","naar") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_gemeente_id_tweede_coach_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","tweede_coach_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_gemeente_id_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "afwezigheid_medewerker" ON "afwezigheid" USING btree ("gemeente_id","medewerker_id","tot");--> statement-breakpoint
CREATE INDEX "overdracht_traject" ON "overdracht" USING btree ("gemeente_id","traject_id","op","id");--> statement-breakpoint
CREATE INDEX "overdracht_team" ON "overdracht" USING btree ("gemeente_id","team_id","op");--> statement-breakpoint
CREATE POLICY "afwezigheid_lezen" ON "afwezigheid" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and exists (select 1 from medewerker m where m.gemeente_id = afwezigheid.gemeente_id and m.id = afwezigheid.medewerker_id and m.teams && (select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "afwezigheid_toevoegen" ON "afwezigheid" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (((select current_setting('tenzij.rol', true)) in ('wijkcoach') and medewerker_id = (select nullif(current_setting('tenzij.medewerker', true), ''))::uuid) or ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and exists (select 1 from medewerker m where m.gemeente_id = afwezigheid.gemeente_id and m.id = afwezigheid.medewerker_id and m.teams && (select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))));--> statement-breakpoint
CREATE POLICY "afwezigheid_wijzigen" ON "afwezigheid" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (((select current_setting('tenzij.rol', true)) in ('wijkcoach') and medewerker_id = (select nullif(current_setting('tenzij.medewerker', true), ''))::uuid) or ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and exists (select 1 from medewerker m where m.gemeente_id = afwezigheid.gemeente_id and m.id = afwezigheid.medewerker_id and m.teams && (select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (((select current_setting('tenzij.rol', true)) in ('wijkcoach') and medewerker_id = (select nullif(current_setting('tenzij.medewerker', true), ''))::uuid) or ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and exists (select 1 from medewerker m where m.gemeente_id = afwezigheid.gemeente_id and m.id = afwezigheid.medewerker_id and m.teams && (select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))));--> statement-breakpoint
CREATE POLICY "afwezigheid_verwijderen" ON "afwezigheid" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (((select current_setting('tenzij.rol', true)) in ('wijkcoach') and medewerker_id = (select nullif(current_setting('tenzij.medewerker', true), ''))::uuid) or ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and exists (select 1 from medewerker m where m.gemeente_id = afwezigheid.gemeente_id and m.id = afwezigheid.medewerker_id and m.teams && (select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))));--> statement-breakpoint
CREATE POLICY "bandbreedte_lezen" ON "bandbreedte" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "bandbreedte_toevoegen" ON "bandbreedte" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "bandbreedte_wijzigen" ON "bandbreedte" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "overdracht_lezen" ON "overdracht" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "overdracht_toevoegen" ON "overdracht" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "overdracht_wijzigen" ON "overdracht" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
ALTER TABLE "afwezigheid" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "bandbreedte" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "overdracht" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert, update, delete ON "afwezigheid" TO tenzij_app;--> statement-breakpoint
GRANT select, insert, update ON "bandbreedte", "overdracht" TO tenzij_app;
