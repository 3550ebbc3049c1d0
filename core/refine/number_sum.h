#pragma once
// What a number in several words is worth: "three hundred and five", "2.5 million", "mil millones".

#include <limits>

namespace stet {

/// Takes the values of the words in their order, as far as they make one number.
class NumberSum {
  public:
    /// Whether a word of this value goes on with the number; if not, nothing changes. 100, 1,000, a million and so on
    /// multiply what stands before them.
    bool add(double value);
    double value() const { return m_thousands + m_group; }

  private:
    bool multiply(double value);

    double m_thousands = 0;                                    ///< what its thousands, millions, ... are worth
    double m_group = 0;                                        ///< what follows them
    double m_scale = std::numeric_limits<double>::infinity();  ///< thousand, million, ...: the last one
};

}  // namespace stet
