#include "text/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <streambuf>
#include <string>
#include <system_error>
#include <vector>

namespace stet {

namespace {

/// Writes to a file descriptor and remembers why it stopped.
class DescriptorBuffer : public std::streambuf {
  public:
    explicit DescriptorBuffer(int descriptor) : m_descriptor(descriptor) {
        setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
    }
    int error() const { return m_error; }

  protected:
    int_type overflow(int_type c) override {
        if (sync() != 0) return traits_type::eof();
        if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
        return traits_type::not_eof(c);
    }

    int sync() override {
        const char* from = pbase();
        while (from < pptr()) {
            const ssize_t written = ::write(m_descriptor, from, static_cast<size_t>(pptr() - from));
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) m_error = errno;
            if (written < 0) return -1;
            from += written;
        }
        setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
        return 0;
    }

  private:
    int m_descriptor;
    int m_error = 0;
    std::array<char, 1 << 16> m_bytes;
};

/// Runs `write` over an open file; 0 or an errno.
int writeTo(int descriptor, const std::function<void(std::ostream&)>& write) {
    DescriptorBuffer buffer(descriptor);
    std::ostream out(&buffer);
    write(out);
    out.flush();
    if (out) return 0;
    return buffer.error() != 0 ? buffer.error() : EIO;
}

int writeStraight(const std::string& path, const std::function<void(std::ostream&)>& write) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return errno;
    const int error = writeTo(descriptor, write);
    return ::close(descriptor) < 0 && error == 0 ? errno : error;
}

/// What the names of the temporary neighbours of `path` begin with; the number of the process follows.
std::string temporaryStem(const std::filesystem::path& path) {
    return "." + path.filename().string() + ".";
}

/// The file itself when `path` is a symbolic link.
std::filesystem::path resolved(const std::string& path) {
    std::error_code unresolved;
    const auto target = std::filesystem::canonical(path, unresolved);
    return unresolved ? std::filesystem::path(path) : target;
}

/// Creates a file beside `path` under a name that is free; gives its descriptor, or -1 with errno set.
int createBeside(const std::filesystem::path& path, std::string& name) {
    const std::string stem = temporaryStem(path) + std::to_string(::getpid()) + "-";
    for (int attempt = 0; attempt < 100; ++attempt) {
        name = (path.parent_path() / (stem + std::to_string(attempt))).string();
        const int descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0 || errno != EEXIST) return descriptor;
    }
    return -1;
}

/// The rename itself must reach the disk, too. Not every file system can do it: that is no error.
void flushFolder(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// `mode` is that of the file to be replaced; nothing for a new file.
int replaceFile(const std::filesystem::path& path, std::optional<mode_t> mode,
                const std::function<void(std::ostream&)>& write) {
    std::string temporary;
    const int descriptor = createBeside(path, temporary);
    if (descriptor < 0) return errno;
    int error = writeTo(descriptor, write);
    if (error == 0 && mode && ::fchmod(descriptor, *mode) < 0) error = errno;
    if (error == 0 && ::fsync(descriptor) < 0) error = errno;
    if (::close(descriptor) < 0 && error == 0) error = errno;
    if (error == 0 && ::rename(temporary.c_str(), path.c_str()) < 0) error = errno;
    if (error != 0) ::unlink(temporary.c_str());
    if (error == 0) flushFolder(path.has_parent_path() ? path.parent_path() : ".");
    return error;
}

int writeAny(const std::string& path, const std::function<void(std::ostream&)>& write) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) < 0) return replaceFile(path, std::nullopt, write);
    if (S_ISDIR(status.st_mode)) return EISDIR;
    if (!S_ISREG(status.st_mode)) return writeStraight(path, write);
    if (::access(path.c_str(), W_OK) < 0) return errno;  // a rename would get around a write protection
    return replaceFile(resolved(path), status.st_mode & 07777, write);
}

}  // namespace

std::string describe(const WriteError& error) {
    return error.path + ": cannot be written (" + error.detail + "); choose another file or folder";
}

tl::expected<void, WriteError> writeFile(const std::string& path, const std::function<void(std::ostream&)>& write) {
    const int error = writeAny(path, write);
    if (error == 0) return {};
    return tl::unexpected(WriteError{path, std::generic_category().message(error)});
}

tl::expected<void, WriteError> writeFile(const std::string& path, std::string_view bytes) {
    return writeFile(
        path, [bytes](std::ostream& out) { out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())); });
}

bool sameFile(const std::string& one, const std::string& other) {
    if (one.empty() || other.empty()) return false;
    std::error_code error;
    if (std::filesystem::equivalent(one, other, error)) return true;
    const auto placeOf = [&](const std::string& path) {
        return std::filesystem::weakly_canonical(std::filesystem::absolute(path), error);
    };
    const auto place = placeOf(one);
    return !error && place == placeOf(other) && !error;
}

bool writesOver(const std::string& path, const std::vector<std::string>& inputs) {
    return std::any_of(inputs.begin(), inputs.end(), [&path](const std::string& input) {
        std::error_code none;
        return std::filesystem::is_regular_file(path, none) && std::filesystem::equivalent(path, input, none);
    });
}

void removeLeftovers(const std::string& path) {
    const auto target = resolved(path);
    const std::string stem = temporaryStem(target);
    std::error_code error;
    std::vector<std::filesystem::path> leftovers;
    for (const auto& entry : std::filesystem::directory_iterator(target.parent_path(), error)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(stem)) continue;
        const size_t numbers = name.find_first_not_of("0123456789-", stem.size());
        if (numbers == name.npos) leftovers.push_back(entry.path());
    }
    for (const auto& leftover : leftovers) std::filesystem::remove(leftover, error);
}

}  // namespace stet
