import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { expect, it } from 'vitest';
import { hulpKaart } from './hulp.ts';
import { nietMetRol } from './recht.ts';

const opdrachten = (rol: Rol) =>
  hulpKaart(rol).blokken.flatMap((blok) => (blok.soort === 'lijst' ? blok.items.map(({ tekst }) => tekst) : []));
const knoppen = (rol: Rol) => hulpKaart(rol).acties.map(({ actie }) => actie);

it('offers a member of a team all that can be done', () => {
  expect(opdrachten('wijkcoach')).toHaveLength(8);
  expect(knoppen('teamleider')).toEqual(['melding.begin', 'overleg.toon', 'herinneringen.toon', 'caseload.toon']);
});

it('offers a consulent a melding and a casus, and nothing of a team', () => {
  expect(opdrachten('wmo_consulent')).toEqual(['melding', 'casus M-2026-00042', 'hulp']);
  expect(knoppen('wmo_consulent')).toEqual(['melding.begin']);
  expect(nietMetRol('wmo_consulent')).toBe('Dat kan met uw rol niet. Dit kan wel: melding, casus en hulp.');
});

it.each<Rol>(['stuurgroep', 'beheerder', 'functionaris_gegevensbescherming'])('leads a %s to the menu', (rol) => {
  expect(knoppen(rol)).toEqual([]);
  expect(hulpKaart(rol).blokken).toMatchObject([{ tekst: 'Wat u met uw rol kunt doen, staat in het menu.' }]);
});
