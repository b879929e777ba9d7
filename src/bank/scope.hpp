#pragma once

#include "bank/bank.hpp"

#include <string_view>

namespace hotseat {

/// Part of a bank, as commands name it: the id of a question, a topic's slug, or all when empty.
bool in_scope(const Question& question, std::string_view scope);

/// Throws Error, with did-you-mean, when the bank has neither such a question nor such a topic.
void check_scope(const Bank& bank, std::string_view scope);

}  // namespace hotseat
