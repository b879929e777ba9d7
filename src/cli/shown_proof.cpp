#include "cli/shown_proof.hpp"

#include "app/prove_bank.hpp"
#include "cli/progress_line.hpp"

namespace hotseat::cli {

BankProof shown_proof(World& world, std::string_view only) {
    ProgressLine progress(world);
    return prove_bank(world.paths, only, [&](std::size_t done, std::size_t all) {
        progress.show(done, all, "rubrics");
    });
}

}  // namespace hotseat::cli
