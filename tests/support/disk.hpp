#pragma once

namespace hotseat::test {

/// A disk that fills up under SQLite: after `writes` more writes of this process each one fails, as
/// if no room were left, until the object goes away.
class FullDisk {
public:
    explicit FullDisk(int writes);
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk();
    /// True when a write failed.
    bool was_full() const;
};

}  // namespace hotseat::test
