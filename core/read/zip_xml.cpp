#include "read/zip_xml.h"

#include "read/zip_entry.h"

namespace stet {

namespace {

std::string_view withoutPrefix(std::string_view name) {
    return name.substr(name.find(':') + 1);
}

bool tooDeep(pugi::xml_document& document) {
    struct Depth : pugi::xml_tree_walker {
        bool for_each(pugi::xml_node&) override { return depth() < kMaxXmlDepth; }
    } walker;
    return !document.traverse(walker);
}

}  // namespace

tl::expected<XmlDocument, std::string> zipXml(std::string_view archive, const std::string& name) {
    auto content = zipEntry(archive, name);
    if (!content) return tl::unexpected(name + ": " + content.error());
    if (!*content) return nullptr;
    auto document = std::make_unique<pugi::xml_document>();
    const pugi::xml_parse_result parsed =
        document->load_buffer((*content)->data(), (*content)->size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!parsed) return tl::unexpected(name + ": " + parsed.description());
    if (tooDeep(*document)) return tl::unexpected(name + ": is nested too deeply");
    return document;
}

std::string_view localName(const pugi::xml_node& node) {
    return withoutPrefix(node.name());
}

std::string_view localAttribute(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_attribute& attribute : node.attributes()) {
        if (withoutPrefix(attribute.name()) == name) return attribute.value();
    }
    return {};
}

pugi::xml_node localChild(const pugi::xml_node& node, std::string_view name) {
    return node.find_child([&](const pugi::xml_node& child) { return localName(child) == name; });
}

}  // namespace stet
