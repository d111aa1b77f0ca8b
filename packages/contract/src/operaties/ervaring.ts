import { Dag, Moment } from '@tenzij/domain/Dag.ts';
import { ErvaringBeeld } from '@tenzij/domain/ervaring/bekijk.ts';
import { Formulieren } from '@tenzij/domain/ervaring/bekijkFormulieren.ts';
import { Respons } from '@tenzij/domain/ervaring/bekijkRespons.ts';
import { InwonerEvaluatie } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const params = Schema.Struct({ token: Ervaringstoken });

export const ervaring = {
  ervaring: operatie({
    methode: 'GET',
    pad: '/ervaring/{token}',
    doet: 'Geeft de vragen aan de inwoner die deze link heeft.',
    wie: 'iedereen',
    metLink: true,
    params,
    antwoord: ErvaringBeeld,
  }),
  geefErvaring: operatie({
    methode: 'POST',
    pad: '/ervaring/{token}',
    doet: 'Bewaart wat de inwoner vertelt. Dat kan één keer.',
    wie: 'iedereen',
    metLink: true,
    params,
    body: InwonerEvaluatie,
    status: 201,
    antwoord: Schema.Struct({ ingevuldOp: Moment }),
  }),
  vernieuwErvaringslink: operatie({
    methode: 'POST',
    pad: '/trajecten/{id}/ervaringslink',
    doet: 'Maakt een nieuwe link voor de inwoner van een afgerond traject. De vorige werkt dan niet meer.',
    wie: 'traject.afronding',
    params: Schema.Struct({ id: TrajectId }),
    status: 201,
    antwoord: Schema.Struct({ ervaringslink: Schema.String, verlooptOp: Moment }),
  }),
  formulieren: operatie({
    methode: 'GET',
    pad: '/trajecten/{id}/formulieren',
    doet: 'Geeft hoe het staat met de formulieren van coach en inwoner, en waarmee dat van de coach kan beginnen.',
    wie: 'traject.afronding',
    params: Schema.Struct({ id: TrajectId }),
    antwoord: Formulieren,
  }),
  respons: operatie({
    methode: 'GET',
    pad: '/respons',
    doet: 'Geeft per team hoeveel trajecten er eindigden en hoeveel formulieren er terugkwamen, en wat er nog op wacht.',
    wie: 'kpi.lezen',
    query: Schema.Struct({ van: Dag, tot: Dag }),
    antwoord: Respons,
  }),
};
