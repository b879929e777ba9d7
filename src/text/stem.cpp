#include "text/stem.hpp"

#include <libstemmer.h>

namespace hotseat {

Stemmer::Stemmer() : snowball_(sb_stemmer_new("english", "UTF_8")) {}

Stemmer::~Stemmer() {
    sb_stemmer_delete(snowball_);
}

std::string Stemmer::operator()(std::string_view word) const {
    const auto* stemmed = sb_stemmer_stem(
        snowball_, reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
    if (!stemmed) return std::string(word);
    return {reinterpret_cast<const char*>(stemmed),
            static_cast<std::size_t>(sb_stemmer_length(snowball_))};
}

}  // namespace hotseat
