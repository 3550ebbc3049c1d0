#include "open/source.h"

#include <utility>

namespace stet {

Source Source::files(const QString& before, const QString& after) {
    Source source;
    source.paths = {before, after};
    return source;
}

Source Source::alone(const QString& path) {
    Source source;
    source.kind = Kind::Alone;
    source.paths.before = path;
    return source;
}

Source Source::pasted(const QString& before, const QString& after) {
    Source source;
    source.kind = Kind::Texts;
    source.texts = {before, after};
    return source;
}

Source Source::ofPage(const DocumentPtr& page) {
    Source source;
    source.kind = Kind::Page;
    source.paths.before = QString::fromStdString(page->path);
    source.page = page;
    return source;
}

bool Source::asksForSame(const Source& other) const {
    return kind == other.kind && paths == other.paths && texts == other.texts && pair == other.pair;
}

bool Source::readsAsChosen() const {
    const auto chosen = [](const ReadOptions& options) { return options.format || options.encoding != "auto"; };
    return chosen(read.before) || chosen(read.after);
}

Source Source::swapped() const {
    Source swapped = *this;
    std::swap(swapped.paths.before, swapped.paths.after);
    std::swap(swapped.texts.before, swapped.texts.after);
    std::swap(swapped.read.before, swapped.read.after);
    return swapped;
}

}  // namespace stet
