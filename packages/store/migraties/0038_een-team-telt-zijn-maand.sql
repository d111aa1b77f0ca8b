ALTER TABLE "kpi_vuil" ADD COLUMN "team_id" uuid;--> statement-breakpoint
-- The third argument says of which team a change is, from the row `g` or from what `f` finds. A statement that changes
-- much has its months counted whole.
CREATE OR REPLACE FUNCTION kpi_maakt_vuil() RETURNS trigger LANGUAGE plpgsql AS $$
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
    'INSERT INTO kpi_vuil (gemeente_id, feit, maand, team_id)
     SELECT DISTINCT gemeente_id, feit, maand, CASE WHEN hoeveel <= 50 THEN team_id END
     FROM (
       SELECT g.gemeente_id, f.feit, date_trunc(''month'', f.dag::timestamp)::date AS maand, %s AS team_id,
         count(*) OVER () AS hoeveel
       FROM (%s) AS g CROSS JOIN LATERAL (%s) AS f (feit, dag) WHERE f.dag IS NOT NULL
     ) AS vuil', coalesce(tg_argv[2], 'NULL::uuid'), gewijzigd, tg_argv[1]);
  PERFORM set_config('tenzij.rol', rol, true);
  RETURN NULL;
END $$;--> statement-breakpoint
DROP TRIGGER kpi_vuil_toegevoegd ON melding;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON melding REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, ontvangen_op, bron, team_id, wijk_id, organisatie_id, leefgebieden, leeftijdsgroep, collectief, inwoner_id', 'SELECT ''melding'', g.ontvangen_op, g.team_id UNION ALL (SELECT ''melding'', ander.ontvangen_op, ander.team_id FROM melding ander WHERE ander.gemeente_id = g.gemeente_id AND ander.inwoner_id = g.inwoner_id AND ander.id <> g.id OFFSET 0)', 'f.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_gewijzigd ON melding;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON melding REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, ontvangen_op, bron, team_id, wijk_id, organisatie_id, leefgebieden, leeftijdsgroep, collectief, inwoner_id', 'SELECT ''melding'', g.ontvangen_op, g.team_id UNION ALL SELECT ''melding'', ander.ontvangen_op, ander.team_id FROM melding ander WHERE ander.gemeente_id = g.gemeente_id AND ander.inwoner_id = g.inwoner_id UNION ALL SELECT ''besluit'', b.besloten_op, b.team_id FROM besluit b WHERE b.gemeente_id = g.gemeente_id AND b.melding_id = g.id UNION ALL SELECT ''gestart'', t.gestart_op, t.team_id FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.melding_id = g.id UNION ALL SELECT ''beeindigd'', t.beeindigd_op, t.team_id FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.melding_id = g.id', 'f.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_verwijderd ON melding;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON melding REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, ontvangen_op, bron, team_id, wijk_id, organisatie_id, leefgebieden, leeftijdsgroep, collectief, inwoner_id', 'SELECT ''melding'', g.ontvangen_op, g.team_id UNION ALL SELECT ''melding'', ander.ontvangen_op, ander.team_id FROM melding ander WHERE ander.gemeente_id = g.gemeente_id AND ander.inwoner_id = g.inwoner_id UNION ALL SELECT ''besluit'', b.besloten_op, b.team_id FROM besluit b WHERE b.gemeente_id = g.gemeente_id AND b.melding_id = g.id UNION ALL SELECT ''gestart'', t.gestart_op, t.team_id FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.melding_id = g.id UNION ALL SELECT ''beeindigd'', t.beeindigd_op, t.team_id FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.melding_id = g.id', 'f.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_toegevoegd ON besluit;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON besluit REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, weging_id, team_id, uitkomst, gronden, afwijkend, stappen_gezet, besloten_op, vervallen_op IS NULL', 'VALUES (''besluit'', g.besloten_op)', 'g.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_gewijzigd ON besluit;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON besluit REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, weging_id, team_id, uitkomst, gronden, afwijkend, stappen_gezet, besloten_op, vervallen_op IS NULL', 'VALUES (''besluit'', g.besloten_op)', 'g.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_verwijderd ON besluit;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON besluit REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, weging_id, team_id, uitkomst, gronden, afwijkend, stappen_gezet, besloten_op, vervallen_op IS NULL', 'VALUES (''besluit'', g.besloten_op)', 'g.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_toegevoegd ON traject;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON traject REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, pilot_id, organisatie_id, vorm, gestart_op, beeindigd_op, reden_beeindiging, toegewezen_uren, eerste_contact_op, inwoner_id, CASE WHEN beeindigd_op IS NOT NULL THEN row(register_uren, register_contactmomenten, minuten, aantal_contactmomenten)::text END', 'VALUES (''gestart'', g.gestart_op), (''beeindigd'', g.beeindigd_op)', 'g.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_gewijzigd ON traject;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON traject REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, pilot_id, organisatie_id, vorm, gestart_op, beeindigd_op, reden_beeindiging, toegewezen_uren, eerste_contact_op, inwoner_id, CASE WHEN beeindigd_op IS NOT NULL THEN row(register_uren, register_contactmomenten, minuten, aantal_contactmomenten)::text END', 'VALUES (''gestart'', g.gestart_op), (''beeindigd'', g.beeindigd_op)', 'g.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_verwijderd ON traject;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON traject REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, pilot_id, organisatie_id, vorm, gestart_op, beeindigd_op, reden_beeindiging, toegewezen_uren, eerste_contact_op, inwoner_id, CASE WHEN beeindigd_op IS NOT NULL THEN row(register_uren, register_contactmomenten, minuten, aantal_contactmomenten)::text END', 'VALUES (''gestart'', g.gestart_op), (''beeindigd'', g.beeindigd_op)', 'g.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_toegevoegd ON evaluatie;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON evaluatie REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, traject_id, soort, netwerk_betrokken, integraal, oplossingsvermogen_vergroot, voorliggend_ingezet, zwaardere_zorg_voorkomen, zelfstandig_verder, kwaliteit_goed, past_bij_hulpvraag, beter_doen_wat_ik_wil, beter_redden, betere_kwaliteit_van_leven, serieus_genomen, samen_oplossingen', 'SELECT ''beeindigd'', t.beeindigd_op, t.team_id FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.id = g.traject_id', 'f.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_gewijzigd ON evaluatie;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON evaluatie REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, traject_id, soort, netwerk_betrokken, integraal, oplossingsvermogen_vergroot, voorliggend_ingezet, zwaardere_zorg_voorkomen, zelfstandig_verder, kwaliteit_goed, past_bij_hulpvraag, beter_doen_wat_ik_wil, beter_redden, betere_kwaliteit_van_leven, serieus_genomen, samen_oplossingen', 'SELECT ''beeindigd'', t.beeindigd_op, t.team_id FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.id = g.traject_id', 'f.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_verwijderd ON evaluatie;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON evaluatie REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, traject_id, soort, netwerk_betrokken, integraal, oplossingsvermogen_vergroot, voorliggend_ingezet, zwaardere_zorg_voorkomen, zelfstandig_verder, kwaliteit_goed, past_bij_hulpvraag, beter_doen_wat_ik_wil, beter_redden, betere_kwaliteit_van_leven, serieus_genomen, samen_oplossingen', 'SELECT ''beeindigd'', t.beeindigd_op, t.team_id FROM traject t WHERE t.gemeente_id = g.gemeente_id AND t.id = g.traject_id', 'f.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_toegevoegd ON indicatie;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_toegevoegd AFTER INSERT ON indicatie REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, organisatie_id, aangevraagd_op, beschikt_op, tot, herindicatie, herindicatie_op, uren_minder_per_week, besproken_met_wijk, inwoner_id', 'SELECT ''beschikking'', g.beschikt_op UNION ALL SELECT ''herindicatie'', coalesce(g.herindicatie_op, g.beschikt_op, g.tot) WHERE g.herindicatie IS NOT NULL', 'g.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_gewijzigd ON indicatie;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_gewijzigd AFTER UPDATE ON indicatie REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, organisatie_id, aangevraagd_op, beschikt_op, tot, herindicatie, herindicatie_op, uren_minder_per_week, besproken_met_wijk, inwoner_id', 'SELECT ''beschikking'', g.beschikt_op UNION ALL SELECT ''herindicatie'', coalesce(g.herindicatie_op, g.beschikt_op, g.tot) WHERE g.herindicatie IS NOT NULL', 'g.team_id');--> statement-breakpoint
DROP TRIGGER kpi_vuil_verwijderd ON indicatie;--> statement-breakpoint
CREATE TRIGGER kpi_vuil_verwijderd AFTER DELETE ON indicatie REFERENCING OLD TABLE AS oud FOR EACH STATEMENT
  EXECUTE FUNCTION kpi_maakt_vuil('gemeente_id, id, melding_id, team_id, wijk_id, organisatie_id, aangevraagd_op, beschikt_op, tot, herindicatie, herindicatie_op, uren_minder_per_week, besproken_met_wijk, inwoner_id', 'SELECT ''beschikking'', g.beschikt_op UNION ALL SELECT ''herindicatie'', coalesce(g.herindicatie_op, g.beschikt_op, g.tot) WHERE g.herindicatie IS NOT NULL', 'g.team_id');
