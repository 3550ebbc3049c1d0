#pragma once
// A review on disk: saved after every decision, whole or not at all, and never over somebody else's work.

#include <optional>
#include <string>
#include <utility>

#include <tl/expected.hpp>

#include "review/saved_review.h"

namespace stet {

/// Why a review could not be opened or saved. The file is as it was.
struct ReviewFileError {
    enum class Kind : uint8_t {
        NotFound,
        NotReadable,
        NotAReview,  ///< something else, or nothing
        Damaged,     ///< broken off or changed
        Newer,       ///< written by a later version of the program
        NotWritable,
        ChangedMeanwhile,  ///< another window or program has saved since it was read
    };
    Kind kind = Kind::NotReadable;
    std::string path;
    std::string detail;  ///< what the system or the reader said; may be empty
};

/// One English line: the file, what is wrong, what to do.
std::string describe(const ReviewFileError& error);

/// A path and what was last read from it or written to it by this object. Use from one thread at a time.
class ReviewFile {
  public:
    /// A review that has not been saved yet.
    explicit ReviewFile(std::string path) : m_path(std::move(path)) {}

    static tl::expected<std::pair<ReviewFile, SavedReview>, ReviewFileError> open(const std::string& path);

    const std::string& path() const { return m_path; }

    /// Replaces the file. Refused with ChangedMeanwhile when it is not the one that this object last read or wrote,
    /// unless `overwrite`; a file that is gone is made anew. Takes time in proportion to the texts (about 10 ms a MB).
    tl::expected<void, ReviewFileError> save(const SavedReview& saved, bool overwrite = false);

  private:
    std::string m_path;
    std::optional<std::string> m_revision;  ///< nothing: nothing read or written yet
    bool m_swept = false;                   ///< what killed writers left beside the file is gone
    PerSide<DocumentPtr> m_documents;       ///< those of `m_documentJson`
    PerSide<std::string> m_documentJson;
};

}  // namespace stet
