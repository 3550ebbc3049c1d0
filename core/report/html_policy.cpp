#include "report/html_policy.h"

#include <openssl/evp.h>

#include <array>

namespace stet {

namespace {

/// SHA-256 in base64, as the policy names a style or script.
std::string policyHash(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr);
    std::array<unsigned char, 2 * EVP_MAX_MD_SIZE> text{};
    const int size = EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(length));
    return {text.begin(), text.begin() + size};
}

}  // namespace

std::string contentPolicy(std::string_view style, std::string_view script) {
    return "default-src 'none'; style-src 'sha256-" + policyHash(style) + "'; script-src 'sha256-" +
           policyHash(script) + "'; base-uri 'none'; form-action 'none'";
}

}  // namespace stet
