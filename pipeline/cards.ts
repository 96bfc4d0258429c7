export { cardsOf } from "../domain/cards.ts";
export type { Card } from "../domain/cards.ts";
