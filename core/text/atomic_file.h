#pragma once
// Files that appear whole or not at all.

#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace stet {

/// Why a file could not be written. Whatever stood at `path` before is untouched.
struct WriteError {
    std::string path;
    std::string detail;  ///< what the system said: "No space left on device"
};

/// One English line: the file, what is wrong, what to do.
std::string describe(const WriteError& error);

/// Writes a file through a temporary neighbour that is flushed to the disk and then renamed: after a crash the old
/// file or the whole new one is there. The mode of a file that is replaced is kept, a symbolic link stays a link. What
/// is no regular file (a pipe, a terminal, /dev/null) is written straight. `write` may leave the stream in a failed
/// state to say that it could not do its work.
tl::expected<void, WriteError> writeFile(const std::string& path, const std::function<void(std::ostream&)>& write);

/// The same for bytes at hand.
tl::expected<void, WriteError> writeFile(const std::string& path, std::string_view bytes);

/// True when both paths name one file, by whatever way or link; it need not stand there yet. An empty path names none.
bool sameFile(const std::string& one, const std::string& other);

/// True when `path` is one of the files `inputs`, by whatever name or link: to write it would lose what is read from
/// it. False for what is no regular file: a terminal is read and written.
bool writesOver(const std::string& path, const std::vector<std::string>& inputs);

/// Removes the temporary neighbours that killed writers of `path` left behind. The caller knows that nobody is writing
/// it.
void removeLeftovers(const std::string& path);

}  // namespace stet
