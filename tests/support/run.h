#pragma once
// Runs a program as a shell would.

#include <sys/wait.h>

#include <cstdlib>
#include <string>

#include "support/scratch.h"

namespace stet {

struct Ran {
    int status = -1;  ///< exit status; -1 when it did not end by itself
    std::string out;
    std::string err;
};

/// Runs a shell command in the folder of `scratch`; its output goes through files named "out" and "err" there.
inline Ran run(const Scratch& scratch, const std::string& command) {
    const std::string line = "cd '" + scratch.folder() + "' && " + command + " >out 2>err";
    const int status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, scratch.read("out"), scratch.read("err")};
}

}  // namespace stet
