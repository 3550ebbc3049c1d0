#pragma once
// XML inside a zip archive, as docx and odt are made.

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace stet {

using XmlDocument = std::unique_ptr<pugi::xml_document>;

/// The entry called `name` of the archive, parsed, white space kept; null when there is none. The error is in the words
/// of the library that failed. Elements nested more than `kMaxXmlDepth` deep are an error: no program writes them.
tl::expected<XmlDocument, std::string> zipXml(std::string_view archive, const std::string& name);

inline constexpr int kMaxXmlDepth = 500;

/// "w:p" is "p": the prefix is any the file likes.
std::string_view localName(const pugi::xml_node& node);

/// The attribute of that name, whatever its prefix; empty when it has none.
std::string_view localAttribute(const pugi::xml_node& node, std::string_view name);

/// The first child of that name, whatever its prefix.
pugi::xml_node localChild(const pugi::xml_node& node, std::string_view name);

}  // namespace stet
