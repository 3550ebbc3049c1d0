#pragma once
// What to say of words that are no command or no option.

#include <string>
#include <vector>

namespace stet {

/// "dif is no command of stet-cli; did you mean diff?", or all `commands` where none is near; of a file, how to compare
/// it.
std::string unknownCommand(const std::string& word, const std::vector<std::string>& commands);

/// "--jbos is no option; did you mean --jobs?", or without the question where none of `options` is near.
std::string unknownOption(const std::string& word, const std::vector<std::string>& options);

/// "diff, split, segment"
std::string listed(const std::vector<std::string>& words);

}  // namespace stet
