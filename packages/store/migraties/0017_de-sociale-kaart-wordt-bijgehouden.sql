CREATE TABLE "voorzieninggebruik" (
	"gemeente_id" uuid NOT NULL,
	"melding_id" uuid NOT NULL,
	"voorziening_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"door" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"geregeld_op" timestamp (3) with time zone,
	"geregeld_door" uuid,
	CONSTRAINT "voorzieninggebruik_gemeente_id_melding_id_voorziening_id_pk" PRIMARY KEY("gemeente_id","melding_id","voorziening_id")
);
--> statement-breakpoint
ALTER TABLE "voorzieninggebruik" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "voorziening" ADD COLUMN "plekken_bezet" integer;--> statement-breakpoint
ALTER TABLE "voorziening" ADD COLUMN "gecontroleerd_op" date;--> statement-breakpoint
ALTER TABLE "voorziening" ADD COLUMN "gecontroleerd_door" uuid;--> statement-breakpoint
ALTER TABLE "voorziening" ADD COLUMN "gesloten_op" date;--> statement-breakpoint
ALTER TABLE "voorziening" ADD COLUMN "gesloten_door" uuid;--> statement-breakpoint
ALTER TABLE "voorziening" ADD COLUMN "gesloten_reden" text;--> statement-breakpoint
ALTER TABLE "voorziening" ADD COLUMN "gewijzigd_op" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "voorziening" ADD COLUMN "gewijzigd_door" uuid;--> statement-breakpoint
ALTER TABLE "voorziening" ADD COLUMN "rang" smallint GENERATED ALWAYS AS (case when actief then 0 else 1 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "voorzieninggebruik" ADD CONSTRAINT "voorzieninggebruik_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorzieninggebruik" ADD CONSTRAINT "voorzieninggebruik_gemeente_id_melding_id_melding_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","melding_id") REFERENCES "public"."melding"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorzieninggebruik" ADD CONSTRAINT "voorzieninggebruik_gemeente_id_voorziening_id_voorziening_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","voorziening_id") REFERENCES "public"."voorziening"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorzieninggebruik" ADD CONSTRAINT "voorzieninggebruik_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorzieninggebruik" ADD CONSTRAINT "voorzieninggebruik_gemeente_id_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorzieninggebruik" ADD CONSTRAINT "voorzieninggebruik_gemeente_id_geregeld_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","geregeld_door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "voorzieninggebruik_voorziening" ON "voorzieninggebruik" USING btree ("gemeente_id","voorziening_id","op");--> statement-breakpoint
ALTER TABLE "voorziening" ADD CONSTRAINT "voorziening_gemeente_id_gecontroleerd_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","gecontroleerd_door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorziening" ADD CONSTRAINT "voorziening_gemeente_id_gesloten_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","gesloten_door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorziening" ADD CONSTRAINT "voorziening_gemeente_id_gewijzigd_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","gewijzigd_door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "voorziening_lijst" ON "voorziening" USING btree ("gemeente_id","rang","naam","id");--> statement-breakpoint
CREATE POLICY "voorzieninggebruik_lezen" ON "voorzieninggebruik" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "voorzieninggebruik_toevoegen" ON "voorzieninggebruik" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "voorzieninggebruik_wijzigen" ON "voorzieninggebruik" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
ALTER POLICY "voorziening_toevoegen" ON "voorziening" TO tenzij_app WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'beheerder', 'taak'));--> statement-breakpoint
ALTER POLICY "voorziening_wijzigen" ON "voorziening" TO tenzij_app USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'beheerder', 'taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'beheerder', 'taak'));--> statement-breakpoint
ALTER TABLE "besluit" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "voorzieninggebruik" (gemeente_id, melding_id, voorziening_id, team_id, door, op)
  SELECT DISTINCT ON (gemeente_id, melding_id, voorziening_id)
    gemeente_id, melding_id, voorziening_id, team_id, besloten_door, vastgelegd_op
  FROM "besluit" WHERE voorziening_id IS NOT NULL AND besloten_door IS NOT NULL AND vervallen_op IS NULL
  ORDER BY gemeente_id, melding_id, voorziening_id, vastgelegd_op;--> statement-breakpoint
ALTER TABLE "besluit" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "voorzieninggebruik" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert, update ON "voorzieninggebruik" TO tenzij_app;
