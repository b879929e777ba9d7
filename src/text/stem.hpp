#pragma once

#include <string>
#include <string_view>

struct sb_stemmer;

namespace hotseat {

/// Snowball's English stemmer. Words are in lower case.
class Stemmer {
public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer&) = delete;
    Stemmer& operator=(const Stemmer&) = delete;

    std::string operator()(std::string_view word) const;

private:
    sb_stemmer* snowball_;
};

}  // namespace hotseat
