#pragma once

#include "document/document.hpp"
#include "plan/plan.hpp"
#include "report/writers.hpp"

namespace hotseat {

/// All of a plan, to print and to take along.
Document document_of(const Plan& plan, const View& view);

}  // namespace hotseat
