export { isGeregistreerd } from '@tenzij/domain/kpi/geregistreerd.ts';
