CREATE TABLE "register_import" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"stand" jsonb NOT NULL,
	"bijgewerkt_op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "register_import_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "register_import" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "register_import" ADD CONSTRAINT "register_import_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "register_import_eigen" ON "register_import" AS PERMISSIVE FOR ALL TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder', 'taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('beheerder', 'taak'));--> statement-breakpoint
ALTER TABLE "register_import" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert, update ON "register_import" TO tenzij_app;
