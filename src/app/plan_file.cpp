#include "app/plan_file.hpp"

#include "files/files.hpp"
#include "plan/plan_json.hpp"

#include <system_error>

namespace hotseat {

std::optional<Plan> read_current_plan(const Paths& paths, Diagnostics& problems) {
    const auto file = paths.plan();
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return std::nullopt;
    return read_plan(read_file(file), file.string(), problems);
}

void keep_plan(const Plan& plan, const Paths& paths, const ToLocal& to_local) {
    write_file(paths.plan(), to_json(plan, to_local), Access::is_private);
}

}  // namespace hotseat
