#include "paint/mark_colors.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

MarkColors lightBase() {
    return {.paper = 0xfffefc,
            .ink = 0x1d2126,
            .muted = 0x646a73,
            .hairline = 0xdfe1e4,
            .halo = 0xf5f5f2,
            .accent = 0x3a4350,
            .inserted = {},
            .deleted = {},
            .moved = {0xf4effa, 0xebe2f7, 0x7a4fb0},
            .ignored = {0xf0f0ee, 0xe8e8e5, 0x7d828a},
            .hit = 0xfff1a8,
            .currentHit = 0xffd23f,
            .selection = 0x2f5fb3,
            .selectedInk = 0xffffff};
}

MarkColors darkBase() {
    return {.paper = 0x1a1c20,
            .ink = 0xe3e5e8,
            .muted = 0x9aa1ab,
            .hairline = 0x34383f,
            .halo = 0x23262b,
            .accent = 0xb4bcc8,
            .inserted = {},
            .deleted = {},
            .moved = {0x2a2536, 0x362e49, 0xb79be8},
            .ignored = {0x272a2f, 0x2f3238, 0x868d97},
            .hit = 0x4d4410,
            .currentHit = 0x6f5d00,
            .selection = 0x3f6fc4,
            .selectedInk = 0xffffff};
}

MarkColors blueOrange(bool dark) {
    MarkColors c = dark ? darkBase() : lightBase();
    c.inserted = dark ? MarkTint{0x17324f, 0x1d4570, 0x6aaef2} : MarkTint{0xe1edfb, 0xc6defa, 0x1d68bd};
    c.deleted = dark ? MarkTint{0x452d16, 0x603d1a, 0xeb9d55} : MarkTint{0xfcead8, 0xf9d6b3, 0xb3530a};
    return c;
}

MarkColors greenRed(bool dark) {
    MarkColors c = dark ? darkBase() : lightBase();
    c.inserted = dark ? MarkTint{0x16372a, 0x1b4d38, 0x5cc08c} : MarkTint{0xdff3e6, 0xc0e8ce, 0x1a7f48};
    c.deleted = dark ? MarkTint{0x472326, 0x632c30, 0xf08a86} : MarkTint{0xfce5e3, 0xf9ccc8, 0xbd2f2b};
    return c;
}

MarkColors highContrast(bool dark) {
    MarkColors c = dark ? darkBase() : lightBase();
    c.paper = dark ? 0x000000 : 0xffffff;
    c.ink = dark ? 0xffffff : 0x000000;
    c.muted = dark ? 0xd0d0d0 : 0x3d3d3d;
    c.hairline = dark ? 0x8a8a8a : 0x767676;
    c.halo = dark ? 0x1c1c1c : 0xefefef;
    c.accent = c.ink;
    c.inserted = dark ? MarkTint{0x00305c, 0x00407a, 0x7cc4ff} : MarkTint{0xcfe6ff, 0xa8d2ff, 0x003f88};
    c.deleted = dark ? MarkTint{0x502800, 0x6b3600, 0xffb366} : MarkTint{0xffe0bd, 0xffcb94, 0x7a3300};
    c.moved = dark ? MarkTint{0x2c1a45, 0x3d245f, 0xd3b5ff} : MarkTint{0xefe3ff, 0xe0ccff, 0x4b1a8a};
    c.ignored = dark ? MarkTint{0x262626, 0x333333, 0xc0c0c0} : MarkTint{0xe6e6e6, 0xd9d9d9, 0x4a4a4a};
    c.hit = dark ? 0x574b00 : 0xffee80;
    c.currentHit = dark ? 0x5f5100 : 0xffc800;
    c.selection = dark ? 0xffffff : 0x000000;
    c.selectedInk = dark ? 0x000000 : 0xffffff;
    return c;
}

MarkColors monochrome(bool dark) {
    MarkColors c = dark ? darkBase() : lightBase();
    c.inserted = dark ? MarkTint{0x32353a, 0x42464c, 0xd5d8dc} : MarkTint{0xe9e9e7, 0xdadad7, 0x33373d};
    c.deleted = dark ? MarkTint{0x26282c, 0x36393e, 0xa8adb5} : MarkTint{0xf3f3f1, 0xe5e5e2, 0x5d626a};
    c.moved = dark ? MarkTint{0x202226, 0x2c2f34, 0xb9bec6} : MarkTint{0xfaf9f7, 0xf0efec, 0x4a4f57};
    c.hit = dark ? 0x4a4c50 : 0xd2d2cf;
    c.currentHit = dark ? 0x5e6166 : 0xbcbcb8;
    c.selection = dark ? 0xd8dade : 0x2a2d31;
    c.selectedInk = dark ? 0x17181b : 0xffffff;
    return c;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}  // namespace

MarkColors markColors(MarkPalette palette, bool dark) {
    switch (palette) {
        case MarkPalette::GreenRed:
            return greenRed(dark);
        case MarkPalette::HighContrast:
            return highContrast(dark);
        case MarkPalette::Monochrome:
            return monochrome(dark);
        case MarkPalette::BlueOrange:
            break;
    }
    return blueOrange(dark);
}

double contrastRatio(const QColor& a, const QColor& b) {
    const auto [dim, bright] = std::minmax({luminance(a), luminance(b)});
    return (bright + 0.05) / (dim + 0.05);
}

}  // namespace stet
