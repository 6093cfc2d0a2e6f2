// SPDX-License-Identifier: Apache-2.0
// One file with its bytes; views name files without them.
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

#include "core/desk/view_parts.h"
#include "core/desk/views.h"
#include "core/journal/field_values.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

std::size_t number_in(const Json& json, const char* name, std::size_t otherwise) {
    const auto found = json.find(name);
    return found != json.end() && found->is_number_unsigned() ? found->get<std::size_t>()
                                                              : otherwise;
}

const std::vector<Attachment>* files_of_claim(const Workspace& workspace, const Json& question) {
    const Claim* claim = workspace.find(ClaimId(text_of_question(question, "claim")));
    if (claim == nullptr || !question.contains("response")) {
        return claim ? &claim->attachments : nullptr;
    }
    const std::size_t response = number_in(question, "response", claim->responses.size());
    return response < claim->responses.size() ? &claim->responses[response].attachments : nullptr;
}

const std::vector<Attachment>* files_in(const Workspace& workspace, const Json& question) {
    if (question.contains("claim")) {
        return files_of_claim(workspace, question);
    }
    if (question.contains("letter")) {
        const Letter* letter = workspace.find(LetterId(text_of_question(question, "letter")));
        return letter ? &letter->attachments : nullptr;
    }
    const Line* line = workspace.find(LineId(text_of_question(question, "line")));
    return line ? &line->attachments : nullptr;
}

}  // namespace

Json attachment_view(const Workspace& workspace, const Json& question) {
    const auto* files = question.is_object() ? files_in(workspace, question) : nullptr;
    const std::size_t index = files ? number_in(question, "index", files->size()) : 0;
    if (files == nullptr || index >= files->size()) {
        return nullptr;
    }
    return attachment_json((*files)[index]);
}

}  // namespace accession::desk
