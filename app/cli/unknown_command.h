#pragma once
// What to say of a first word that is no command.

#include <string>
#include <vector>

namespace stet {

/// "dif is no command of stet-cli; did you mean diff?", or all `commands` where none is near; of a file, how to compare
/// it.
std::string unknownCommand(const std::string& word, const std::vector<std::string>& commands);

/// "diff, split, segment"
std::string listed(const std::vector<std::string>& words);

}  // namespace stet
