CREATE TABLE "chatbericht" (
	"gemeente_id" uuid NOT NULL,
	"plek_id" uuid NOT NULL,
	"kaart_id" text NOT NULL,
	"bericht_id" text NOT NULL,
	"inhoud" text NOT NULL,
	CONSTRAINT "chatbericht_gemeente_id_plek_id_kaart_id_pk" PRIMARY KEY("gemeente_id","plek_id","kaart_id")
);
--> statement-breakpoint
ALTER TABLE "chatbericht" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "chatkoppeling" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"kanaal" text NOT NULL,
	"tenant" text NOT NULL,
	"gebruiker" text NOT NULL,
	"persoonlijke_plek" text,
	"persoonlijk_adres" text,
	"code_kenmerk" "bytea" NOT NULL,
	"verloopt_op" timestamp (3) with time zone NOT NULL,
	"gekoppeld_op" timestamp (3) with time zone,
	"ontkoppeld_op" timestamp (3) with time zone,
	CONSTRAINT "chatkoppeling_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "chatkoppeling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "chatplek" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"soort" text NOT NULL,
	"kanaal" text NOT NULL,
	"tenant" text NOT NULL,
	"plek" text NOT NULL,
	"adres" text,
	"overleg_id" uuid,
	"team_id" uuid,
	"medewerker_id" uuid NOT NULL,
	"bezorgd_tot" bigint NOT NULL,
	"herinner_op" timestamp (3) with time zone,
	"niet_voor" timestamp (3) with time zone,
	"geleend_tot" timestamp (3) with time zone,
	"losgemaakt_op" timestamp (3) with time zone,
	CONSTRAINT "chatplek_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "chatplek" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "chatbericht" ADD CONSTRAINT "chatbericht_gemeente_id_plek_id_chatplek_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","plek_id") REFERENCES "public"."chatplek"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chatkoppeling" ADD CONSTRAINT "chatkoppeling_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chatkoppeling" ADD CONSTRAINT "chatkoppeling_gemeente_id_medewerker_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","medewerker_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chatplek" ADD CONSTRAINT "chatplek_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chatplek" ADD CONSTRAINT "chatplek_gemeente_id_medewerker_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","medewerker_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chatplek" ADD CONSTRAINT "chatplek_gemeente_id_overleg_id_overleg_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","overleg_id") REFERENCES "public"."overleg"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chatplek" ADD CONSTRAINT "chatplek_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "chatkoppeling_account" ON "chatkoppeling" USING btree ("kanaal","tenant","gebruiker","gemeente_id") WHERE ontkoppeld_op is null;--> statement-breakpoint
CREATE INDEX "chatkoppeling_medewerker" ON "chatkoppeling" USING btree ("gemeente_id","medewerker_id");--> statement-breakpoint
CREATE UNIQUE INDEX "chatplek_plek" ON "chatplek" USING btree ("kanaal","tenant","plek","gemeente_id") WHERE losgemaakt_op is null;--> statement-breakpoint
CREATE INDEX "gebeurtenis_team" ON "gebeurtenis" USING btree ("gemeente_id","team_id","nr");--> statement-breakpoint
CREATE POLICY "medewerker_bot" ON "medewerker" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING ((select current_setting('tenzij.rol', true)) in ('bot'));--> statement-breakpoint
CREATE POLICY "gebeurtenis_bot" ON "gebeurtenis" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING ((select current_setting('tenzij.rol', true)) in ('bot'));--> statement-breakpoint
CREATE POLICY "chatbericht_bot" ON "chatbericht" AS PERMISSIVE FOR ALL TO "tenzij_app" USING ((select current_setting('tenzij.rol', true)) in ('bot')) WITH CHECK ((select current_setting('tenzij.rol', true)) in ('bot'));--> statement-breakpoint
CREATE POLICY "chatkoppeling_eigen_lezen" ON "chatkoppeling" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and medewerker_id = (select nullif(current_setting('tenzij.medewerker', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "chatkoppeling_eigen_wijzigen" ON "chatkoppeling" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and medewerker_id = (select nullif(current_setting('tenzij.medewerker', true), ''))::uuid) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and medewerker_id = (select nullif(current_setting('tenzij.medewerker', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "chatkoppeling_bot" ON "chatkoppeling" AS PERMISSIVE FOR ALL TO "tenzij_app" USING ((select current_setting('tenzij.rol', true)) in ('bot')) WITH CHECK ((select current_setting('tenzij.rol', true)) in ('bot'));--> statement-breakpoint
CREATE POLICY "chatplek_taak" ON "chatplek" AS PERMISSIVE FOR ALL TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "chatplek_bot" ON "chatplek" AS PERMISSIVE FOR ALL TO "tenzij_app" USING ((select current_setting('tenzij.rol', true)) in ('bot')) WITH CHECK ((select current_setting('tenzij.rol', true)) in ('bot'));--> statement-breakpoint
ALTER TABLE "chatkoppeling" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "chatplek" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "chatbericht" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert, update ON "chatkoppeling", "chatplek" TO tenzij_app;--> statement-breakpoint
GRANT select, insert, update, delete ON "chatbericht" TO tenzij_app;
