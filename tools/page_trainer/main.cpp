#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>

#include "corpus.h"
#include "fit.h"
#include "page/seam_search.h"
#include "synthetic.h"

using namespace stet;

namespace {

struct Score {
    int rows = 0, kinds = 0, changes = 0, seams = 0, hard = 0, hardSeams = 0, linked = 0, linkedRight = 0, oneSided = 0,
        sides = 0, pages = 0, exact = 0, exactButSides = 0;

    void add(const KnownPage& known, const std::vector<InferredRow>& inferred) {
        rows += static_cast<int>(known.given.size());
        kinds += static_cast<int>(known.given.size() - known.page.rows.size());
        int wrong = 0, wrongButSides = 0;
        for (size_t r = 0; r < known.page.rows.size(); ++r) {
            const SeamRow& row = known.page.rows[r];
            const RowReading& got = inferred[row.index].reading;
            const int truth = known.truth[r];
            const bool change = truth < 0 || truth >= static_cast<int>(kFirstSeamState);
            const PageRowKind kind = change                                    ? PageRowKind::Change
                                     : truth == static_cast<int>(kDeleteState) ? PageRowKind::Delete
                                                                               : PageRowKind::Insert;
            const bool seam = change && truth >= 0 && got.kind == kind &&
                              got.seam == row.words[row.seams[static_cast<size_t>(truth) - kFirstSeamState]].begin;
            const bool right = change ? seam : got.kind == kind;
            kinds += got.kind == kind;
            wrong += !right;
            wrongButSides += !right && (change || got.kind == PageRowKind::Change);
            changes += change;
            seams += seam;
            hard += known.hard[r];
            hardSeams += known.hard[r] && seam;
            oneSided += !change;
            sides += !change && right;
            linked += known.linked[r];
            linkedRight += known.linked[r] && right;
        }
        ++pages;
        exact += wrong == 0;
        exactButSides += wrongButSides == 0;
    }
    void print(const char* name) const {
        const auto part = [](int a, int b) { return b ? static_cast<double>(a) / b : 0.0; };
        std::printf("%-18s kind %.4f seam %.4f (%d) hard %.4f one-sided %.4f linked %.4f exact %.4f but sides %.4f\n",
                    name, part(kinds, rows), part(seams, changes), changes, part(hardSeams, hard),
                    part(sides, oneSided), part(linkedRight, linked), part(exact, pages), part(exactButSides, pages));
    }
};

std::string folderOf(const std::string& path) {
    const size_t slash = path.rfind('/');
    const size_t before = slash == std::string::npos ? slash : path.rfind('/', slash - 1);
    return before == std::string::npos ? path : path.substr(before + 1, slash - before - 1);
}

void write(const SeamWeights& weights, const std::string& path) {
    std::ofstream out(path);
    for (size_t w = 0; w < kWeightCount; ++w) {
        char line[200];
        std::snprintf(line, sizeof line, "{{%.3ff, %.3ff}},  // %s\n", static_cast<double>(weights.first[w]),
                      static_cast<double>(weights.later[w]), evidenceName(w).c_str());
        out << line;
    }
}

int run(int argc, char** argv) {
    FitOptions options;
    const auto corpus = readCorpus(argv[1]);
    std::string out;
    int variants = 0;
    for (int i = 2; i + 1 < argc; i += 2) {
        if (!std::strcmp(argv[i], "--out")) out = argv[i + 1];
        if (!std::strcmp(argv[i], "--epochs")) options.epochs = std::stoi(argv[i + 1]);
        if (!std::strcmp(argv[i], "--decay")) options.decay = std::stof(argv[i + 1]);
        if (!std::strcmp(argv[i], "--rate")) options.rate = std::stof(argv[i + 1]);
        if (!std::strcmp(argv[i], "--synthetic")) options.synthetic = std::stof(argv[i + 1]);
        if (!std::strcmp(argv[i], "--variants")) variants = std::stoi(argv[i + 1]);
        if (!std::strcmp(argv[i], "--without")) {
            for (size_t g = 0; g < kEvidence.size(); ++g) {
                if (kEvidence[g].name == argv[i + 1]) options.without.push_back(static_cast<Evidence>(g));
            }
        }
    }
    if (!out.empty()) {
        std::vector<const KnownPage*> all;
        for (const KnownPage& page : corpus) all.push_back(&page);
        write(fitWeights(all, options), out);
        return 0;
    }
    int folds = 0;
    for (const KnownPage& page : corpus) folds = std::max(folds, page.fold + 1);
    std::vector<KnownPage> made;
    if (variants) made = syntheticPages(corpus, variants);
    std::map<std::string, Score> scores;
    Score total;
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<const KnownPage*> others;
        for (const KnownPage& page : corpus) {
            if (page.fold != fold) others.push_back(&page);
        }
        for (const KnownPage& page : made) {
            if (page.fold != fold) others.push_back(&page);
        }
        const SeamWeights weights = fitWeights(others, options);
        for (const KnownPage& page : corpus) {
            if (page.fold != fold) continue;
            const auto inferred = inferRows(page.text, page.given, weights);
            scores[folderOf(page.name)].add(page, inferred);
            total.add(page, inferred);
        }
    }
    for (const auto& [name, score] : scores) score.print(name.c_str());
    total.print("ALL");
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "page_trainer: %s\n", error.what());
        return 2;
    }
}
