# stet_embed(TARGET FILE...): each FILE becomes a `std::string_view` in namespace stet::resource, named after the file
# ("report.css" is resource::report_css), declared in the generated header "resource.h".
function(stet_embed target)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded)
    set(header "#pragma once\n#include <string_view>\nnamespace stet::resource {\n")
    foreach(file IN LISTS ARGN)
        cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/resources)
        cmake_path(GET file FILENAME name)
        string(MAKE_C_IDENTIFIER ${name} id)
        string(APPEND header "extern const std::string_view ${id};\n")
        add_custom_command(OUTPUT ${out}/${id}.cpp
            COMMAND ${CMAKE_COMMAND} -DFILE=${file} -DID=${id} -DOUT=${out}/${id}.cpp -P ${PROJECT_SOURCE_DIR}/cmake/embed_file.cmake
            DEPENDS ${file} ${PROJECT_SOURCE_DIR}/cmake/embed_file.cmake VERBATIM)
        target_sources(${target} PRIVATE ${out}/${id}.cpp)
    endforeach()
    file(CONFIGURE OUTPUT ${out}/resource.h CONTENT "${header}}  // namespace stet::resource\n" @ONLY)
    target_include_directories(${target} PRIVATE ${out})
endfunction()
