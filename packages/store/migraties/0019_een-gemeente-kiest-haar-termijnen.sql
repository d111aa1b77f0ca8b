ALTER TABLE "gemeente" ADD COLUMN "eerste_contact_dagen" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "contact_dagen" integer DEFAULT 28 NOT NULL;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "reflectie_dagen" integer DEFAULT 42 NOT NULL;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "aflopend_weken" integer DEFAULT 8 NOT NULL;