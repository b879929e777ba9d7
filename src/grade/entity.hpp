#pragma once

#include "rubric/compiled_rubric.hpp"
#include "rubric/reading.hpp"

#include <vector>

namespace hotseat {

/// For each word: is the entity spoken of there? A sentence that names one entity belongs to it
/// wholly; with several, the last named rules and the first also covers what stands before it;
/// "both" and "neither" put all in force; what follows unlike, than or versus is no naming; a
/// sentence that names none belongs to the last one; before any naming all are in force.
std::vector<bool> words_about(const CompiledEntity& entity, const Reading& reading);

/// The same for the entities it must not be confused with, and only where one of them was named.
std::vector<bool> words_about_others(const CompiledEntity& entity, const Reading& reading);

}  // namespace hotseat
