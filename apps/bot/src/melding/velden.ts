import type { Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { herkenLeefgebieden } from '@tenzij/domain/melding/herkenLeefgebieden.ts';
import { Aanleiding, Bron, NieuweMelding } from '@tenzij/domain/melding/Melding.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Schema } from 'effect';
import { berichten } from '../berichten.ts';
import type { Beurt } from '../gesprek/Beurt.ts';
import { eenVan, langeTekst, meerVan, optie, opties } from '../kaart/veld.ts';
import type { Waarden } from '../kaart/waarden.ts';
import type { Namen } from '../medewerker/Namen.ts';
import type { IntakeStap } from './Concept.ts';

const zin = berichten.melding;

/** For whom a melding is written down: the teams of who writes, or all where the role belongs to none. */
const teamsVan = ({ teams }: Namen, mij: Beurt['mij']) =>
  mij.rol === 'wmo_consulent' || mij.teams.length === 0 ? teams : teams.filter(({ id }) => mij.teams.includes(id));

const wijkenVan = (namen: Namen, mij: Beurt['mij']) => {
  const ids = new Set(teamsVan(namen, mij).flatMap(({ wijken }) => wijken));
  return ids.size === 0 ? namen.wijken : namen.wijken.filter(({ id }) => ids.has(id));
};

type Gegeven = { readonly waarden: Waarden; readonly namen: Namen; readonly mij: Beurt['mij'] };

const alIngevuld = ({ waarden }: Gegeven, naam: string, anders: ReadonlyArray<string> = []) => waarden[naam] ?? anders;

const enige = (lijst: ReadonlyArray<{ readonly id: string }>) => (lijst.length === 1 ? lijst.map(({ id }) => id) : []);

const leefgebieden = (gegeven: Gegeven): Veld => {
  const voorstel = herkenLeefgebieden(gegeven.waarden.vraag?.[0] ?? '');
  return meerVan('leefgebieden', zin.leefgebieden, {
    uitleg: voorstel.length === 0 ? zin.leefgebiedenLeeg : zin.leefgebiedenUitleg,
    verplicht: true,
    opties: opties(woord.leefgebied),
    waarde: alIngevuld(gegeven, 'leefgebieden', voorstel),
  });
};

const plaats = (gegeven: Gegeven): ReadonlyArray<Veld> => {
  const teams = teamsVan(gegeven.namen, gegeven.mij);
  const wijken = wijkenVan(gegeven.namen, gegeven.mij);
  const team = eenVan('teamId', zin.team, {
    verplicht: true,
    opties: teams.map(({ id, naam }) => optie(id, naam)),
    waarde: alIngevuld(
      gegeven,
      'teamId',
      teams.slice(0, 1).map(({ id }) => id),
    ),
  });
  return [
    ...(teams.length > 1 ? [team] : []),
    eenVan('wijkId', zin.wijk, {
      verplicht: true,
      opties: wijken.map(({ id, naam }) => optie(id, naam)),
      waarde: alIngevuld(gegeven, 'wijkId', enige(wijken)),
    }),
    eenVan('leeftijdsgroep', zin.leeftijdsgroep, {
      opties: opties(woord.leeftijdsgroep),
      waarde: alIngevuld(gegeven, 'leeftijdsgroep'),
    }),
  ];
};

/** What each question asks. */
export const veldenVan: Record<IntakeStap, (gegeven: Gegeven) => ReadonlyArray<Veld>> = {
  vraag: (gegeven) => [
    langeTekst('vraag', zin.stappen.vraag, {
      uitleg: zin.vraagUitleg,
      verplicht: true,
      maximum: 2000,
      waarde: alIngevuld(gegeven, 'vraag'),
    }),
  ],
  leefgebieden: (gegeven) => [leefgebieden(gegeven)],
  herkomst: (gegeven) => [
    eenVan('aanleiding', zin.aanleiding, {
      verplicht: true,
      opties: Aanleiding.literals.map((code) => optie(code, woord.aanleiding[code])),
      waarde: alIngevuld(gegeven, 'aanleiding', ['nieuwe_vraag']),
    }),
    eenVan('bron', zin.bron, {
      verplicht: true,
      opties: Bron.literals.map((code) => optie(code, woord.bron[code])),
      waarde: alIngevuld(gegeven, 'bron'),
    }),
  ],
  plaats,
  weging: (gegeven) => [
    eenVan('uitstelbaar', zin.uitstelbaar, {
      uitleg: zin.uitstelbaarUitleg,
      verplicht: true,
      opties: opties({ ja: berichten.algemeen.ja, nee: berichten.algemeen.nee }),
      waarde: alIngevuld(gegeven, 'uitstelbaar', ['ja']),
    }),
    meerVan('kenmerken', zin.kenmerken, {
      uitleg: berichten.algemeen.magLeeg,
      opties: opties(woord.kenmerk),
      waarde: alIngevuld(gegeven, 'kenmerken'),
    }),
  ],
};

const { fields } = NieuweMelding;
/** The part of a melding that each question fills: the same schema as the whole. */
export const schemaVan: Record<IntakeStap, Schema.Codec<unknown, unknown, never, never>> = {
  vraag: Schema.Struct({ vraag: fields.vraag }),
  leefgebieden: Schema.Struct({ leefgebieden: fields.leefgebieden }),
  herkomst: Schema.Struct({ aanleiding: fields.aanleiding, bron: fields.bron }),
  plaats: Schema.Struct({ teamId: fields.teamId, wijkId: fields.wijkId, leeftijdsgroep: fields.leeftijdsgroep }),
  weging: Schema.Struct({ uitstelbaar: fields.uitstelbaar, kenmerken: fields.kenmerken }),
};

/** Which question asks for this field. */
export const stapVan: Readonly<Record<string, IntakeStap>> = {
  vraag: 'vraag',
  leefgebieden: 'leefgebieden',
  aanleiding: 'herkomst',
  bron: 'herkomst',
  teamId: 'plaats',
  wijkId: 'plaats',
  leeftijdsgroep: 'plaats',
  uitstelbaar: 'weging',
  kenmerken: 'weging',
};

/** Where only one team is possible, nobody is asked which. */
export const enigTeam = (namen: Namen, mij: Beurt['mij']): string | undefined => {
  const [team, ...anderen] = teamsVan(namen, mij);
  return anderen.length === 0 ? team?.id : undefined;
};
