// What a comparison costs, beside a bare pass of ICU over the same texts (S) and git's word diff (G), in turn.

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "bench/measure.h"
#include "bench/shapes.h"
#include "compare/compare.h"
#include "read/read_document.h"

using namespace stet;
using namespace stet::bench;

namespace {

std::string bytesOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// S: UTF-8 to UTF-16, every sentence, every word.
Answer barePass(const Pair& pair) {
    for (const std::string* utf8 : {&pair.before, &pair.after}) {
        const icu::UnicodeString text = icu::UnicodeString::fromUTF8(*utf8);
        for (auto* make : {icu::BreakIterator::createSentenceInstance, icu::BreakIterator::createWordInstance}) {
            UErrorCode status = U_ZERO_ERROR;
            const std::unique_ptr<icu::BreakIterator> breaks(make(icu::Locale::getEnglish(), status));
            if (U_FAILURE(status)) throw std::runtime_error("ICU has no break rules");
            breaks->setText(text);
            while (breaks->next() != icu::BreakIterator::DONE) continue;
        }
    }
    return {};
}

Answer compareBytes(const Pair& pair) {
    PerSide<DocumentPtr> documents;
    for (const Side side : kSides) {
        auto document = documentFromBytes(side == Side::Before ? pair.before : pair.after, "bench.txt");
        if (!document) throw std::runtime_error(describe(document.error()));
        documents[side] = std::make_shared<const Document>(std::move(*document));
    }
    const ComparisonPtr comparison = *compare(documents, {});
    Answer answer;
    answer.deletedWords = comparison->statistics.deletedWords;
    answer.insertedWords = comparison->statistics.insertedWords;
    for (const Link& link : comparison->links) answer.moves += link.moved;
    answer.changes = comparison->changes.size();
    answer.limits = comparison->limits.size();
    return answer;
}

/// `make` runs in the child that measures, so that its memory is not counted.
template <class Make, class Run>
std::optional<Cost> costOf(Make make, Run run) {
    return measure([&] { return [pair = std::make_shared<Pair>(make()), run] { return run(*pair); }; });
}

std::string share(double part, double whole) {
    if (whole == 0) return part == 0 ? "1.000" : "-";
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", part / whole);
    return text;
}

/// Returns false when a shape crashed or did not end.
bool benchShapes(size_t bytes, const std::string& only) {
    std::printf("%-18s %8s %7s %6s %8s %7s %9s %9s %6s %7s\n", "shape", "CPU s", "x S", "ns/B", "peak B/B", "changes",
                "words -+", "tightness", "moves", "limits");
    bool all = true;
    for (const Shape& shape : shapes()) {
        if (!only.empty() && only != shape.name) continue;
        const Pair pair = shape.make(bytes);
        const auto make = [&] { return pair; };
        const auto bare = costOf(make, barePass), own = costOf(make, compareBytes);
        if (!bare || !own) {
            std::printf("%-18s crashed or did not end\n", shape.name.c_str());
            all = false;
            continue;
        }
        const auto size = static_cast<double>(pair.before.size() + pair.after.size());
        const Answer& answer = own->answer;
        const uint64_t words = answer.deletedWords + answer.insertedWords;
        std::printf("%-18s %8.3f %7.2f %6.0f %8.1f %7zu %9zu %9s %6s %7zu\n", shape.name.c_str(), own->cpu,
                    own->cpu / bare->cpu, own->cpu / size * 1e9, own->peakBytes / size, size_t{answer.changes},
                    size_t{words}, pair.changedWords ? share(double(words), double(*pair.changedWords)).c_str() : "?",
                    pair.moves ? share(double(answer.moves), double(*pair.moves)).c_str() : "?", size_t{answer.limits});
        std::fflush(stdout);
    }
    return all;
}

struct PairArguments {
    std::string before, after;
    uint64_t changedWords = 0;  ///< of the best answer; 0: not known
    int copies = 1;
    int runs = 5;
};

/// The two files as they are measured, and git's own view of them, for which copies must be files.
bool benchPair(const PairArguments& arguments) {
    const auto make = [&] {
        return Pair{rotatedCopies(bytesOf(arguments.before), arguments.copies),
                    rotatedCopies(bytesOf(arguments.after), arguments.copies),
                    {},
                    {}};
    };
    const Pair pair = make();
    const auto folder = std::filesystem::temp_directory_path() / ("stet-bench-" + std::to_string(getpid()));
    std::filesystem::create_directory(folder);
    std::ofstream(folder / "before.txt", std::ios::binary) << pair.before;
    std::ofstream(folder / "after.txt", std::ios::binary) << pair.after;
    const std::vector<std::string> git = {"git",
                                          "diff",
                                          "--no-index",
                                          "-U0",
                                          "--word-diff=porcelain",
                                          "--diff-algorithm=histogram",
                                          folder / "before.txt",
                                          folder / "after.txt"};
    std::vector<double> own, bare, gits;
    std::optional<Cost> last;
    for (int run = 0; run < arguments.runs; ++run) {
        const auto pass = costOf(make, barePass);
        last = costOf(make, compareBytes);
        if (!pass || !last) break;
        own.push_back(last->cpu);
        bare.push_back(pass->cpu);
        gits.push_back(measureCommand(git).value_or(0));
    }
    std::filesystem::remove_all(folder);
    if (own.empty() || !last) return std::printf("%s: crashed or did not end\n", arguments.before.c_str()), false;
    const double s = median(bare), g = median(gits), cpu = median(own);
    const auto size = static_cast<double>(pair.before.size() + pair.after.size());
    const uint64_t words = last->answer.deletedWords + last->answer.insertedWords;
    std::printf("%-34s CPU %.3f s = %.2f S = %s G (S %.3f s, G %.3f s), %.0f ns/B, peak %.1f B/B\n",
                (std::filesystem::path(arguments.before).filename().string() + " x " + std::to_string(arguments.copies))
                    .c_str(),
                cpu, cpu / s, share(cpu, g).c_str(), s, g, cpu / size * 1e9, last->peakBytes / size);
    std::printf("%-34s %zu words deleted, %zu inserted, %zu changes, %zu moved links, %zu limits", "",
                size_t{last->answer.deletedWords}, size_t{last->answer.insertedWords}, size_t{last->answer.changes},
                size_t{last->answer.moves}, size_t{last->answer.limits});
    if (arguments.changedWords > 0)
        std::printf(", %s of the best known", share(double(words), double(arguments.changedWords)).c_str());
    std::printf("\n");
    return true;
}

}  // namespace

