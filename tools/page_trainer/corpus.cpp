#include "corpus.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

#include "page/page_header.h"
#include "text/unicode.h"

using namespace stet;

namespace {

std::string contents(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error(path + ": cannot be read");
    std::ostringstream out;
    out << file.rdbuf();
    return out.str();
}

std::vector<std::string> fields(const std::string& line) {
    std::vector<std::string> out(1);
    for (const char c : line) {
        if (c == '\t')
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

/// Words between spaces, in lower case, as the ids that the model uses.
std::vector<uint32_t> idsOf(std::u16string_view text) {
    std::vector<uint32_t> ids;
    for (const SeamWord& word : seamWords(text)) {
        if (word.id) ids.push_back(word.id);
    }
    return ids;
}

double overlap(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b) {
    std::multiset<uint32_t> rest(b.begin(), b.end());
    double common = 0;
    for (const uint32_t id : a) {
        const auto found = rest.find(id);
        if (found == rest.end()) continue;
        rest.erase(found);
        ++common;
    }
    return a.size() + b.size() == 0 ? 1 : 2 * common / static_cast<double>(a.size() + b.size());
}

PageRowKind kindNamed(const std::string& name) {
    for (const PageRowKind kind : {PageRowKind::Match, PageRowKind::Change, PageRowKind::Delete, PageRowKind::Insert}) {
        if (toString(kind) == name) return kind;
    }
    throw std::runtime_error(name + ": no kind of a row");
}

std::map<uint32_t, TrueRow> readTruth(const std::string& path) {
    std::istringstream lines(contents(path));
    std::string line;
    std::getline(lines, line);
    std::map<uint32_t, TrueRow> truth;
    while (std::getline(lines, line)) {
        const auto f = fields(line);
        if (f.size() < 6) continue;
        truth[static_cast<uint32_t>(std::stoul(f[0]))] = {kindNamed(f[1]), toUtf16(f[4]), toUtf16(f[5])};
    }
    return truth;
}

int trueState(const SeamRow& row, const TrueRow& truth) {
    if (truth.kind == PageRowKind::Delete) return kDeleteState;
    if (truth.kind == PageRowKind::Insert) return kInsertState;
    for (size_t s = 0; s < row.seams.size(); ++s) {
        if (row.words[row.seams[s]].begin == truth.before.size() + 1) return static_cast<int>(kFirstSeamState + s);
    }
    return -1;
}

using Grams = std::set<std::vector<uint32_t>>;

void addGrams(const std::u16string& text, Grams& grams) {
    const auto ids = idsOf(text);
    for (size_t i = 0; i + 8 <= ids.size(); ++i)
        grams.emplace(ids.begin() + static_cast<long>(i), ids.begin() + static_cast<long>(i + 8));
}

void markLinked(KnownPage& known) {
    known.linked.resize(known.page.rows.size());
    for (const IndexRange hunk : known.page.hunks) {
        Grams changes, tail;
        const auto rowAt = [&](uint32_t r) -> const TrueRow& { return known.rows[known.page.rows[r].index]; };
        for (uint32_t r = hunk.begin; r < hunk.end; ++r) {
            Grams& grams = rowAt(r).kind == PageRowKind::Change ? changes : tail;
            addGrams(rowAt(r).before, grams);
            addGrams(rowAt(r).after, grams);
        }
        const bool any = std::any_of(tail.begin(), tail.end(), [&](const auto& g) { return changes.count(g) > 0; });
        for (uint32_t r = hunk.begin; r < hunk.end; ++r) known.linked[r] = any && rowAt(r).kind != PageRowKind::Change;
    }
}

}  // namespace

KnownPage knownPage(std::string name, std::u16string text, const std::map<uint32_t, TrueRow>& rows) {
    KnownPage known;
    known.name = std::move(name);
    known.text = std::move(text);
    const auto frames = findPages(known.text);
    if (frames.size() != 1) throw std::runtime_error(known.name + ": is not one page");
    known.given = givenRows(known.text, frames[0], {});
    for (GivenRow& row : known.given) {  // what only looks like a match is for the rule to find, not for the model
        const auto found = rows.find(row.line.number);
        if (found == rows.end())
            throw std::runtime_error(known.name + ": no truth for line " + std::to_string(row.line.number));
        if (row.known && found->second.kind != PageRowKind::Match) row.known.reset();
        known.rows.push_back(found->second);
    }
    known.page = seamPage(known.text, known.given);
    for (const SeamRow& row : known.page.rows) {
        const TrueRow& truth = known.rows[row.index];
        known.truth.push_back(trueState(row, truth));
        known.hard.push_back(truth.kind == PageRowKind::Change &&
                             overlap(idsOf(truth.before), idsOf(truth.after)) < 0.3);
    }
    markLinked(known);
    return known;
}

std::vector<KnownPage> readCorpus(const std::string& list) {
    std::istringstream lines(contents(list));
    std::vector<KnownPage> corpus;
    std::string line;
    while (std::getline(lines, line)) {
        const auto entry = fields(line);
        if (entry.size() != 3) continue;
        corpus.push_back(knownPage(entry[1], toUtf16(contents(entry[1])), readTruth(entry[2])));
        corpus.back().fold = std::stoi(entry[0]);
    }
    return corpus;
}
