#pragma once
// How a long comparison tells where it is and learns that nobody wants it any more.

#include <cstdint>
#include <string_view>

namespace stet {

enum class Stage : uint8_t { Read, Segment, Align, Refine, Classify };

/// "read", "segment", ...
std::string_view toString(Stage stage);

/// Listens to a comparison. Called from the thread that compares, at least every few milliseconds of work.
class Progress {
  public:
    virtual ~Progress() = default;
    /// `fraction` of the stage that is done, 0 to 1.
    virtual void progressed(Stage stage, double fraction) = 0;
    /// True once the result is no longer wanted; the comparison then ends as soon as it can.
    virtual bool cancelled() const = 0;
};

/// What a cancelled stage throws. It never leaves the core: compare() turns it into a value.
struct Cancelled {};

/// Throws Cancelled once nobody wants the result. `progress` may be null.
inline void stopIfCancelled(const Progress* progress) {
    if (progress && progress->cancelled()) throw Cancelled();
}

/// The same, and tells `progress` how far a stage is.
inline void checkpoint(Progress* progress, Stage stage, double fraction) {
    stopIfCancelled(progress);
    if (progress) progress->progressed(stage, fraction);
}

}  // namespace stet
