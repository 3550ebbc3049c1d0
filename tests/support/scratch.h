#pragma once
// A folder of its own for a test, gone when the test is over.

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

namespace stet {

class Scratch {
  public:
    Scratch() : m_folder((std::filesystem::temp_directory_path() / "stet-test-XXXXXX").string()) {
        if (!::mkdtemp(m_folder.data())) throw std::runtime_error("no scratch folder");
    }
    ~Scratch() { std::filesystem::remove_all(m_folder); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    const std::string& folder() const { return m_folder; }
    std::string path(std::string_view name) const { return m_folder + "/" + std::string(name); }

    /// Writes a file and gives its path.
    std::string write(std::string_view name, std::string_view bytes) const {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }
    std::string read(std::string_view name) const {
        std::ifstream in(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

  private:
    std::string m_folder;
};

}  // namespace stet
