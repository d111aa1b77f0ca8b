CREATE TABLE "kanttekening" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dag" date NOT NULL,
	"tekst" text NOT NULL,
	"pilot_id" uuid,
	"team_id" uuid,
	CONSTRAINT "kanttekening_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "kanttekening" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kanttekening" ADD CONSTRAINT "kanttekening_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kanttekening" ADD CONSTRAINT "kanttekening_gemeente_id_pilot_id_pilot_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","pilot_id") REFERENCES "public"."pilot"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kanttekening" ADD CONSTRAINT "kanttekening_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kanttekening_lijst" ON "kanttekening" USING btree ("gemeente_id","dag","id");--> statement-breakpoint
CREATE POLICY "kanttekening_lezen" ON "kanttekening" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'stuurgroep', 'beheerder', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "kanttekening_toevoegen" ON "kanttekening" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('stuurgroep', 'beheerder', 'taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "kanttekening_wijzigen" ON "kanttekening" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('stuurgroep', 'beheerder', 'taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('stuurgroep', 'beheerder', 'taak') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "kanttekening_van_allen" ON "kanttekening" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and team_id is null and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder'));--> statement-breakpoint
CREATE POLICY "kanttekening_verwijderen" ON "kanttekening" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('stuurgroep', 'beheerder') or ((select current_setting('tenzij.rol', true)) in ('teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))) and true);--> statement-breakpoint
ALTER TABLE "kanttekening" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert, delete ON "kanttekening" TO tenzij_app;
