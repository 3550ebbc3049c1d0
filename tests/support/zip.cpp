#include "support/zip.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <stdexcept>

namespace stet::testing {

namespace {

void check(int result) {
    if (result != ARCHIVE_OK) throw std::runtime_error("libarchive could not write");
}

}  // namespace

std::string zipOf(const std::vector<std::pair<std::string, std::string>>& entries) {
    size_t room = 1 << 16;
    for (const auto& [name, content] : entries) room += content.size() + 1000;
    std::string bytes(room, '\0');
    size_t used = 0;
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer(archive_write_new(), archive_write_free);
    check(archive_write_set_format_zip(writer.get()));
    check(archive_write_open_memory(writer.get(), bytes.data(), bytes.size(), &used));
    for (const auto& [name, content] : entries) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        // ODF wants its type unpacked
        check(name == "mimetype" ? archive_write_zip_set_compression_store(writer.get())
                                 : archive_write_zip_set_compression_deflate(writer.get()));
        check(archive_write_header(writer.get(), entry.get()));
        archive_write_data(writer.get(), content.data(), content.size());
    }
    check(archive_write_close(writer.get()));
    bytes.resize(used);
    return bytes;
}

}  // namespace stet::testing
