CREATE TABLE "kpi_duur" (
	"gemeente_id" uuid NOT NULL,
	"feit" text NOT NULL,
	"grein" text NOT NULL,
	"maand" date NOT NULL,
	"pilot_id" uuid,
	"team_id" uuid,
	"wijk_id" uuid,
	"organisatie_id" uuid,
	"nr" bigint GENERATED ALWAYS AS IDENTITY (sequence name "kpi_duur_nr_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"dagen" integer[] NOT NULL,
	"aantallen" bigint[] NOT NULL,
	CONSTRAINT "kpi_duur_gemeente_id_feit_grein_maand_nr_pk" PRIMARY KEY("gemeente_id","feit","grein","maand","nr")
);
--> statement-breakpoint
ALTER TABLE "kpi_duur" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kpi_geteld" (
	"gemeente_id" uuid NOT NULL,
	"feit" text NOT NULL,
	"maand" date NOT NULL,
	"definitie" text NOT NULL,
	CONSTRAINT "kpi_geteld_gemeente_id_feit_maand_pk" PRIMARY KEY("gemeente_id","feit","maand")
);
--> statement-breakpoint
ALTER TABLE "kpi_geteld" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kpi_maand" (
	"gemeente_id" uuid NOT NULL,
	"feit" text NOT NULL,
	"grein" text NOT NULL,
	"maand" date NOT NULL,
	"pilot_id" uuid,
	"team_id" uuid,
	"wijk_id" uuid,
	"organisatie_id" uuid,
	"nr" bigint GENERATED ALWAYS AS IDENTITY (sequence name "kpi_maand_nr_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"rijen" integer NOT NULL,
	"eerste_dag" date NOT NULL,
	"laatste_dag" date NOT NULL,
	"aantallen" bigint[] NOT NULL,
	"uren" numeric[] NOT NULL,
	"mensen" jsonb,
	CONSTRAINT "kpi_maand_gemeente_id_feit_grein_maand_nr_pk" PRIMARY KEY("gemeente_id","feit","grein","maand","nr")
);
--> statement-breakpoint
ALTER TABLE "kpi_maand" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kpi_terugkeer" (
	"gemeente_id" uuid NOT NULL,
	"maand" date NOT NULL,
	"inwoner_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"wijk_id" uuid NOT NULL,
	"organisatie_id" uuid,
	"leeftijdsgroep" text,
	"nr" bigint GENERATED ALWAYS AS IDENTITY (sequence name "kpi_terugkeer_nr_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "kpi_terugkeer_gemeente_id_maand_nr_pk" PRIMARY KEY("gemeente_id","maand","nr")
);
--> statement-breakpoint
ALTER TABLE "kpi_terugkeer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kpi_vuil" (
	"gemeente_id" uuid NOT NULL,
	"feit" text NOT NULL,
	"maand" date NOT NULL,
	"nr" bigint GENERATED ALWAYS AS IDENTITY (sequence name "kpi_vuil_nr_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "kpi_vuil_gemeente_id_feit_maand_nr_pk" PRIMARY KEY("gemeente_id","feit","maand","nr")
);
--> statement-breakpoint
ALTER TABLE "kpi_vuil" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kpi_duur" ADD CONSTRAINT "kpi_duur_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_geteld" ADD CONSTRAINT "kpi_geteld_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_maand" ADD CONSTRAINT "kpi_maand_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_terugkeer" ADD CONSTRAINT "kpi_terugkeer_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_vuil" ADD CONSTRAINT "kpi_vuil_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicatie_herwogen" ON "indicatie" USING btree ("gemeente_id",coalesce(herindicatie_op, beschikt_op, tot)) WHERE herindicatie is not null;--> statement-breakpoint
CREATE INDEX "indicatie_duur" ON "indicatie" USING btree ("gemeente_id",width_bucket(tot - van, '{31,92,183,366,732,1464,2928}'::integer[]),"van") WHERE status not in ('aangevraagd', 'afgewezen');--> statement-breakpoint
CREATE INDEX "traject_duur" ON "traject" USING btree ("gemeente_id",width_bucket(beeindigd_op - gestart_op, '{31,92,183,366,732,1464,2928}'::integer[]),"gestart_op");--> statement-breakpoint
CREATE POLICY "kpi_duur_lezen" ON "kpi_duur" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('aggregatie', 'taak'));--> statement-breakpoint
CREATE POLICY "kpi_duur_toevoegen" ON "kpi_duur" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_duur_verwijderen" ON "kpi_duur" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_geteld_lezen" ON "kpi_geteld" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('aggregatie', 'taak'));--> statement-breakpoint
CREATE POLICY "kpi_geteld_toevoegen" ON "kpi_geteld" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_geteld_verwijderen" ON "kpi_geteld" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_maand_lezen" ON "kpi_maand" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('aggregatie', 'taak'));--> statement-breakpoint
CREATE POLICY "kpi_maand_toevoegen" ON "kpi_maand" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_maand_verwijderen" ON "kpi_maand" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_terugkeer_lezen" ON "kpi_terugkeer" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('aggregatie', 'taak'));--> statement-breakpoint
CREATE POLICY "kpi_terugkeer_toevoegen" ON "kpi_terugkeer" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_terugkeer_verwijderen" ON "kpi_terugkeer" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "kpi_vuil_lezen" ON "kpi_vuil" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('aggregatie', 'taak'));--> statement-breakpoint
CREATE POLICY "kpi_vuil_toevoegen" ON "kpi_vuil" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "kpi_vuil_verwijderen" ON "kpi_vuil" AS PERMISSIVE FOR DELETE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
ALTER TABLE "kpi_duur" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kpi_geteld" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kpi_maand" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kpi_terugkeer" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kpi_vuil" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT select, insert, delete ON "kpi_duur", "kpi_geteld", "kpi_maand", "kpi_terugkeer", "kpi_vuil" TO tenzij_app;--> statement-breakpoint
-- Notes the months that a statement changes something in. The first argument names the columns that are counted, the
-- second the feiten and days of a changed row `g`. It looks past whose rows they are: a month belongs to all. The role
-- is set and put back by hand: as a setting of the function only a superuser may say it.
CREATE FUNCTION kpi_maakt_vuil() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  rol text := coalesce(current_setting('tenzij.rol', true), '');
  gewijzigd text := CASE tg_op
    WHEN 'INSERT' THEN format('SELECT %s FROM nieuw', tg_argv[0])
    WHEN 'DELETE' THEN format('SELECT %s FROM oud', tg_argv[0])
    ELSE format('(SELECT %1$s FROM oud EXCEPT SELECT %1$s FROM nieuw) UNION ALL (SELECT %1$s FROM nieuw EXCEPT SELECT %1$s FROM oud)', tg_argv[0])
  END;
