#pragma once

#include <cstddef>
#include <string_view>

/// Where things stand in a dictionary file (src/dictionary/README.md).
namespace hotseat::dictionary_format {

inline constexpr std::string_view magic = "hotseat dictionary 1\n";
inline constexpr std::size_t fingerprint_at = 24, fingerprint_size = 16;
inline constexpr std::size_t words_at = 40, stems_at = 44, relations_at = 48;
inline constexpr std::size_t word_bytes_at = 52, stem_bytes_at = 56;
inline constexpr std::size_t header_size = 64;
inline constexpr std::size_t number_size = 4;

}  // namespace hotseat::dictionary_format
