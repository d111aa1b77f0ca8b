CREATE TABLE "kwartaalrapport" (
	"gemeente_id" uuid NOT NULL,
	"kwartaal" text NOT NULL,
	"versie" integer NOT NULL,
	"tekst" text NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "kwartaalrapport_gemeente_id_kwartaal_versie_pk" PRIMARY KEY("gemeente_id","kwartaal","versie")
);
--> statement-breakpoint
ALTER TABLE "kwartaalrapport" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kwartaalrapport" ADD CONSTRAINT "kwartaalrapport_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "kwartaalrapport_lezen" ON "kwartaalrapport" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'stuurgroep', 'beheerder', 'taak'));--> statement-breakpoint
CREATE POLICY "kwartaalrapport_toevoegen" ON "kwartaalrapport" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('stuurgroep', 'beheerder', 'taak'));--> statement-breakpoint
ALTER TABLE "kwartaalrapport" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert ON "kwartaalrapport" TO tenzij_app;
--> statement-breakpoint
create trigger kwartaalrapport_staat_vast before update or delete or truncate on kwartaalrapport
  for each statement execute function spoor_staat_vast();
