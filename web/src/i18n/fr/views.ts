// SPDX-License-Identifier: Apache-2.0
// How the lines are shown: columns, density, saved views; and what is seen as a file.

export const lineColumns = {
  number: 'Ligne', title: 'Titre', author: 'Auteur', status: 'Statut', order: 'Commande', orderStatus: 'Statut de la commande',
  received: 'Exemplaires', expected: 'Attendu le', vendor: 'Fournisseur', fund: 'Fonds', location: 'Localisation', price: 'Prix',
  flags: 'Signaux', rush: 'Urgent', hold: 'quelqu’un l’attend',
};

export const viewing = {
  button: 'Vues…',
  current: (name: string): string => `Vue\u00a0: ${name}`,
  columns: 'Colonnes…',
  columnsHeading: 'Colonnes et densité',
  columnsHelp: 'Ce qui est coché est affiché, dans cet ordre. Cela fait partie de l’adresse\u00a0: un lien vers cette page montre la même chose sur un autre poste.',
  show: (name: string): string => `Afficher ${name}`,
  earlier: (name: string): string => `Déplacer ${name} d’une place vers la gauche`,
  later: (name: string): string => `Déplacer ${name} d’une place vers la droite`,
  movedTo: (name: string, place: number, all: number): string => `${name}\u00a0: ${String(place)} sur ${String(all)}`,
  always: 'toujours affiché',
  unseen: 'pas affiché à cette largeur',
  density: 'Densité',
  comfortable: 'Aérée',
  compact: 'Compacte',
  usual: 'Comme au début',
  done: 'Terminé',
  viewsHeading: 'Vues',
  none: 'Aucune vue n’est encore enregistrée.',
  save: 'Enregistrer ce qui est affiché sous le nom',
  saveButton: 'Enregistrer la vue',
  name: 'Nom',
  rename: (name: string): string => `Nouveau nom de ${name}`,
  renameButton: 'Renommer',
  remove: 'Supprimer',
  removeOf: (name: string): string => `Supprimer la vue ${name}`,
  renameOf: (name: string): string => `Renommer la vue ${name}`,
  saved: (name: string): string => `Vue enregistrée\u00a0: ${name}`,
  removed: (name: string): string => `Vue supprimée\u00a0: ${name}`,
  here: 'affichée en ce moment',
};

export const exporting = {
  button: 'Exporter…',
  heading: 'Exporter ce qui est affiché',
  format: 'Sous forme de',
  csv: 'Tableau pour tableurs (CSV)',
  json: 'JSON, pour des programmes',
  paper: 'Feuille de travail sur papier, à cocher',
  columns: 'Les colonnes sont celles de la vue.',
  confirm: 'Exporter',
  print: 'Imprimer',
  keep: 'Pas maintenant',
};
