// SPDX-License-Identifier: Apache-2.0
// What can come of a scan, as it is heard and seen at the edge of the screen.

/** A word or two, to be read in passing. */
export const kindNames = {
  found: 'Trouvé',
  received: 'Reçu',
  completes_line: 'Reçu, ligne complète',
  hold: 'Quelqu’un attend',
  rush: 'Urgent',
  choose: 'Choisissez',
  undone: 'Annulé',
  not_ours: 'Pas en commande',
  bad_read: 'Mauvaise lecture',
  already_received: 'Déjà reçu',
  more_than_ordered: 'Plus que commandé',
  wrong_vendor: 'Autre fournisseur',
  not_in_parcel: 'Pas de ce colis',
  cancelled_or_closed: 'Annulée ou fermée',
  refused: 'Non reçu',
  not_saved: 'Non enregistré',
};

/** Where it was received as well. */
export const alsoReceived = {
  hold: 'Reçu, quelqu’un attend',
  rush: 'Reçu, urgent',
};

/** What each sounds like, beside the button that plays it. */
export const kindSounds = {
  found: 'un petit clic doux',
  received: 'une note brève et douce',
  completes_line: 'un accord doux',
  hold: 'deux notes montantes',
  rush: 'deux notes montantes rapides, deux fois',
  choose: 'deux petits coups légers',
  undone: 'deux notes douces, descendantes',
  not_ours: 'une longue note grave',
  bad_read: 'un bref grésillement',
  already_received: 'deux notes graves',
  more_than_ordered: 'trois notes graves',
  wrong_vendor: 'grave, plus grave, puis remontant',
  not_in_parcel: 'deux notes graves, montantes',
  cancelled_or_closed: 'descendant vers une longue note grave',
  refused: 'trois notes graves, descendantes',
  not_saved: 'aigu et grave, trois fois de suite',
};

export const families = {
  good: 'Tout s’est bien passé',
  look: 'Regardez\u00a0: il y a quelque chose à faire',
  ask: 'À vous de jouer',
  undone: 'Annulé',
  stop: 'Arrêt\u00a0: non reçu',
};

export const settings = {
  legend: 'Après chaque lecture',
  sounds: 'Un son dit ce qui s’est passé',
  volume: 'Volume',
  flash: 'Le bord de l’écran s’allume en couleur',
  words: 'La phrase est dite à haute voix',
  noSound: 'Ce navigateur ne peut pas jouer de sons.',
  noVoice: 'Cet appareil n’a pas de voix à lui pour cette langue, et rien n’est envoyé à un autre.',
  list: 'Ce que signifie chaque son',
  play: 'Essayer',
  playOf: (name: string): string => `Essayer\u00a0: ${name}`,
};
