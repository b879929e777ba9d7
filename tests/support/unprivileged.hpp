#pragma once

#include <unistd.h>

namespace hotseat::test {

/// While it lives, root is nobody: file permissions hold.
class Unprivileged {
public:
    Unprivileged() : was_root_(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;
    ~Unprivileged() {
        if (was_root_) (void)!::seteuid(0);
    }

private:
    bool was_root_;
};

}  // namespace hotseat::test
