DROP INDEX "indicatie_duur";--> statement-breakpoint
DROP INDEX "traject_duur";--> statement-breakpoint
ALTER TABLE "indicatie" ADD COLUMN "looptijd" smallint GENERATED ALWAYS AS (coalesce(width_bucket(tot - van, '{31,92,183,366,732,1464,2928}'::integer[]), 8)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "looptijd" smallint GENERATED ALWAYS AS (coalesce(width_bucket(beeindigd_op - gestart_op, '{31,92,183,366,732,1464,2928}'::integer[]), 8)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "indicatie_looptijd" ON "indicatie" USING btree ("gemeente_id","looptijd","van");--> statement-breakpoint
CREATE INDEX "traject_looptijd" ON "traject" USING btree ("gemeente_id","looptijd","gestart_op");