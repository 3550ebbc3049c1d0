# Run by stet_embed: writes OUT, a source file that holds the bytes of FILE under the name ID.
file(READ ${FILE} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
file(WRITE ${OUT} "#include <string_view>\n\nnamespace stet::resource {\n"
    "static const unsigned char bytes[] = {${bytes}0};\n"
    "extern const std::string_view ${ID};\n"
    "const std::string_view ${ID}(reinterpret_cast<const char*>(bytes), sizeof bytes - 1);\n}  // namespace stet::resource\n")
