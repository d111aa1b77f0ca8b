CREATE TABLE "termijnwijziging" (
	"gemeente_id" uuid NOT NULL,
	"melding_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"team_id" uuid NOT NULL,
	"dagen" integer NOT NULL,
	"reden" text NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"door" uuid NOT NULL,
	CONSTRAINT "termijnwijziging_gemeente_id_melding_id_soort_pk" PRIMARY KEY("gemeente_id","melding_id","soort")
);
--> statement-breakpoint
ALTER TABLE "termijnwijziging" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "besluit" ADD COLUMN "doel_wijkteam" text;--> statement-breakpoint
ALTER TABLE "besluit" ADD COLUMN "doel_aanbieder" text;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "doel" text;--> statement-breakpoint
ALTER TABLE "melding" ADD COLUMN "traject_id" uuid;--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "doel" text;--> statement-breakpoint
ALTER TABLE "weging" ADD COLUMN "eerder" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "termijnwijziging" ADD CONSTRAINT "termijnwijziging_gemeente_id_melding_id_melding_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","melding_id") REFERENCES "public"."melding"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "termijnwijziging" ADD CONSTRAINT "termijnwijziging_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "termijnwijziging" ADD CONSTRAINT "termijnwijziging_gemeente_id_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "melding_traject" ON "melding" USING btree ("gemeente_id","traject_id");--> statement-breakpoint
CREATE INDEX "toets_melding" ON "toets" USING btree ("gemeente_id","melding_id");--> statement-breakpoint
CREATE INDEX "toets_gevraagd_team" ON "toets" USING btree ("gemeente_id","team_id","gevraagd_op");--> statement-breakpoint
CREATE POLICY "termijnwijziging_lezen" ON "termijnwijziging" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "termijnwijziging_toevoegen" ON "termijnwijziging" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "termijnwijziging_wijzigen" ON "termijnwijziging" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
ALTER POLICY "toets_toevoegen" ON "toets" TO tenzij_app WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
ALTER POLICY "toets_wijzigen" ON "toets" TO tenzij_app USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
ALTER TABLE "termijnwijziging" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert ON "termijnwijziging" TO tenzij_app;
