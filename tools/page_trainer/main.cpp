// Trains the model that takes interleaved pages apart, or scores it on pages it was not trained on.
// See core/page/README.md and script/train_pages.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <fstream>
#include <future>
#include <map>
#include <stdexcept>
#include <string>

#include "calibrate.h"
#include "corpus.h"
#include "fit.h"
#include "grow.h"
#include "score.h"
#include "synthetic.h"

using namespace stet;

namespace {

struct Job {
    std::string list, out;
    std::vector<std::string> without;
    int variants = 2;
    bool errors = false;
    FitOptions fit;
    GrowOptions grow;
};

std::string folderOf(const std::string& path) {
    const size_t slash = path.rfind('/');
    const size_t before = slash == std::string::npos ? slash : path.rfind('/', slash - 1);
    return before == std::string::npos ? path : path.substr(before + 1, slash - before - 1);
}

Evidence evidenceNamed(const std::string& name) {
    for (size_t g = 0; g < kEvidence.size(); ++g) {
        if (kEvidence[g].name == name) return static_cast<Evidence>(g);
    }
    throw std::runtime_error(name + ": no kind of evidence");
}

std::vector<const KnownPage*> pagesOutside(int fold, const std::vector<KnownPage>& real,
                                           const std::vector<KnownPage>& made) {
    std::vector<const KnownPage*> pages;
    for (const auto* from : {&real, &made}) {
        for (const KnownPage& page : *from) {
            if (page.fold != fold) pages.push_back(&page);
        }
    }
    return pages;
}

/// What was learnt on the pages of other folds, by fold; and every page as its fold meets it.
struct HeldOut {
    std::vector<SeamWeights> weights;
    std::vector<DoubtfulPage> doubtful;
};

HeldOut fitHeldOut(const std::vector<KnownPage>& real, const std::vector<KnownPage>& made, const FitOptions& options) {
    int folds = 0;
    for (const KnownPage& page : real) folds = std::max(folds, page.fold + 1);
    std::vector<std::future<SeamWeights>> fitted;
    for (int fold = 0; fold < folds; ++fold) {
        fitted.push_back(std::async(std::launch::async, fitWeights, pagesOutside(fold, real, made), options));
    }
    HeldOut heldOut;
    for (auto& weights : fitted) heldOut.weights.push_back(weights.get());
    for (const KnownPage* page : pagesOutside(-1, real, made))
        heldOut.doubtful.push_back(doubtfulPage(*page, heldOut.weights[static_cast<size_t>(page->fold)]));
    return heldOut;
}

SeamTrees growOutside(int fold, const HeldOut& heldOut, const GrowOptions& options) {
    std::vector<const DoubtfulPage*> pages;
    for (const DoubtfulPage& page : heldOut.doubtful) {
        if (page.known->fold != fold) pages.push_back(&page);
    }
    return growTrees(pages, options);
}

/// Every real page, read by what was learnt on the pages of other folds.
std::vector<ReadPage> readHeldOut(const std::vector<KnownPage>& real, const HeldOut& heldOut,
                                  const GrowOptions& options) {
    const int folds = static_cast<int>(heldOut.weights.size());
    std::vector<std::future<SeamTrees>> grown;
    for (int fold = 0; fold < folds; ++fold)
        grown.push_back(std::async(std::launch::async, growOutside, fold, std::cref(heldOut), std::cref(options)));
    std::vector<ReadPage> read;
    for (int fold = 0; fold < folds; ++fold) {
        const SeamWeights& weights = heldOut.weights[static_cast<size_t>(fold)];
        const SeamTrees trees = grown[static_cast<size_t>(fold)].get();
        for (const KnownPage& page : real) {
            if (page.fold == fold) read.push_back({&page, readRows(page.page, weights, trees)});
        }
    }
    return read;
}

void scoreHeldOut(const std::vector<ReadPage>& read, bool errors) {
    std::map<int, std::vector<ReadPage>> outside;  // what the confidence of a fold is fitted on
    for (const ReadPage& page : read) outside[page.known->fold];
    for (auto& [fold, pages] : outside) {
        for (const ReadPage& page : read) {
            if (page.known->fold != fold) pages.push_back(page);
        }
    }
    std::map<int, TraitWeights> confidence;
    for (const auto& [fold, pages] : outside) confidence[fold] = fitConfidence(pages);
    std::map<std::string, Score> folders;
    Score all;
    for (const ReadPage& page : read) {
        const auto answered = answers(page.rows, confidence[page.known->fold]);
        folders[folderOf(page.known->name)].add(*page.known, answered);
        all.add(*page.known, answered);
        if (errors) printErrors(*page.known, answered);
    }
    for (const auto& [name, score] : folders) std::printf("%-18s %s\n", name.c_str(), score.line().c_str());
    std::printf("%-18s %s\n", "ALL", all.line().c_str());
}

void writeWeights(const SeamWeights& weights, const std::string& path) {
    std::ofstream out(path);
    char line[200];
    for (size_t w = 0; w < kWeightCount; ++w) {
        std::snprintf(line, sizeof line, "{{%.3ff, %.3ff}},  // %s\n", static_cast<double>(weights.first[w]),
                      static_cast<double>(weights.later[w]), evidenceName(w).c_str());
        out << line;
    }
}

void writeTrees(const SeamTrees& trees, const std::string& path) {
    std::ofstream out(path);
    char number[40];
    const auto put = [&](float value) {
        std::snprintf(number, sizeof number, "%.5g", static_cast<double>(value));
        const std::string text = number;
        out << text << (text.find_first_of(".e") == text.npos ? ".f" : "f");
    };
    for (const SeamTree& tree : trees) {
        out << "{{{";
        for (size_t q = 0; q < kTreeDepth; ++q) {
            out << (q ? ", {" : "{") << int{tree.questions[q].trait} << ", ";
            put(tree.questions[q].above);
            out << "}";
        }
        out << "}}, {";
        for (size_t s = 0; s < tree.scores.size(); ++s) {
            out << (s ? ", " : "");
            put(tree.scores[s]);
        }
        out << "}},  //";
        for (size_t q = 0; q < kTreeDepth; ++q) out << (q ? "; " : " ") << stateTraitName(tree.questions[q].trait);
        out << "\n";
    }
}

void writeConfidence(const TraitWeights& weights, const std::string& path) {
    std::ofstream out(path);
    char line[200];
    for (size_t j = 0; j < kJudgements; ++j) {
        const auto names = traitNames(static_cast<Judgement>(j));
        out << "{{\n";
        for (size_t t = 0; t < kTraits; ++t) {
            std::snprintf(line, sizeof line, "    %.4ff,  // %s\n", static_cast<double>(weights[j][t]),
                          names[t].data());
            out << line;
        }
        out << "}},\n";
    }
}

void run(Job job) {
    for (const std::string& name : job.without) job.fit.without.push_back(evidenceNamed(name));
    const auto real = readCorpus(job.list);
    const auto made = syntheticPages(real, job.variants);
    std::future<SeamWeights> fitted;
    if (!job.out.empty()) fitted = std::async(std::launch::async, fitWeights, pagesOutside(-1, real, made), job.fit);
    const HeldOut heldOut = fitHeldOut(real, made, job.fit);
    const auto read = readHeldOut(real, heldOut, job.grow);
    scoreHeldOut(read, job.errors);
    if (job.out.empty()) return;
    writeTrees(growOutside(-1, heldOut, job.grow), job.out + "/seam_trees.inc");
    writeConfidence(fitConfidence(read), job.out + "/confidence_weights.inc");
    writeWeights(fitted.get(), job.out + "/seam_weights.inc");
}

}  // namespace

int main(int argc, char** argv) {
    Job job;
    CLI::App app("Trains or scores the model that takes interleaved pages apart");
    app.add_option("list", job.list, "One page a line: fold TAB page file TAB truth file")->required();
    app.add_option("--out", job.out, "Fit on all pages too, and write the weights into this folder");
    app.add_option("--without", job.without, "Leave this kind of evidence out (may be repeated)");
    app.add_option("--variants", job.variants, "Synthetic pages made from each page, for training only");
    app.add_option("--synthetic", job.fit.synthetic, "Weight of a synthetic page");
    app.add_option("--decay", job.fit.decay, "L2");
    app.add_option("--epochs", job.fit.epochs);
    app.add_option("--trees", job.grow.trees);
    app.add_option("--tree-rate", job.grow.rate);
    app.add_option("--tree-decay", job.grow.decay);
    app.add_option("--tree-synthetic", job.grow.synthetic);
    app.add_flag("--errors", job.errors, "Print the rows read wrongly");
    CLI11_PARSE(app, argc, argv);
    try {
        run(job);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "page_trainer: %s\n", error.what());
        return 2;
    }
}
