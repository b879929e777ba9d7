#include "support/disk.hpp"

#include <sqlite3.h>

#include <limits>
#include <map>

// A VFS that hands everything to the usual one and counts the writes in between.
namespace {

int writes_left = std::numeric_limits<int>::max();
bool failed = false;
sqlite3_vfs* usual = nullptr;
sqlite3_vfs counting{};
int (*usual_write)(sqlite3_file*, const void*, int, sqlite3_int64) = nullptr;
std::map<const sqlite3_io_methods*, sqlite3_io_methods> counting_methods;  // by the usual ones

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    if (writes_left <= 0) {
        failed = true;
        return SQLITE_FULL;
    }
    --writes_left;
    return usual_write(file, bytes, count, offset);
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    const int result = usual->xOpen(usual, name, file, flags, out_flags);
    if (result != SQLITE_OK || file->pMethods == nullptr) return result;
    usual_write = file->pMethods->xWrite;
    auto& methods = counting_methods[file->pMethods] = *file->pMethods;
    methods.xWrite = write;
    file->pMethods = &methods;
    return result;
}

void install() {
    if (usual != nullptr) return;
    usual = sqlite3_vfs_find(nullptr);
    counting = *usual;
    counting.zName = "counting";
    counting.xOpen = open;
}

}  // namespace

namespace hotseat::test {

FullDisk::FullDisk(int writes) {
    install();
    sqlite3_vfs_register(&counting, 1);
    writes_left = writes;
    failed = false;
}

FullDisk::~FullDisk() {
    writes_left = std::numeric_limits<int>::max();
    sqlite3_vfs_unregister(&counting);
}

bool FullDisk::was_full() const {
    return failed;
}

}  // namespace hotseat::test
