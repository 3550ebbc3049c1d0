#pragma once
// The part of JSON Schema that this project's schemas use. What a schema does not name is an error: a written file must
// be documented to its last member.

#include <nlohmann/json.hpp>
#include <regex>
#include <string>
#include <vector>

namespace stet::testing {

class JsonSchema {
  public:
    explicit JsonSchema(nlohmann::json root) : m_root(std::move(root)) {}

    /// What is wrong with `value`, as paths and reasons; empty when it is valid.
    std::vector<std::string> errors(const nlohmann::json& value) const {
        std::vector<std::string> found;
        check(m_root, value, "", found);
        return found;
    }

  private:
    using Json = nlohmann::json;
    using Errors = std::vector<std::string>;

    void check(const Json& schema, const Json& value, const std::string& at, Errors& errors) const {
        if (schema.contains("$ref")) {
            const auto pointer = schema["$ref"].get<std::string>().substr(1);
            check(m_root.at(Json::json_pointer(pointer)), value, at, errors);
        }
        const auto fail = [&](const std::string& why) { errors.push_back(at + ": " + why); };
        if (schema.contains("type") && !hasType(value, schema["type"])) return fail("is no " + schema["type"].dump());
        if (schema.contains("const") && schema["const"] != value) fail("is not " + schema["const"].dump());
        if (schema.contains("enum") && !contains(schema["enum"], value)) fail("is none of " + schema["enum"].dump());
        if (schema.contains("minimum") && value < schema["minimum"]) fail("is too small");
        if (schema.contains("pattern") &&
            !std::regex_match(value.get<std::string>(), std::regex(schema["pattern"].get<std::string>()))) {
            fail("does not match");
        }
        if (value.is_object()) checkMembers(schema, value, at, errors);
        if (value.is_array()) checkItems(schema, value, at, errors);
    }

    void checkMembers(const Json& schema, const Json& value, const std::string& at, Errors& errors) const {
        for (const auto& name : schema.value("required", Json::array())) {
            if (!value.contains(name)) errors.push_back(at + ": lacks " + name.dump());
        }
        if (!schema.contains("properties")) return;
        for (const auto& [name, member] : value.items()) {
            if (schema["properties"].contains(name))
                check(schema["properties"][name], member, at + "/" + name, errors);
            else
                errors.push_back(at + ": has the undocumented " + name);
        }
    }

    void checkItems(const Json& schema, const Json& value, const std::string& at, Errors& errors) const {
        if (value.size() < schema.value("minItems", 0u) || value.size() > schema.value("maxItems", SIZE_MAX)) {
            errors.push_back(at + ": has a wrong number of items");
        }
        if (!schema.contains("items")) return;
        for (size_t i = 0; i < value.size(); ++i)
            check(schema["items"], value[i], at + "/" + std::to_string(i), errors);
    }

    static bool hasType(const Json& value, const std::string& type) {
        if (type == "integer") return value.is_number_integer();
        if (type == "boolean") return value.is_boolean();
        return type == value.type_name();
    }

    static bool contains(const Json& list, const Json& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    }

    Json m_root;
};

}  // namespace stet::testing