int main(int argc, char* argv[]) {
    CLI::App app("Measures comparisons: CPU (user and system), memory, tightness");
    app.require_subcommand(1);
    PairArguments pair;
    CLI::App& pairCommand = *app.add_subcommand("pair", "Two files, beside git");
    pairCommand.add_option("BEFORE", pair.before)->required()->check(CLI::ExistingFile);
    pairCommand.add_option("AFTER", pair.after)->required()->check(CLI::ExistingFile);
    pairCommand.add_option("--changed-words", pair.changedWords, "Deleted and inserted words of the best answer known");
    pairCommand.add_option("--copies", pair.copies, "Measure so many rotated copies of each file")
        ->check(CLI::Range(1, 26));
    pairCommand.add_option("--runs", pair.runs, "Of which the median counts")->check(CLI::Range(1, 99));
    size_t bytes = 1000000;
    std::string only;
    CLI::App& shapesCommand = *app.add_subcommand("shapes", "Made-up hostile shapes");
    shapesCommand.add_option("--bytes", bytes, "Of each side, about");
    shapesCommand.add_option("--only", only, "One shape, by name");
    CLI11_PARSE(app, argc, argv);
    return (pairCommand.parsed() ? benchPair(pair) : benchShapes(bytes, only)) ? 0 : 1;
}
