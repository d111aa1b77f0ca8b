CREATE TABLE "kpi_nieuw" (
	"gemeente_id" uuid NOT NULL,
	"kring" text NOT NULL,
	"maand" date NOT NULL,
	"team_id" uuid,
	"wijk_id" uuid,
	"organisatie_id" uuid,
	"leeftijdsgroep" text,
	"leefgebied" text,
	"nr" bigint GENERATED ALWAYS AS IDENTITY (sequence name "kpi_nieuw_nr_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"nieuw" integer[] NOT NULL,
	CONSTRAINT "kpi_nieuw_gemeente_id_kring_maand_nr_pk" PRIMARY KEY("gemeente_id","kring","maand","nr")
);
--> statement-breakpoint
ALTER TABLE "kpi_nieuw" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kpi_duur" ADD COLUMN "leefgebied" text;--> statement-breakpoint
ALTER TABLE "kpi_maand" ADD COLUMN "leefgebied" text;--> statement-breakpoint
ALTER TABLE "kpi_terugkeer" ADD COLUMN "gebieden" jsonb;--> statement-breakpoint
ALTER TABLE "kpi_nieuw" ADD CONSTRAINT "kpi_nieuw_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "kpi_nieuw_lezen" ON "kpi_nieuw" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true) in ('aggregatie', 'taak')));--> statement-breakpoint
CREATE POLICY "kpi_nieuw_toevoegen" ON "kpi_nieuw" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true) in ('taak')));--> statement-breakpoint
CREATE POLICY "kpi_nieuw_verwijderen" ON "kpi_nieuw" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true) in ('taak')));--> statement-breakpoint
ALTER TABLE "kpi_nieuw" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert, delete ON "kpi_nieuw" TO tenzij_app;
