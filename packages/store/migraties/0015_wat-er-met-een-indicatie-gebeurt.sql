CREATE TABLE "indicatieverloop" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"indicatie_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"reden" text,
	"gegevens" jsonb NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"door" uuid,
	CONSTRAINT "indicatieverloop_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "indicatieverloop" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "vorige_id" uuid;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "agenda_melding_id" uuid;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "agenda_tot" date;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "niet_op_agenda" jsonb;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "herindicatie_op" date;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "overdracht_coach_id" uuid;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "warme_overdracht_op" date;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "warm_overgedragen_op" date;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "rang" smallint GENERATED ALWAYS AS (case status when 'aangevraagd' then 0 when 'toegekend' then 1 else 2 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "peildag" date GENERATED ALWAYS AS (coalesce(case when status = 'aangevraagd' then aangevraagd_op else tot end, '9999-12-31'::date)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "indicatieverloop" ADD CONSTRAINT "indicatieverloop_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatieverloop" ADD CONSTRAINT "indicatieverloop_gemeente_id_indicatie_id_indicatie_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","indicatie_id") REFERENCES "public"."indicatie"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatieverloop" ADD CONSTRAINT "indicatieverloop_gemeente_id_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicatieverloop_indicatie" ON "indicatieverloop" USING btree ("gemeente_id","indicatie_id","op");--> statement-breakpoint
ALTER TABLE "indicatie" ADD CONSTRAINT "indicatie_gemeente_id_agenda_melding_id_melding_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","agenda_melding_id") REFERENCES "public"."melding"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatie" ADD CONSTRAINT "indicatie_gemeente_id_overdracht_coach_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","overdracht_coach_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatie" ADD CONSTRAINT "indicatie_gemeente_id_vorige_id_indicatie_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","vorige_id") REFERENCES "public"."indicatie"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicatie_rang" ON "indicatie" USING btree ("gemeente_id","rang","peildag","id");--> statement-breakpoint
CREATE INDEX "indicatie_rang_team" ON "indicatie" USING btree ("gemeente_id","team_id","rang","peildag","id");--> statement-breakpoint
CREATE INDEX "indicatie_vorige" ON "indicatie" USING btree ("gemeente_id","vorige_id");--> statement-breakpoint
CREATE INDEX "indicatie_tot" ON "indicatie" USING btree ("gemeente_id","tot");--> statement-breakpoint
CREATE INDEX "indicatie_overdracht" ON "indicatie" USING btree ("gemeente_id","warme_overdracht_op","id") WHERE warme_overdracht_op is not null and warm_overgedragen_op is null;--> statement-breakpoint
CREATE POLICY "indicatieverloop_lezen" ON "indicatieverloop" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and exists (select from indicatie where indicatie.gemeente_id = indicatieverloop.gemeente_id and indicatie.id = indicatieverloop.indicatie_id));--> statement-breakpoint
CREATE POLICY "indicatieverloop_toevoegen" ON "indicatieverloop" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and exists (select from indicatie where indicatie.gemeente_id = indicatieverloop.gemeente_id and indicatie.id = indicatieverloop.indicatie_id));--> statement-breakpoint
ALTER POLICY "indicatie_toevoegen" ON "indicatie" TO tenzij_app WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
ALTER POLICY "indicatie_wijzigen" ON "indicatie" TO tenzij_app USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
ALTER TABLE "indicatieverloop" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert ON "indicatieverloop" TO tenzij_app;
