CREATE TABLE "besluit" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"melding_id" uuid NOT NULL,
	"weging_id" uuid,
	"team_id" uuid NOT NULL,
	"uitkomst" text NOT NULL,
	"gronden" text[] NOT NULL,
	"advies" text,
	"afwijkend" boolean NOT NULL,
	"spoed" boolean NOT NULL,
	"motivering" text,
	"stappen_gezet" text[] NOT NULL,
	"coach_id" uuid,
	"tweede_coach_id" uuid,
	"uren_per_week" double precision,
	"verwachte_weken" integer,
	"aanbieder" text,
	"voorziening_id" uuid,
	"inwoner_vraagt_beschikking" boolean NOT NULL,
	"geen_ruimte" boolean NOT NULL,
	"besloten_op" date NOT NULL,
	"besloten_door" uuid,
	"vastgelegd_op" timestamp (3) with time zone NOT NULL,
	"vervallen_op" timestamp (3) with time zone,
	"traject_id" uuid,
	"toets_id" uuid,
	"indicatie_id" uuid,
	CONSTRAINT "besluit_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "besluit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evaluatie" (
	"gemeente_id" uuid NOT NULL,
	"traject_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"team_id" uuid NOT NULL,
	"ingevuld_op" timestamp (3) with time zone NOT NULL,
	"netwerk_betrokken" text,
	"integraal" text,
	"oplossingsvermogen_vergroot" text,
	"voorliggend_ingezet" text,
	"zwaardere_zorg_voorkomen" text,
	"geleerd" jsonb,
	"zelfstandig_verder" text,
	"passende_hulp" text,
	"minder_vreemde_gezichten" text,
	"wat_hielp" text,
	"kwaliteit_goed" text,
	"past_bij_hulpvraag" text,
	"beter_doen_wat_ik_wil" text,
	"beter_redden" text,
	"betere_kwaliteit_van_leven" text,
	"serieus_genomen" text,
	"samen_oplossingen" text,
	CONSTRAINT "evaluatie_gemeente_id_traject_id_soort_pk" PRIMARY KEY("gemeente_id","traject_id","soort")
);
--> statement-breakpoint
ALTER TABLE "evaluatie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "uitnodiging" (
	"gemeente_id" uuid NOT NULL,
	"kenmerk" "bytea" NOT NULL,
	"traject_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"verloopt_op" timestamp (3) with time zone NOT NULL,
	"gebruikt_op" timestamp (3) with time zone,
	CONSTRAINT "uitnodiging_gemeente_id_kenmerk_pk" PRIMARY KEY("gemeente_id","kenmerk")
);
--> statement-breakpoint
ALTER TABLE "uitnodiging" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotentie" (
	"gemeente_id" uuid NOT NULL,
	"actor" text NOT NULL,
	"sleutel" text NOT NULL,
	"digest" text NOT NULL,
	"status" integer,
	"body" jsonb,
	"gemaakt_op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotentie_gemeente_id_actor_sleutel_pk" PRIMARY KEY("gemeente_id","actor","sleutel")
);
--> statement-breakpoint
ALTER TABLE "idempotentie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicatie" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"status" text NOT NULL,
	"melding_id" uuid,
	"team_id" uuid,
	"wijk_id" uuid,
	"organisatie_id" uuid,
	"soort" text NOT NULL,
	"aangevraagd_op" date,
	"beschikt_op" date,
	"van" date,
	"tot" date,
	"uren_per_week" double precision,
	"aanbieder" text,
	"mandaathouder_id" uuid,
	"herindicatie" text,
	"uren_minder_per_week" double precision,
	"besproken_met_wijk" boolean,
	"extern_id" text,
	"versie" integer NOT NULL,
	"inwoner_id" uuid,
	CONSTRAINT "indicatie_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "indicatie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gemeente" (
	"id" uuid PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"leefgebieden_drempel" integer,
	"uren_per_fte_per_week" double precision NOT NULL,
	"gebruikelijke_weken" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "gemeente" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "medewerker" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	"email" text,
	"rol" text NOT NULL,
	"teams" uuid[] NOT NULL,
	"organisatie_id" uuid,
	"expertises" text[] NOT NULL,
	"uren_per_week" double precision,
	"fte" double precision,
	"actief" boolean DEFAULT true NOT NULL,
	"persona" boolean DEFAULT false NOT NULL,
	CONSTRAINT "medewerker_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "medewerker" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisatie" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	"soort" text,
	"expertises" text[] NOT NULL,
	CONSTRAINT "organisatie_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "organisatie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "team" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	"domein" text NOT NULL,
	"wijken" uuid[] NOT NULL,
	CONSTRAINT "team_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "team" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "wijk" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	CONSTRAINT "wijk_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "wijk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "concept" (
	"gemeente_id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"inhoud" jsonb NOT NULL,
	"bewaard_op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "concept_gemeente_id_medewerker_id_soort_pk" PRIMARY KEY("gemeente_id","medewerker_id","soort")
);
--> statement-breakpoint
ALTER TABLE "concept" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identiteit" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"inwoner_id" uuid NOT NULL,
	"versleuteld" "bytea" NOT NULL,
	CONSTRAINT "identiteit_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "identiteit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inwoner" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"bsn_kenmerk" "bytea",
	"organisatie_id" uuid,
	"extern_id" text,
	CONSTRAINT "inwoner_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "inwoner" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "melding" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"nummer" text NOT NULL,
	"status" text NOT NULL,
	"ontvangen_op" date NOT NULL,
	"aanleiding" text NOT NULL,
	"bron" text NOT NULL,
	"team_id" uuid NOT NULL,
	"wijk_id" uuid NOT NULL,
	"organisatie_id" uuid,
	"leefgebieden" text[] NOT NULL,
	"kenmerken" text[] NOT NULL,
	"leeftijdsgroep" text,
	"vraag" text,
	"uitstelbaar" boolean NOT NULL,
	"collectief" boolean,
	"inwoner_id" uuid,
	"indicatie_id" uuid,
	"extern_id" text,
	"gemeld_door" uuid,
	"gemeld_op" timestamp (3) with time zone NOT NULL,
	"voorbeeld" boolean NOT NULL,
	"versie" integer NOT NULL,
	"rang" smallint GENERATED ALWAYS AS (case when status in ('ontvangen', 'in_weging') then 0 else 1 end) STORED NOT NULL,
	"zoek" "tsvector" GENERATED ALWAYS AS (to_tsvector('dutch'::regconfig, coalesce(vraag, ''))) STORED NOT NULL,
	CONSTRAINT "melding_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "melding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nummering" (
	"gemeente_id" uuid NOT NULL,
	"jaar" text NOT NULL,
	"laatste" integer NOT NULL,
	CONSTRAINT "nummering_gemeente_id_jaar_pk" PRIMARY KEY("gemeente_id","jaar")
);
--> statement-breakpoint
ALTER TABLE "nummering" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "overleg" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"datum" date NOT NULL,
	"status" text NOT NULL,
	"gespreksleider_id" uuid NOT NULL,
	"aanwezigen" uuid[] NOT NULL,
	"volgorde" uuid[] NOT NULL,
	"uitgesteld" jsonb NOT NULL,
	"geopend_op" timestamp (3) with time zone,
	"gesloten_op" timestamp (3) with time zone,
	"versie" integer NOT NULL,
	CONSTRAINT "overleg_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "overleg" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "begroting" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"post" text NOT NULL,
	"fte" double precision,
	"bedrag_per_fte" numeric(14, 2),
	"bedrag" numeric(14, 2),
	"van" date NOT NULL,
	"tot" date NOT NULL,
	CONSTRAINT "begroting_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "begroting_post" UNIQUE("gemeente_id","pilot_id","post","van","tot")
);
--> statement-breakpoint
ALTER TABLE "begroting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "formatie" (
	"gemeente_id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"fte" double precision NOT NULL,
	"uren_per_fte_per_maand" double precision,
	"beschikbare_uren" double precision,
	CONSTRAINT "formatie_gemeente_id_pilot_id_team_id_van_pk" PRIMARY KEY("gemeente_id","pilot_id","team_id","van")
);
--> statement-breakpoint
ALTER TABLE "formatie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pilot" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	"domein" text NOT NULL,
	"teams" uuid[] NOT NULL,
	"gestart_op" date NOT NULL,
	"go_no_go_op" date,
	"eindigt_op" date,
	CONSTRAINT "pilot_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "pilot" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "uitgave" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"post" text NOT NULL,
	"datum" date,
	"bedrag" numeric(14, 2) NOT NULL,
	"volg" integer NOT NULL,
	CONSTRAINT "uitgave_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "uitgave_inhoud" UNIQUE NULLS NOT DISTINCT("gemeente_id","pilot_id","post","datum","bedrag","volg")
);
--> statement-breakpoint
ALTER TABLE "uitgave" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gebeurtenis" (
	"gemeente_id" uuid NOT NULL,
	"nr" bigint NOT NULL,
	"soort" text NOT NULL,
	"onderwerp_soort" text NOT NULL,
	"onderwerp_id" text NOT NULL,
	"team_id" uuid,
	"op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "gebeurtenis_gemeente_id_nr_pk" PRIMARY KEY("gemeente_id","nr")
);
--> statement-breakpoint
ALTER TABLE "gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journaal" (
	"gemeente_id" uuid NOT NULL,
	"nr" bigint NOT NULL,
	"digest" "bytea" NOT NULL,
	"actor_soort" text NOT NULL,
	"actor_id" text NOT NULL,
	"kanaal" text,
	"soort" text NOT NULL,
	"onderwerp_soort" text NOT NULL,
	"onderwerp_id" text NOT NULL,
	"team_id" uuid,
	"gegevens" jsonb NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "journaal_gemeente_id_nr_pk" PRIMARY KEY("gemeente_id","nr")
);
--> statement-breakpoint
ALTER TABLE "journaal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journaal_kop" (
	"gemeente_id" uuid PRIMARY KEY NOT NULL,
	"nr" bigint NOT NULL,
	"digest" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "journaal_kop" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "toets" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"besluit_id" uuid NOT NULL,
	"weging_id" uuid NOT NULL,
	"melding_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"gevraagd_op" timestamp (3) with time zone NOT NULL,
	"termijn_op" date NOT NULL,
	"spoed" boolean NOT NULL,
	"betrokkenen" uuid[] NOT NULL,
	"status" text NOT NULL,
	"oordelen" jsonb NOT NULL,
	"versie" integer NOT NULL,
	"rang" smallint GENERATED ALWAYS AS (case when status = 'gevraagd' then 0 else 1 end) STORED NOT NULL,
	CONSTRAINT "toets_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "toets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contactmoment" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"traject_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"op" date NOT NULL,
	"minuten" integer NOT NULL,
	"soort" text NOT NULL,
	"door" uuid NOT NULL,
	"vastgelegd_op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contactmoment_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "contactmoment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reflectie" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"traject_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"op" date NOT NULL,
	"bevinding" text NOT NULL,
	"vervolg" text NOT NULL,
	"door" uuid NOT NULL,
	"vastgelegd_op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reflectie_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "reflectie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "traject" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"status" text NOT NULL,
	"melding_id" uuid,
	"melding_nummer" text,
	"team_id" uuid NOT NULL,
	"wijk_id" uuid,
	"pilot_id" uuid,
	"organisatie_id" uuid,
	"coach_id" uuid,
	"tweede_coach_id" uuid,
	"vorm" text NOT NULL,
	"gestart_op" date NOT NULL,
	"beeindigd_op" date,
	"reden_beeindiging" text,
	"zelfstandig_verder" boolean,
	"uren_per_week" double precision,
	"verwachte_weken" integer,
	"toegewezen_uren" double precision,
	"register_uren" double precision,
	"register_contactmomenten" integer,
	"minuten" integer NOT NULL,
	"aantal_contactmomenten" integer NOT NULL,
	"eerste_contact_op" date,
	"laatste_contact_op" date,
	"laatste_reflectie_op" date,
	"extern_id" text,
	"versie" integer NOT NULL,
	"inwoner_id" uuid,
	"rang" smallint GENERATED ALWAYS AS (case when status = 'actief' then 0 else 1 end) STORED NOT NULL,
	CONSTRAINT "traject_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "traject_van_team" UNIQUE("gemeente_id","id","team_id")
);
--> statement-breakpoint
ALTER TABLE "traject" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "voorziening" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	"soort" text,
	"wijken" uuid[] NOT NULL,
	"leefgebieden" text[] NOT NULL,
	"kenmerken" text[] NOT NULL,
	"capaciteit" integer,
	"contact" text,
	"website" text,
	"actief" boolean NOT NULL,
	"versie" integer NOT NULL,
	"zoek" "tsvector" GENERATED ALWAYS AS (to_tsvector('dutch'::regconfig, naam || ' ' || coalesce(soort, ''))) STORED NOT NULL,
	CONSTRAINT "voorziening_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "voorziening" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "weging" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"status" text NOT NULL,
	"melding_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"overleg_id" uuid,
	"gespreksleider_id" uuid,
	"geopend_op" timestamp (3) with time zone NOT NULL,
	"geopend_door" uuid NOT NULL,
	"aanwezigen" uuid[] NOT NULL,
	"stappen" jsonb NOT NULL,
	"standpunten" jsonb NOT NULL,
	"onthuld_op" timestamp (3) with time zone,
	"advies" jsonb,
	"versie" integer NOT NULL,
	CONSTRAINT "weging_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
