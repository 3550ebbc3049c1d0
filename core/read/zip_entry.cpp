#include "read/zip_entry.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace stet {

namespace {

constexpr size_t kMaxUnpacked = size_t{64} << 20;
/// A document has a few dozen entries.
constexpr int kMaxEntries = 10'000;

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

std::string reasonOf(archive& reader) {
    const char* const reason = archive_error_string(&reader);
    return reason ? reason : "not a zip archive";
}

tl::expected<std::string, std::string> unpack(archive& reader) {
    std::string content;
    std::string piece(1 << 16, '\0');
    while (true) {
        const la_ssize_t count = archive_read_data(&reader, piece.data(), piece.size());
        if (count < 0) return tl::unexpected(reasonOf(reader));
        if (count == 0) return content;
        content.append(piece, 0, static_cast<size_t>(count));
        if (content.size() > kMaxUnpacked) return tl::unexpected(std::string("it unpacks to more than 64 MiB"));
    }
}

}  // namespace

tl::expected<std::optional<std::string>, std::string> zipEntry(std::string_view bytes, const std::string& name) {
    const Archive reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        return tl::unexpected(reasonOf(*reader));
    }
    archive_entry* entry = nullptr;
    for (int i = 0; i < kMaxEntries; ++i) {
        const int result = archive_read_next_header(reader.get(), &entry);
        if (result == ARCHIVE_EOF) break;
        if (result < ARCHIVE_WARN) return tl::unexpected(reasonOf(*reader));
        const char* const path = archive_entry_pathname(entry);
        if (!path || path != name) continue;
        auto content = unpack(*reader);
        if (!content) return tl::unexpected(content.error());
        return std::move(*content);
    }
    return std::nullopt;
}

}  // namespace stet
