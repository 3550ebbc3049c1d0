#include <sstream>

#include "compare/compare.h"
#include "report/csv_report.h"
#include "support/catch.h"

using namespace stet;

TEST_CASE("The list of changes is a table", "[csv]") {
    const ComparisonPtr comparison =
        *compare({std::make_shared<Document>(makeDocument(u"It rose by 40 percent. \"No,\" she said. Gone.")),
                  std::make_shared<Document>(makeDocument(u"It rose by 50 percent. \"No,\" she said."))},
                 {});
    REQUIRE(comparison->changes.size() == 2);
    Review review;
    const Target target{comparison->changes[0].id};
    review.decide({&target, 1}, Decision::Accepted);
    review.comment(comparison->changes[0].id, "four, \"five\"?");
    review.flag(comparison->changes[1].id, true);
    std::ostringstream out;
    writeCsv(out, *comparison, review);
    const std::string first = idText(comparison->changes[0].id), second = idText(comparison->changes[1].id);
    CHECK(out.str() ==
          "number,id,kind,moved,classes,decision,flagged,comment,before,after,edits\r\n"
          "1," +
              first +
              ",edited,no,number,accepted,no,\"four, \"\"five\"\"?\",It rose by 40 percent.,"
              "It rose by 50 percent.,40 -> 50\r\n"
              "2," +
              second + ",deleted,no,wording,undecided,yes,,Gone.,,Gone. -> \r\n");
}
