#pragma once

namespace hotseat {

/// Lets the process keep the memory that a long answer took for the next one: to give back and ask
/// anew for pages takes longer than marking (an answer of 1 MB: four times as long). Process-wide;
/// at most 32 MB a thread are kept. Does nothing where the allocator cannot be told.
void keep_memory();

}  // namespace hotseat
