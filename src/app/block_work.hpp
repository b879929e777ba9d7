#pragma once

#include "app/world.hpp"
#include "bank/bank.hpp"
#include "plan/plan.hpp"

#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// Something a block is worked with.
struct BlockItem {
    std::string command{};       ///< a command line without "hotseat"; empty for a task
    const Task* task = nullptr;  ///< null for a command
};

/// The commands of the block and, between reading and answering, the tasks of its topics that fit
/// into half of its time. The bank's topics must outlive them.
std::vector<BlockItem> items_of(const PlannedBlock& block, std::span<const Topic> topics);

/// Shows a task and what it is done on, runs its clock, and then shows what one should have found.
void do_task(World& world, const Task& task);

}  // namespace hotseat
