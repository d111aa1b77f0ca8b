CREATE TABLE "kostenaanname" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"versie" integer NOT NULL,
	"waarden" jsonb NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"door" uuid NOT NULL,
	CONSTRAINT "kostenaanname_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "kostenaanname" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reconstructie" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"aanduiding" text NOT NULL,
	"situatie" text NOT NULL,
	"oud" jsonb NOT NULL,
	"nieuw" jsonb NOT NULL,
	"effecten" jsonb NOT NULL,
	"geleerd" text,
	"inwoner_akkoord_op" date,
	"goedgekeurd_op" timestamp (3) with time zone,
	"goedgekeurd_door" uuid,
	"gewijzigd_op" timestamp (3) with time zone NOT NULL,
	"gewijzigd_door" uuid NOT NULL,
	"versie" integer NOT NULL,
	CONSTRAINT "reconstructie_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "reconstructie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "begroting" ADD COLUMN "versie" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "uitgave" ADD COLUMN "versie" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "kostenaanname" ADD CONSTRAINT "kostenaanname_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kostenaanname" ADD CONSTRAINT "kostenaanname_gemeente_id_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconstructie" ADD CONSTRAINT "reconstructie_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconstructie" ADD CONSTRAINT "reconstructie_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconstructie" ADD CONSTRAINT "reconstructie_gemeente_id_goedgekeurd_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","goedgekeurd_door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconstructie" ADD CONSTRAINT "reconstructie_gemeente_id_gewijzigd_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","gewijzigd_door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "kostenaanname_versie" ON "kostenaanname" USING btree ("gemeente_id","versie");--> statement-breakpoint
CREATE INDEX "reconstructie_lijst" ON "reconstructie" USING btree ("gemeente_id","team_id","id");--> statement-breakpoint
CREATE INDEX "reconstructie_rapport" ON "reconstructie" USING btree ("gemeente_id","goedgekeurd_op");--> statement-breakpoint
CREATE POLICY "begroting_verwijderen" ON "begroting" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder') and true);--> statement-breakpoint
CREATE POLICY "uitgave_verwijderen" ON "uitgave" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder') and true);--> statement-breakpoint
CREATE POLICY "kostenaanname_lezen" ON "kostenaanname" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'stuurgroep', 'beheerder', 'taak', 'aggregatie'));--> statement-breakpoint
CREATE POLICY "kostenaanname_toevoegen" ON "kostenaanname" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('stuurgroep', 'beheerder', 'taak'));--> statement-breakpoint
CREATE POLICY "kostenaanname_wijzigen" ON "kostenaanname" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "reconstructie_lezen" ON "reconstructie" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "reconstructie_toevoegen" ON "reconstructie" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "reconstructie_wijzigen" ON "reconstructie" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "reconstructie_verwijderen" ON "reconstructie" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])) and goedgekeurd_op is null);--> statement-breakpoint
ALTER POLICY "begroting_toevoegen" ON "begroting" TO tenzij_app WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder', 'taak'));--> statement-breakpoint
ALTER POLICY "begroting_wijzigen" ON "begroting" TO tenzij_app USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder', 'taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder', 'taak'));--> statement-breakpoint
ALTER POLICY "uitgave_toevoegen" ON "uitgave" TO tenzij_app WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder', 'taak'));--> statement-breakpoint
ALTER POLICY "uitgave_wijzigen" ON "uitgave" TO tenzij_app USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder', 'taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder', 'taak'));--> statement-breakpoint
ALTER TABLE "kostenaanname" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reconstructie" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert ON "kostenaanname" TO tenzij_app;--> statement-breakpoint
GRANT select, insert, update, delete ON "reconstructie" TO tenzij_app;--> statement-breakpoint
GRANT delete ON "uitgave", "begroting" TO tenzij_app;