ALTER TABLE "weging" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_gemeente_id_melding_id_melding_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","melding_id") REFERENCES "public"."melding"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_gemeente_id_weging_id_weging_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","weging_id") REFERENCES "public"."weging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_gemeente_id_coach_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","coach_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_gemeente_id_tweede_coach_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","tweede_coach_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_gemeente_id_besloten_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","besloten_door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_gemeente_id_voorziening_id_voorziening_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","voorziening_id") REFERENCES "public"."voorziening"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluatie" ADD CONSTRAINT "evaluatie_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluatie" ADD CONSTRAINT "evaluatie_gemeente_id_traject_id_team_id_traject_gemeente_id_id_team_id_fk" FOREIGN KEY ("gemeente_id","traject_id","team_id") REFERENCES "public"."traject"("gemeente_id","id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitnodiging" ADD CONSTRAINT "uitnodiging_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitnodiging" ADD CONSTRAINT "uitnodiging_gemeente_id_traject_id_team_id_traject_gemeente_id_id_team_id_fk" FOREIGN KEY ("gemeente_id","traject_id","team_id") REFERENCES "public"."traject"("gemeente_id","id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotentie" ADD CONSTRAINT "idempotentie_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatie" ADD CONSTRAINT "indicatie_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatie" ADD CONSTRAINT "indicatie_gemeente_id_melding_id_melding_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","melding_id") REFERENCES "public"."melding"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatie" ADD CONSTRAINT "indicatie_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatie" ADD CONSTRAINT "indicatie_gemeente_id_wijk_id_wijk_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","wijk_id") REFERENCES "public"."wijk"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatie" ADD CONSTRAINT "indicatie_gemeente_id_organisatie_id_organisatie_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","organisatie_id") REFERENCES "public"."organisatie"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatie" ADD CONSTRAINT "indicatie_gemeente_id_mandaathouder_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","mandaathouder_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicatie" ADD CONSTRAINT "indicatie_gemeente_id_inwoner_id_inwoner_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","inwoner_id") REFERENCES "public"."inwoner"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medewerker" ADD CONSTRAINT "medewerker_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medewerker" ADD CONSTRAINT "medewerker_gemeente_id_organisatie_id_organisatie_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","organisatie_id") REFERENCES "public"."organisatie"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisatie" ADD CONSTRAINT "organisatie_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijk" ADD CONSTRAINT "wijk_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept" ADD CONSTRAINT "concept_gemeente_id_medewerker_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","medewerker_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identiteit" ADD CONSTRAINT "identiteit_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identiteit" ADD CONSTRAINT "identiteit_gemeente_id_inwoner_id_inwoner_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","inwoner_id") REFERENCES "public"."inwoner"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inwoner" ADD CONSTRAINT "inwoner_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inwoner" ADD CONSTRAINT "inwoner_gemeente_id_organisatie_id_organisatie_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","organisatie_id") REFERENCES "public"."organisatie"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "melding" ADD CONSTRAINT "melding_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "melding" ADD CONSTRAINT "melding_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "melding" ADD CONSTRAINT "melding_gemeente_id_wijk_id_wijk_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","wijk_id") REFERENCES "public"."wijk"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "melding" ADD CONSTRAINT "melding_gemeente_id_organisatie_id_organisatie_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","organisatie_id") REFERENCES "public"."organisatie"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "melding" ADD CONSTRAINT "melding_gemeente_id_inwoner_id_inwoner_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","inwoner_id") REFERENCES "public"."inwoner"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "melding" ADD CONSTRAINT "melding_gemeente_id_gemeld_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","gemeld_door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nummering" ADD CONSTRAINT "nummering_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overleg" ADD CONSTRAINT "overleg_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overleg" ADD CONSTRAINT "overleg_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overleg" ADD CONSTRAINT "overleg_gemeente_id_gespreksleider_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","gespreksleider_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "begroting" ADD CONSTRAINT "begroting_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "begroting" ADD CONSTRAINT "begroting_gemeente_id_pilot_id_pilot_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","pilot_id") REFERENCES "public"."pilot"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formatie" ADD CONSTRAINT "formatie_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formatie" ADD CONSTRAINT "formatie_gemeente_id_pilot_id_pilot_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","pilot_id") REFERENCES "public"."pilot"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formatie" ADD CONSTRAINT "formatie_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitgave" ADD CONSTRAINT "uitgave_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitgave" ADD CONSTRAINT "uitgave_gemeente_id_pilot_id_pilot_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","pilot_id") REFERENCES "public"."pilot"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journaal" ADD CONSTRAINT "journaal_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journaal_kop" ADD CONSTRAINT "journaal_kop_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toets" ADD CONSTRAINT "toets_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toets" ADD CONSTRAINT "toets_gemeente_id_besluit_id_besluit_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","besluit_id") REFERENCES "public"."besluit"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toets" ADD CONSTRAINT "toets_gemeente_id_weging_id_weging_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","weging_id") REFERENCES "public"."weging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toets" ADD CONSTRAINT "toets_gemeente_id_melding_id_melding_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","melding_id") REFERENCES "public"."melding"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toets" ADD CONSTRAINT "toets_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contactmoment" ADD CONSTRAINT "contactmoment_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contactmoment" ADD CONSTRAINT "contactmoment_gemeente_id_traject_id_team_id_traject_gemeente_id_id_team_id_fk" FOREIGN KEY ("gemeente_id","traject_id","team_id") REFERENCES "public"."traject"("gemeente_id","id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contactmoment" ADD CONSTRAINT "contactmoment_gemeente_id_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reflectie" ADD CONSTRAINT "reflectie_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reflectie" ADD CONSTRAINT "reflectie_gemeente_id_traject_id_team_id_traject_gemeente_id_id_team_id_fk" FOREIGN KEY ("gemeente_id","traject_id","team_id") REFERENCES "public"."traject"("gemeente_id","id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reflectie" ADD CONSTRAINT "reflectie_gemeente_id_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_gemeente_id_melding_id_melding_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","melding_id") REFERENCES "public"."melding"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_gemeente_id_wijk_id_wijk_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","wijk_id") REFERENCES "public"."wijk"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_gemeente_id_pilot_id_pilot_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","pilot_id") REFERENCES "public"."pilot"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_gemeente_id_organisatie_id_organisatie_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","organisatie_id") REFERENCES "public"."organisatie"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_gemeente_id_coach_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","coach_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_gemeente_id_tweede_coach_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","tweede_coach_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_gemeente_id_inwoner_id_inwoner_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","inwoner_id") REFERENCES "public"."inwoner"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorziening" ADD CONSTRAINT "voorziening_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weging" ADD CONSTRAINT "weging_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weging" ADD CONSTRAINT "weging_gemeente_id_melding_id_melding_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","melding_id") REFERENCES "public"."melding"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weging" ADD CONSTRAINT "weging_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weging" ADD CONSTRAINT "weging_gemeente_id_overleg_id_overleg_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","overleg_id") REFERENCES "public"."overleg"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weging" ADD CONSTRAINT "weging_gemeente_id_gespreksleider_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","gespreksleider_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weging" ADD CONSTRAINT "weging_gemeente_id_geopend_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","geopend_door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "besluit_dat_telt" ON "besluit" USING btree ("gemeente_id","weging_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "besluit_melding" ON "besluit" USING btree ("gemeente_id","melding_id","vastgelegd_op");--> statement-breakpoint
CREATE INDEX "besluit_besloten" ON "besluit" USING btree ("gemeente_id","besloten_op");--> statement-breakpoint
CREATE UNIQUE INDEX "indicatie_extern" ON "indicatie" USING btree ("gemeente_id","organisatie_id","extern_id");--> statement-breakpoint
CREATE INDEX "indicatie_lijst" ON "indicatie" USING btree ("gemeente_id","status","aangevraagd_op","id");--> statement-breakpoint
CREATE INDEX "indicatie_melding" ON "indicatie" USING btree ("gemeente_id","melding_id");--> statement-breakpoint
CREATE INDEX "indicatie_beschikt" ON "indicatie" USING btree ("gemeente_id","beschikt_op");--> statement-breakpoint
CREATE UNIQUE INDEX "medewerker_email" ON "medewerker" USING btree ("gemeente_id",lower("email"));--> statement-breakpoint
CREATE INDEX "medewerker_aanmelding" ON "medewerker" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "organisatie_naam" ON "organisatie" USING btree ("gemeente_id","naam");--> statement-breakpoint
CREATE UNIQUE INDEX "team_naam" ON "team" USING btree ("gemeente_id","naam");--> statement-breakpoint
CREATE UNIQUE INDEX "wijk_naam" ON "wijk" USING btree ("gemeente_id","naam");--> statement-breakpoint
CREATE INDEX "identiteit_inwoner" ON "identiteit" USING btree ("gemeente_id","inwoner_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "inwoner_bsn" ON "inwoner" USING btree ("gemeente_id","bsn_kenmerk");--> statement-breakpoint
CREATE UNIQUE INDEX "inwoner_extern" ON "inwoner" USING btree ("gemeente_id","organisatie_id","extern_id");--> statement-breakpoint
CREATE UNIQUE INDEX "melding_nummer" ON "melding" USING btree ("gemeente_id","nummer");--> statement-breakpoint
CREATE UNIQUE INDEX "melding_extern" ON "melding" USING btree ("gemeente_id","organisatie_id","extern_id");--> statement-breakpoint
CREATE INDEX "melding_lijst" ON "melding" USING btree ("gemeente_id","rang","ontvangen_op","id");--> statement-breakpoint
CREATE INDEX "melding_lijst_team" ON "melding" USING btree ("gemeente_id","team_id","rang","ontvangen_op","id");--> statement-breakpoint
CREATE INDEX "melding_ontvangen" ON "melding" USING btree ("gemeente_id","ontvangen_op");--> statement-breakpoint
CREATE INDEX "melding_inwoner" ON "melding" USING btree ("gemeente_id","inwoner_id");--> statement-breakpoint
CREATE INDEX "overleg_lijst" ON "overleg" USING btree ("gemeente_id","datum","id");--> statement-breakpoint
CREATE INDEX "overleg_lijst_team" ON "overleg" USING btree ("gemeente_id","team_id","datum","id");--> statement-breakpoint
CREATE UNIQUE INDEX "pilot_naam" ON "pilot" USING btree ("gemeente_id","naam");--> statement-breakpoint
CREATE INDEX "uitgave_datum" ON "uitgave" USING btree ("gemeente_id","datum");--> statement-breakpoint
CREATE INDEX "toets_lijst" ON "toets" USING btree ("gemeente_id","rang","termijn_op","id");--> statement-breakpoint
CREATE INDEX "toets_lijst_team" ON "toets" USING btree ("gemeente_id","team_id","rang","termijn_op","id");--> statement-breakpoint
CREATE INDEX "contactmoment_traject" ON "contactmoment" USING btree ("gemeente_id","traject_id","op","id");--> statement-breakpoint
CREATE INDEX "reflectie_traject" ON "reflectie" USING btree ("gemeente_id","traject_id","op","id");--> statement-breakpoint
CREATE UNIQUE INDEX "traject_extern" ON "traject" USING btree ("gemeente_id","organisatie_id","extern_id");--> statement-breakpoint
CREATE INDEX "traject_lijst" ON "traject" USING btree ("gemeente_id","rang","gestart_op","id");--> statement-breakpoint
CREATE INDEX "traject_lijst_team" ON "traject" USING btree ("gemeente_id","team_id","rang","gestart_op","id");--> statement-breakpoint
CREATE INDEX "traject_lijst_coach" ON "traject" USING btree ("gemeente_id","coach_id","rang","gestart_op","id");--> statement-breakpoint
CREATE INDEX "traject_lijst_pilot" ON "traject" USING btree ("gemeente_id","pilot_id","rang","gestart_op","id");--> statement-breakpoint
CREATE INDEX "traject_melding" ON "traject" USING btree ("gemeente_id","melding_id");--> statement-breakpoint
CREATE INDEX "traject_beeindigd" ON "traject" USING btree ("gemeente_id","beeindigd_op");--> statement-breakpoint
CREATE UNIQUE INDEX "voorziening_naam" ON "voorziening" USING btree ("gemeente_id","naam");--> statement-breakpoint
CREATE INDEX "weging_melding" ON "weging" USING btree ("gemeente_id","melding_id","geopend_op");--> statement-breakpoint
CREATE INDEX "weging_overleg" ON "weging" USING btree ("gemeente_id","overleg_id","geopend_op");--> statement-breakpoint
CREATE POLICY "besluit_lezen" ON "besluit" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "besluit_toevoegen" ON "besluit" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "besluit_wijzigen" ON "besluit" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "evaluatie_lezen" ON "evaluatie" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "evaluatie_toevoegen" ON "evaluatie" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "evaluatie_wijzigen" ON "evaluatie" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "uitnodiging_lezen" ON "uitnodiging" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "uitnodiging_toevoegen" ON "uitnodiging" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "uitnodiging_wijzigen" ON "uitnodiging" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "idempotentie_eigen" ON "idempotentie" AS PERMISSIVE FOR ALL TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and actor = (select nullif(current_setting('tenzij.actor', true), ''))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and actor = (select nullif(current_setting('tenzij.actor', true), '')));--> statement-breakpoint
CREATE POLICY "indicatie_lezen" ON "indicatie" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "indicatie_toevoegen" ON "indicatie" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "indicatie_wijzigen" ON "indicatie" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "gemeente_lezen" ON "gemeente" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_toevoegen" ON "gemeente" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "gemeente_wijzigen" ON "gemeente" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "gemeente_aanmelding" ON "gemeente" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING ((select current_setting('tenzij.rol', true)) in ('aanmelding'));--> statement-breakpoint
CREATE POLICY "medewerker_lezen" ON "medewerker" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'functionaris_gegevensbescherming', 'taak', 'aggregatie'));--> statement-breakpoint
CREATE POLICY "medewerker_toevoegen" ON "medewerker" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "medewerker_wijzigen" ON "medewerker" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "medewerker_aanmelding" ON "medewerker" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING ((select current_setting('tenzij.rol', true)) in ('aanmelding'));--> statement-breakpoint
CREATE POLICY "organisatie_lezen" ON "organisatie" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'functionaris_gegevensbescherming', 'taak', 'aggregatie'));--> statement-breakpoint
CREATE POLICY "organisatie_toevoegen" ON "organisatie" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "organisatie_wijzigen" ON "organisatie" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "team_lezen" ON "team" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'functionaris_gegevensbescherming', 'taak', 'aggregatie'));--> statement-breakpoint
CREATE POLICY "team_toevoegen" ON "team" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "team_wijzigen" ON "team" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "team_aanmelding" ON "team" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING ((select current_setting('tenzij.rol', true)) in ('aanmelding'));--> statement-breakpoint
CREATE POLICY "wijk_lezen" ON "wijk" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'functionaris_gegevensbescherming', 'taak', 'aggregatie'));--> statement-breakpoint
CREATE POLICY "wijk_toevoegen" ON "wijk" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "wijk_wijzigen" ON "wijk" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "concept_eigen" ON "concept" AS PERMISSIVE FOR ALL TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and medewerker_id = (select nullif(current_setting('tenzij.medewerker', true), ''))::uuid) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and medewerker_id = (select nullif(current_setting('tenzij.medewerker', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "identiteit_lezen" ON "identiteit" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent') and exists (select from melding where melding.gemeente_id = identiteit.gemeente_id and melding.inwoner_id = identiteit.inwoner_id));--> statement-breakpoint
CREATE POLICY "identiteit_toevoegen" ON "identiteit" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'taak'));--> statement-breakpoint
CREATE POLICY "inwoner_lezen" ON "inwoner" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'taak'));--> statement-breakpoint
CREATE POLICY "inwoner_toevoegen" ON "inwoner" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'taak'));--> statement-breakpoint
CREATE POLICY "melding_lezen" ON "melding" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "melding_toevoegen" ON "melding" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "melding_wijzigen" ON "melding" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "nummering_tellen" ON "nummering" AS PERMISSIVE FOR ALL TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'taak'));--> statement-breakpoint
CREATE POLICY "overleg_lezen" ON "overleg" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "overleg_toevoegen" ON "overleg" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "overleg_wijzigen" ON "overleg" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "begroting_lezen" ON "begroting" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'functionaris_gegevensbescherming', 'taak', 'aggregatie'));--> statement-breakpoint
CREATE POLICY "begroting_toevoegen" ON "begroting" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "begroting_wijzigen" ON "begroting" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "formatie_lezen" ON "formatie" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'functionaris_gegevensbescherming', 'taak', 'aggregatie'));--> statement-breakpoint
CREATE POLICY "formatie_toevoegen" ON "formatie" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "formatie_wijzigen" ON "formatie" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "pilot_lezen" ON "pilot" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'functionaris_gegevensbescherming', 'taak', 'aggregatie'));--> statement-breakpoint
CREATE POLICY "pilot_toevoegen" ON "pilot" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "pilot_wijzigen" ON "pilot" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "uitgave_lezen" ON "uitgave" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'functionaris_gegevensbescherming', 'taak', 'aggregatie'));--> statement-breakpoint
CREATE POLICY "uitgave_toevoegen" ON "uitgave" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "uitgave_wijzigen" ON "uitgave" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "gebeurtenis_lezen" ON "gebeurtenis" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'stuurgroep', 'beheerder', 'functionaris_gegevensbescherming', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "gebeurtenis_toevoegen" ON "gebeurtenis" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "journaal_lezen" ON "journaal" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('functionaris_gegevensbescherming', 'taak'));--> statement-breakpoint
CREATE POLICY "journaal_toevoegen" ON "journaal" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "journaal_kop_lezen" ON "journaal_kop" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "journaal_kop_toevoegen" ON "journaal_kop" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "journaal_kop_wijzigen" ON "journaal_kop" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "toets_lezen" ON "toets" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "toets_toevoegen" ON "toets" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "toets_wijzigen" ON "toets" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "contactmoment_lezen" ON "contactmoment" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "contactmoment_toevoegen" ON "contactmoment" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "contactmoment_wijzigen" ON "contactmoment" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "reflectie_lezen" ON "reflectie" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "reflectie_toevoegen" ON "reflectie" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "reflectie_wijzigen" ON "reflectie" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "traject_lezen" ON "traject" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('wmo_consulent', 'taak', 'aggregatie') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "traject_toevoegen" ON "traject" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "traject_wijzigen" ON "traject" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "voorziening_lezen" ON "voorziening" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider', 'wmo_consulent', 'stuurgroep', 'beheerder', 'functionaris_gegevensbescherming', 'taak', 'aggregatie'));--> statement-breakpoint
CREATE POLICY "voorziening_toevoegen" ON "voorziening" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "voorziening_wijzigen" ON "voorziening" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak')) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and (select current_setting('tenzij.rol', true)) in ('taak'));--> statement-breakpoint
CREATE POLICY "weging_lezen" ON "weging" AS PERMISSIVE FOR SELECT TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "weging_toevoegen" ON "weging" AS PERMISSIVE FOR INSERT TO "tenzij_app" WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "weging_wijzigen" ON "weging" AS PERMISSIVE FOR UPDATE TO "tenzij_app" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))) WITH CHECK (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true)) in ('taak') or ((select current_setting('tenzij.rol', true)) in ('wijkcoach', 'teamleider') and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))));