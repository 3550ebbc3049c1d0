#include "read/file_bytes.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "text/long_memory.h"

namespace stet {

namespace {

ReadError::Kind kindOf(int error) {
    switch (error) {
        case ENOENT:
        case ENOTDIR:
            return ReadError::Kind::NotFound;
        case EISDIR:
            return ReadError::Kind::IsFolder;
        case EACCES:
        case EPERM:
            return ReadError::Kind::NoPermission;
        default:
            return ReadError::Kind::Io;
    }
}

ReadError systemError(const std::string& path, int error) {
    const ReadError::Kind kind = kindOf(error);
    return {kind, path, kind == ReadError::Kind::Io ? std::generic_category().message(error) : ""};
}

/// A descriptor that is closed at the end, unless it is standard input.
class Descriptor {
  public:
    explicit Descriptor(const std::string& path)
        : m_number(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~Descriptor() {
        if (m_number > STDIN_FILENO) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }

  private:
    int m_number;
};

}  // namespace

tl::expected<std::string, ReadError> readBytes(const std::string& path) {
    const Descriptor file(path);
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) < 0) return tl::unexpected(systemError(path, errno));
    if (S_ISDIR(status.st_mode)) return tl::unexpected(systemError(path, EISDIR));
    const auto announced = static_cast<size_t>(std::max<off_t>(status.st_size, 0));
    if (announced > kMaxFileBytes) return tl::unexpected(ReadError{ReadError::Kind::TooLarge, path, {}});

    std::string bytes;
    bytes.reserve(announced + 1);  // one more than expected: the end is seen without growing
    preferLargePages(bytes.data(), bytes.capacity());
    bytes.resize(announced + 1);
    size_t size = 0;
    while (true) {
        const ssize_t count = ::read(file.number(), bytes.data() + size, bytes.size() - size);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return tl::unexpected(systemError(path, errno));
        if (count == 0) break;
        size += static_cast<size_t>(count);
        if (size > kMaxFileBytes) return tl::unexpected(ReadError{ReadError::Kind::TooLarge, path, {}});
        if (size == bytes.size()) bytes.resize(size + std::max<size_t>(size, 1 << 16));
    }
    bytes.resize(size);
    return bytes;
}

}  // namespace stet
