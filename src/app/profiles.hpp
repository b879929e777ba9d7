#pragma once

#include "bank/bank.hpp"
#include "bank/profile.hpp"
#include "files/paths.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// What a plan is made for when nobody says otherwise.
inline constexpr auto usual_profile = "senior-python-backend";

/// The names of the profiles of all banks, by the alphabet.
std::vector<std::string> profile_names(const Paths& paths);

/// The profile with this name; that of a later bank stands for that of an earlier one. Nothing, and
/// every problem, when it is not in order. Throws Error with did-you-mean when there is none.
std::optional<Profile> open_profile(const Paths& paths, const std::string& name,
                                    Diagnostics& problems);

/// Reads every profile, and tells what is wrong with them: in their files, in their names, and
/// topics that the bank does not have.
void check_profiles(const Paths& paths, const Bank& bank, Diagnostics& problems);

}  // namespace hotseat
