// SPDX-License-Identifier: Apache-2.0
// Makes one field of a record another, whatever its type: for promises about every field there is.
#pragma once

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/model/fields.h"
#include "core/model/shared_record.h"

namespace accession::test {

/// Changes the field at a place of the record's list of fields; `changed` tells that there is one.
struct FieldChanger {
    int target = 0;
    int at = 0;
    bool changed = false;

    template <class T>
    void operator()(std::string_view, T& value) {
        if (at++ == target) {
            change(value);
            changed = true;
        }
    }
    void change(std::string& value) { value += "?"; }
    void change(bool& value) { value = !value; }
    template <std::signed_integral T>
    void change(T& value) {
        ++value;
    }
    template <class T>
        requires std::is_enum_v<T>
    void change(T& value) {
        value = static_cast<T>(static_cast<int>(value) == 0 ? 1 : 0);
    }
    template <class Tag>
    void change(Id<Tag>& value) {
        value = Id<Tag>(value.str() + "?");
    }
    void change(Date& value) { value = value.plus_days(1); }
    template <class T>
    void change(std::optional<T>& value) {
        if (value) {
            value.reset();
        } else {
            value.emplace();
        }
    }
    template <class T>
    void change(std::vector<T>& value) {
        value.emplace_back();
    }
    template <class T, class Less>
    void change(std::map<std::string, T, Less>& value) {
        value["?"] = T{};
    }
    template <class T>
    void change(SharedRecord<T>& record) {
        change(record.edit());
    }
    template <class T>
    void change(Rare<T>& value) {
        change(value.edit());
    }
    template <class T, std::uint8_t Level>
    void change(Late<T, Level>& value) {
        change(static_cast<T&>(value));
    }
    template <class T>
        requires std::is_class_v<T>
    void change(T& value) {
        FieldChanger inner;
        fields(inner, value);
    }
};

}  // namespace accession::test
