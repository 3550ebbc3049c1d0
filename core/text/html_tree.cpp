#include "text/html_tree.h"

#include <time.h>

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <utility>

namespace stet {

namespace {

constexpr size_t kChunkBytes = 1 << 20;
constexpr size_t kMaxBytes = size_t{2} << 30;
constexpr double kBaseSeconds = 2;
constexpr double kSecondsPerByte = 0.5e-6;

double threadSeconds() {
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

}  // namespace

/// Memory for one tree, freed in one go: Gumbo frees a tree by recursion and would run out of stack on a deep one.
/// Gumbo cannot be told to stop, and checks no allocation: when a bound is passed, a jump leaves it. Only its C
/// frames are jumped over, and what they held is in the arena.
class HtmlTree::Arena {
  public:
    explicit Arena(size_t inputBytes)
        : m_deadline(threadSeconds() + kBaseSeconds + kSecondsPerByte * static_cast<double>(inputBytes)) {}
    ~Arena() {
        while (m_chunks) std::free(std::exchange(m_chunks, m_chunks->previous));
    }
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    std::jmp_buf giveUp;

    static void* allocate(void* self, size_t bytes) { return static_cast<Arena*>(self)->take(bytes); }
    static void release(void*, void*) {}

  private:
    struct alignas(std::max_align_t) Chunk {
        Chunk* previous;
    };

    void* take(size_t bytes) {
        bytes = (bytes + sizeof(Chunk) - 1) / sizeof(Chunk) * sizeof(Chunk);  // keeps the alignment
        if (bytes > m_left) addChunk(bytes);
        if ((++m_calls & 63) == 0 && threadSeconds() > m_deadline) std::longjmp(giveUp, 1);
        m_left -= bytes;
        return std::exchange(m_next, m_next + bytes);
    }

    void addChunk(size_t bytes) {
        m_left = std::max(bytes, kChunkBytes);
        m_total += m_left;
        auto* const chunk = m_total > kMaxBytes ? nullptr : static_cast<Chunk*>(std::malloc(sizeof(Chunk) + m_left));
        if (!chunk) std::longjmp(giveUp, 1);
        chunk->previous = std::exchange(m_chunks, chunk);
        m_next = reinterpret_cast<char*>(chunk + 1);
    }

    Chunk* m_chunks = nullptr;
    char* m_next = nullptr;
    size_t m_left = 0;
    size_t m_total = 0;
    uint32_t m_calls = 0;
    double m_deadline;
};

HtmlTree::HtmlTree(std::string_view utf8) : m_arena(std::make_unique<Arena>(utf8.size())) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = Arena::allocate;
    options.deallocator = Arena::release;
    options.userdata = m_arena.get();
    options.max_errors = 0;
    if (setjmp(m_arena->giveUp) != 0) return;
    m_root = gumbo_parse_with_options(&options, utf8.data(), utf8.size())->root;
}

HtmlTree::~HtmlTree() = default;

}  // namespace stet
