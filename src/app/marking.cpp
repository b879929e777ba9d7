#include "app/marking.hpp"

namespace hotseat {

void mark_session(World&, History&, RubricShelf&, std::int64_t) {}

}  // namespace hotseat
