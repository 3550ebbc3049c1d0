#include <sstream>

#include "compare/compare.h"
#include "report/csv_cell.h"
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

TEST_CASE("No cell of a table reads as a formula, and none loses what it says", "[csv]") {
    CHECK(csvCell("plain") == "plain");
    CHECK(csvCell("'tis so") == "'tis so");
    CHECK(csvCell("2 + 2 = 4, \"he\" said") == "\"2 + 2 = 4, \"\"he\"\" said\"");
    for (const std::string sign : {"=", "+", "-", "@", "\t"}) {
        CHECK(csvCell(sign + "1") == "'" + sign + "1");
        CHECK(csvCell("''" + sign) == "'''" + sign);
    }
    CHECK(csvCell("=A1,B1") == "\"'=A1,B1\"");
    CHECK(csvCell("\n=1") == "\"'\n=1\"");
    CHECK(csvCell("").empty());
}
