import { Schema } from 'effect';
import { LinkWerktNietMeer } from '../ervaring/Uitnodiging.ts';
import { algemeneWeigeringen } from '../Weigering.ts';

export class ChatGeweigerd extends Schema.TaggedError<ChatGeweigerd>()('ChatGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, LinkWerktNietMeer]),
}) {}
