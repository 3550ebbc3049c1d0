#include "review/review_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <random>
#include <system_error>

#include "review/review_names.h"
#include "text/atomic_file.h"

namespace stet {

namespace {

using Kind = ReviewFileError::Kind;

/// An open file, or the errno of the failed opening. Closing it lets its lock go.
class OpenFile {
  public:
    explicit OpenFile(const std::string& path) : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
        struct stat status = {};
        if (m_descriptor < 0 || ::fstat(m_descriptor, &status) < 0)
            m_error = errno;
        else if (S_ISDIR(status.st_mode))
            m_error = EISDIR;
        else if (!S_ISREG(status.st_mode))
            m_error = EINVAL;  // a pipe could keep us waiting for ever
    }
    ~OpenFile() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    OpenFile(OpenFile&& from) noexcept : m_descriptor(std::exchange(from.m_descriptor, -1)), m_error(from.m_error) {}
    OpenFile& operator=(OpenFile&& from) noexcept {
        std::swap(m_descriptor, from.m_descriptor);
        std::swap(m_error, from.m_error);
        return *this;
    }

    int error() const { return m_error; }

    /// Waits until no other writer is between its check and its rename.
    void lock() { ::flock(m_descriptor, LOCK_EX); }

    bool isStill(const std::string& path) const {
        struct stat own = {};
        struct stat there = {};
        return ::fstat(m_descriptor, &own) == 0 && ::stat(path.c_str(), &there) == 0 && own.st_dev == there.st_dev &&
               own.st_ino == there.st_ino;
    }

    /// Up to `limit` bytes from the beginning; sets error() when reading fails.
    std::string read(size_t limit) {
        std::string bytes;
        char buffer[1 << 16];
        while (bytes.size() < limit) {
            const ssize_t count = ::read(m_descriptor, buffer, std::min(sizeof buffer, limit - bytes.size()));
            if (count < 0 && errno == EINTR) continue;
            if (count < 0) m_error = errno;
            if (count <= 0) break;
            bytes.append(buffer, static_cast<size_t>(count));
        }
        return bytes;
    }

  private:
    int m_descriptor = -1;
    int m_error = 0;
};

/// Opens and locks the file that stands at `path`: a writer may have replaced it while we waited for the lock.
OpenFile openLocked(const std::string& path) {
    for (;;) {
        OpenFile file(path);
        if (file.error() != 0) return file;
        file.lock();
        if (file.isStill(path)) return file;
    }
}

std::string systemWords(int error) {
    return std::generic_category().message(error);
}

std::string newRevision() {
    std::random_device random;
    return idText(uint64_t{random()} << 32 | random());
}

Kind kindOf(ReviewFormatError::Kind kind) {
    if (kind == ReviewFormatError::Kind::Newer) return Kind::Newer;
    return kind == ReviewFormatError::Kind::Damaged ? Kind::Damaged : Kind::NotAReview;
}

std::string_view wordsFor(Kind kind) {
    switch (kind) {
        case Kind::NotFound:
            return "no such file; check the name";
        case Kind::NotReadable:
            break;
        case Kind::NotAReview:
            return "is not a review of Stet; open the two versions instead";
        case Kind::Damaged:
            return "is a damaged review; restore it from a copy";
        case Kind::Newer:
            return "was saved by a newer version of Stet; update to open it";
        case Kind::NotWritable:
            return "cannot be written; save the review under another name";
        case Kind::ChangedMeanwhile:
            return "was saved by another window since; open it again, or save under another name";
    }
    return "cannot be read; check that it is a file, and its permissions";
}

}  // namespace

std::string describe(const ReviewFileError& error) {
    std::string line = error.path + ": " + std::string(wordsFor(error.kind));
    if (!error.detail.empty()) line += " (" + error.detail + ")";
    return line;
}

tl::expected<std::pair<ReviewFile, SavedReview>, ReviewFileError> ReviewFile::open(const std::string& path) {
    OpenFile file(path);
    const std::string bytes = file.error() == 0 ? file.read(SIZE_MAX) : std::string();
    if (file.error() != 0) {
        const Kind kind = file.error() == ENOENT ? Kind::NotFound : Kind::NotReadable;
        return tl::unexpected(ReviewFileError{kind, path, kind == Kind::NotFound ? "" : systemWords(file.error())});
    }
    auto saved = reviewFromJson(bytes);
    if (!saved) return tl::unexpected(ReviewFileError{kindOf(saved.error().kind), path, saved.error().detail});
    ReviewFile review(path);
    review.m_revision = revisionOf(bytes);
    return std::pair(std::move(review), std::move(*saved));
}

tl::expected<void, ReviewFileError> ReviewFile::save(const SavedReview& saved, bool overwrite) {
    OpenFile standing = openLocked(m_path);
    const bool free = standing.error() == ENOENT;
    if (standing.error() != 0 && !free) {
        return tl::unexpected(ReviewFileError{Kind::NotWritable, m_path, systemWords(standing.error())});
    }
    const bool ours = free || (m_revision && revisionOf(standing.read(review_names::kHead)) == *m_revision);
    if (!ours && !overwrite) return tl::unexpected(ReviewFileError{Kind::ChangedMeanwhile, m_path, ""});

    if (!free && !std::exchange(m_swept, true)) removeLeftovers(m_path);  // the lock keeps other writers away
    for (Side side : kSides) {
        if (m_documents[side] == saved.documents[side]) continue;
        m_documentJson[side] = documentJson(*saved.documents[side]);
        m_documents[side] = saved.documents[side];
    }
    const std::string revision = newRevision();
    const auto written = writeFile(m_path, reviewJson(saved, revision, m_documentJson));
    if (!written) return tl::unexpected(ReviewFileError{Kind::NotWritable, m_path, written.error().detail});
    m_revision = revision;
    return {};
}

}  // namespace stet
