// SPDX-License-Identifier: Apache-2.0
// What each of the library's settings does, in one sentence under its field.

export const settingMeanings: Readonly<Record<string, string>> = {
  name: 'Affiché en haut du poste et sur ce qui est imprimé.',
  rolePolicy: 'Soit chaque action est ouverte à tous, soit chacune demande le rôle que les règles lui attribuent.',

  // Alma
  priceLimit: 'Une ligne dont le prix est plus élevé reçoit une alerte. Vide\u00a0: aucun prix n’est trop élevé.',
  blockingAlerts: 'Une ligne avec l’une de ces alertes reste «\u00a0En révision\u00a0» jusqu’à ce que quelqu’un en prenne acte. Les autres alertes sont seulement affichées.',
  furtherAlerts: 'Recherchées à la révision, en plus du prix et des exemplaires déjà présents.',
  poApproval: 'À la main, les commandes regroupées attendent que quelqu’un les approuve et les envoie\u00a0; automatiquement, elles partent avec les tâches du jour.',
  packByFund: 'Seules les lignes payées sur le même fonds vont dans une même commande. Une ligne à plusieurs fonds est alors regroupée à la main.',
  maxLinesPerOrder: 'Le regroupement commence une autre commande quand l’une a ce nombre de lignes. Vide\u00a0: sans limite.',
  renewalNoticeDays: 'Ce nombre de jours avant sa date de renouvellement, une ligne à renouvellement manuel commence à attendre quelqu’un\u00a0; pour les lignes sans nombre propre.',
  cancelInventoryRule: 'Les sources d’Alma divergent\u00a0: les unes regardent si la ligne est la seule de sa commande, les autres si elle est une ligne principale. Ce qui a été reçu ou activé n’est jamais supprimé.',
  expectedReceiptDays: 'Comptés à partir du jour d’envoi de la commande, pour les lignes sans nombre propre.',
  claimGraceDays: 'Une ligne est réclamée dès le lendemain de sa date attendue et de ces jours de délai, pour les lignes sans nombre propre.',
  letterLanguage: 'Les commandes, les annulations et les réclamations y sont rédigées, quelle que soit la langue du poste. Le texte d’une réclamation se modifie avant l’envoi.',
  transitAfterReceipt: 'Les exemplaires ponctuels reçus et non gardés dans le service sont en transit jusqu’à ce que leur passage soit enregistré là où est leur place\u00a0; sinon ils sont aussitôt en place.',
  reviewByDefault: 'Les lignes venues d’un fichier ou d’une interface s’arrêtent à la révision, quoi que disent les règles de révision.',
  reviewRules: 'Pour les lignes venues d’un fichier ou d’une interface, quand toutes ne sont pas contrôlées\u00a0: la première règle active qui convient décide. Une ligne à laquelle aucune ne convient n’est pas retenue.',

  // FOLIO
  poLinesLimit: 'Une commande n’accepte pas plus de lignes que cela. Vide\u00a0: sans limite.',
  isApprovalRequired: 'Une commande ne peut être ouverte qu’après avoir été approuvée.',
  fieldPolicy: 'Les champs qui restent modifiables une fois que la commande n’est plus en attente\u00a0: le serveur de FOLIO en laisse modifier plus que sa documentation n’en énumère.',
  cancelledClosesAsComplete: 'FOLIO ferme une telle commande avec le motif «\u00a0Annulée\u00a0»\u00a0; avec ce réglage, c’est «\u00a0Terminée\u00a0».',
  acquisitionUnits: 'Équipes auxquelles des commandes peuvent appartenir, et ce que seuls leurs membres peuvent en faire.',
  poNumberPrefixes: 'Par quoi le numéro d’une commande peut commencer. Vide : n’importe quoi.',
  poNumberSuffixes: 'Par quoi le numéro d’une commande peut finir. Vide : n’importe quoi.',
};

/** Beside a setting: where the rule is written down that it decides. */
export const settingSource = (source: string): string => `(dans les règles\u00a0: ${source})`;
