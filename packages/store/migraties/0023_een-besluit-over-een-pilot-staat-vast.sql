CREATE TABLE "monitoringsplan" (
	"gemeente_id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"versie" integer NOT NULL,
	"criteria" jsonb NOT NULL,
	"gewijzigd_op" timestamp (3) with time zone NOT NULL,
	"gewijzigd_door" uuid NOT NULL,
	CONSTRAINT "monitoringsplan_gemeente_id_pilot_id_versie_pk" PRIMARY KEY("gemeente_id","pilot_id","versie")
);
--> statement-breakpoint
ALTER TABLE "monitoringsplan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pilotbesluit" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"tekst" text NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "pilotbesluit_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "pilotbesluit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "monitoringsplan" ADD CONSTRAINT "monitoringsplan_gemeente_id_pilot_id_pilot_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","pilot_id") REFERENCES "public"."pilot"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoringsplan" ADD CONSTRAINT "monitoringsplan_gemeente_id_gewijzigd_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","gewijzigd_door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilotbesluit" ADD CONSTRAINT "pilotbesluit_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilotbesluit" ADD CONSTRAINT "pilotbesluit_gemeente_id_pilot_id_pilot_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","pilot_id") REFERENCES "public"."pilot"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "pilotbesluit_volgnummer" ON "pilotbesluit" USING btree ("gemeente_id","pilot_id","volgnummer");--> statement-breakpoint
CREATE POLICY "monitoringsplan_lezen" ON "monitoringsplan" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'taak'));--> statement-breakpoint
CREATE POLICY "monitoringsplan_toevoegen" ON "monitoringsplan" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('stuurgroep', 'beheerder', 'taak'));--> statement-breakpoint
CREATE POLICY "pilotbesluit_lezen" ON "pilotbesluit" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'taak'));--> statement-breakpoint
CREATE POLICY "pilotbesluit_toevoegen" ON "pilotbesluit" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('stuurgroep', 'taak'));--> statement-breakpoint
ALTER TABLE "monitoringsplan" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pilotbesluit" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert ON "monitoringsplan", "pilotbesluit" TO tenzij_app;
--> statement-breakpoint
create trigger monitoringsplan_staat_vast before update or delete or truncate on monitoringsplan
  for each statement execute function spoor_staat_vast();--> statement-breakpoint
create trigger pilotbesluit_staat_vast before update or delete or truncate on pilotbesluit
  for each statement execute function spoor_staat_vast();
