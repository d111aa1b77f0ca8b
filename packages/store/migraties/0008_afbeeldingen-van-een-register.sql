CREATE TABLE "register_afbeelding" (
	"gemeente_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"inhoud" jsonb NOT NULL,
	"bewaard_op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "register_afbeelding_gemeente_id_naam_pk" PRIMARY KEY("gemeente_id","naam")
);
--> statement-breakpoint
ALTER TABLE "register_afbeelding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "register_afbeelding" ADD CONSTRAINT "register_afbeelding_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "register_afbeelding_eigen" ON "register_afbeelding" AS PERMISSIVE FOR ALL TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder'));--> statement-breakpoint
ALTER TABLE "register_afbeelding" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert, update ON "register_afbeelding" TO tenzij_app;
