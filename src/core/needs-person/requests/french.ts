import type { RequestPatterns } from './request-patterns.ts';

const PERSON =
  '(?:conseill(?:er|ere|ers)|humaine?s?|personne|agent|operat(?:eur|rice)|quelqu ?un|responsable|support|service clients?|relation clients?|etre humain|collegue|assistance|equipe|technicien)';
const FEW =
  '(?: (?:a|au|avec|un|une|le|la|l|du|de|votre|vos|vrai|vraie|veritable|autre|directement|s il vous plait|svp)){0,4}';

export const FRENCH: RequestPatterns = {
  asks: [
    new RegExp(
      `\\b(?:parler|discuter|echanger|contacter|joindre|appeler|parle)${FEW}(?: d?un| dune)? ${PERSON}\\b`,
    ),
    new RegExp(
      `\\b(?:passez|mettez|transferez|connectez|passe|transfere|redirigez|dirigez)(?: moi| nous)?(?: \\w+){0,4} ${PERSON}\\b`,
    ),
    new RegExp(`\\b(?:me|nous) (?:transferer|passer|connecter|rediriger|mettre)(?: \\w+){0,4} ${PERSON}\\b`),
    new RegExp(`\\b(?:mise?|entrer|mettre) en (?:contact|relation) avec(?: \\w+){0,3} ${PERSON}\\b`),
    /\b(?:besoin|envie) d ?(?:e |un |une |dun |dune )?(?:vrai )?(?:conseiller|humaine?|agent|operateur)$/,
    /\b(?:besoin|envie) d ?une? (?:vraie? )?(?:conseiller|humain|agent|operateur|personne)(?: svp| s il vous plait)?$/,
    /\b(?:y a t il|il y a|est ce qu ?il y a)(?: \w+)? (?:quelqu ?un|(?:vraie? )?(?:personne|humain))(?: ici| la)?$/,
    /\b(?:quelqu ?un|une personne) (?:peut|pourrait|puisse) (?:il )?(?:me |nous )?(?:rappeler|appeler|contacter)\b|\brappelez moi\b/,
    /\b(?:pas|plus) (?:parler |discuter |echanger )?(?:a |avec )?(?:un |une |le |ce )?(?:robot|bot|machine|chatbot)\b/,
    /^(?:un |une |je veux un |je veux une |je voudrais un )?(?:vrai |vraie )?(?:conseill(?:er|ere)|humain|agent|operateur|service clients?)(?: humain)?(?: s il vous plait| svp| sil vous plait)?$/,
  ],
  denies: [
    /\b(?:jai|ai|avons|a) (?:deja )?(?:parle|discute|echange|contacte)\b|\bhoraires?\b|\bquand\b|\b(?:pas|plus) besoin\b/,
    /\bajouter\b/,
  ],
};
