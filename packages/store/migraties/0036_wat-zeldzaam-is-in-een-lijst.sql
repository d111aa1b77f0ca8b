DROP INDEX "indicatie_tot";--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "buiten_agenda" boolean GENERATED ALWAYS AS (niet_op_agenda is not null) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "indicatie_kalender" ON "indicatie" USING btree ("gemeente_id","tot","rang","team_id","herindicatie","status","uren_per_week","uren_minder_per_week","agenda_melding_id","buiten_agenda");--> statement-breakpoint
CREATE INDEX "indicatie_wijk" ON "indicatie" USING btree ("gemeente_id","wijk_id");--> statement-breakpoint
CREATE INDEX "indicatie_soort" ON "indicatie" USING btree ("gemeente_id","soort");--> statement-breakpoint
CREATE INDEX "melding_status" ON "melding" USING btree ("gemeente_id","status");--> statement-breakpoint
CREATE INDEX "melding_bron" ON "melding" USING btree ("gemeente_id","bron");--> statement-breakpoint
CREATE INDEX "melding_aanleiding" ON "melding" USING btree ("gemeente_id","aanleiding");--> statement-breakpoint
CREATE INDEX "melding_wijk" ON "melding" USING btree ("gemeente_id","wijk_id");--> statement-breakpoint
CREATE INDEX "melding_collectief" ON "melding" USING btree ("gemeente_id","collectief") WHERE collectief is not null;--> statement-breakpoint
CREATE INDEX "toets_status" ON "toets" USING btree ("gemeente_id","status");--> statement-breakpoint
CREATE INDEX "verwijzing_status" ON "verwijzing" USING btree ("gemeente_id","status");