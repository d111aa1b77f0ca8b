import { Schema } from 'effect';
import { TrajectLooptNog } from '../traject/Traject.ts';
import { algemeneWeigeringen } from '../Weigering.ts';
import { ErvaringIsGegeven, LinkWerktNietMeer } from './Uitnodiging.ts';

export class ErvaringGeweigerd extends Schema.TaggedError<ErvaringGeweigerd>()('ErvaringGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, ErvaringIsGegeven, LinkWerktNietMeer, TrajectLooptNog]),
}) {}
