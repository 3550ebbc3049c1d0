# What every target of the project is built with: compiler cache and linker where they exist, warnings, sanitizers.
find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(stet_flags INTERFACE)
target_compile_options(stet_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${STET_WERROR}>:-Werror>
    # Optimising, GCC 12 warns falsely of overlapping copies in `"literal" + std::string` (GCC bug 105651).
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>)
if(STET_SANITIZE)
    # GCC 12 warns of uninitialised members inside its own <regex> once the sanitizers are on.
    target_compile_options(stet_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(stet_flags INTERFACE -fsanitize=address,undefined)
endif()

# Fuzzing: every object tells libFuzzer which branches it took.
if(STET_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
