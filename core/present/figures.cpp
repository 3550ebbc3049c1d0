#include "present/figures.h"

namespace stet {

namespace {

double similarityOf(const Link& link) {
    switch (link.relation) {
        case Relation::Same:
            return 1;
        case Relation::Deleted:
        case Relation::Inserted:
            return 0;
        default:
            return link.similarity;
    }
}

}  // namespace

ChangeCounts countChanges(const Comparison& comparison) {
    ChangeCounts counts;
    for (const Change& change : comparison.changes) {
        ++counts.byKind[static_cast<size_t>(change.kind)];
        for (size_t c = 0; c < counts.byClass.size(); ++c)
            counts.byClass[c] += change.classes.contains(static_cast<ChangeClass>(c));
    }
    return counts;
}

std::vector<double> similarityByParagraph(const Comparison& comparison, Side side) {
    const Segmentation& segmentation = comparison.segmentation[side];
    std::vector<double> similar(segmentation.paragraphs.size());
    std::vector<double> length(segmentation.paragraphs.size());
    for (const Link& link : comparison.links) {
        for (uint32_t s = link.sentences[side].begin; s < link.sentences[side].end; ++s) {
            const Sentence& sentence = segmentation.sentences[s];
            similar[sentence.paragraph] += similarityOf(link) * sentence.span.size();
            length[sentence.paragraph] += sentence.span.size();
        }
    }
    for (size_t p = 0; p < similar.size(); ++p) similar[p] /= length[p];
    return similar;
}

}  // namespace stet
