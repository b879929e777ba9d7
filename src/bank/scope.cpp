#include "bank/scope.hpp"

#include "base/diagnostic.hpp"
#include "base/nearest.hpp"

#include <algorithm>
#include <string>

namespace hotseat {

bool in_scope(const Question& question, std::string_view scope) {
    return scope.empty() || question.id == scope || question.topic == scope;
}

void check_scope(const Bank& bank, std::string_view scope) {
    if (scope.empty() || std::ranges::any_of(bank.questions, [&](const Question& question) {
            return in_scope(question, scope);
        }))
        return;
    auto names = ids_of(bank);
    for (const auto& topic : bank.topics) names.push_back(topic.slug);
    throw Error("no question and no topic \"" + std::string(scope) + "\"",
                did_you_mean(scope, names, where_ids_are));
}

}  // namespace hotseat
