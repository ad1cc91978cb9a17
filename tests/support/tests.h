// SPDX-License-Identifier: GPL-3.0-or-later
/// What nearly every test includes, compiled once.
#pragma once

#include <QtCore/QtCore>

#include <algorithm>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
