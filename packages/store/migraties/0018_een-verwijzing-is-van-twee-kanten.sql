CREATE TABLE "verwijzing" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"melding_id" uuid NOT NULL,
	"nummer" text NOT NULL,
	"team_id" uuid NOT NULL,
	"naar_organisatie_id" uuid NOT NULL,
	"van_medewerker_id" uuid NOT NULL,
	"verstuurd_op" timestamp (3) with time zone NOT NULL,
	"toestemming" jsonb NOT NULL,
	"deel_contact" boolean NOT NULL,
	"inwoner_id" uuid,
	"gedeeld" jsonb,
	"status" text NOT NULL,
	"antwoord" jsonb,
	"afronding" jsonb,
	"intrekking" jsonb,
	"versie" integer NOT NULL,
	"rang" smallint GENERATED ALWAYS AS (case status when 'verstuurd' then 0 when 'aangenomen' then 1 else 2 end) STORED NOT NULL,
	CONSTRAINT "verwijzing_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "verwijzing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "verwijzing" ADD CONSTRAINT "verwijzing_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verwijzing" ADD CONSTRAINT "verwijzing_gemeente_id_melding_id_melding_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","melding_id") REFERENCES "public"."melding"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verwijzing" ADD CONSTRAINT "verwijzing_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verwijzing" ADD CONSTRAINT "verwijzing_gemeente_id_naar_organisatie_id_organisatie_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","naar_organisatie_id") REFERENCES "public"."organisatie"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verwijzing" ADD CONSTRAINT "verwijzing_gemeente_id_van_medewerker_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","van_medewerker_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verwijzing" ADD CONSTRAINT "verwijzing_gemeente_id_inwoner_id_inwoner_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","inwoner_id") REFERENCES "public"."inwoner"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "verwijzing_lopend" ON "verwijzing" USING btree ("gemeente_id","melding_id","naar_organisatie_id") WHERE status in ('verstuurd', 'aangenomen');--> statement-breakpoint
CREATE INDEX "verwijzing_lijst" ON "verwijzing" USING btree ("gemeente_id","rang","id");--> statement-breakpoint
CREATE INDEX "verwijzing_lijst_team" ON "verwijzing" USING btree ("gemeente_id","team_id","rang","id");--> statement-breakpoint
CREATE INDEX "verwijzing_lijst_partner" ON "verwijzing" USING btree ("gemeente_id","naar_organisatie_id","rang","id");--> statement-breakpoint
CREATE INDEX "verwijzing_melding" ON "verwijzing" USING btree ("gemeente_id","melding_id");--> statement-breakpoint
CREATE INDEX "verwijzing_van" ON "verwijzing" USING btree ("gemeente_id","van_medewerker_id","verstuurd_op");--> statement-breakpoint
CREATE INDEX "verwijzing_inwoner" ON "verwijzing" USING btree ("gemeente_id","inwoner_id");--> statement-breakpoint
CREATE POLICY "identiteit_verwezen" ON "identiteit" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and exists (select from verwijzing where verwijzing.gemeente_id = identiteit.gemeente_id and verwijzing.inwoner_id = identiteit.inwoner_id and verwijzing.deel_contact and verwijzing.status = 'aangenomen' and verwijzing.naar_organisatie_id = (select nullif(current_setting('tenzij.organisatie', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "verwijzing_lezen" ON "verwijzing" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])) or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and naar_organisatie_id = (select nullif(current_setting('tenzij.organisatie', true), ''))::uuid)));--> statement-breakpoint
CREATE POLICY "verwijzing_toevoegen" ON "verwijzing" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "verwijzing_wijzigen" ON "verwijzing" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])) or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and naar_organisatie_id = (select nullif(current_setting('tenzij.organisatie', true), ''))::uuid))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])) or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and naar_organisatie_id = (select nullif(current_setting('tenzij.organisatie', true), ''))::uuid)));--> statement-breakpoint
ALTER TABLE "verwijzing" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert, update ON "verwijzing" TO tenzij_app;
