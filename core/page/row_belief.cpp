#include "page/row_belief.h"

namespace stet {

void RowBelief::sumChange() {
    change = 0;
    for (size_t s = kFirstSeamState; s < state.size(); ++s) change += state[s];
}

}  // namespace stet
