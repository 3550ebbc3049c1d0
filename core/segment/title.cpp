#include "segment/title.h"

namespace stet {

const Paragraph* titleOf(const Segmentation& segmentation) {
    for (const Paragraph& paragraph : segmentation.paragraphs) {
        if (paragraph.role == Role::Headline) return &paragraph;
        if (paragraph.role == Role::Body) break;
    }
    return nullptr;
}

}  // namespace stet
