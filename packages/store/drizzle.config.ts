import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/*/tabel.ts',
  out: './migraties',
  casing: 'snake_case',
});