BEGIN
  PERFORM set_config('tenzij.rol', 'aggregatie', true);
  EXECUTE format(
    'INSERT INTO kpi_vuil (gemeente_id, feit, maand)
     SELECT DISTINCT g.gemeente_id, f.feit, date_trunc(''month'', f.dag::timestamp)::date
     FROM (%s) AS g CROSS JOIN LATERAL (%s) AS f (feit, dag) WHERE f.dag IS NOT NULL', gewijzigd, tg_argv[1]);
  PERFORM set_config('tenzij.rol', rol, true);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON melding REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, ontvangen_op, bron, team_id, wijk_id, organisatie_id, leefgebieden, leeftijdsgroep, collectief, inwoner_id', 'VALUES (''melding'', g.ontvangen_op) UNION ALL (SELECT ''melding'', ander.ontvangen_op FROM melding ander WHERE ander.gemeente_id = g.gemeente_id AND ander.inwoner_id = g.inwoner_id AND ander.id <> g.id OFFSET 0)');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON melding REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, ontvangen_op, bron, team_id, wijk_id, organisatie_id, leefgebieden, leeftijdsgroep, collectief, inwoner_id', 'VALUES (''melding'', g.ontvangen_op) UNION ALL SELECT ''melding'', ander.ontvangen_op FROM melding ander WHERE ander.gemeente_id = g.gemeente_id AND ander.inwoner_id = g.inwoner_id UNION ALL SELECT ''besluit'', b.besloten_op FROM besluit b WHERE b.gemeente_id = g.gemeente_id AND b.melding_id = g.id UNION ALL SELECT ''gestart'', t.gestart_op FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.melding_id = g.id UNION ALL SELECT ''beeindigd'', t.beeindigd_op FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.melding_id = g.id');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON melding REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, ontvangen_op, bron, team_id, wijk_id, organisatie_id, leefgebieden, leeftijdsgroep, collectief, inwoner_id', 'VALUES (''melding'', g.ontvangen_op) UNION ALL SELECT ''melding'', ander.ontvangen_op FROM melding ander WHERE ander.gemeente_id = g.gemeente_id AND ander.inwoner_id = g.inwoner_id UNION ALL SELECT ''besluit'', b.besloten_op FROM besluit b WHERE b.gemeente_id = g.gemeente_id AND b.melding_id = g.id UNION ALL SELECT ''gestart'', t.gestart_op FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.melding_id = g.id UNION ALL SELECT ''beeindigd'', t.beeindigd_op FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.melding_id = g.id');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON besluit REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, weging_id, team_id, uitkomst, gronden, afwijkend, stappen_gezet, besloten_op, vervallen_op IS NULL', 'VALUES (''besluit'', g.besloten_op)');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON besluit REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, weging_id, team_id, uitkomst, gronden, afwijkend, stappen_gezet, besloten_op, vervallen_op IS NULL', 'VALUES (''besluit'', g.besloten_op)');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON besluit REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, weging_id, team_id, uitkomst, gronden, afwijkend, stappen_gezet, besloten_op, vervallen_op IS NULL', 'VALUES (''besluit'', g.besloten_op)');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON traject REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, pilot_id, organisatie_id, vorm, gestart_op, beeindigd_op, reden_beeindiging, toegewezen_uren, eerste_contact_op, inwoner_id, CASE WHEN beeindigd_op IS NOT NULL THEN row(register_uren, register_contactmomenten, minuten, aantal_contactmomenten)::text END', 'VALUES (''gestart'', g.gestart_op), (''beeindigd'', g.beeindigd_op)');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON traject REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, pilot_id, organisatie_id, vorm, gestart_op, beeindigd_op, reden_beeindiging, toegewezen_uren, eerste_contact_op, inwoner_id, CASE WHEN beeindigd_op IS NOT NULL THEN row(register_uren, register_contactmomenten, minuten, aantal_contactmomenten)::text END', 'VALUES (''gestart'', g.gestart_op), (''beeindigd'', g.beeindigd_op)');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON traject REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, pilot_id, organisatie_id, vorm, gestart_op, beeindigd_op, reden_beeindiging, toegewezen_uren, eerste_contact_op, inwoner_id, CASE WHEN beeindigd_op IS NOT NULL THEN row(register_uren, register_contactmomenten, minuten, aantal_contactmomenten)::text END', 'VALUES (''gestart'', g.gestart_op), (''beeindigd'', g.beeindigd_op)');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON evaluatie REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, traject_id, soort, netwerk_betrokken, integraal, oplossingsvermogen_vergroot, voorliggend_ingezet, zwaardere_zorg_voorkomen, zelfstandig_verder, kwaliteit_goed, past_bij_hulpvraag, beter_doen_wat_ik_wil, beter_redden, betere_kwaliteit_van_leven, serieus_genomen, samen_oplossingen', 'SELECT ''beeindigd'', t.beeindigd_op FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.id = g.traject_id');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON evaluatie REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, traject_id, soort, netwerk_betrokken, integraal, oplossingsvermogen_vergroot, voorliggend_ingezet, zwaardere_zorg_voorkomen, zelfstandig_verder, kwaliteit_goed, past_bij_hulpvraag, beter_doen_wat_ik_wil, beter_redden, betere_kwaliteit_van_leven, serieus_genomen, samen_oplossingen', 'SELECT ''beeindigd'', t.beeindigd_op FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.id = g.traject_id');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON evaluatie REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, traject_id, soort, netwerk_betrokken, integraal, oplossingsvermogen_vergroot, voorliggend_ingezet, zwaardere_zorg_voorkomen, zelfstandig_verder, kwaliteit_goed, past_bij_hulpvraag, beter_doen_wat_ik_wil, beter_redden, betere_kwaliteit_van_leven, serieus_genomen, samen_oplossingen', 'SELECT ''beeindigd'', t.beeindigd_op FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.id = g.traject_id');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON indicatie REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, organisatie_id, aangevraagd_op, beschikt_op, tot, herindicatie, herindicatie_op, uren_minder_per_week, besproken_met_wijk, inwoner_id', 'SELECT ''beschikking'', g.beschikt_op UNION ALL SELECT ''herindicatie'', coalesce(g.herindicatie_op, g.beschikt_op, g.tot) WHERE g.herindicatie IS NOT NULL');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON indicatie REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, organisatie_id, aangevraagd_op, beschikt_op, tot, herindicatie, herindicatie_op, uren_minder_per_week, besproken_met_wijk, inwoner_id', 'SELECT ''beschikking'', g.beschikt_op UNION ALL SELECT ''herindicatie'', coalesce(g.herindicatie_op, g.beschikt_op, g.tot) WHERE g.herindicatie IS NOT NULL');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON indicatie REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, organisatie_id, aangevraagd_op, beschikt_op, tot, herindicatie, herindicatie_op, uren_minder_per_week, besproken_met_wijk, inwoner_id', 'SELECT ''beschikking'', g.beschikt_op UNION ALL SELECT ''herindicatie'', coalesce(g.herindicatie_op, g.beschikt_op, g.tot) WHERE g.herindicatie IS NOT NULL');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON pilot REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, teams, gestart_op, eindigt_op', 'SELECT feit, maand FROM unnest(array[''melding'', ''besluit'', ''beschikking'', ''herindicatie'']) AS feit, generate_series(date_trunc(''month'', g.gestart_op::timestamp), least(g.eindigt_op, current_date)::timestamp, interval ''1 month'') AS maand');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON pilot REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, teams, gestart_op, eindigt_op', 'SELECT feit, maand FROM unnest(array[''melding'', ''besluit'', ''beschikking'', ''herindicatie'']) AS feit, generate_series(date_trunc(''month'', g.gestart_op::timestamp), least(g.eindigt_op, current_date)::timestamp, interval ''1 month'') AS maand');--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON pilot REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, teams, gestart_op, eindigt_op', 'SELECT feit, maand FROM unnest(array[''melding'', ''besluit'', ''beschikking'', ''herindicatie'']) AS feit, generate_series(date_trunc(''month'', g.gestart_op::timestamp), least(g.eindigt_op, current_date)::timestamp, interval ''1 month'') AS maand');
