-- Owners obey the policies too.
do $$
declare tabel regclass;
begin
  for tabel in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
    execute format('alter table %s force row level security', tabel);
    execute format('grant select, insert, update on %s to tenzij_app', tabel);
  end loop;
end $$;
--> statement-breakpoint
grant usage on schema public to tenzij_app;
--> statement-breakpoint
grant delete on concept, idempotentie to tenzij_app;
--> statement-breakpoint
revoke update on inwoner, identiteit, journaal, gebeurtenis from tenzij_app;
--> statement-breakpoint
create function spoor_staat_vast() returns trigger language plpgsql as $$
begin
  raise exception 'Het spoor staat vast: % op % kan niet.', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger journaal_staat_vast before update or delete or truncate on journaal
  for each statement execute function spoor_staat_vast();
--> statement-breakpoint
create trigger gebeurtenis_staat_vast before update or delete or truncate on gebeurtenis
  for each statement execute function spoor_staat_vast();
