#pragma once

#include "app/rubric_shelf.hpp"
#include "app/world.hpp"
#include "bank/bank.hpp"
#include "study/study_page.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// What there is to read about these topics (slugs): the bank's, own notes, what was missed. Refers
/// to the bank and the shelf.
std::vector<StudyTopic> study_topics(World& world, const Bank& bank, RubricShelf& shelf,
                                     const std::vector<std::string>& topics);

}  // namespace hotseat
