#pragma once

#include "dictionary/dictionary.hpp"

#include <map>
#include <set>
#include <string>

namespace hotseat {

/// For each stem: what is related to it. Synonyms count over kin.
using StemRelations = std::map<std::string, std::map<std::string, Relation>>;

/// The bytes of a dictionary file. The same content gives the same bytes.
std::string write_dictionary(const std::set<std::string>& words, const StemRelations& relations);

}  // namespace hotseat
