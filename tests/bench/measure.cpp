#include "bench/measure.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "text/long_memory.h"

namespace stet::bench {

namespace {

double seconds(const rusage& usage) {
    const auto of = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

double ownCpu() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage);
}

/// A line of /proc/self/status that counts kB, in bytes.
double statusBytes(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string key; status >> key;) {
        if (key != name + ":") continue;
        double kilobytes = 0;
        status >> kilobytes;
        return kilobytes * 1024;
    }
    return 0;
}

Cost run(const Work& work) {
    const std::function<Answer()> measured = work();
    keepFreedMemory();                              // as the command line does
    std::ofstream("/proc/self/clear_refs") << "5";  // the peak starts anew
    const double memory = statusBytes("VmRSS");
    const double cpu = ownCpu();
    Cost cost;
    cost.answer = measured();
    cost.cpu = ownCpu() - cpu;
    cost.peakBytes = statusBytes("VmHWM") - memory;
    return cost;
}

}  // namespace

std::optional<Cost> measure(const Work& work, unsigned seconds) {
    int pipe[2];
    if (::pipe(pipe) != 0) return std::nullopt;
    const pid_t child = fork();
    if (child < 0) return std::nullopt;
    if (child == 0) {
        alarm(seconds);
        const Cost cost = run(work);
        _exit(write(pipe[1], &cost, sizeof cost) == sizeof cost ? 0 : 1);
    }
    close(pipe[1]);
    Cost cost;
    const bool answered = read(pipe[0], &cost, sizeof cost) == sizeof cost;
    close(pipe[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!answered || status != 0) return std::nullopt;
    return cost;
}

std::optional<double> measureCommand(const std::vector<std::string>& command) {
    const pid_t child = fork();
    if (child < 0) return std::nullopt;
    if (child == 0) {
        const int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, STDIN_FILENO);
        dup2(nowhere, STDOUT_FILENO);
        std::vector<char*> arguments;
        for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) == 127) return std::nullopt;
    return seconds(usage);
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace stet::bench
