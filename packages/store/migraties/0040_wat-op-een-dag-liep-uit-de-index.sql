DROP INDEX "indicatie_looptijd";--> statement-breakpoint
DROP INDEX "traject_looptijd";--> statement-breakpoint
CREATE INDEX "indicatie_looptijd" ON "indicatie" USING btree ("gemeente_id","looptijd","van","tot","soort","status","team_id","wijk_id","organisatie_id","inwoner_id","melding_id","id");--> statement-breakpoint
CREATE INDEX "traject_looptijd" ON "traject" USING btree ("gemeente_id","looptijd","gestart_op","beeindigd_op","vorm","team_id","wijk_id","organisatie_id","pilot_id","coach_id","inwoner_id","melding_id","id","uren_per_week","toegewezen_uren");