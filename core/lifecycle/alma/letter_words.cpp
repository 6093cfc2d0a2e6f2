// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/letter_words.h"

#include <algorithm>
#include <iterator>

namespace accession::alma {

namespace {

constexpr LetterWords english{
    .to = "To ",
    .colon = ": ",
    .decimal_point = '.',
    .order_subject = "Order ",
    .order_opening = "Please send us:",
    .copy = " copy",
    .copies = " copies",
    .in_all = " in all",
    .rush = "rush",
    .cancellation_subject = "Cancellation of ",
    .please_cancel = "Please cancel ",
    .of_order = "order ",
    .reason = "Reason: ",
    .claim_subject = "Claim ",
    .about = "We are writing about ",
    .our_order = "Our order: ",
    .ordered_on = "Ordered on: ",
    .expected_on = "Expected on: ",
    .wrong = "What is wrong: ",
    .claims = {
        {"not_received", "not received", "Please let us know when we can expect it."},
        {"missing_issue", "missing issue", "Please let us know when we can expect it."},
        {"damaged", "damaged",
         "Please send us another one, and tell us what becomes of the damaged one."},
        {"wrong_item", "wrong item",
         "Please send us what was ordered, and tell us what becomes of what came."},
        {"other", "other", "Please let us know how to go on."},
    }};

constexpr LetterWords german{
    .to = "An ",
    .colon = ": ",
    .decimal_point = ',',
    .order_subject = "Bestellung ",
    .order_opening = "Bitte senden Sie uns:",
    .copy = " Exemplar",
    .copies = " Exemplare",
    .in_all = " insgesamt",
    .rush = "eilig",
    .cancellation_subject = "Stornierung von ",
    .please_cancel = "Bitte stornieren Sie ",
    .of_order = "Bestellung ",
    .reason = "Grund: ",
    .claim_subject = "Reklamation ",
    .about = "Wir schreiben Ihnen wegen ",
    .our_order = "Unsere Bestellung: ",
    .ordered_on = "Bestellt am: ",
    .expected_on = "Erwartet am: ",
    .wrong = "Grund der Reklamation: ",
    .claims = {
        {"not_received", "nicht eingetroffen",
         "Bitte teilen Sie uns mit, wann wir damit rechnen können."},
        {"missing_issue", "fehlendes Heft",
         "Bitte teilen Sie uns mit, wann wir damit rechnen können."},
        {"damaged", "beschädigt",
         "Bitte senden Sie uns Ersatz und teilen Sie uns mit, was mit dem beschädigten Exemplar "
         "geschehen soll."},
        {"wrong_item", "falsche Lieferung",
         "Bitte senden Sie uns das Bestellte und teilen Sie uns mit, was mit dem Gelieferten "
         "geschehen soll."},
        {"other", "Sonstiges", "Bitte teilen Sie uns mit, wie wir weiter verfahren sollen."},
    }};

constexpr LetterWords spanish{
    .to = "A: ",
    .colon = ": ",
    .decimal_point = ',',
    .order_subject = "Pedido ",
    .order_opening = "Les rogamos que nos envíen:",
    .copy = " ejemplar",
    .copies = " ejemplares",
    .in_all = " en total",
    .rush = "urgente",
    .cancellation_subject = "Cancelación de ",
    .please_cancel = "Les rogamos que cancelen ",
    .of_order = "pedido ",
    .reason = "Motivo: ",
    .claim_subject = "Reclamación ",
    .about = "Les escribimos acerca de ",
    .our_order = "Nuestro pedido: ",
    .ordered_on = "Fecha del pedido: ",
    .expected_on = "Fecha prevista: ",
    .wrong = "Motivo de la reclamación: ",
    .claims = {
        {"not_received", "no recibido", "Les rogamos que nos indiquen cuándo podemos esperarlo."},
        {"missing_issue", "número no recibido",
         "Les rogamos que nos indiquen cuándo podemos esperarlo."},
        {"damaged", "dañado",
         "Les rogamos que nos envíen otro ejemplar y nos indiquen qué hacer con el dañado."},
        {"wrong_item", "envío equivocado",
         "Les rogamos que nos envíen lo pedido y nos indiquen qué hacer con lo recibido."},
        {"other", "otro", "Les rogamos que nos indiquen cómo proceder."},
    }};

// A colon stands behind a space that does not break.
constexpr LetterWords french{
    .to = "À l’attention de ",
    .colon = "\u00a0: ",
    .decimal_point = ',',
    .order_subject = "Commande ",
    .order_opening = "Merci de nous envoyer\u00a0:",
    .copy = " exemplaire",
    .copies = " exemplaires",
    .in_all = " au total",
    .rush = "urgent",
    .cancellation_subject = "Annulation de ",
    .please_cancel = "Veuillez annuler ",
    .of_order = "commande ",
    .reason = "Motif\u00a0: ",
    .claim_subject = "Réclamation ",
    .about = "Nous vous écrivons au sujet de ",
    .our_order = "Notre commande\u00a0: ",
    .ordered_on = "Commandé le\u00a0: ",
    .expected_on = "Attendu le\u00a0: ",
    .wrong = "Objet de la réclamation\u00a0: ",
    .claims = {
        {"not_received", "non reçu", "Merci de nous indiquer quand nous pouvons l’attendre."},
        {"missing_issue", "numéro manquant",
         "Merci de nous indiquer quand nous pouvons l’attendre."},
        {"damaged", "endommagé",
         "Merci de nous en envoyer un autre et de nous indiquer ce qu’il faut faire de "
         "l’exemplaire endommagé."},
        {"wrong_item", "erreur de livraison",
         "Merci de nous envoyer ce qui a été commandé et de nous indiquer ce qu’il faut faire de "
         "ce qui a été livré."},
        {"other", "autre", "Merci de nous indiquer comment procéder."},
    }};

}  // namespace

const LetterWords& letter_words(LetterLanguage language) {
    switch (language) {
    case LetterLanguage::de:
        return german;
    case LetterLanguage::es:
        return spanish;
    case LetterLanguage::fr:
        return french;
    case LetterLanguage::en:
        break;
    }
    return english;
}

const ClaimWords& claim_words(LetterLanguage language, std::string_view type) {
    const auto& claims = letter_words(language).claims;
    const auto found = std::ranges::find(claims, type, &ClaimWords::type);
    return found != std::end(claims) ? *found : *std::prev(std::end(claims));
}

}  // namespace accession::alma
