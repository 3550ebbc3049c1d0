#pragma once
// The words of a written review that both its writer and its reader use.

#include <string_view>

namespace stet::review_names {

inline constexpr int kVersion = 1;
inline constexpr std::string_view kSchema = "stet-review";
inline constexpr std::string_view kFineness[] = {"words", "phrases", "sentences"};  ///< by Fineness
inline constexpr std::string_view kSegmentMode[] = {"auto", "lines"};               ///< by SegmentMode
inline constexpr std::string_view kSide[] = {"before", "after"};                    ///< by Side
inline constexpr std::string_view kRevisionKey = "\"revision\": \"";
/// The schema and the revision stand in this many bytes at the beginning.
inline constexpr size_t kHead = 512;

}  // namespace stet::review_names
