#include "page/link_sorter.h"

#include <algorithm>
#include <random>
#include <tuple>

#include "support/catch.h"

using namespace stet;

namespace {

using Links = std::vector<EchoLink>;

auto order(const EchoLink& link) {
    return std::tuple(link.place, link.start, link.there);
}

/// The same by sorting twice.
Links plainlyStrongest(const Links& found) {
    Links links;
    for (const EchoLink& link : found) links.insert(links.end(), link.found, link);
    std::sort(links.begin(), links.end(), [](const EchoLink& x, const EchoLink& y) {
        return x.strength != y.strength ? x.strength > y.strength : order(x) < order(y);
    });
    links.resize(std::min(links.size(), kMostLinks));
    std::stable_sort(links.begin(), links.end(),
                     [](const EchoLink& x, const EchoLink& y) { return order(x) < order(y); });
    const auto same = [](const EchoLink& x, const EchoLink& y) { return order(x) == order(y); };
    links.erase(std::unique(links.begin(), links.end(), same), links.end());
    return links;
}

}  // namespace

TEST_CASE("The strongest links of a row stand by place, one for each pair of places", "[page]") {
    std::mt19937 random(3);
    const auto below = [&](uint32_t bound) { return static_cast<uint32_t>(random() % bound); };
    LinkSorter sorter;
    for (const size_t count : {size_t{0}, size_t{1}, size_t{50}, kMostLinks, kMostLinks + 1, 3 * kMostLinks}) {
        Links links;
        for (size_t l = 0; l < count; ++l)
            links.push_back({below(21), below(60), static_cast<float>(1 + below(5)) / 5, below(2) == 1, below(2) == 1,
                             static_cast<uint8_t>(1 + below(2))});
        const Links sorted = sorter.strongest(links, 20), plain = plainlyStrongest(links);
        REQUIRE(sorted.size() == plain.size());
        for (size_t l = 0; l < sorted.size(); ++l) {
            CHECK(order(sorted[l]) == order(plain[l]));
            CHECK(sorted[l].strength == plain[l].strength);
        }
    }
}
