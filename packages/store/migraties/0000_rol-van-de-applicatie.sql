-- The application works as tenzij_app: it owns nothing and passes no policy by.
-- Roles belong to the server, so another database may have made it, at this very moment even.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tenzij_app') then
    create role tenzij_app nologin noinherit nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
-- Who made a role may give it, also to themselves; from PostgreSQL 16 on it does not work as that role before.
do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant tenzij_app to %I', current_user);
  end if;
end $$;
