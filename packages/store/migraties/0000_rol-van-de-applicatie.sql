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
do $$
begin
  if not pg_has_role(current_user, 'tenzij_app', 'member') then
    execute format('grant tenzij_app to %I', current_user);
  end if;
end $$;
