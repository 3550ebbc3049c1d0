#pragma once
// What of a row comes back in other rows: the evidence that rows give on one another.

#include "page/seam_page.h"

namespace stet {

/// Fills the echoes and links of all rows from the page's runs. A row keeps its strongest links, by place. Needs the
/// rows' words and candidate seams.
void linkEchoes(SeamPage& page);

}  // namespace stet
