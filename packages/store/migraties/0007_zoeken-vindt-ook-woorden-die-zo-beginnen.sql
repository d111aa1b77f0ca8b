ALTER TABLE "melding" drop column "zoek";--> statement-breakpoint
ALTER TABLE "melding" ADD COLUMN "zoek" "tsvector" GENERATED ALWAYS AS (to_tsvector('dutch'::regconfig, coalesce(vraag, '')) || to_tsvector('simple'::regconfig, coalesce(vraag, ''))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "voorziening" drop column "zoek";--> statement-breakpoint
ALTER TABLE "voorziening" ADD COLUMN "zoek" "tsvector" GENERATED ALWAYS AS (to_tsvector('dutch'::regconfig, naam || ' ' || coalesce(soort, '')) || to_tsvector('simple'::regconfig, naam || ' ' || coalesce(soort, ''))) STORED NOT NULL;