#include "app/keep_memory.hpp"

#include <malloc.h>

namespace hotseat {

void keep_memory() {
#ifdef __GLIBC__
    constexpr int kept_bytes = 32 << 20;  // what glibc allows at most
    mallopt(M_MMAP_THRESHOLD, kept_bytes);
    mallopt(M_TRIM_THRESHOLD, kept_bytes);
#endif
}

}  // namespace hotseat
