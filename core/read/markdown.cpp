#include "read/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <string>

#include "text/unicode.h"

namespace stet {

namespace {

/// Where each line begins; the last entry is the end of the text. CR, LF and CRLF end a line, in any encoding.
template <class Char>
std::vector<uint32_t> lineStarts(std::basic_string_view<Char> text) {
    std::vector<uint32_t> starts = {0};
    for (size_t i = 0; i < text.size(); ++i) {
        const bool crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if ((text[i] == '\n' || text[i] == '\r') && !crlf) starts.push_back(static_cast<uint32_t>(i + 1));
    }
    starts.push_back(static_cast<uint32_t>(text.size()));
    return starts;
}

/// The block that a line belongs to.
struct Owner {
    uint32_t block = 0;  ///< lines of one block have the same number; 0: md4c said nothing about the line
    Role role = Role::Body;
};

/// Listens to md4c and writes down the owner of each line that it takes text from.
class LineOwners {
  public:
    explicit LineOwners(const std::string& utf8)
        : m_source(utf8), m_starts(lineStarts(std::string_view(utf8))), m_owners(m_starts.size() - 1) {
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_PERMISSIVEAUTOLINKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) { return of(self).enter(type); };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return of(self).leave(type); };
        parser.enter_span = [](MD_SPANTYPE, void*, void*) { return 0; };
        parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
        parser.text = [](MD_TEXTTYPE, const MD_CHAR* text, MD_SIZE size, void* self) {
            return of(self).text(text, size);
        };
        md_parse(utf8.data(), static_cast<MD_SIZE>(utf8.size()), &parser, this);
    }

    const std::vector<Owner>& owners() const { return m_owners; }

  private:
    static LineOwners& of(void* self) { return *static_cast<LineOwners*>(self); }

    int enter(MD_BLOCKTYPE type) {
        m_open.push_back(type);
        m_fresh = true;
        return 0;
    }

    int leave(MD_BLOCKTYPE) {
        m_open.pop_back();
        m_fresh = true;
        return 0;
    }

    int text(const MD_CHAR* text, MD_SIZE size) {
        const std::less<> before;
        const bool own = !before(text, m_source.data()) && before(text, m_source.data() + m_source.size());
        if (size == 0 || !own) return 0;  // line breaks come from elsewhere
        const auto offset = static_cast<uint32_t>(text - m_source.data());
        const auto line =
            static_cast<size_t>(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin()) - 1;
        Owner& owner = m_owners[std::min(line, m_owners.size() - 1)];
        if (owner.block != 0) return 0;
        if (m_fresh || isOpen(MD_BLOCK_CODE)) ++m_block;  // each line of code is for itself
        m_fresh = false;
        owner = {m_block, role()};
        return 0;
    }

    bool isOpen(MD_BLOCKTYPE type) const { return std::find(m_open.begin(), m_open.end(), type) != m_open.end(); }

    Role role() const {
        if (isOpen(MD_BLOCK_H)) return Role::Headline;
        if (isOpen(MD_BLOCK_TABLE)) return Role::Table;
        if (isOpen(MD_BLOCK_LI)) return Role::ListItem;
        return isOpen(MD_BLOCK_QUOTE) ? Role::Quote : Role::Body;
    }

    const std::string& m_source;
    std::vector<uint32_t> m_starts;
    std::vector<Owner> m_owners;
    std::vector<MD_BLOCKTYPE> m_open;
    uint32_t m_block = 0;
    bool m_fresh = true;  ///< the next text begins another block
};

/// The line without white space at its ends.
Span trimmed(std::u16string_view text, uint32_t begin, uint32_t end) {
    const auto blank = [&](uint32_t i) { return text[i] == u' ' || (text[i] >= u'\t' && text[i] <= u'\r'); };
    while (begin < end && blank(begin)) ++begin;
    while (end > begin && blank(end - 1)) --end;
    return {begin, end};
}

/// "====" or "----" below a headline.
bool isUnderline(std::u16string_view line) {
    return line.find_first_not_of(u'=') == line.npos || line.find_first_not_of(u'-') == line.npos;
}

/// The number of lines of a front matter: settings between two lines "---" at the begin of the text.
size_t frontMatterLines(std::u16string_view text, const std::vector<uint32_t>& starts) {
    const auto isRule = [&](size_t line) {
        return slice(text, trimmed(text, starts[line], starts[line + 1])) == u"---";
    };
    if (!isRule(0)) return 0;
    for (size_t line = 1; line + 1 < starts.size(); ++line) {
        if (isRule(line)) return line + 1;
    }
    return 0;
}

}  // namespace

std::vector<Block> markdownBlocks(std::u16string_view source) {
    const std::string utf8 = toUtf8(source);
    const std::vector<uint32_t> starts = lineStarts(source);
    const LineOwners lines(utf8);
    const size_t settings = frontMatterLines(source, starts);
    std::vector<Block> blocks;
    Owner last;  // of the line above; nobody when that is blank or stands for itself
    for (size_t i = 0; i + 1 < starts.size(); ++i) {
        const Span line = trimmed(source, starts[i], starts[i + 1]);
        if (line.empty()) {
            last = {};
            continue;
        }
        const Owner owner = i < settings ? Owner{0, Role::Furniture} : lines.owners()[i];
        const bool sameBlock = owner.block != 0 && owner.block == last.block;
        const bool underline =
            owner.block == 0 && last.block != 0 && last.role == Role::Headline && isUnderline(slice(source, line));
        if (sameBlock || underline) {
            blocks.back().span.end = line.end;
        } else {
            blocks.push_back({line, owner.role});
        }
        last = owner.block != 0 ? owner : Owner{};
    }
    return blocks;
}

}  // namespace stet
