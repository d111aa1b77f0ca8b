-- Who searches works as tenzij_zoeker: it reads meldingen alone, and of those what is found. See 0000 for the two below.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tenzij_zoeker') then
    create role tenzij_zoeker nologin noinherit nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant tenzij_zoeker to %I', current_user);
  end if;
end $$;
--> statement-breakpoint
DROP INDEX "melding_ontvangen";--> statement-breakpoint
CREATE INDEX "indicatie_extern_id" ON "indicatie" USING btree ("gemeente_id","extern_id") WHERE extern_id is not null;--> statement-breakpoint
CREATE INDEX "indicatie_aanbieder" ON "indicatie" USING btree ("gemeente_id","aanbieder","tot" DESC NULLS LAST,"id") WHERE aanbieder is not null;--> statement-breakpoint
CREATE INDEX "indicatie_aanbieder_team" ON "indicatie" USING btree ("gemeente_id","team_id","aanbieder","tot" DESC NULLS LAST,"id") WHERE aanbieder is not null;--> statement-breakpoint
CREATE INDEX "melding_ontvangen_team" ON "melding" USING btree ("gemeente_id","team_id","ontvangen_op","id");--> statement-breakpoint
CREATE INDEX "melding_zoek" ON "melding" USING gin ("zoek") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "traject_nummer" ON "traject" USING btree ("gemeente_id","melding_nummer");--> statement-breakpoint
CREATE INDEX "traject_extern_id" ON "traject" USING btree ("gemeente_id","extern_id") WHERE extern_id is not null;--> statement-breakpoint
CREATE INDEX "melding_ontvangen" ON "melding" USING btree ("gemeente_id","ontvangen_op","id");--> statement-breakpoint
CREATE POLICY "melding_zoeken" ON "melding" AS PERMISSIVE FOR SELECT TO "tenzij_zoeker" USING (gemeente_id = (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid and ((select current_setting('tenzij.rol', true) in ('wmo_consulent', 'taak')) or ((select current_setting('tenzij.rol', true) in ('wijkcoach', 'teamleider')) and team_id = any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[]))) and (zoek @@ current_setting('tenzij.zoek', true)::tsquery or nummer = any ((select string_to_array(current_setting('tenzij.nummers', true), ','))::text[])));--> statement-breakpoint
GRANT usage ON SCHEMA public TO tenzij_zoeker;--> statement-breakpoint
GRANT select ON "melding" TO tenzij_zoeker;