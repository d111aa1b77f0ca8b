CREATE TABLE "naamkenmerk" (
	"gemeente_id" uuid NOT NULL,
	"kenmerk" "bytea" NOT NULL,
	"identiteit_id" uuid NOT NULL,
	CONSTRAINT "naamkenmerk_gemeente_id_kenmerk_identiteit_id_pk" PRIMARY KEY("gemeente_id","kenmerk","identiteit_id")
);
--> statement-breakpoint
ALTER TABLE "naamkenmerk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "naamkenmerk" ADD CONSTRAINT "naamkenmerk_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "naamkenmerk" ADD CONSTRAINT "naamkenmerk_gemeente_id_identiteit_id_identiteit_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","identiteit_id") REFERENCES "public"."identiteit"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "naamkenmerk_identiteit" ON "naamkenmerk" USING btree ("gemeente_id","identiteit_id");--> statement-breakpoint
CREATE POLICY "identiteit_naamtoets" ON "identiteit" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('naamtoets'));--> statement-breakpoint
CREATE POLICY "naamkenmerk_naamtoets" ON "naamkenmerk" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('naamtoets'));--> statement-breakpoint
CREATE POLICY "naamkenmerk_toevoegen" ON "naamkenmerk" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'taak'));--> statement-breakpoint
ALTER POLICY "melding_lezen" ON "melding" TO tenzij_app USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie', 'naamtoets') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
ALTER TABLE "naamkenmerk" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert ON "naamkenmerk" TO tenzij_app;
